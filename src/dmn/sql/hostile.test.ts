import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { identifier, unwrap } from '../../base/index.ts';
import { compileDecisions, type ColumnInput } from '../index.ts';
import { engines } from './testdata/back-ends.ts';
import type { TestEngine } from './testdata/engine.ts';
import { literalModel } from './testdata/literal-model.ts';

const column = (name: string, type: 'number' | 'string'): ColumnInput => ({
  kind: 'column',
  column: name,
  type,
  nullable: true,
  ...(type === 'number' ? { range: [0n, 10n] } : {}),
});

/** Texts that want to be more than data; PostgreSQL has no NUL, and no engine has half a character. */
const hostile: readonly (readonly [title: string, text: string, refusedBy: readonly string[]])[] = [
  ['the end of a statement', "'; DROP TABLE kept; --", []],
  ['an escaped quote', "\\'; DROP TABLE kept; --", []],
  ['a backslash', '\\', []],
  ['quotes, a comment and line ends', '"; /* */ \n\r\t', []],
  ['dollar quotes', '$$x$$', []],
  ['placeholders', '$1 ? :a %s', []],
  ['NUL', 'a\u0000b', ['PostgreSQL']],
  ['a byte order mark and a delete', 'a\ufeff\u007f', []],
  ['half a surrogate pair', 'a\ud800', ['DuckDB', 'PostgreSQL']],
  ['characters beyond 16 bits', '\u{1f600}é', []],
  ['ten thousand quotes', "'".repeat(10_000), []],
];

describe.each(engines)('on %s', (name, open) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await open();
    await engine.run('CREATE TABLE kept AS SELECT 1 AS one');
    await engine.run(`CREATE TABLE one AS SELECT CAST('' AS VARCHAR) AS s`);
  });
  afterAll(() => engine.close());

  const types = ['s', 'p'].map((item) => ({ name: item, type: 'string' }));

  test.each(hostile)('a text with %s stays data, or is refused', async (_, text, refusedBy) => {
    const model = literalModel('s = "x" or s + p = p', types);
    const inputs = { s: column('s', 'string'), p: { kind: 'constant', value: text } } as const;
    const source = { relation: 'one', keys: [], inputs };
    const compiled = compileDecisions(model, source, { decisions: ['Outcome'] }, engine.dialect);
    expect(compiled.ok ? [] : compiled.problems.map((item) => item.code)).toEqual(
      refusedBy.includes(name) ? ['EXACT-TEXT'] : [],
    );
    if (compiled.ok) expect(await engine.rows(compiled.value.select)).toEqual([{ outcome: true }]);
    expect(await engine.rows('SELECT one FROM kept')).toEqual([{ one: 1 }]);
  });

  test.each(hostile)('a column whose name has %s stays a column, or is refused', async (_, text) => {
    const long = name === 'PostgreSQL' ? 63 : Infinity;
    const code = text.includes('\u0000') || !text.isWellFormed() ? 'EXACT-TEXT' : 'EXACT-COLUMN-NAME';
    const refused = code === 'EXACT-TEXT' || text.length > long;
    const source = { relation: '"ho""stile"', keys: [text], inputs: { s: column(text, 'string') } };
    const model = literalModel('s = "x"', types.slice(0, 1));
    const compiled = compileDecisions(model, source, { decisions: ['Outcome'] }, engine.dialect);
    expect(compiled.ok ? [] : compiled.problems.map((item) => item.code)).toEqual(refused ? [code] : []);
    if (!compiled.ok) return;
    await engine.run(`CREATE TABLE "ho""stile" (${identifier(text)} VARCHAR)`);
    await engine.run(`INSERT INTO "ho""stile" VALUES ('x')`);
    expect(await engine.rows(compiled.value.select)).toEqual([{ [text]: 'x', outcome: true }]);
    await engine.run('DROP TABLE "ho""stile"');
    expect(await engine.rows('SELECT one FROM kept')).toEqual([{ one: 1 }]);
  });

  test('outcomes of decisions with long names that begin alike have columns of their own', async () => {
    const long = 'The entitlement of an enterprise that had to close its doors by order of the governor';
    const model = literalModel('{ "first": s, "second": 2 }', types.slice(0, 1), long);
    const source = { relation: 'one', keys: [], inputs: { s: column('s', 'string') } };
    const options = { decisions: [long] };
    const { select, columns } = unwrap(compileDecisions(model, source, options, engine.dialect));
    const names = columns.map((item) => item.column);
    expect(new Set(names).size).toBe(2);
    expect(names.every((item) => item.length <= 63)).toBe(true);
    expect(Object.keys((await engine.rows(select))[0]!)).toEqual(names);
  });

  test('no double takes part: numbers are integers', async () => {
    const numbers = ['a', 'b'].map((item) => ({ name: item, type: 'number' }));
    const model = literalModel('decimal(a / b, 2) + a * 0.1', numbers);
    await engine.run('CREATE TABLE t AS SELECT CAST(1 AS BIGINT) AS a, CAST(3 AS BIGINT) AS b');
    const source = {
      relation: 't',
      keys: [],
      inputs: { a: column('a', 'number'), b: column('b', 'number') },
    };
    const { select } = unwrap(compileDecisions(model, source, { decisions: ['Outcome'] }, engine.dialect));
    const typeOf = { DuckDB: 'typeof', PostgreSQL: 'pg_typeof' }[name];
    const [row] = await engine.rows(
      `SELECT CAST(${typeOf}(outcome) AS VARCHAR) AS type FROM (${select}) AS q`,
    );
    expect(String(row!['type']).toUpperCase()).toBe('BIGINT');
  });
});

test('PostgreSQL reads literals in the same way under every setting', async () => {
  const engine = await engines[1]![1]();
  await engine.run('SET standard_conforming_strings = off');
  await engine.run(`CREATE TABLE one AS SELECT CAST('' AS VARCHAR) AS s`);
  const model = literalModel('s + "\\\\\'; SELECT 1; --"', [{ name: 's', type: 'string' }]);
  const source = { relation: 'one', keys: [], inputs: { s: column('s', 'string') } };
  const { select } = unwrap(compileDecisions(model, source, { decisions: ['Outcome'] }, engine.dialect));
  expect(await engine.rows(select)).toEqual([{ outcome: "\\'; SELECT 1; --" }]);
  await engine.close();
});
