import { refuse } from '../exact/refusal.ts';
import { balanced } from './balanced.ts';
import type { Dialect } from './dialect.ts';
import { dateText, momentText, textLiteral } from './literals.ts';

/** PostgreSQL has no character NUL. */
const text = (value: string) =>
  textLiteral(value, (code) => (code === 0 ? refuse('EXACT-TEXT') : `chr(${code})`));

const divisor = (sql: string, guarded: boolean) => (guarded ? `nullif(${sql}, 0)` : sql);

/** Functions take a hundred arguments at most (FUNC_MAX_ARGS): fifty entries of a struct. */
const mostEntries = 50;

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
  // Longer names are cut without an error (NAMEDATALEN).
  nameBytes: 63,
  // MaxTupleAttributeNumber is 1,664; a few are left for what wraps the statement.
  mostColumns: 1600,
  // Without it the planner puts the definition in place of each use, and stages multiply.
  fence: ' OFFSET 0',
  text,
  date: (value) => `DATE '${dateText(value)}'`,
  moment: (value) => `TIMESTAMP '${momentText(value)}'`,
  unscaled: (column, precision, scale, type) =>
    `CAST(CAST(${column} AS NUMERIC(${precision}, ${scale})) * ${10n ** BigInt(scale)} AS ${type})`,
  quotient: (left, right, width, guarded) =>
    width === 'wide' ? `div(${left}, ${divisor(right, guarded)})` : `(${left} / ${divisor(right, guarded)})`,
  remainder: (left, right, guarded) => `(${left} % ${divisor(right, guarded)})`,
  // No cast: that would follow the setting DateStyle.
  momentText: (moment) => {
    const era = `CASE WHEN ${moment} < TIMESTAMP '0001-01-01' THEN ' BC' ELSE '' END`;
    return `(to_char(${moment}, 'YYYY-MM-DD"T"HH24:MI:SS.US') || ${era})`;
  },
  contains: (value, part) => `(strpos(${value}, ${part}) > 0)`,
  endsWith: (value, part) => `(right(${value}, length(${part})) = ${part})`,
  part: (field, date) => {
    const part = `extract(${field} FROM ${date})`;
    // The year before 1 is 0 in ISO 8601, -1 here.
    return field === 'year' ? `(${part} + CASE WHEN ${date} < DATE '0001-01-01' THEN 1 ELSE 0 END)` : part;
  },
  // NUMERIC shows the decimals that it was made with.
  digits: (value, width) => `CAST(${width === 'wide' ? `trunc(${value})` : value} AS TEXT)`,
  units: (value) =>
    `(length(${value}) + length(regexp_replace(${value}, '[^\\U00010000-\\U0010FFFF]', '', 'g')))`,
  letterCase: {
    isAscii: (value) => `octet_length(${value}) = length(${value})`,
    // The collation keeps a server's own language out of it.
    ascii: {
      upper: (value) => `upper(${value} COLLATE "C")`,
      lower: (value) => `lower(${value} COLLATE "C")`,
    },
    literal: text,
    letter: (code) => `\\U${code.toString(16).padStart(8, '0')}`,
  },
  matches: (value, pattern) => `(${value} COLLATE "C" ~ ${text(pattern)})`,
  momentOf: (date, microseconds) =>
    `(CAST(${date} AS TIMESTAMP) + ${microseconds} * INTERVAL '1 microsecond')`,
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
    return parts.length === 0 ? `'[]'::jsonb` : balanced('||', parts);
  },
  struct: (entries) => {
    const parts: string[] = [];
    for (let at = 0; at === 0 || at < entries.length; at += mostEntries) {
      const some = entries.slice(at, at + mostEntries).flatMap(([name, sql]) => [text(name), sql]);
      parts.push(`jsonb_build_object(${some.join(', ')})`);
    }
    return balanced('||', parts);
  },
};
