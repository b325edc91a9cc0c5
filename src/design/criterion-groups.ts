import type { Row } from '../engine/index.ts';
import type { CriterionAlone, CriterionGroup } from './assessment.ts';
import { dimensions } from './dimensions.ts';
import { integer, text, whole } from './exact.ts';
import { hiddenPlaces, type Groups } from './groups.ts';

/** What is added up over the units that one criterion alone keeps out: columns `cents` and `hh` (hit and healthy before). */
export const aloneSums = {
  units: 'count(*)',
  cents: 'sum(cents)',
  hh_units: 'count(*) FILTER (hh)',
  hh_cents: 'sum(cents) FILTER (hh)',
} as const satisfies Readonly<Record<string, string>>;

type AloneFigures = Omit<CriterionAlone, 'criterion' | 'text' | 'groups'>;

/** The figures of one row of sums. */
export function aloneFigures(row: Row): AloneFigures {
  return {
    units: whole(integer(row['units'])),
    amountCents: whole(integer(row['cents'])),
    hitHealthyUnits: whole(integer(row['hh_units'])),
    hitHealthyAmountCents: whole(integer(row['hh_cents'])),
  };
}

/**
 * The same figures by sector, size, legal form and municipality, from rows with `dimension` and `key`. Not by province: municipalities are hidden
 * so that the total of their province would not tell them, and their name says where they lie.
 */
export function criterionGroups(rows: readonly Row[], groups: Groups): readonly CriterionGroup[] {
  return dimensions
    .filter(({ id }) => id !== 'province' && id !== 'survey sector')
    .map(({ id }) => {
      const found = rows
        .filter((row) => text(row['dimension']) === id)
        .map((row) => ({ key: text(row['key']), ...aloneFigures(row) }))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
      const hidden =
        id === 'municipality'
          ? hiddenPlaces(groups, new Map(found.map(({ key, units }) => [key, units])))
          : new Set<string>();
      return {
        dimension: id,
        rows: found.filter(({ key }) => !hidden.has(key)),
        hidden: [...hidden].sort(),
      };
    });
}
