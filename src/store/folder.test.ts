import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, problemText, unwrap, type Result } from '../base/index.ts';
import { dataFolder, openStore } from './index.ts';
import { openFolder } from './open-folder.ts';
import { newVariant } from './testdata/stores.ts';

const root = mkdtempSync(join(tmpdir(), 'relance-store-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const codes = (result: Result<unknown>) => (result.ok ? [] : result.problems.map(({ code }) => code));

/** Fills a disk to its last byte. */
function fill(path: string): void {
  const file = openSync(path, 'a');
  try {
    for (;;) writeSync(file, Buffer.alloc(4_096));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(file);
  }
}

/** Lines of a program that saves in a folder until it is killed after some of them, in the middle of its next save. */
async function saveUntilKilled(folder: string, most: number): Promise<readonly string[]> {
  const script = join(import.meta.dirname, 'testdata', 'save-in-a-loop.ts');
  const child = spawn(process.execPath, [script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (lines.length === most) child.kill('SIGKILL');
  }
  await ended;
  return lines;
}

describe('a folder', () => {
  const folder = join(root, 'kept');
  const acknowledged: string[] = [];
  beforeAll(async () => {
    for (const most of [1, 6, 15]) acknowledged.push(...(await saveUntilKilled(folder, most)));
  });

  test('killed in the middle of a save: every acknowledged version is there whole, and nothing half', async () => {
    expect(acknowledged.length).toBeGreaterThanOrEqual(22);
    const store = unwrap(await openStore({ folder }));
    for (const line of acknowledged) {
      const [id = '', number] = line.split(' ');
      const version = unwrap(await store.find(id, Number(number)));
      expect(version.content).toMatchObject({ parameters: { filler: 'x'.repeat(900) } });
    }
    // Reading checks the form of every content; an item without a version would not be in the list, and one with a gap would count too few.
    const { total, items } = unwrap(await store.list({ pack: 'small' }, { limit: 1_000, offset: 0 }));
    expect(total).toBe(items.length);
    for (const { id, latest } of items) {
      const versions = unwrap(await store.history(id, { limit: 100, offset: 0 })).items;
      expect(versions.map(({ number }) => number).reverse()).toEqual(
        Array.from({ length: latest }, (_, at) => at + 1),
      );
    }
    unwrap(await store.create(newVariant()));
    await store.close();
  });

  test('is held by one program: a second one is refused, in this process and in another', async () => {
    const store = unwrap(await openStore({ folder }));
    const second = await openStore({ folder });
    expect(codes(second)).toEqual(['STORE-LOCKED']);
    for (const language of languages)
      expect(second.ok ? '' : problemText(second.problems[0]!, language)).toContain(folder);
    expect(await saveUntilKilled(folder, 1)).toEqual(['STORE-LOCKED']);
    unwrap(await store.create(newVariant()));
    await store.close();
    await unwrap(await openStore({ folder })).close();
  });

  test('a database of a newer version is left alone', async () => {
    const newer = join(root, 'newer');
    await unwrap(await openStore({ folder: newer })).close();
    const { db, close } = unwrap(await openFolder(newer));
    await sql`insert into relance.kysely_migration (name, timestamp) values ('9999-later', '2099')`.execute(
      db,
    );
    await close();
    const refused = await openStore({ folder: newer });
    expect(codes(refused)).toEqual(['STORE-NEWER']);
    expect(refused.ok ? '' : problemText(refused.problems[0]!, 'en')).toContain('9999-later');
  });

  test('what was begun and not finished is thrown away', async () => {
    const begun = join(root, 'begun');
    mkdirSync(join(begun, 'database.part-1', 'base'), { recursive: true });
    await unwrap(await openStore({ folder: begun })).close();
    expect(readdirSync(begun).sort()).toEqual(['database', 'lock']);
  });

  // Below /proc a system says ENOENT for ever, at which Node's own recursive mkdir tries without end.
  test.skipIf(!existsSync('/proc/self'))('a place where no folder can be made is refused', async () => {
    for (const closed of ['/proc/relance', '/proc/relance/deeper/data'])
      expect(codes(await openStore({ folder: closed }))).toEqual(['STORE-FOLDER']);
  });

  test('a folder is made with those above it, for its owner alone', async () => {
    const deep = join(root, 'some', 'deeper', 'place');
    await unwrap(await openStore({ folder: deep })).close();
    expect(statSync(deep).mode & 0o777).toBe(0o700);
  });

  const small = process.env['RELANCE_TEST_SMALL_DISK'];
  test.skipIf(small === undefined)(
    'a full disk is told, loses nothing, and goes on (skipped: RELANCE_TEST_SMALL_DISK names no disk of 110 MB)',
    async () => {
      const [place, filler] = [join(small!, 'data'), join(small!, 'filler')];
      const store = unwrap(await openStore({ folder: place }));
      const before = unwrap(await store.create(newVariant()));
      fill(filler);
      const text = 'x'.repeat(900);
      const cells = Object.fromEntries(
        Array.from({ length: 200 }, (_, at) => [`${at}.1`, `${randomUUID()}${text}`]),
      );
      const content = { parameters: {}, cells, added: {}, removed: [] };
      const kept = [before];
      let refused: Result<unknown> | undefined;
      for (let at = 0; at < 500 && refused === undefined; at += 1) {
        const made = await store.create(newVariant({ content }));
        if (made.ok) kept.push(made.value);
        else refused = made;
      }
      expect(refused === undefined ? [] : codes(refused)).toEqual(['STORE-FULL']);
      for (const version of kept) expect(unwrap(await store.find(version.id))).toEqual(version);
      await store.close();
      fill(filler);
      expect(codes(await openStore({ folder: join(small!, 'other') }))).toEqual(['STORE-NO-ROOM']);
      rmSync(filler);
      const again = unwrap(await openStore({ folder: place }));
      for (const version of kept) expect(unwrap(await again.find(version.id))).toEqual(version);
      unwrap(await again.create(newVariant({ content })));
      await again.close();
      rmSync(place, { recursive: true });
    },
  );

  test('a file in its place, or a folder without a database, is refused', async () => {
    const file = join(root, 'file');
    writeFileSync(file, '');
    expect(codes(await openStore({ folder: file }))).toEqual(['STORE-FOLDER']);
    const strange = join(root, 'strange');
    mkdirSync(join(strange, 'database'), { recursive: true });
    writeFileSync(join(strange, 'database', 'PG_VERSION'), '9.1\n');
    expect(codes(await openStore({ folder: strange }))).toEqual(['STORE-OPEN']);
    // It is not held any more.
    expect(codes(await openStore({ folder: strange }))).toEqual(['STORE-OPEN']);
  });

  test.skipIf(process.getuid?.() === 0)(
    'a folder that cannot be written is refused (skipped for root)',
    async () => {
      const closed = join(root, 'closed');
      mkdirSync(closed);
      chmodSync(closed, 0o500);
      expect(codes(await openStore({ folder: closed }))).toEqual(['STORE-FOLDER']);
    },
  );
});

describe('a server', () => {
  test.each([
    ['not an address', 'STORE-URL'],
    ['https://example.org/db', 'STORE-URL'],
    ['postgres://anna:secret@127.0.0.1:1/db', 'STORE-UNREACHABLE'],
    ['postgres://anna:secret@no-such-host.invalid/db', 'STORE-UNREACHABLE'],
  ])('%s: %s, without its password', async (url, code) => {
    const refused = await openStore({ url });
    expect(codes(refused)).toEqual([code]);
    expect(JSON.stringify(refused)).not.toContain('secret');
  });
});

test('data have a place of their own, which is no cache', () => {
  expect(dataFolder({ RELANCE_DATA: '/srv/r', XDG_DATA_HOME: '/x' })).toBe('/srv/r');
  expect(dataFolder({ XDG_DATA_HOME: '/x' })).toBe('/x/relance');
  expect(dataFolder({})).toMatch(/\.local\/share\/relance$/);
});
