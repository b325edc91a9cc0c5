import { absenceOf, asBag, bagOf, listing, present, when } from '../bag.ts';
import { choose } from '../choose.ts';
import { equal, not } from '../compare.ts';
import { isTrue, logical, truth } from '../logic.ts';
import { sortedList } from '../sort.ts';
import { nothing, type BagItem, type BagTerm, type Term } from '../term.ts';
import type { SetBuiltin } from './set-builtin.ts';

const listContains: SetBuiltin = ([list, element]) => {
  const bag = asBag(list!);
  if (bag === undefined) return undefined;
  const found = bag.items.map((entry) => logical('and', [entry.when, isTrue(equal(entry.item, element!))]));
  return choose([{ when: when(absenceOf(bag)), then: nothing }], logical('or', found));
};

const append: SetBuiltin = ([list, ...items]) => {
  const bag = asBag(list!);
  return bag === undefined ? undefined : listing([...bag.items, ...items.map(present)], [absenceOf(bag)]);
};

/** All items of all lists; what is no list counts as one item. */
function together(given: readonly Term[]): BagTerm | undefined {
  const bags = given.map(asBag);
  if (!bags.every((bag) => bag !== undefined)) return undefined;
  const absent = isTrue(logical('or', bags.map(absenceOf)));
  return {
    kind: 'bag',
    items: bags.flatMap((bag) => bag.items),
    ...(absent.kind === 'constant' ? {} : { nullWhen: truth(absent) }),
  };
}

const concatenate: SetBuiltin = (given) => {
  const bag = together(given);
  return bag === undefined ? undefined : listing(bag.items, [absenceOf(bag)]);
};

/** Without the items that equal one before them. Equality is the same in both directions, so any one before will do. */
function distinct(bag: BagTerm): Term {
  const items = bag.items.map((entry, at): BagItem => {
    const seen = bag.items
      .slice(0, at)
      .map((other) => logical('and', [other.when, isTrue(equal(other.item, entry.item))]));
    return { ...entry, when: when(entry.when, not(logical('or', seen))) };
  });
  return listing(items, [absenceOf(bag)]);
}

const union: SetBuiltin = (given) => {
  const bag = together(given);
  return bag === undefined ? undefined : distinct(bag);
};

const distinctValues: SetBuiltin = ([list]) => {
  const bag = asBag(list!);
  return bag === undefined ? undefined : distinct(bag);
};

const reverse: SetBuiltin = ([list]) => {
  const bag = asBag(list!);
  return bag === undefined ? undefined : listing(bag.items.toReversed(), [absenceOf(bag)]);
};

/** An inner list that is null stays as an item that is null. */
function flat({ items }: BagTerm): readonly BagItem[] | undefined {
  const parts = items.map((entry): readonly BagItem[] | undefined => {
    if (entry.item.kind === 'bag' && entry.item.single !== undefined) return undefined;
    const inner = bagOf(entry.item);
    if (inner === undefined) return [entry];
    const deeper = flat(inner)?.map((item) => ({
      ...item,
      when: when(entry.when, item.when, not(absenceOf(inner))),
    }));
    return deeper && [...deeper, { when: when(entry.when, absenceOf(inner)), item: nothing }];
  });
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

const flatten: SetBuiltin = ([list]) => {
  const bag = asBag(list!);
  const items = bag === undefined ? undefined : flat(bag);
  return bag === undefined || items === undefined ? undefined : listing(items, [absenceOf(bag)]);
};

const sort: SetBuiltin = ([list, precedes], compiler) => {
  if (precedes === undefined) return sortedList(compiler, list!);
  if (precedes.kind !== 'function') return undefined;
  return precedes.parameters.length === 2 ? sortedList(compiler, list!, precedes) : nothing;
};

export const listBuiltins: Readonly<Record<string, SetBuiltin>> = {
  'list contains': listContains,
  append,
  concatenate,
  union,
  'distinct values': distinctValues,
  reverse,
  flatten,
  sort,
};
