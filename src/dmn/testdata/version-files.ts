import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A small model for each version of DMN that is read, with what was new in it. */
export function versionFiles(): readonly { readonly version: string; readonly xml: string }[] {
  const folder = join(import.meta.dirname, 'versions');
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      version: name.replace(/^dmn-|\.dmn$/g, ''),
      xml: readFileSync(join(folder, name), 'utf8'),
    }));
}
