import { expect, test } from 'vitest';
import { cancelOn } from './cancel-on.ts';
import { openEngine } from './engine.ts';

test('a signal stops the query that runs, and none after the work', async () => {
  const engine = await openEngine();
  try {
    const abort = new AbortController();
    const endless = cancelOn(engine, abort.signal, () =>
      engine.value('SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE a.range + b.range < 0'),
    );
    setTimeout(() => abort.abort(), 50);
    await expect(endless).rejects.toThrow();
    const later = new AbortController();
    expect(await cancelOn(engine, later.signal, () => engine.value('SELECT 1'))).toBe(1);
    later.abort();
    expect(await engine.value('SELECT 2')).toBe(2);
    expect(await cancelOn(engine, undefined, () => engine.value('SELECT 3'))).toBe(3);
  } finally {
    engine.close();
  }
});
