import { identifier } from '../../base/index.ts';
import { refuse } from '../exact/refusal.ts';
import type { Dialect } from './dialect.ts';
import { dateText, momentText, textLiteral } from './literals.ts';

/** PostgreSQL has no character NUL; an E literal would depend on a setting. */
const text = (value: string) =>
  textLiteral(value, (code) => (code === 0 ? refuse('EXACT-TEXT') : `chr(${code})`));

const divisor = (sql: string, guarded: boolean) => (guarded ? `nullif(${sql}, 0)` : sql);

/** PostgreSQL 15 and later. Wide integers are NUMERIC; lists and structs are jsonb with integers as text. */
export const postgres: Dialect = {
  name: 'PostgreSQL',
  types: {
    integer: 'BIGINT',
    wide: 'NUMERIC',
    truth: 'BOOLEAN',
    text: 'TEXT',
    date: 'DATE',
    moment: 'TIMESTAMP',
    rule: 'INTEGER',
    bits: 'NUMERIC',
  },
  identifier,
  text,
  date: (value) => `DATE '${dateText(value)}'`,
  moment: (value) => `TIMESTAMP '${momentText(value)}'`,
  unscaled: (column, precision, scale, type) =>
    `CAST(CAST(${column} AS NUMERIC(${precision}, ${scale})) * ${10n ** BigInt(scale)} AS ${type})`,
  quotient: (left, right, width, guarded) =>
    width === 'wide' ? `div(${left}, ${divisor(right, guarded)})` : `(${left} / ${divisor(right, guarded)})`,
  remainder: (left, right, guarded) => `(${left} % ${divisor(right, guarded)})`,
  ordered: (value) => `${value} COLLATE "C"`,
  contains: (value, part) => `(strpos(${value}, ${part}) > 0)`,
  endsWith: (value, part) => `(right(${value}, length(${part})) = ${part})`,
  part: (name, date) => `extract(${name === 'weekday' ? 'isodow' : name} FROM ${date})`,
  addMonths: (date, months) => `CAST(${date} + make_interval(months => CAST(${months} AS INTEGER)) AS DATE)`,
  bits: (truths) => {
    const parts = truths.map((item, bit) => `CASE WHEN ${item} THEN ${2n ** BigInt(bit)} ELSE 0 END`);
    return `CAST(${parts.length === 0 ? '0' : parts.join(' + ')} AS NUMERIC)`;
  },
  element: (sql, type) => (type === 'integer' ? `CAST(${sql} AS TEXT)` : sql),
  list: (items) => {
    const parts = items.map(({ when, item }) => {
      const one = `jsonb_build_array(${item})`;
      return when === undefined ? one : `CASE WHEN ${when} THEN ${one} ELSE '[]'::jsonb END`;
    });
    return parts.length === 0 ? `'[]'::jsonb` : `(${parts.join(' || ')})`;
  },
  struct: (entries) =>
    `jsonb_build_object(${entries.flatMap(([name, sql]) => [text(name), sql]).join(', ')})`,
};
