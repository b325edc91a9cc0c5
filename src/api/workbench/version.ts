import { readFileSync } from 'node:fs';

/** The version of Relance, from its package file. */
export function relanceVersion(): string {
  const file = new URL('../../../package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
  return version;
}
