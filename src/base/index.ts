export * from './text.ts';
export * from './figures.ts';
export * from './problem.ts';
export * from './result.ts';
export * from './decimal.ts';
export * from './canonical.ts';
export type * from './progress.ts';
export * from './quote.ts';
