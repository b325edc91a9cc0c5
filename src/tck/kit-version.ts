import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The kit has no version of its own: its models and test files are, by a hash over their names and bytes. */
export interface KitVersion {
  /** SHA-256, hexadecimal. */
  readonly hash: string;
  readonly files: number;
  /** Month of a copy that is known, such as 2026-07. */
  readonly month?: string;
}

const known: ReadonlyMap<string, string> = new Map([
  ['79926bb6e35bd26fab9e2ea7534a5911a738da66ed69a30fedc573eaea09d534', '2026-07'],
]);

export function kitVersion(root: string): KitVersion {
  const names = existsSync(root) ? readdirSync(root, { recursive: true, encoding: 'utf8' }) : [];
  const paths = names
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:dmn|xml)$/.test(path))
    .sort();
  const hash = createHash('sha256');
  for (const path of paths)
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  const digest = hash.digest('hex');
  const month = known.get(digest);
  return { hash: digest, files: paths.length, ...(month === undefined ? {} : { month }) };
}
