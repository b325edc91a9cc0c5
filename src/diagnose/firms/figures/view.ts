import type { VariantId, SupportLevel } from '../model.ts';
import type { FirmCounts, FirmsReport } from '../report.ts';

/** A value of the central variant between those of the low and the high one. */
export type Band = Readonly<Record<VariantId, number>>;

/** The same question to all three variants. */
export function band(report: FirmsReport, ask: (counts: FirmCounts) => number): Band {
  const { low, central, high } = report.variants;
  return { low: ask(low), central: ask(central), high: ask(high) };
}

/** Part of a whole with six decimals; 0 of nothing. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1e6) / 1e6;
}

/** Share of units with a cash deficit at the end of a window; `only` companies outside finance where asked. */
export function deficitShare(
  { windows }: FirmCounts,
  support: SupportLevel,
  window: string,
  only: 'all' | 'non-financial' = 'all',
  count: 'deficit' | 'deficitEver' = 'deficit',
): number {
  const rows = windows.filter(
    (row) => row.support === support && row.window === window && (only === 'all' || row.nonFinancial),
  );
  return shareOf(
    rows.reduce((sum, row) => sum + row[count], 0),
    rows.reduce((sum, row) => sum + row.units, 0),
  );
}

/** What a state may be asked for. */
export type State = FirmCounts['states'][number];

/** Units or employees in the states that fit. */
export function total(
  { states }: FirmCounts,
  support: SupportLevel,
  of: 'units' | 'employees',
  fits: (state: State) => boolean = () => true,
): number {
  return states
    .filter((state) => state.support === support && fits(state))
    .reduce((sum, state) => sum + state[of], 0);
}

export const inDeficit = (state: State): boolean => state.deficit;
/** Equity that the crisis used up: below zero now, not before. */
export const exhausted = (state: State): boolean => state.insolvent && !state.insolventBefore;
