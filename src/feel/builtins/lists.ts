import { compareValues, valuesEqual } from '../compare.ts';
import { spend, spendOn, type Budget } from '../evaluate/budget.ts';
import { isFunction, isList, isNumber } from '../kind.ts';
import { number, type FunctionValue, type Value } from '../value.ts';
import {
  any,
  boolean,
  builtin,
  elementType,
  list,
  listAt,
  may,
  needs,
  numeric,
  rest,
  signature,
  takes,
  wholeAt,
  type Builtin,
} from './builtin.ts';
import type { FeelType } from '../type.ts';
import { unify } from '../unify.ts';

const sameList = (types: readonly FeelType[]): FeelType =>
  types[0]?.kind === 'list' ? types[0] : { kind: 'list', of: types[0] ?? any };

/** Where a position of a list points, from 0; negative counts from the end. undefined outside of the list. */
function indexOf(length: number, position: number | undefined): number | undefined {
  if (position === undefined || position === 0 || Math.abs(position) > length) return undefined;
  return position > 0 ? position - 1 : length + position;
}

/** `min` and `max` take one list or any number of arguments. */
function extreme(name: string, wanted: 1 | -1): Builtin {
  const pick = (items: readonly Value[]): Value => {
    let best: Value | undefined;
    for (const item of items) {
      const order = item === null ? null : compareValues(item, best ?? item);
      if (order === null) return null;
      if (best === undefined || order * wanted > 0) best = item;
    }
    return best ?? null;
  };
  return {
    name,
    signatures: [
      signature(
        [needs('list', list)],
        (types) => elementType(types[0]),
        (given) => pick(listAt(given, 0)),
      ),
      signature([rest('list', any, true)], (types) => unify(types), pick),
    ],
  };
}

/** `all` and `any`, three-valued: one decisive element decides, else one that is no boolean makes it unknown. */
function quantifier(name: string, decisive: boolean): Builtin {
  const decide = (items: readonly Value[]): Value => {
    if (items.includes(decisive)) return decisive;
    return items.every((item) => typeof item === 'boolean') ? !decisive : null;
  };
  return {
    name,
    signatures: [
      signature([needs('list', list)], boolean, (given) => decide(listAt(given, 0))),
      signature([rest('list', any, true)], boolean, decide),
    ],
  };
}

function contains(items: readonly Value[], element: Value): boolean {
  return items.some((item) => valuesEqual(item, element) === true);
}

/** Texts and numbers are found in a set; other values are compared with all before them. */
function distinct(items: readonly Value[], budget: Budget): readonly Value[] {
  const kept: Value[] = [];
  const others: Value[] = [];
  const seen = new Set<string | number>();
  for (const item of items) {
    const key = typeof item === 'string' ? `"${item}` : isNumber(item) ? item.toString() : undefined;
    if (key === undefined) {
      spend(budget, others.length);
      if (contains(others, item)) continue;
      others.push(item);
    } else if (seen.has(key)) continue;
    else seen.add(key);
    kept.push(item);
  }
  return kept;
}

function flatten(items: readonly Value[]): readonly Value[] {
  return items.flatMap((item) => (isList(item) ? flatten(item) : [item]));
}

function sublist(given: readonly Value[]): Value {
  const items = listAt(given, 0);
  const start = indexOf(items.length, wholeAt(given, 1));
  if (start === undefined) return null;
  if (given.length < 3) return items.slice(start);
  const length = wholeAt(given, 2);
  return length === undefined || length < 1 || start + length > items.length
    ? null
    : items.slice(start, start + length);
}

function insertBefore(given: readonly Value[]): Value {
  const items = listAt(given, 0);
  const at = indexOf(items.length, wholeAt(given, 1));
  return at === undefined ? null : items.toSpliced(at, 0, given[2]!);
}

function remove(given: readonly Value[]): Value {
  const items = listAt(given, 0);
  const at = indexOf(items.length, wholeAt(given, 1));
  return at === undefined ? null : items.toSpliced(at, 1);
}

function replaceAt(given: readonly Value[]): Value {
  const items = listAt(given, 0);
  const at = indexOf(items.length, wholeAt(given, 1));
  return at === undefined ? null : items.with(at, given[2]!);
}

