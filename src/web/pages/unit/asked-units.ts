import { unitGroups } from '../../../design/index.ts';
import type { Measure } from '../../../pack/index.ts';

/** Characters of one choice. */
const longest = 80;

/**
 * What an address asks of the units of a register, by the name of the filter; the page of one unit keeps it, for the way back to the list.
 * @example askedUnits('enterprise', new URLSearchParams('sector=I&unit=7')) // { sector: 'I' }
 */
export function askedUnits(unit: Measure['unit'], query: URLSearchParams): Readonly<Record<string, string>> {
  const names = ['outcome', 'rule', 'criterion', ...unitGroups[unit].map(({ id }) => id)];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = query.get(name)?.trim() ?? '';
      return value === '' ? [] : [[name, value.slice(0, longest)]];
    }),
  );
}
