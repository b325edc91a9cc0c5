import type { Row } from '../engine/index.ts';

/** A VARCHAR column of a row; anything else there is a bug in the query. */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`column ${column} is no text`);
  return value;
}
