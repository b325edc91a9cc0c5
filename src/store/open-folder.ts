import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { failure, problem, success, type Problem, type Result } from '../base/index.ts';
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

/** PostgreSQL in this process over a folder, which it holds alone. Problems: `STORE-FOLDER`, `STORE-LOCKED`, `STORE-NO-ROOM`, `STORE-OPEN`. */
export async function openFolder(given: string): Promise<Result<Opened>> {
  const folder = resolve(given);
  const unusable = (error: unknown) =>
    failure(
      whyNoRoom(folder) ?? problem(storeProblems, 'STORE-FOLDER', {}, { folder, reason: reasonOf(error) }),
    );
  let hold: Awaited<ReturnType<typeof holdFile>>;
  try {
    makeFolder(folder);
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
    const refused = unusable(error);
    throwAway(path);
    release();
    return refused;
  }
  try {
    return success(opened(await PGlite.create(path), folder, release));
  } catch (error) {
    release();
    const reason = reasonOf(error);
    return failure(whyNoRoom(folder) ?? problem(storeProblems, 'STORE-OPEN', {}, { place: folder, reason }));
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

/** With the folders above it. Not by `recursive`: where the system refuses with ENOENT, as below `/proc`, Node.js tries without end. */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  mkdirSync(path, { mode: 0o700 });
}

/** An empty database is some 40 MB; a full disk is told from the disk, since PGlite fails on it without a reason. */
const [roomAtLeast, roomNeeded] = [1, 64];

function whyNoRoom(folder: string): Problem | undefined {
  if (!existsSync(folder)) return undefined;
  const { bavail, bsize, blocks } = statfsSync(folder);
  // What is no disk (`/proc`) has no blocks at all.
  return blocks > 0 && bavail * bsize < roomAtLeast * 2 ** 20
    ? problem(storeProblems, 'STORE-NO-ROOM', {}, { folder, needed: roomNeeded })
    : undefined;
}

/** Half-made databases of earlier starts. */
function throwAway(path: string): void {
  for (const name of readdirSync(dirname(path)))
    if (name.startsWith(`${basename(path)}.part-`))
      rmSync(join(dirname(path), name), { recursive: true, force: true });
}

/** An empty database is made beside its place and moved there when it is whole: who is stopped half-way leaves nothing that looks like one. */
async function makeWhole(path: string): Promise<void> {
  throwAway(path);
  const part = `${path}.part-${randomUUID()}`;
  const empty = await PGlite.create(part);
  await empty.close();
  renameSync(part, path);
}
