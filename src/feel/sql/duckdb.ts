import { refuse } from '../exact/refusal.ts';
import type { Dialect } from './dialect.ts';
import { identifier } from './identifier.ts';
import { dateText, momentText, textLiteral } from './literals.ts';

const text = (value: string) => textLiteral(value, (code) => `chr(${code})`);

export const duckdb: Dialect = {
  name: 'DuckDB',
  types: {
    integer: 'BIGINT',
    wide: 'HUGEINT',
    truth: 'BOOLEAN',
    text: 'VARCHAR',
    date: 'DATE',
    moment: 'TIMESTAMP',
    rule: 'INTEGER',
    bits: 'UBIGINT',
  },
  fence: '',
  text,
  date: (value) => `DATE '${dateText(value)}'`,
  moment: (value) => `TIMESTAMP '${momentText(value)}'`,
  unscaled: (column, precision, scale, type) =>
    `CAST(CAST(${column} AS DECIMAL(${precision}, ${scale})) * ${10n ** BigInt(scale)} AS ${type})`,
  // Both give null for a zero divisor.
  quotient: (left, right) => `(${left} // ${right})`,
  remainder: (left, right) => `(${left} % ${right})`,
  momentText: (moment) => `CAST(${moment} AS VARCHAR)`,
  contains: (value, part) => `contains(${value}, ${part})`,
  endsWith: (value, part) => `ends_with(${value}, ${part})`,
  digits: (value) => `CAST(${value} AS VARCHAR)`,
  units: (value) =>
    `(length(${value}) + length(regexp_replace(${value}, '[^\\x{10000}-\\x{10FFFF}]', '', 'g')))`,
  letterCase: {
    isAscii: (value) => `strlen(${value}) = length(${value})`,
    ascii: { upper: (value) => `upper(${value})`, lower: (value) => `lower(${value})` },
    literal: text,
    letter: (code) => `\\x{${code.toString(16)}}`,
  },
  matches: (value, pattern) => `regexp_matches(${value}, ${text(pattern)}, 's')`,
  part: (field, date) => `extract(${field} FROM ${date})`,
  momentOf: (date, microseconds) => `(CAST(${date} AS TIMESTAMP) + to_microseconds(${microseconds}))`,
  addMonths: (date, months) => `CAST(${date} + to_months(CAST(${months} AS INTEGER)) AS DATE)`,
  bits: (truths) => {
    const parts = truths.map((item, bit) => {
      const one = `CAST(${item} AS UBIGINT)`;
      return bit === 0 ? one : `(${one} << ${bit})`;
    });
    return parts.length === 0 ? 'CAST(0 AS UBIGINT)' : `(${parts.join(' | ')})`;
  },
  element: (sql, type) => (type === 'moment' ? `CAST(${sql} AS VARCHAR)` : sql),
  list: (items) => {
    const parts = items.map(({ when, item }) =>
      when === undefined ? `[${item}]` : `CASE WHEN ${when} THEN [${item}] ELSE [] END`,
    );
    return parts.length === 0 ? '[]' : `flatten([${parts.join(', ')}])`;
  },
  struct: (entries) => {
    // Names of entries are told apart as those of columns are: not by upper and lower case.
    const names = entries.map(([name]) => name.toLowerCase());
    const twice = entries.find(([name], at) => names.indexOf(name.toLowerCase()) !== at);
    if (twice !== undefined) refuse('EXACT-CONSTRUCT', { found: twice[0] });
    return `{${entries.map(([name, sql]) => `${identifier(duckdb, name)}: ${sql}`).join(', ')}}`;
  },
};
