import { Decimal } from '../../base/index.ts';
import type { Interval } from './interval.ts';

/** More candidates than these say nothing. */
const most = 1000;

/** What was probably meant, and how it became what is printed: one wrong digit, or two neighbours swapped. */
export interface Meant {
  readonly value: string;
  readonly slip: 'digit' | 'swap';
}

/**
 * The one number within an interval that differs from the printed one by a single slip: one digit, or two neighbours swapped.
 * Undefined where no number or several would do.
 * @example likelyMeant('117.78', { low: new Decimal('111.774'), high: new Decimal('111.795') }) // { value: '111.78', slip: 'digit' }
 */
export function likelyMeant(printed: string, within: Interval): Meant | undefined {
  const decimals = (printed.split('.')[1] ?? '').length;
  const step = new Decimal(10).pow(-decimals);
  const first = within.low.div(step).ceil();
  const count = within.high.div(step).floor().minus(first).toNumber() + 1;
  if (count > most) return undefined;
  const candidates = Array.from({ length: Math.max(count, 0) }, (_, index) =>
    first.plus(index).times(step).toFixed(decimals),
  );
  const close = candidates.flatMap((value) => {
    const slip = slipOf(printed, value);
    return slip === undefined ? [] : [{ value, slip }];
  });
  return close.length === 1 ? close[0] : undefined;
}

function slipOf(printed: string, meant: string): Meant['slip'] | undefined {
  if (printed.length !== meant.length) return undefined;
  const other = printed.split('').flatMap((mark, index) => (mark === meant[index] ? [] : [index]));
  const [first, second] = other;
  if (first !== undefined && second === undefined) return 'digit';
  if (first === undefined || second !== first + 1 || other.length > 2) return undefined;
  return printed[first] === meant[second] && printed[second] === meant[first] ? 'swap' : undefined;
}
