import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { unwrap } from '../../base/index.ts';
import { openStore, type Content, type NewItem, type Person, type Store } from '../index.ts';

export const change: Content<'variant'> = { parameters: { threshold: '0.5' }, cells: { '2.4': '>= 2' }, added: { a1: 0 }, removed: [1] };

/** Somebody by a name, with the opaque identifier that an issuer may give them. */
export function person(name: string): Person {
  return { id: `sub-${name}`, name };
}

/** A variant of Anna's, for the measure `premium` of the pack `small`. */
export function newVariant(given: Partial<NewItem<'variant'>> = {}): NewItem<'variant'> {
  return { kind: 'variant', pack: 'small', measure: 'premium', name: 'Half', content: change, author: person('anna'), packSha256: 'a'.repeat(64), ...given };
}

const server = process.env['DATABASE_URL_TEST'];

/** Where the tests of the store run: in memory, and on a real PostgreSQL server where DATABASE_URL_TEST names one. */
export const places = [
  { place: 'PGlite in memory', isThere: true, open: async () => unwrap(await openStore({})) },
  {
    place: `PostgreSQL (${server === undefined ? 'skipped: DATABASE_URL_TEST is not set' : 'DATABASE_URL_TEST'})`,
    isThere: server !== undefined,
    open: async () => openFresh(server ?? ''),
  },
];

/** A store in a database of its own, which is dropped when the store is closed. */
async function openFresh(url: string): Promise<Store> {
  const name = `relance_test_${randomBytes(6).toString('hex')}`;
  const ask = async (sql: string) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await ask(`create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const store = unwrap(await openStore({ url: own.href }));
  const close = async () => {
    await store.close();
    await ask(`drop database ${name}`);
  };
  return { ...store, close };
}
