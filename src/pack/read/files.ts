import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { join, posix } from 'node:path';
import {
  canonicalJson,
  failure,
  sha256Hex,
  success,
  type Place,
  type Problem,
  type Result,
} from '../../base/index.ts';
import { packProblem } from '../problems/index.ts';
import { limits } from './limits.ts';

/** The files of a pack as found on disk, by path inside the pack with forward slashes. */
export interface PackFolder {
  /** Absolute folder, links resolved. */
  readonly root: string;
  readonly files: ReadonlyMap<string, PackFileEntry>;
  /** SHA-256 over the canonical JSON of path -> SHA-256 of the content. */
  readonly sha256: string;
}

export interface PackFileEntry {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/**
 * Reads every file of a folder once. Hidden files are left out; a symbolic link is refused wherever it points,
 * so that nothing outside the folder is ever read.
 */
export async function readFolder(folder: string): Promise<Result<PackFolder>> {
  const root = await realpath(folder).catch(() => undefined);
  const state = root === undefined ? undefined : await lstat(root);
  if (root === undefined || state?.isDirectory() !== true)
    return failure(packProblem('PACK-FOLDER-MISSING', { file: folder }, { found: folder }));
  const found = await walk(root, '');
  if (found.problems.length > 0) return failure(...found.problems);
  const files = new Map<string, PackFileEntry>();
  for (const path of found.paths.sort()) {
    const bytes = await readFile(join(root, path));
    files.set(path, { bytes, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  const hashes = Object.fromEntries([...files].map(([path, entry]) => [path, entry.sha256]));
  return success({ root, files, sha256: sha256Hex(canonicalJson(hashes)) });
}

async function walk(root: string, below: string): Promise<{ paths: string[]; problems: Problem[] }> {
  const paths: string[] = [];
  const problems: Problem[] = [];
  for (const entry of await readdir(join(root, below), { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = posix.join(below, entry.name);
    if (entry.isSymbolicLink()) problems.push(packProblem('PACK-SYMLINK', { file: path }));
    else if (entry.isDirectory()) {
      const inner = await walk(root, path);
      paths.push(...inner.paths);
      problems.push(...inner.problems);
    } else if (entry.isFile()) {
      const { size } = await lstat(join(root, path));
      const most = /\.(csv|parquet)$/.test(path) ? limits.tableFile : limits.textFile;
      if (size > most) problems.push(packProblem('PACK-FILE-SIZE', { file: path }, { found: size, most }));
      else paths.push(path);
    }
  }
  return { paths, problems };
}

/**
 * A path written in a pack file, relative to `folder` of the pack; refused when it leaves the pack.
 * @example resolveInside('measures/a', 'decision.dmn', {}) // { ok: true, value: 'measures/a/decision.dmn' }
 */
export function resolveInside(folder: string, path: string, place: Place): Result<string> {
  const whole = posix.normalize(posix.join(folder, path));
  const leaves = whole === '..' || whole.startsWith('../');
  if (path === '' || posix.isAbsolute(path) || /[\\\0]|^[A-Za-z]:|^[a-z]+:\/\//.test(path) || leaves)
    return failure(packProblem('PACK-PATH-OUTSIDE', place, { found: path }));
  return success(whole);
}

/** The text of a file: UTF-8 without byte order mark. */
export function readText(folder: PackFolder, file: string, asked: Place = { file }): Result<string> {
  const entry = folder.files.get(file);
  if (entry === undefined) {
    const path = asked.file === file ? undefined : file;
    return failure(packProblem('PACK-FILE-MISSING', { ...asked, path: path ?? asked.path }));
  }
  if (entry.bytes[0] === 0xef && entry.bytes[1] === 0xbb && entry.bytes[2] === 0xbf)
    return failure(packProblem('PACK-BOM', { file, line: 1, column: 1 }));
  try {
    return success(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(entry.bytes));
  } catch {
    return failure(badEncoding(file, entry.bytes));
  }
}

/** Decoding with replacement and encoding again differs from the first wrong byte on. */
function badEncoding(file: string, bytes: Uint8Array): Problem {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const at = Math.max(
    0,
    bytes.findIndex((byte, index) => byte !== again[index]),
  );
  const before = bytes.subarray(0, at);
  const line = before.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);
  return packProblem('PACK-ENCODING', { file, line }, { found: `0x${bytes[at]!.toString(16)}` });
}
