import type { Decimal } from '../../base/index.ts';

export const variables = ['gdp', 'deficit', 'debt', 'employment'] as const;
export type Variable = (typeof variables)[number];

export const forecastUnits = ['percent', 'index', 'percent of GDP', 'persons'] as const;
export type ForecastUnit = (typeof forecastUnits)[number];

/** Without price changes, at current prices, not stated by the source, or of no meaning (persons, shares of GDP). */
export const priceBases = ['real', 'nominal', 'unknown', 'none'] as const;
export type PriceBasis = (typeof priceBases)[number];

/** A value may be rounded only, or worded as an approximation or a bound. */
export const qualifiers = ['about', 'at-least', 'more-than'] as const;
export type Qualifier = (typeof qualifiers)[number];

export const yearlessBases = [
  'previous-year',
  'previous-quarter',
  'gap-to-path',
  'share-of-gdp',
  'change-over-period',
  'unknown',
] as const;
/** What a value is measured against. `index-2019` is a level with 2019 = 100; `gap-to-2019` is percent of the level of 2019. */
export type Base = (typeof yearlessBases)[number] | `index-${number}` | `gap-to-${number}`;

/** What all figures of one series have in common. */
export interface Attributes {
  /** Links a printed growth with the level that is printed beside it. */
  readonly series: string;
  /** Codes of the institutes; a joint forecast has several. */
  readonly institutes: readonly string[];
  /** Day, month or year, as far as it is known. */
  readonly published?: string;
  /** Order among the forecasts of these institutes, from 1. */
  readonly vintage: number;
  /** `base` for the forecast itself, `realised` for an outturn, else the name of the scenario in its source. */
  readonly scenario: string;
  /** ISO 3166: a region is its country's code with a suffix (BE-VLG lies in BE). */
  readonly region: string;
  readonly variable: Variable;
  readonly priceBasis: PriceBasis;
}

/** One printed figure. Source: a row of the pack's table. */
export interface Forecast extends Attributes {
  readonly base: Base;
  readonly unit: ForecastUnit;
  /** `2020`, `2020-Q2` or `2020/2021`. */
  readonly period: string;
  readonly value: Decimal;
  /** Decimals that were printed: they say how far the value was rounded. */
  readonly decimals: number;
  readonly qualifier?: Qualifier;
  /** As it stands in the source. */
  readonly printed: string;
  /** Id of the source, and where in it. */
  readonly source: string;
  readonly place: string;
  /** Id of the publication that the source cites for it. */
  readonly origin?: string;
  /** Line of the table, from 1. */
  readonly line: number;
}

/** The year that a level or gap is measured against. @example baseYear('index-2019') // 2019 */
export function baseYear(base: string): number | undefined {
  const match = /^(?:index|gap-to)-(\d{4})$/.exec(base);
  return match === null ? undefined : Number(match[1]);
}

/** The year of an annual figure. @example yearOf('2020-Q2') // undefined */
export function yearOf(period: string): number | undefined {
  return /^\d{4}$/.test(period) ? Number(period) : undefined;
}
