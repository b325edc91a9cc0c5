import { shiftDay } from '../day.ts';

/** Days from `from` to `to`, both inclusive; open where `to` is absent. */
export interface Interval {
  readonly from: string;
  readonly to?: string | undefined;
}

const lastDay = '9999-12-31';

/**
 * The parts of a period that no interval covers, in order.
 * @example uncovered([{ from: '2020-01-01', to: '2020-01-31' }], { from: '2020-01-15', to: '2020-02-10' })
 * // [{ from: '2020-02-01', to: '2020-02-10' }]
 */
export function uncovered(
  intervals: readonly Interval[],
  period: { readonly from: string; readonly to: string },
): readonly { readonly from: string; readonly to: string }[] {
  const holes: { from: string; to: string }[] = [];
  let next = period.from;
  for (const { from, to = lastDay } of [...intervals].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (next > period.to || from > period.to) break;
    if (from > next) holes.push({ from: next, to: shiftDay(from, -1) });
    if (to === lastDay) return holes;
    if (to >= next) next = shiftDay(to, 1);
  }
  if (next <= period.to) holes.push({ from: next, to: period.to });
  return holes;
}

/** The first day that both hold; undefined where they do not meet. */
export function firstShared(a: Interval, b: Interval): string | undefined {
  const from = a.from > b.from ? a.from : b.from;
  return from <= (a.to ?? lastDay) && from <= (b.to ?? lastDay) ? from : undefined;
}
