import {
  Decimal,
  fillTexts,
  formatCount,
  formatDecimal,
  formatShare,
  type Language,
  type Text,
} from '../../../base/index.ts';
import type { Pack } from '../../../pack/index.ts';
import type { Figure } from '../../section.ts';
import type { FitRow } from '../fit.ts';
import type { HouseholdKey, HouseholdResults, HouseholdSettings } from '../results.ts';
import { noteTexts } from '../texts/notes.ts';

/** What every figure of the section is made from. */
export interface FigureInput {
  readonly pack: Pack;
  readonly settings: HouseholdSettings;
  readonly results: HouseholdResults;
  readonly fit: readonly FitRow[];
}

/** What is the same in all figures: vintage, variant, the assumptions with their sources, and that the register is a synthetic sample. */
export function shared(
  input: FigureInput,
  keys: readonly HouseholdKey[],
  caveats: readonly Text[],
): Pick<Figure, 'sources' | 'vintage' | 'variant' | 'assumptions' | 'caveats'> {
  const { settings, results } = input;
  return {
    sources: [...new Set([...registerSources(input), ...settings.sources(keys)])],
    vintage: noteTexts.vintage,
    variant: noteTexts.variant,
    assumptions: settings.assumptions(keys),
    caveats: [noteTexts.syntheticCaveat, samplingCaveat(results), ...caveats],
  };
}

/** The sources of the register: of its margins, and of the survey that says which branches had no work. */
function registerSources({ pack, settings, fit }: FigureInput): readonly string[] {
  const survey = settings.table('temporary-unemployment');
  return [
    ...(pack.tables.find(({ name }) => name === survey)?.sources ?? []),
    ...fit.flatMap(({ kind, source }) => (kind === 'margin' && source !== '' ? [source] : [])),
  ];
}

function samplingCaveat({ rows }: HouseholdResults): Text {
  return fillTexts(noteTexts.samplingCaveat, (language) => ({ rows: formatCount(rows, language) }));
}

/** A text with shares as percentages. @example withShares({ nl: '{a}', en: '{a}', fr: '{a}' }, { a: 0.5 }).nl // '50,0 %' */
export function withShares(text: Text, shares: Readonly<Record<string, number>>): Text {
  return fillTexts(text, (language) =>
    Object.fromEntries(Object.entries(shares).map(([key, value]) => [key, formatShare(value, language)])),
  );
}

/** A whole or decimal percentage, without noughts. @example percent(0.1, 'en') // '10%' */
export function percent(share: number, language: Language): string {
  const digits = formatDecimal(new Decimal(share).times(100).toFixed(), language);
  return `${digits}${language === 'en' ? '' : '\u00A0'}%`;
}

/** A difference of shares in percentage points, to one decimal. @example points(-0.0004) // 0 */
export function points(difference: number): number {
  return Math.round(1000 * difference) / 10 + 0;
}
