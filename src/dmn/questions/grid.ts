import { Decimal } from '../../base/index.ts';
import { type Value } from '../../feel/index.ts';
import { pointOf, valueAt, type LinearKind } from '../../feel/index.ts';

/** The values that an input can have, numbered: cents, whole days. */
export interface Grid {
  readonly of: LinearKind;
  /** Where a place of the grid lies on the line of its kind. */
  readonly pointAt: (place: bigint) => Decimal;
  readonly valueAt: (place: bigint) => Value | undefined;
  /** The nearest places on either side of a value, or the value's own place twice. */
  readonly around: (value: Value) => { readonly below: bigint; readonly above: bigint } | undefined;
}

const nanosecondsOfDay = new Decimal('86400000000000');

/** Numbers by their step; days and durations in whole days or months. */
export function gridOf(of: LinearKind, step: Decimal): Grid {
  const size = of === 'number' ? step : of === 'days and time duration' ? nanosecondsOfDay : new Decimal(1);
  const pointAt = (place: bigint) => size.times(place.toString());
  return {
    of,
    pointAt,
    valueAt: (place) => valueAt(of, pointAt(place)),
    around: (value) => {
      const point = pointOf(value);
      if (point?.of !== of) return undefined;
      const place = point.at.div(size);
      return { below: BigInt(place.floor().toFixed(0)), above: BigInt(place.ceil().toFixed(0)) };
    },
  };
}
