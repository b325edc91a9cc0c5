export type * from './ast.ts';
export * from './value.ts';
export * from './type.ts';
export { parseExpression, parseUnaryTests } from './parse/parse.ts';
export { parseTemporal } from './temporal/parse.ts';
export { formatTemporal } from './temporal/format.ts';
export { compareValues, valuesEqual } from './compare.ts';
