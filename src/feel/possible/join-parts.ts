import { kindOf, type ValueKind } from '../kind.ts';
import type { Value } from '../value.ts';
import { includesPoint, isPoint, joinIntervals, type Interval } from './interval.ts';
import { holdsFunction, sameValue, valueOfPart, type Part } from './possible.ts';

/** Values that are kept one by one; more of them become an interval or any of their kind. */
const mostValues = 32;

/** The fewest parts that hold all of the parts: one interval and one "any" per kind, each value once. */
export function joinParts(parts: readonly Part[]): readonly Part[] {
  if (parts.length < 2) return parts;
  if (parts.some((part) => part.kind === 'anything')) return [{ kind: 'anything' }];
  const kinds = parts.filter((part) => part.kind === 'any of kind');
  const others: Part[] = [];
  const wide = parts.filter((part) => part.kind === 'interval').filter((part) => !isPoint(part));
  const intervals = joinIntervals(wide);
  const values: Value[] = [];
  for (const part of parts) {
    if (part.kind === 'any of kind') continue;
    const value = valueOfPart(part);
    if (value === undefined ? part.kind !== 'interval' : holdsFunction(part)) others.push(part);
    if (value === undefined || holdsFunction(part)) continue;
    if (!values.some((item) => sameValue(item, value))) values.push(value);
  }
  const whole = joinKinds(kinds, values);
  const held = (value: Value) =>
    intervals.some((part) => includesPoint(part, value)) || whole.some((part) => part.of === kindOf(value));
  const single = values.filter((value) => !held(value));
  if (single.length + others.length > mostValues) return widen(single, others, intervals, whole);
  return [...intervals, ...whole, ...others, ...single.map((value): Part => ({ kind: 'value', value }))];
}

type KindPart = Extract<Part, { readonly kind: 'any of kind' }>;

/** One part per kind; excepted is what all of them except and no single value puts back. */
function joinKinds(parts: readonly KindPart[], values: readonly Value[]): readonly KindPart[] {
  const joined = new Map<ValueKind, KindPart>();
  for (const part of parts) {
    const other = joined.get(part.of);
    const shared =
      other === undefined
        ? part.except
        : part.except.filter((value) => other.except.some((item) => sameValue(item, value)));
    const except = shared.filter((value) => !values.some((item) => sameValue(item, value)));
    joined.set(part.of, { kind: 'any of kind', of: part.of, except });
  }
  return [...joined.values()];
}

function widen(
  values: readonly Value[],
  others: readonly Part[],
  intervals: readonly Interval[],
  kinds: readonly KindPart[],
): readonly Part[] {
  const few = values.filter((value) => value === null || typeof value === 'boolean');
  const many = values.filter((value) => value !== null && typeof value !== 'boolean');
  const numeric = joinIntervals(intervals, many);
  const rest = many.filter((value) => !numeric.some((part) => part.of === kindOf(value)));
  if (others.length > 0 || rest.some((value) => typeof value !== 'string')) return [{ kind: 'anything' }];
  const texts: readonly KindPart[] =
    rest.length === 0
      ? kinds
      : joinKinds([...kinds, { kind: 'any of kind', of: 'string', except: [] }], rest);
  return [...numeric, ...texts, ...few.map((value): Part => ({ kind: 'value', value }))];
}
