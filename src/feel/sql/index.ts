export type { Dialect } from './dialect.ts';
export { identifier } from './identifier.ts';
export { duckdb } from './duckdb.ts';
export { postgres } from './postgres.ts';
export { printSql, widthOf } from './print.ts';
export { selectOf, type SelectOutput } from './select.ts';
