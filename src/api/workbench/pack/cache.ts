import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { programFingerprint } from '../program-fingerprint.ts';

/** A folder of results that need not be computed again; everything in it can be thrown away at any time. */
export interface Cache {
  /** The text kept under a key; undefined where there is none or it was damaged. */
  read(key: string): string | undefined;
  write(key: string, text: string): void;
  /** The path of a file kept under a key; undefined where there is none or it was damaged. */
  file(key: string): string | undefined;
  /** Keeps the file that `make` writes; `make` gets the path to write to. */
  keep(key: string, make: (path: string) => Promise<void>): Promise<void>;
}

/** Folders of earlier packs or versions that are kept. */
const keptFolders = 4;

/**
 * Opens the cache of one pack under this very code: the folder's name is a fingerprint of both, so that a changed pack or program never
 * meets an old result. Undefined where no folder can be written: the cache only saves time.
 */
export function openCache(
  packSha256: string,
  env: Readonly<Record<string, string | undefined>>,
): Cache | undefined {
  const root = join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'relance');
  const folder = join(root, sha256(`${packSha256} ${programFingerprint()}`).slice(0, 32));
  try {
    mkdirSync(folder, { recursive: true });
    // A folder's time is when it was last opened.
    writeFileSync(join(folder, 'opened'), '');
    forgetOldest(root, folder);
  } catch {
    return undefined;
  }
  return folderCache(folder);
}

/** A name of its own for every writer: the register and an assessment may make the same tables at the same time. */
function partOf(path: string): string {
  return `${path}.part-${randomUUID()}`;
}

function folderCache(folder: string): Cache {
  const place = (key: string) => join(folder, sha256(key).slice(0, 32));
  const file = (key: string) => {
    const path = place(key);
    if (!existsSync(path) || !existsSync(`${path}.sha256`)) return undefined;
    return readFileSync(`${path}.sha256`, 'utf8') === sha256(readFileSync(path)) ? path : undefined;
  };
  const seal = (part: string, path: string) => {
    writeFileSync(`${path}.sha256`, sha256(readFileSync(part)));
    renameSync(part, path);
  };
  return {
    file,
    read: (key) => {
      const path = file(key);
      return path === undefined ? undefined : readFileSync(path, 'utf8');
    },
    write: (key, text) => {
      const part = partOf(place(key));
      try {
        unlessImpossible(() => {
          mkdirSync(folder, { recursive: true });
          writeFileSync(part, text);
          seal(part, place(key));
        });
      } finally {
        rmSync(part, { force: true });
      }
    },
    keep: async (key, make) => {
      const part = partOf(place(key));
      mkdirSync(folder, { recursive: true });
      try {
        await make(part);
        unlessImpossible(() => seal(part, place(key)));
      } finally {
        rmSync(part, { force: true });
      }
    },
  };
}

/** The folder was thrown away by a run of another pack or version, or the disk is full or closed to us: codes of the system. */
const impossible: readonly (string | undefined)[] = [
  'ENOENT',
  'ENOSPC',
  'EDQUOT',
  'EFBIG',
  'EROFS',
  'EACCES',
];

/** Where nothing can be kept, nothing is: the cache only saves time. */
function unlessImpossible(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!impossible.includes((error as NodeJS.ErrnoException).code)) throw error;
  }
}

function forgetOldest(root: string, current: string): void {
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && join(root, entry.name) !== current)
    .map((entry) => ({
      path: join(root, entry.name),
      time: statSync(join(root, entry.name, 'opened'), { throwIfNoEntry: false })?.mtimeMs ?? 0,
    }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of folders.slice(keptFolders - 1)) rmSync(path, { recursive: true, force: true });
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
