import { fillTexts, formatShare, sameText, type Text } from '../../../base/index.ts';
import { registerCodes } from '../../../pack/index.ts';
import type { Figure } from '../../section.ts';
import { column } from '../texts/columns.ts';
import { noteTexts } from '../texts/notes.ts';
import { sectionTexts } from '../texts/titles.ts';
import { shared, type FigureInput } from './common.ts';
import { supportCaveats } from './poverty.ts';

/** Vulnerable and poor households by region of residence. */
export function regionsFigure(input: FigureInput): Figure {
  const { regions } = input.results;
  const sorted = [...regions].sort((a, b) => a.shares.vulnerable.value - b.shares.vulnerable.value);
  const [low, high] = [sorted[0]!, sorted.at(-1)!];
  return {
    id: 'households-regions',
    title: fillTexts(sectionTexts.regionsTitle, (language) => ({
      low: formatShare(low.shares.vulnerable.value, language),
      lowRegion: regionText(low.region)[language],
      high: formatShare(high.shares.vulnerable.value, language),
      highRegion: regionText(high.region)[language],
    })),
    subtitle: sectionTexts.regionsSubtitle,
    chart: { kind: 'bars', category: 'region', value: 'vulnerable' },
    table: {
      columns: [
        column('region', 'text'),
        column('households', 'count'),
        column('vulnerable', 'share'),
        column('error', 'ratio'),
        column('leastExposed', 'share'),
        column('poorBefore', 'share'),
        column('poorShock', 'share'),
        column('poorAfter', 'share'),
      ],
      rows: regions.map(({ region, households, shares, poor }) => [
        regionText(region),
        households,
        shares.vulnerable.value,
        100 * shares.vulnerable.error,
        shares.leastExposed.value,
        poor.before.headcount.value,
        poor.shock.headcount.value,
        poor.after.headcount.value,
      ]),
    },
    ...shared(
      input,
      ['low-loss', 'short-buffer', 'poverty-line'],
      [noteTexts.anchoredCaveat, noteTexts.bridgingCaveat, ...supportCaveats(input)],
    ),
  };
}

function regionText(code: string): Text {
  const codes: Readonly<Record<string, Text>> = registerCodes.region;
  return codes[code] ?? sameText(code);
}
