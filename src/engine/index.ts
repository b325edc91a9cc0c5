export * from './engine.ts';
export * from './quote.ts';
