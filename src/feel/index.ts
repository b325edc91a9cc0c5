export type * from './ast.ts';
export * from './value.ts';
export * from './type.ts';
