import { Decimal } from '../../../base/index.ts';
import { compareValues, type FeelType, type Value } from '../../../feel/index.ts';
import { dateOfEpochDays, epochDays } from '../../../feel/internal.ts';

/** A kind of value in a strict order, cut into pieces by the values that the cells of a column name. */
export interface Line {
  /** The simplest value strictly between two ends (absent: unbounded); undefined where there is none. */
  readonly between: (low: Value | undefined, high: Value | undefined) => Value | undefined;
}

type ValueOf<Kind extends string> = Extract<Value, { readonly kind: Kind }>;

/** Whole steps: the value nearest to the upper end, where a limit shows best; above an open end, the next. */
function stepwise(position: (value: Value) => bigint, value: (position: bigint) => Value): Line {
  return {
    between: (low, high) => {
      const [from, to] = [low, high].map((end) => (end === undefined ? undefined : position(end)));
      if (to === undefined) return value(from === undefined ? 0n : from + 1n);
      return from !== undefined && to - from < 2n ? undefined : value(to - 1n);
    },
  };
}

/** Numbers lie dense up to 34 digits: the whole number below the upper end or above the lower, else the fewest decimals. */
function betweenNumbers(low: Decimal | undefined, high: Decimal | undefined): Decimal | undefined {
  const fits = (value: Decimal) =>
    value.isFinite() && (low === undefined || value.gt(low)) && (high === undefined || value.lt(high));
  for (let decimals = 0; decimals <= 40; decimals += 1) {
    const step = new Decimal(10).pow(-decimals);
    const found =
      high === undefined
        ? low === undefined
          ? new Decimal(0)
          : low.div(step).floor().plus(1).times(step)
        : high.div(step).ceil().minus(1).times(step);
    if (fits(found)) return found;
  }
  const middle =
    low === undefined ? high!.times(2) : high === undefined ? low.times(2) : low.plus(high).div(2);
  return fits(middle) ? middle : undefined;
}

function nanosecondsOf(value: Value): bigint {
  return (value as ValueOf<'days and time duration'>).nanoseconds;
}

function ofNanoseconds(count: bigint): Value {
  return { kind: 'days and time duration', nanoseconds: count };
}

const nanoseconds = stepwise(nanosecondsOf, ofNanoseconds);

/** The ordered kinds that the sweep sees. Times are not among them: with and without a zone they have no common order. */
export const lines: Readonly<Partial<Record<FeelType['kind'], Line>>> = {
  number: { between: (low, high) => betweenNumbers(low as Decimal | undefined, high as Decimal | undefined) },
  date: stepwise(
    (value) => BigInt(epochDays(value as ValueOf<'date'>)),
    (position) => dateOfEpochDays(Number(position)),
  ),
  'years and months duration': stepwise(
    (value) => (value as ValueOf<'years and months duration'>).months,
    (months) => ({ kind: 'years and months duration', months }),
  ),
  // Seconds, as durations are written, where there is room for one; else the next nanosecond.
  'days and time duration': {
    between: (low, high) => {
      const second = 1_000_000_000n;
      const wide = nanoseconds.between(low, high);
      if (wide === undefined || wide === null) return undefined;
      const [from, to] = [low, high].map((end) => (end === undefined ? undefined : nanosecondsOf(end)));
      const near = to === undefined ? (from ?? -second) + second : to - second;
      return from === undefined || near > from ? ofNanoseconds(near) : wide;
    },
  },
};

/** The values in order, each once. */
export function inOrder(values: readonly Value[]): readonly Value[] {
  const sorted = [...values].sort((a, b) => compareValues(a, b) ?? 0);
  return sorted.filter((value, at) => at === 0 || compareValues(value, sorted[at - 1]!) !== 0);
}
