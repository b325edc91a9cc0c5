import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EngineError, identifier, literal, openEngine, type Engine } from './index.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ threads: 2, memoryLimit: '500MB' });
});
afterAll(() => engine.close());

test('runs statements and returns rows in insertion order', async () => {
  await engine.run('CREATE TABLE t AS SELECT i FROM range(100000) r(i)');
  const rows = await engine.rows('SELECT i FROM t LIMIT 3 OFFSET 50000');
  expect(rows.map((row) => Number(row['i']))).toEqual([50000, 50001, 50002]);
  expect(await engine.value('SELECT 42')).toBe(42);
});

test('the parts of a query follow each other in order, and a refused one names the SQL', async () => {
  const parts: { readonly from: number; readonly values: readonly unknown[] }[] = [];
  await engine.eachPart('SELECT i::INTEGER FROM range(10000) r(i) ORDER BY i', ([values = []], from) =>
    parts.push({ from, values }),
  );
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.flatMap(({ values }) => values)).toEqual(Array.from({ length: 10_000 }, (_, i) => i));
  for (const { from, values } of parts) expect(values[0]).toBe(from);
  await expect(engine.eachPart('SELECT * FROM nowhere', () => {})).rejects.toThrow(
    'in: SELECT * FROM nowhere',
  );
});

test('a refused statement names the SQL', async () => {
  await expect(engine.run('SELECT * FROM nowhere')).rejects.toThrow(EngineError);
  await expect(engine.rows('SELECT * FROM nowhere')).rejects.toThrow('in: SELECT * FROM nowhere');
});

test('cancel interrupts what runs', async () => {
  const running = engine.value(
    'SELECT count(*) FROM range(100000000000) a(i) WHERE i % 7 = 3 AND i % 11 = 5',
  );
  setTimeout(() => engine.cancel(), 100);
  await expect(running).rejects.toThrow(/[Ii]nterrupt/);
  expect(await engine.value('SELECT 1')).toBe(1);
});

test('hostile names and texts stay data', async () => {
  const name = 'x"; DROP TABLE t; --';
  const text = "it's '; DROP TABLE t; --";
  const [row] = await engine.rows(`SELECT ${literal(text)} AS ${identifier(name)}`);
  expect(row).toEqual({ [name]: text });
  expect(await engine.value('SELECT count(*) FROM t')).toBe(100000n);
});

test('each engine spills into a folder of its own, which goes with it', async () => {
  const engines = [await openEngine(), await openEngine()];
  const folders = await Promise.all(
    engines.map(async (item) => String(await item.value(`SELECT current_setting('temp_directory')`))),
  );
  expect(new Set(folders).size).toBe(2);
  for (const item of engines) item.close();
  expect(folders.map((folder) => existsSync(folder))).toEqual([false, false]);
});
