export type * from './model.ts';
export type * from './sql/compiled.ts';
