import { Decimal } from '../../base/index.ts';
import { parseTemporal } from '../temporal/parse.ts';
import type { ValueKind } from '../kind.ts';
import type { Value } from '../value.ts';
import { includesPoint, interval, isEmpty, meet, pointOf, valueAt, type Interval } from './interval.ts';
import { includes, onlyValue, possible, sameValue, type Part, type Possible } from './possible.ts';

/**
 * The parts of a set on either side of some values, each value a part of its own; together they are the set.
 * @example splitAt(between 0 and 9, [number(5)]) // [0..5), 5, (5..9]
 */
export function splitAt(set: Possible, cuts: readonly Value[]): readonly Possible[] {
  const { unknown } = set;
  return set.parts
    .flatMap((part) => splitPart(part, cuts))
    .map((part) => {
      const found = possible([part], set.sources);
      return found.sources.size === 0 || unknown === undefined ? found : { ...found, unknown };
    });
}

function splitPart(part: Part, cuts: readonly Value[]): readonly Part[] {
  if (part.kind === 'interval') return splitInterval(part, cuts);
  if (part.kind !== 'any of kind' || part.of !== 'string') return [part];
  const own = cuts.filter((cut) => includes({ parts: [part], sources: new Set() }, cut));
  const values = own.filter((cut, at) => own.findIndex((other) => sameValue(other, cut)) === at);
  return [
    ...values.map((value): Part => ({ kind: 'value', value })),
    { ...part, except: [...part.except, ...values] },
  ];
}

function splitInterval(part: Interval, cuts: readonly Value[]): readonly Part[] {
  const points = cuts
    .flatMap((cut) => (includesPoint(part, cut) ? [pointOf(cut)!.at] : []))
    .sort((a, b) => a.comparedTo(b))
    .filter((at, index, all) => index === 0 || !at.eq(all[index - 1]!));
  const found: Interval[] = [];
  let low = new Decimal(-Infinity);
  for (const at of points) {
    found.push(interval(part.of, low, at, false, false), interval(part.of, at, at));
    low = at;
  }
  found.push(interval(part.of, low, new Decimal(Infinity), false, false));
  return found
    .map((between) => meet(between, part))
    .filter((between) => !isEmpty(between) && !isBetweenDays(between));
}

/** Between two days, or two months, there is nothing. */
function isBetweenDays({ of, low, high, lowIncluded, highIncluded }: Interval): boolean {
  return of !== 'number' && !lowIncluded && !highIncluded && high.minus(low).lte(1);
}

/** How far examples lie from the ends of what has none. */
const distances = [1, 0, 100, 1_000_000];

/**
 * A few values of a set, the plainest first: at the ends, between them, and some way out.
 * @example examplesOf(ofType({ kind: 'boolean' })) // [true, false, null]
 */
export function examplesOf(set: Possible): readonly Value[] {
  const found: Value[] = [];
  for (const part of set.parts)
    for (const value of examplesOfPart(part))
      if (!found.some((other) => sameValue(other, value))) found.push(value);
  return found;
}

function examplesOfPart(part: Part): readonly Value[] {
  switch (part.kind) {
    case 'value':
      return [part.value];
    case 'interval':
      return pointsOf(part).flatMap((at) => {
        const value = valueAt(part.of, at);
        return value !== undefined && includesPoint(part, value) ? [value] : [];
      });
    case 'any of kind':
      return (ofKind[part.of] ?? []).filter((value) => !part.except.some((other) => sameValue(other, value)));
    case 'list': {
      const items = part.items.map((item) => examplesOf(item)[0]);
      return items.every((item) => item !== undefined) ? [items] : [];
    }
    case 'context': {
      const entries = [...part.entries].map(([name, entry]) => [name, examplesOf(entry)[0]] as const);
      return entries.every((entry): entry is [string, Value] => entry[1] !== undefined)
        ? [{ kind: 'context', entries: new Map(entries) }]
        : [];
    }
    case 'function': {
      const value = onlyValue({ parts: [part], sources: new Set() });
      return value === undefined ? [] : [value];
    }
    case 'anything':
      return [null, true, new Decimal(1), 'other'];
  }
}

function pointsOf({ of, low, high }: Interval): readonly Decimal[] {
  const inner = low.isFinite() && high.isFinite() ? low.plus(high).div(2) : undefined;
  const middle = inner === undefined ? [] : [of === 'number' ? inner : inner.floor()];
  const start = low.isFinite() ? low : high.isFinite() ? undefined : new Decimal(0);
  const up = start === undefined ? [] : distances.map((by) => start.plus(by));
  const down = high.isFinite()
    ? distances.map((by) => high.minus(by))
    : [new Decimal(-1), new Decimal(-1_000_000)];
  return [...middle, ...up, ...down];
}

const ofKind: Readonly<Partial<Record<ValueKind, readonly Value[]>>> = {
  string: ['other', 'something else', ''],
  time: [parseTemporal('12:00:00')],
  'date and time': [parseTemporal('2020-01-01T12:00:00')],
  list: [[]],
};