function replaceWhere(given: readonly Value[], budget: Budget): Value {
  const match = given[1] as FunctionValue;
  if (match.parameters.length !== 2) return null;
  const results = listAt(given, 0).map((item) => {
    spend(budget, 1);
    spendOn(budget, item);
    const outcome = match.call([item, given[2]!]);
    return typeof outcome === 'boolean' ? (outcome ? given[2]! : item) : undefined;
  });
  return results.every((item) => item !== undefined) ? results : null;
}

/** Stable; with a function `precedes(a, b)`, or by `<`. */
function sort(given: readonly Value[], budget: Budget): Value {
  const precedes = given[1] ?? null;
  if (!isFunction(precedes)) return given.length > 1 ? null : sortByOrder(listAt(given, 0));
  if (precedes.parameters.length !== 2) return null;
  let valid = true;
  const before = (a: Value, b: Value) => {
    spend(budget, 1);
    spendOn(budget, a);
    const outcome = precedes.call([a, b]);
    if (typeof outcome !== 'boolean') valid = false;
    return outcome === true;
  };
  const sorted = listAt(given, 0).toSorted((a, b) => (before(a, b) ? -1 : before(b, a) ? 1 : 0));
  return valid ? sorted : null;
}

function sortByOrder(items: readonly Value[]): Value {
  if (items.some((item) => compareValues(item, items[0]!) === null)) return null;
  return items.toSorted((a, b) => compareValues(a, b) ?? 0);
}

const anyFunction: FeelType = { kind: 'function', parameters: [any, any], result: boolean };

export const listBuiltins: readonly Builtin[] = [
  builtin('list contains', [needs('list', list), takes('element')], boolean, (given) =>
    contains(listAt(given, 0), given[1]!),
  ),
  builtin('count', [needs('list', list)], numeric, (given) => number(listAt(given, 0).length)),
  extreme('min', -1),
  extreme('max', 1),
  quantifier('all', false),
  quantifier('any', true),
  builtin(
    'sublist',
    [needs('list', list), needs('start position', numeric), may('length', numeric)],
    sameList,
    sublist,
  ),
  builtin('append', [needs('list', list), rest('item', any, true)], list, ([items, ...more]) => [
    ...(items as readonly Value[]),
    ...more,
  ]),
  builtin(
    'concatenate',
    [rest('list', list)],
    (types) => ({ kind: 'list', of: unify(types.map(elementType)) }),
    (given) => given.flatMap((items) => (isList(items) ? items : [items])),
  ),
  builtin(
    'insert before',
    [needs('list', list), needs('position', numeric), takes('newItem')],
    list,
    insertBefore,
  ),
  builtin('remove', [needs('list', list), needs('position', numeric)], sameList, remove),
  {
    name: 'list replace',
    signatures: [
      signature([needs('list', list), needs('position', numeric), takes('newItem')], list, replaceAt),
      signature([needs('list', list), needs('match', anyFunction), takes('newItem')], list, replaceWhere),
    ],
  },
  builtin('reverse', [needs('list', list)], sameList, (given) => listAt(given, 0).toReversed()),
  builtin('index of', [needs('list', list), takes('match')], { kind: 'list', of: numeric }, (given) =>
    listAt(given, 0).flatMap((item, at) => (valuesEqual(item, given[1]!) === true ? [number(at + 1)] : [])),
  ),
  builtin(
    'union',
    [rest('list', list)],
    (types) => ({ kind: 'list', of: unify(types.map(elementType)) }),
    (given, budget) =>
      distinct(
        given.flatMap((items) => (isList(items) ? items : [items])),
        budget,
      ),
  ),
  builtin('distinct values', [needs('list', list)], sameList, (given, budget) =>
    distinct(listAt(given, 0), budget),
  ),
  builtin('flatten', [needs('list', list)], list, (given) => flatten(listAt(given, 0))),
  builtin(
    'sort',
    [needs('list', list), { name: 'precedes', type: anyFunction, optional: true }],
    sameList,
    sort,
  ),
];
