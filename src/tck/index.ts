export * from './run.ts';
export type * from './score.ts';
