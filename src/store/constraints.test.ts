import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unwrap } from '../base/index.ts';
import { migrate } from './migrate.ts';
import { openMemory } from './open-folder.ts';
import type { Opened } from './open-store.ts';
import { keep } from './store.ts';
import { newVariant, person } from './testdata/stores.ts';

/** What the database refuses, whoever writes to it. */
let opened: Opened;
beforeAll(async () => {
  opened = unwrap(await openMemory());
  unwrap(await migrate(opened.db, 'memory'));
});
afterAll(() => opened.close());

const version = (id: string, number: number, base: string) =>
  `insert into relance.version values ('${id}', ${number}, ${base}, 'n', '{}', false, 'sub-anna', 'anna', now(), '')`;

test.each([
  ['a version is not written over', () => `update relance.version set name = 'x'`, 'never changed'],
  ['a version is not deleted', () => 'delete from relance.version', 'never changed'],
  ['a table is not emptied', () => 'truncate relance.release', 'never changed'],
  ['an item does not change hands', () => `update relance.item set pack = 'x'`, 'never changed'],
  ['a version has a number once', (id: string) => version(id, 1, 'null'), 'version_key'],
  ['versions have no gap', (id: string) => version(id, 3, '2'), 'version_base'],
  ['a version follows its base', (id: string) => version(id, 5, '1'), 'version_follows'],
  ['a version is of an item', () => version('f'.repeat(16), 1, 'null'), 'version_item'],
  [
    'an item is of a known kind',
    () => `insert into relance.item values ('${'e'.repeat(16)}', 'cheese', 'p', 'm')`,
    'item_kind',
  ],
  [
    'who wrote it does not release it',
    (id: string) =>
      `insert into relance.release values ('${id}', 1, 'sub-anna', 'sub-anna', 'Anna', now(), '')`,
    'four_eyes',
  ],
  [
    'the author is that of the version',
    (id: string) =>
      `insert into relance.release values ('${id}', 1, 'sub-bart', 'sub-carla', 'carla', now(), '')`,
    'release_of',
  ],
])('%s', async (_, statement, refused) => {
  const made = unwrap(await keep(opened.db).create(newVariant()));
  const asked = sql.raw(statement(made.id)).execute(opened.db);
  await expect(asked).rejects.toThrow(refused);
  expect(unwrap(await keep(opened.db).find(made.id))).toEqual(made);
});

test('a version that was meddled with is told, not shown', async () => {
  const store = keep(opened.db);
  const made = unwrap(await store.create(newVariant()));
  unwrap(await store.release(made.id, 1, person('bart')));
  const meddle = (change: string) =>
    opened.db.transaction().execute(async (db) => {
      await sql`alter table relance.version disable trigger all`.execute(db);
      await sql.raw(`update relance.version set ${change} where item = '${made.id}'`).execute(db);
      await sql`alter table relance.version enable trigger all`.execute(db);
    });
  await meddle(`name = 'Another'`);
  expect(await store.find(made.id)).toMatchObject({
    ok: false,
    problems: [{ code: 'STORE-DAMAGED', parameters: { reason: 'SHA-256' } }],
  });
  await meddle(`content = '{"half'`);
  expect(await store.find(made.id)).toMatchObject({
    ok: false,
    problems: [{ code: 'STORE-DAMAGED', parameters: { reason: 'JSON' } }],
  });
  expect(await store.history(made.id, { limit: 1, offset: 0 })).toMatchObject({ ok: false });
});
