export type * from './pack.ts';
