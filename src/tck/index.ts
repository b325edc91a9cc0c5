export type { Answer, BackEnd } from './back-end.ts';
export { backEnds, evaluatorBackEnd } from './back-ends/index.ts';
export { runTck, type TckOptions } from './run.ts';
export { tckScoreboard } from './scoreboard.ts';
export { tckMarkdown } from './markdown.ts';
export { writeTckResults } from './write-results.ts';
export type * from './score.ts';
