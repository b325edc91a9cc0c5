export * from './engine.ts';
export * from './cancel-on.ts';
export * from './quote.ts';
export * from './threads.ts';
export * from './module-thread.ts';
export * from './kernel.ts';
export * from './load-table.ts';
export { holdFile, type Held } from './hold-file.ts';
