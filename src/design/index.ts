export type * from './assessment.ts';
export * from './dimensions.ts';
