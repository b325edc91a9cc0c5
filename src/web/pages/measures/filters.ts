import type { Language } from '../../../base/index.ts';
import type { Measure, Pack } from '../../../pack/index.ts';
import type { statusTexts } from './texts.ts';

export type Status = keyof typeof statusTexts;

/** Where a measure stands on a day. */
export function statusOn({ announced, applications }: Measure, day: string): Status {
  if (day < announced) return 'future';
  if (day < applications.from) return 'announced';
  return day <= applications.to ? 'open' : 'closed';
}

export const filterNames = ['phase', 'authority', 'family', 'status', 'source', 'budget'] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** The choices in an address; an empty one is none. */
export function readFilters(query: URLSearchParams): Filters {
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = query.get(name);
      return value === null || value === '' ? [] : [[name, value]];
    }),
  );
}

/** What a measure has of each filter. */
function valuesOf(
  measure: Measure,
  pack: Pick<Pack, 'asOf'>,
): Readonly<Record<FilterName, readonly string[]>> {
  return {
    phase: measure.windows,
    // An authority has no id: its Dutch name, so that an address means the same in every language.
    authority: [measure.authority.nl],
    family: [measure.family],
    status: [statusOn(measure, pack.asOf)],
    source: measure.legal.map(({ source }) => source),
    budget: [measure.budget === undefined ? 'open' : 'known'],
  };
}

/** The measures for which every choice holds, in the order of the pack. */
export function chosen(pack: Pick<Pack, 'asOf' | 'measures'>, filters: Filters): readonly Measure[] {
  return pack.measures.filter((measure) => {
    const values = valuesOf(measure, pack);
    return Object.entries(filters).every(([name, value]) => values[name as FilterName].includes(value));
  });
}

/** The values that the measures of a pack have of a filter: each choice finds something. */
export function choicesOf(pack: Pick<Pack, 'asOf' | 'measures'>, name: FilterName): readonly string[] {
  return [...new Set(pack.measures.flatMap((measure) => valuesOf(measure, pack)[name]))];
}

/** The name of an authority in a language. */
export function authorityName(pack: Pick<Pack, 'measures'>, dutch: string, language: Language): string {
  return pack.measures.find((measure) => measure.authority.nl === dutch)?.authority[language] ?? dutch;
}
