import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * SHA-256 over a program: its Node.js, its package file with the versions of what it uses, and every file that runs, in order of path.
 * Programs with the same one give the same answers; a version number does not say that of a changed program.
 * @param root the folder with `package.json`
 * @param code the folder below it with the files that run
 * @example fingerprintOf('/usr/lib/relance', 'dist') // 'c0ffee…'
 */
export function fingerprintOf(root: string, code: string): string {
  const folder = join(root, code);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(runs).sort();
  const hash = createHash('sha256')
    .update(process.version)
    .update(readFileSync(join(root, 'package.json')));
  for (const name of names) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}

function runs(name: string): boolean {
  return /\.(?:ts|tsx|js|json)$/.test(name) && !/\.test\.|\.d\.ts$|(?:^|[\\/])testdata[\\/]/.test(name);
}

let own: string | undefined;

/** The fingerprint of the program that runs; taken once, since its files may change while it goes on as it was started. */
export function programFingerprint(): string {
  const code = join(import.meta.dirname, '..', '..');
  return (own ??= fingerprintOf(dirname(code), basename(code)));
}
