import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { datapackage, table, type Edit, type Mistake } from './mistakes/mistake.ts';

export const smallPack = fileURLToPath(new URL('small-pack', import.meta.url));

/** A copy of the small pack with a mistake made in it; remove the folder when done. */
export function makeBadPack(mistake: Pick<Mistake, 'edits' | 'keepHash'>): string {
  const folder = mkdtempSync(join(tmpdir(), 'relance-pack-'));
  cpSync(smallPack, folder, { recursive: true });
  for (const edit of mistake.edits) applyEdit(folder, edit);
  if (mistake.keepHash === undefined) rehash(folder);
  return folder;
}

function applyEdit(folder: string, edit: Edit): void {
  const path = join(folder, edit.file);
  if ('remove' in edit) rmSync(path);
  else if ('link' in edit) symlinkSync(edit.link, path);
  else if ('append' in edit) appendFileSync(path, edit.append);
  else if ('write' in edit) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, edit.write);
  } else {
    const text = readFileSync(path, 'utf8');
    if (!text.includes(edit.replace)) throw new Error(`${edit.file} does not hold: ${edit.replace}`);
    writeFileSync(path, text.replace(edit.replace, () => edit.by));
  }
}

function rehash(folder: string): void {
  const sha256 = (path: string) => createHash('sha256').update(readFileSync(join(folder, path))).digest('hex');
  try {
    const text = readFileSync(join(folder, datapackage), 'utf8');
    writeFileSync(join(folder, datapackage), text.replace(/sha256:[0-9a-f]{64}/, `sha256:${sha256(table)}`));
  } catch {
    // The table or its description is what was taken away.
  }
}
