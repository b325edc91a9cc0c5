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
import { problem } from '../../../base/index.ts';
import { apiProblems } from '../../problems.ts';
import { programFingerprint } from '../program-fingerprint.ts';
import {
  cannotWrite,
  diskReason,
  keepTexts,
  onDisk,
  partOf,
  sha256,
  type KeptTexts,
  type Tell,
} from './kept-texts.ts';

/** A folder of results that need not be computed again; everything in it can be thrown away at any time. */
export interface Cache extends KeptTexts {
  /** Outcomes of the steps of jobs, a few MB each: the last eight. */
  readonly outcomes: KeptTexts;
  /** The path of a file kept under a key; undefined where there is none or it was damaged. */
  file(key: string): string | undefined;
  /** Keeps the file that `make` writes; `make` gets the path to write to. */
  keep(key: string, make: (path: string) => Promise<void>): Promise<void>;
}

/** Folders of earlier packs or versions that are kept. */
const keptFolders = 4;
/** Outcomes of jobs that are kept of one pack. */
const keptOutcomes = 8;

/**
 * Opens the cache of one pack under this very code: the folder's name is a fingerprint of both, so that a changed pack or program never
 * meets an old result. Undefined where no folder can be written: the cache only saves time, so what goes wrong with it is told and fails
 * nothing (`API-CACHE-WRITE`, `API-CACHE-BROKEN`).
 */
export function openCache(
  packSha256: string,
  env: Readonly<Record<string, string | undefined>>,
  tell: Tell = () => {},
): Cache | undefined {
  const root = join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'relance');
  const folder = join(root, sha256(`${packSha256} ${programFingerprint()}`).slice(0, 32));
  const reason = onDisk(() => {
    mkdirSync(folder, { recursive: true });
    // A folder's time is when it was last opened.
    writeFileSync(join(folder, 'opened'), '');
    forgetOldest(root, folder);
  });
  if (reason !== undefined) {
    tell(cannotWrite(folder, reason));
    return undefined;
  }
  return folderCache(folder, tellOnce(tell));
}

/** A full disk refuses every file: that is told once. */
function tellOnce(tell: Tell): Tell {
  const told = new Set<string>();
  return (warning) => {
    const key = JSON.stringify([warning.code, warning.place, warning.parameters]);
    if (!told.has(key)) tell(warning);
    told.add(key);
  };
}

function folderCache(folder: string, tell: Tell): Cache {
  const place = (key: string) => join(folder, sha256(key).slice(0, 32));
  return {
    ...keepTexts(folder, { tell }),
    outcomes: keepTexts(join(folder, 'outcomes'), { tell, most: keptOutcomes }),
    file: (key) => {
      const path = place(key);
      if (!existsSync(path) || !existsSync(`${path}.sha256`)) return undefined;
      if (readFileSync(`${path}.sha256`, 'utf8') === sha256(readFileSync(path))) return path;
      tell(problem(apiProblems, 'API-CACHE-BROKEN', { file: path }, {}, 'warning'));
      return undefined;
    },
    keep: async (key, make) => {
      const part = partOf(place(key));
      try {
        mkdirSync(folder, { recursive: true });
        await make(part);
        writeFileSync(`${place(key)}.sha256`, sha256(readFileSync(part)));
        renameSync(part, place(key));
      } catch (error) {
        // Also where a run of another pack or version threw the folder away meanwhile.
        tell(cannotWrite(folder, diskReason(error)));
      } finally {
        rmSync(part, { force: true });
      }
    },
  };
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
