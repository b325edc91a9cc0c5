import type { OpenPack } from '../../../api/index.ts';
import type { Text } from '../../../base/index.ts';
import { unitGroups } from '../../../design/index.ts';
import { registerCodes, sectionTitles, type Measure } from '../../../pack/index.ts';
import { placesOf } from '../../map/places.ts';
import type { PageRequest } from '../../page.ts';
import { noEmployees } from './register-texts.ts';

/** A code of a group of units in words, by the id of the group. */
export type CodeWords = (group: string, code: string) => string;

/**
 * What a reader sees for the codes by which units are found: municipalities by the names of the pack, sectors with their letter.
 * @example (await codeWords(request, open, 'enterprise'))('municipality', '11002') // 'Antwerpen'
 */
export async function codeWords(
  { workbench, text }: PageRequest,
  open: OpenPack,
  unit: Measure['unit'],
): Promise<CodeWords> {
  const places = await placesOf(workbench, open);
  const codes: Readonly<Record<string, Readonly<Record<string, Text>>>> = registerCodes;
  return (group, code) => {
    switch (group) {
      case 'municipality':
        return text(places.byCode.get(code)?.name ?? code);
      case 'sector':
        return Object.hasOwn(sectionTitles, code) ? `${code}: ${text(sectionTitles[code]!)}` : code;
      case 'size-class':
        return code === '0' ? text(noEmployees) : code;
      default: {
        const column = unitGroups[unit].find(({ id }) => id === group)?.column ?? '';
        const known = Object.hasOwn(codes, column) ? codes[column]! : {};
        return Object.hasOwn(known, code) ? text(known[code]!) : code;
      }
    }
  };
}
