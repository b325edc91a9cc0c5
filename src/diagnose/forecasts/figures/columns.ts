import {
  Decimal,
  fillTexts,
  formatShare,
  type Column,
  type Language,
  type Text,
} from '../../../base/index.ts';
import { digitsText } from '../finding-text.ts';
import type { Attributes, Forecast } from '../forecast.ts';
import type { ForecastKey, ForecastSettings, Outlook } from '../outlook.ts';

/** Columns that several figures have. A year is a text, so that no reader groups its digits. */
export const columns = {
  institute: {
    id: 'institute',
    kind: 'text',
    title: { nl: 'Instelling', en: 'Institute', fr: 'Institution' },
  },
  published: { id: 'published', kind: 'text', title: { nl: 'Datum', en: 'Date', fr: 'Date' } },
  region: { id: 'region', kind: 'text', title: { nl: 'Gebied', en: 'Region', fr: 'Région' } },
  scenario: { id: 'scenario', kind: 'text', title: { nl: 'Scenario', en: 'Scenario', fr: 'Scénario' } },
  year: { id: 'year', kind: 'day', title: { nl: 'Jaar', en: 'Year', fr: 'Année' } },
  growth: {
    id: 'growth',
    kind: 'change',
    title: { nl: 'Groei van het bbp', en: 'Growth of GDP', fr: 'Croissance du PIB' },
  },
} as const satisfies Readonly<Record<string, Column>>;

/** The column of levels, named after its base year: with one decimal, or two where growth was printed with two. */
export function levelColumn(baseYear: number, kind: 'level' | 'ratio' = 'level'): Column {
  return {
    id: 'level',
    kind,
    title: {
      nl: `Niveau (${baseYear} = 100)`,
      en: `Level (${baseYear} = 100)`,
      fr: `Niveau (${baseYear} = 100)`,
    },
  };
}

/** Percent as the fraction that columns of shares and changes hold. */
export function fraction(percent: Decimal): number {
  return percent.div(100).toNumber();
}

/** Growth with its sign. @example growthText(new Decimal('6.4'), 'nl') // '+6,4 %' */
export function growthText(percent: Decimal, language: Language): string {
  return `${percent.gt(0) ? '+' : ''}${formatShare(fraction(percent), language)}`;
}

const percentForm: Text = { nl: '{x} %', en: '{x}%', fr: '{x} %' };

/** A printed percentage with the decimals that were printed; growth and gaps with their sign. */
export function printedPercent({ value, decimals, unit }: Forecast): Text {
  const sign = unit === 'percent' && value.gt(0) ? '+' : '';
  return fillTexts(percentForm, (language) => ({ x: `${sign}${digitsText(value, decimals, language)}` }));
}

export function levelText(level: Decimal, language: Language): string {
  return digitsText(level, 1, language);
}

export function least(values: readonly Decimal[]): Decimal {
  return Decimal.min(...values);
}

export function greatest(values: readonly Decimal[]): Decimal {
  return Decimal.max(...values);
}

/** Sources of printed figures: where they are printed and what is cited there, each once; then those of assumptions. */
export function sourcesOf(
  figures: readonly Forecast[],
  settings: ForecastSettings,
  keys: readonly ForecastKey[] = [],
): readonly string[] {
  return [
    ...new Set([
      ...figures.flatMap(({ source, origin }) => [source, origin ?? source]),
      ...settings.sources(keys),
    ]),
  ];
}

/** Whether forecasts without a stated price basis are among those shown, so that the assumption must be told. */
export function basisKeys(all: readonly Attributes[], { unknown }: Outlook): readonly ForecastKey[] {
  return unknown !== 'unknown' && all.some(({ priceBasis }) => priceBasis === 'unknown')
    ? ['unknown-price-basis']
    : [];
}
