import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { failure, problem, success, type Result } from '../base/index.ts';
import { holdFile } from '../engine/index.ts';
import type { Database } from './database.ts';
import { reasonOf } from './failures.ts';
import type { Opened } from './open-store.ts';
import { storeProblems } from './problems.ts';

/**
 * Where things are kept where nobody says: a place for data, which no cleaning of caches empties (XDG Base Directory Specification).
 * @example dataFolder({ RELANCE_DATA: '/srv/relance' }) // '/srv/relance'
 */
export function dataFolder(env: Readonly<Record<string, string | undefined>>): string {
  return env['RELANCE_DATA'] ?? join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'relance');
}

/** PostgreSQL in this process over a folder, which it holds alone. Problems: `STORE-FOLDER`, `STORE-LOCKED`, `STORE-OPEN`. */
export async function openFolder(given: string): Promise<Result<Opened>> {
  const folder = resolve(given);
  const unusable = (error: unknown) =>
    failure(problem(storeProblems, 'STORE-FOLDER', {}, { folder, reason: reasonOf(error) }));
  let hold: Awaited<ReturnType<typeof holdFile>>;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    hold = await holdFile(join(folder, 'lock'));
  } catch (error) {
    return unusable(error);
  }
  if (hold === undefined) return failure(problem(storeProblems, 'STORE-LOCKED', {}, { folder }));
  const { release } = hold;
  const path = join(folder, 'database');
  try {
    if (!existsSync(path)) await makeWhole(path);
  } catch (error) {
    release();
    return unusable(error);
  }
  try {
    return success(opened(await PGlite.create(path), folder, release));
  } catch (error) {
    release();
    return failure(problem(storeProblems, 'STORE-OPEN', {}, { place: folder, reason: reasonOf(error) }));
  }
}

/** PostgreSQL in this process, gone with it. */
export async function openMemory(): Promise<Result<Opened>> {
  return success(opened(await PGlite.create(), 'memory', () => {}));
}

function opened(pglite: PGlite, place: string, release: () => void): Opened {
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite }) });
  const close = async () => {
    await pglite.close();
    release();
  };
  return { db, place, close };
}

/** An empty database is made beside its place and moved there when it is whole: who is stopped half-way leaves nothing that looks like one. */
async function makeWhole(path: string): Promise<void> {
  const [folder, beside] = [join(path, '..'), `${path}.part-`];
  for (const name of readdirSync(folder))
    if (join(folder, name).startsWith(beside)) rmSync(join(folder, name), { recursive: true, force: true });
  const part = `${beside}${randomUUID()}`;
  const empty = await PGlite.create(part);
  await empty.close();
  renameSync(part, path);
}
