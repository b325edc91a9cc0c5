export * from './scenario/index.ts';
export type * from './section.ts';
