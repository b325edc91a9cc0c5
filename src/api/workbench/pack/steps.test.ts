import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { success, unwrap } from '../../../base/index.ts';
import { openEngine, type Engine } from '../../../engine/index.ts';
import { openCache, type Cache } from './cache.ts';
import { kept } from './steps.ts';

let root: string;
let engine: Engine;
let cache: Cache;
let told: string[];
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'relance-steps-'));
  engine = await openEngine({ threads: 1 });
  told = [];
  cache = openCache('pack', { XDG_CACHE_HOME: root }, ({ code }) => told.push(code))!;
});
afterEach(() => {
  engine.close();
  rmSync(root, { recursive: true, force: true });
});

const make = (used: Engine) => async () => {
  await used.run('CREATE TABLE numbers AS SELECT range AS n FROM range(3)');
  return success({ rows: 3 });
};
const step = (used: Engine, by: Cache) => ({ engine: used, cache: by, key: 'numbers', tables: ['numbers'] });

test('a step that was kept is taken from there by another engine', async () => {
  unwrap(await kept(step(engine, cache), {}, make(engine)));
  const other = await openEngine({ threads: 1 });
  try {
    const found = unwrap(
      await kept(step(other, cache), {}, async () => Promise.reject(new Error('computed again'))),
    );
    expect([found, await other.value('SELECT sum(n)::INTEGER FROM numbers')]).toEqual([{ rows: 3 }, 3]);
  } finally {
    other.close();
  }
});

test('where the engine cannot write, the run goes on with the tables that it has, and that is told', async () => {
  const nowhere: Cache = {
    ...cache,
    keep: (key, write) => cache.keep(key, () => write(join(root, 'no folder', 'tables'))),
  };
  for (const key of ['one', 'two']) {
    await engine.run('DROP TABLE IF EXISTS numbers');
    const found = unwrap(await kept({ ...step(engine, nowhere), key }, {}, make(engine)));
    expect([found, await engine.value('SELECT count(*)::INTEGER FROM numbers')]).toEqual([{ rows: 3 }, 3]);
    expect(cache.file(`${key} tables`)).toBeUndefined();
  }
  expect(told).toEqual(['API-CACHE-WRITE']);
});

test('a mistake in what is kept is no full disk', async () => {
  const missing = { ...step(engine, cache), tables: ['nothing'] };
  await expect(kept(missing, {}, make(engine))).rejects.toThrow('nothing');
});
