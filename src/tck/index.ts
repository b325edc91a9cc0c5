export { runTck, type TckOptions } from './run.ts';
export { tckScoreboard } from './scoreboard.ts';
export { tckCsv } from './csv.ts';
export type * from './score.ts';
