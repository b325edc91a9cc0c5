import type { Row } from '../../engine/index.ts';

/** A value of a row as text; the query must have made it one (`::VARCHAR`) or a whole number. */
export function textAt(row: Row, name: string): string {
  const value = row[name];
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return value.toString();
  throw new TypeError(`column ${name} holds no text`);
}
