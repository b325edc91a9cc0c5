import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../base/index.ts';
import type { Pack } from '../../../pack/index.ts';

/** The text of a pack's data package; undefined for a pack that has no folder. */
export function dataPackageText(pack: Pick<Pack, 'root'>): string | undefined {
  const path = join(pack.root, 'datapackage.json');
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** The language that texts of tables stand in on a page, where it is another than the page's: the pack has them in no more languages. */
export function otherLanguage(
  { tableLanguages }: Pick<Pack, 'tableLanguages'>,
  language: Language,
): Language | undefined {
  return tableLanguages.includes(language) ? undefined : tableLanguages[0];
}
