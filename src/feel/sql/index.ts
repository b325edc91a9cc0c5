export type { Dialect } from './dialect.ts';
export { duckdb } from './duckdb.ts';
export { postgres } from './postgres.ts';
export { printSql, widthOf } from './print.ts';
export { selectOf, type SelectOutput } from './select.ts';
