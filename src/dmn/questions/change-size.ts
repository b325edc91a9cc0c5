import { Decimal } from '../../base/index.ts';
import { type Value } from '../../feel/index.ts';
import { pointOf } from '../../feel/index.ts';

/** How far apart two values are on the line of their kind; 1 where they lie on none. */
export function distanceOf(from: Value, to: Value): Decimal {
  const [one, other] = [pointOf(from), pointOf(to)];
  return one === undefined || other === undefined ? new Decimal(1) : one.at.minus(other.at).abs();
}

/** A change beside the larger of both values; of dates in years; 1 of anything else, so that changes of several inputs can be ranked. */
export function sizeOf(from: Value, to: Value): Decimal {
  const [one, other] = [pointOf(from), pointOf(to)];
  if (one === undefined || other === undefined || one.of !== other.of) return new Decimal(1);
  const distance = one.at.minus(other.at).abs();
  if (one.of === 'date') return distance.div(365);
  const larger = Decimal.max(one.at.abs(), other.at.abs());
  return larger.isZero() ? new Decimal(0) : distance.div(larger);
}
