import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fingerprint, languages, problemText, unwrap, type Result } from '../base/index.ts';
import type { NextVersion, Saving, Store, Version } from './index.ts';
import { change, newVariant, person, places } from './testdata/stores.ts';

const codes = (result: Result<unknown>) => (result.ok ? [] : result.problems.map(({ code }) => code));
const saved = (result: Result<Saving>): Version => {
  const saving = unwrap(result);
  if (saving.kind !== 'saved') throw new Error(`a ${saving.kind}`);
  return saving.version;
};
const all = { limit: 100, offset: 0 };

describe.each(places)('kept in $place', ({ isThere, open }) => {
  let store: Store;
  beforeAll(async () => {
    if (isThere) store = await open();
  });
  afterAll(() => (isThere ? store.close() : undefined));
  const run = test.skipIf(!isThere);
  const next = (version: Version, given: Partial<NextVersion> = {}): NextVersion => ({
    id: version.id,
    base: version.number,
    author: person('bart'),
    packSha256: 'b'.repeat(64),
    ...given,
  });

  run('what is created is found whole', async () => {
    const made = unwrap(await store.create(newVariant()));
    expect(made).toMatchObject({ ...newVariant(), number: 1, latest: 1, removed: false, release: null });
    expect(made.id).toMatch(/^[0-9a-f]{16}$/);
    expect(unwrap(await store.find(made.id))).toEqual(made);
  });

  run('a save is a next version; the first stays', async () => {
    const first = unwrap(await store.create(newVariant()));
    const content = { ...change, removed: [] };
    const second = saved(await store.save(next(first, { name: 'Half, milder', content })));
    expect(second).toMatchObject({
      number: 2,
      latest: 2,
      name: 'Half, milder',
      author: person('bart'),
      content,
    });
    expect(second.packSha256).toBe('b'.repeat(64));
    expect(unwrap(await store.find(first.id, 1))).toEqual({ ...first, latest: 2 });
    const versions = unwrap(await store.history(first.id, all));
    expect([versions.total, versions.items.map(({ number }) => number)]).toEqual([2, [2, 1]]);
    expect(unwrap(await store.history(first.id, { limit: 1, offset: 1 })).items[0]!.number).toBe(1);
  });

  run('two who start from the same version: the second is told, and nothing is lost', async () => {
    const first = unwrap(await store.create(newVariant()));
    const theirs = saved(await store.save(next(first, { author: person('bart'), name: 'Of Bart' })));
    const mine = next(first, { author: person('carla'), name: 'Of Carla' });
    expect(unwrap(await store.save(mine))).toEqual({ kind: 'conflict', theirs });
    expect(unwrap(await store.find(first.id)).name).toBe('Of Bart');
    expect(saved(await store.save({ ...mine, base: theirs.number }))).toMatchObject({
      number: 3,
      name: 'Of Carla',
    });
  });

  run('many at once: each version is there once, without a gap', async () => {
    const first = unwrap(await store.create(newVariant()));
    const savings = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        store.save(next(first, { author: person(`p${at}`), name: `n${at}` })),
      ),
    );
    const kinds = savings.map((result) => unwrap(result).kind);
    expect(kinds.filter((kind) => kind === 'saved')).toHaveLength(1);
    expect(unwrap(await store.history(first.id, all)).items.map(({ number }) => number)).toEqual([2, 1]);
  });

  run('a form that is sent twice is saved once', async () => {
    const first = unwrap(await store.create(newVariant()));
    const once = saved(await store.save(next(first, { name: 'Twice' })));
    expect(saved(await store.save(next(first, { name: 'Twice' })))).toEqual(once);
    expect(unwrap(await store.find(first.id)).latest).toBe(2);
  });

  run('removing is a version that can be undone', async () => {
    const first = unwrap(await store.create(newVariant({ measure: 'removing' })));
    const question = { pack: 'small', measure: 'removing' };
    const gone = saved(await store.save(next(first, { removed: true })));
    expect([gone.removed, gone.content]).toEqual([true, change]);
    expect(unwrap(await store.list(question, all)).total).toBe(0);
    expect(unwrap(await store.list({ ...question, removed: true }, all)).items[0]!.id).toBe(first.id);
    expect(codes(await store.release(first.id, 2, person('dirk')))).toEqual(['STORE-REMOVED']);
    const back = saved(await store.save(next(gone)));
    expect([back.removed, back.content, back.number]).toEqual([false, change, 3]);
    expect(unwrap(await store.list(question, all)).total).toBe(1);
  });

  run('lists are of a pack, by measure and kind, newest first, in parts', async () => {
    const pack = 'listed';
    for (const measure of ['one', 'two', 'two']) unwrap(await store.create(newVariant({ pack, measure })));
    const content = { question: 'Q?', conclusion: 'C', variants: [{ name: 'Half', change }] };
    const note = {
      kind: 'note',
      pack,
      measure: 'two',
      name: 'Nota',
      author: person('anna'),
      packSha256: '',
      content,
    } as const;
    const made = unwrap(await store.create(note));
    expect(made.content).toEqual(content);
    const { total, items } = unwrap(await store.list({ pack }, { limit: 2, offset: 0 }));
    expect([total, items.length, items[0]!.id]).toEqual([4, 2, made.id]);
    const rest = unwrap(await store.list({ pack }, { limit: 10, offset: 2 })).items;
    expect(new Set([...items, ...rest].map(({ id }) => id)).size).toBe(4);
    expect(unwrap(await store.list({ pack, measure: 'two', kind: 'variant' }, all)).total).toBe(2);
    for (const none of ['nobody', 'a\0b', '\uD800', "' or 1=1 --"]) {
      expect(unwrap(await store.list({ pack: none }, all))).toEqual({ total: 0, items: [] });
      expect(unwrap(await store.list({ pack, measure: none }, all))).toEqual({ total: 0, items: [] });
    }
  });

  run('a release says who, when and the fingerprint; four eyes, in the domain and in the table', async () => {
    const first = unwrap(await store.create(newVariant()));
    const own = await store.release(first.id, 1, person('anna'));
    expect(codes(own)).toEqual(['STORE-OWN-WORK']);
    for (const language of languages)
      expect(own.ok ? '' : problemText(own.problems[0]!, language)).toContain('Half');
    const released = unwrap(await store.release(first.id, 1, person('bart')));
    const { id, kind, pack, packSha256, measure, number, name, content, author, at } = first;
    const sha256 = fingerprint({ id, kind, pack, packSha256, measure, number, name, content, author, at });
    expect(released.release).toMatchObject({ by: person('bart'), sha256 });
    expect(released.latestReleased).toBe(1);
    expect(codes(await store.release(first.id, 1, person('carla')))).toEqual(['STORE-RELEASED']);
    const second = saved(await store.save(next(released)));
    expect([second.release, second.latestReleased]).toEqual([null, 1]);
    // Who saved a version may release the earlier one of somebody else, and not their own.
    expect(codes(await store.release(first.id, 2, person('bart')))).toEqual(['STORE-OWN-WORK']);
  });

  run('people are told apart by their identifier, and keep the name that they had', async () => {
    const made = unwrap(await store.create(newVariant({ author: { id: '8f3c', name: 'Anna Peeters' } })));
    expect(codes(await store.release(made.id, 1, { id: '8f3c', name: 'Anna Claes' }))).toEqual([
      'STORE-OWN-WORK',
    ]);
    const renamed = saved(await store.save(next(made, { author: { id: '8f3c', name: 'Anna Claes' } })));
    expect(renamed.author).toEqual({ id: '8f3c', name: 'Anna Claes' });
    const namesake = { id: 'b71e', name: 'Anna Peeters' };
    const released = unwrap(await store.release(made.id, 1, namesake));
    expect([released.author.name, released.release?.by]).toEqual(['Anna Peeters', namesake]);
  });

  run('names are text, whatever they hold', async () => {
    for (const name of ["'; drop table relance.item; --", '<script>alert(1)</script>', '$1', '\\', '😀 é ﷽'])
      expect(unwrap(await store.create(newVariant({ name, measure: name, author: person(name) }))).name).toBe(
        name,
      );
    expect(unwrap(await store.create(newVariant({ name: 'a\u0000b\n\u202Ec' }))).name).toBe(
      'a\uFFFDb \uFFFDc',
    );
  });

  run('any content of the form comes back as it was, half surrogate pairs and NUL among it', async () => {
    const words = fc.string({ unit: 'binary', maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(fc.tuple(words, words), async ([value, cell]) => {
        const content = {
          parameters: { 'a-b': `${value}\u0000\uD800` },
          cells: { 'a1.2': cell },
          added: {},
          removed: [],
        };
        const made = unwrap(await store.create(newVariant({ pack: 'any', content })));
        expect(unwrap(await store.find(made.id)).content).toEqual(content);
      }),
      { numRuns: 20 },
    );
  });

  const bad: readonly (readonly [string, Parameters<Store['create']>[0], string])[] = [
    ['no name', newVariant({ name: '  ' }), 'STORE-NAME'],
    ['a huge name', newVariant({ name: 'x'.repeat(101) }), 'STORE-NAME'],
    ['no change', newVariant({ content: { x: 1 } as never }), 'STORE-CONTENT'],
    ['a list', newVariant({ content: [] as never }), 'STORE-CONTENT'],
    ['a cell of no rule', newVariant({ content: { ...change, cells: { x: '1' } } }), 'STORE-CONTENT'],
    ['a number as text', newVariant({ content: { ...change, removed: ['1' as never] } }), 'STORE-CONTENT'],
    [
      'more than is kept',
      newVariant({
        content: {
          ...change,
          cells: Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}.1`, 'x'.repeat(1_000)])),
        },
      }),
      'STORE-SIZE',
    ],
  ];
  run.each(bad)('%s is refused: %#', async (_, item, code) => {
    expect(codes(await store.create(item))).toEqual([code]);
  });

  run('unknown items and versions are named', async () => {
    const made = unwrap(await store.create(newVariant()));
    expect(codes(await store.find('nobody'))).toEqual(['STORE-ITEM']);
    for (const number of [0, -1, 2, 1.5, 1e12, Number.NaN])
      expect(codes(await store.find(made.id, number))).toEqual(['STORE-VERSION']);
    expect(codes(await store.history('nobody', all))).toEqual(['STORE-ITEM']);
    expect(codes(await store.release('nobody', 1, person('x')))).toEqual(['STORE-ITEM']);
    expect(codes(await store.save(next(made, { base: 7 })))).toEqual(['STORE-VERSION']);
    expect(codes(await store.save(next(made, { content: { question: 'a note' } })))).toEqual([
      'STORE-CONTENT',
    ]);
    expect(codes(await store.save(next(made, { name: '' })))).toEqual(['STORE-NAME']);
    expect(unwrap(await store.find(made.id)).latest).toBe(1);
  });
});
