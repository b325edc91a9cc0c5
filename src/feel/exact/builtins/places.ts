import { absenceOf, asBag, listing, when } from '../bag.ts';
import { choose } from '../choose.ts';
import { equal, isNull, not } from '../compare.ts';
import * as formula from '../formula.ts';
import { isTrue, logical } from '../logic.ts';
import { positioned, targetOf, wholeNumber, type Positions, type Target } from '../positions.ts';
import { constant, nothing, numberTerm, truthTerm, type BagItem, type Compiler, type Term } from '../term.ts';
import type { SetBuiltin } from './set-builtin.ts';

/** A function of a list and a position in it; null where the list is null or has no such position. */
function atPosition(
  work: (positions: Positions, target: Target, given: readonly Term[]) => readonly BagItem[] | undefined,
): SetBuiltin {
  return (given, compiler) => {
    const [list, position] = given;
    const positions = positioned(compiler, list!);
    const whole = wholeNumber(position!);
    if (positions === undefined || whole === undefined) return undefined;
    const found = targetOf(positions, whole);
    const target = { ...found, place: compiler.define(found.place) };
    const items = work(positions, target, given);
    return items === undefined ? undefined : listing(items, [absenceOf(positions.bag), target.outside]);
  };
}

const isAt = (place: formula.Formula, target: Target) => truthTerm(formula.same(place, target.place));

const insertBefore = atPosition(({ bag, places }, target, [, , item]) =>
  bag.items.flatMap((entry, at) => [
    { when: when(entry.when, isAt(places[at]!, target)), item: item! },
    entry,
  ]),
);

const remove = atPosition(({ bag, places }, target) =>
  bag.items.map((entry, at) => ({ ...entry, when: when(entry.when, not(isAt(places[at]!, target))) })),
);

const replaceAt = atPosition(({ bag, places }, target, [, , item]) =>
  bag.items.map((entry, at) => ({
    ...entry,
    item: choose([{ when: when(isAt(places[at]!, target)), then: item! }], entry.item),
  })),
);

/** Each item that the function is true of, replaced; null where it gives anything but true or false. */
function replaceWhere(compiler: Compiler, [list, match, item]: readonly Term[]): Term | undefined {
  const bag = asBag(list!);
  if (bag === undefined || match?.kind !== 'function') return undefined;
  if (match.parameters.length !== 2) return nothing;
  const outcomes = bag.items.map((entry) => match.inline(compiler, [entry.item, item!]));
  if (outcomes.some((outcome) => outcome.kind !== 'boolean' && outcome.kind !== 'constant')) return nothing;
  const items = bag.items.map((entry, at) => ({
    ...entry,
    item: choose([{ when: when(outcomes[at]!), then: item! }], entry.item),
  }));
  const unknown = outcomes.map((outcome, at) => {
    const known =
      outcome.kind === 'constant' ? constant(typeof outcome.value !== 'boolean') : isNull(outcome);
    return logical('and', [bag.items[at]!.when, known]);
  });
  return listing(items, [absenceOf(bag), ...unknown]);
}

const listReplace: SetBuiltin = (given, compiler) =>
  given[1]?.kind === 'function' ? replaceWhere(compiler, given) : replaceAt(given, compiler);

const sublist: SetBuiltin = (given, compiler) => {
  const [list, start, length] = given;
  const positions = positioned(compiler, list!);
  const [first, count] = [wholeNumber(start!), length === undefined ? undefined : wholeNumber(length)];
  if (positions === undefined || first === undefined || (length !== undefined && count === undefined))
    return undefined;
  const { bag, places, total } = positions;
  const target = targetOf(positions, first);
  const from = compiler.define(target.place);
  const end = count === undefined ? undefined : compiler.define(formula.add(from, count));
  const items = bag.items.map((entry, at) => {
    const afterStart = truthTerm(formula.ordered('>=', places[at]!, from));
    const beforeEnd = end === undefined ? [] : [truthTerm(formula.ordered('<', places[at]!, end))];
    return { ...entry, when: when(entry.when, afterStart, ...beforeEnd) };
  });
  const absences = [absenceOf(bag), target.outside];
  if (count === undefined || end === undefined) return listing(items, absences);
  const tooMany = formula.ordered('>', end, formula.add(total, formula.integer(1n)));
  const tooFew = formula.ordered('<', count, formula.integer(1n));
  return listing(items, [...absences, isNull(length!), truthTerm(tooMany), truthTerm(tooFew)]);
};

const indexOf: SetBuiltin = ([list, match], compiler) => {
  const positions = positioned(compiler, list!);
  if (positions === undefined) return undefined;
  const { bag, places } = positions;
  const items = bag.items.map((entry, at) => ({
    when: when(entry.when, isTrue(equal(entry.item, match!))),
    item: numberTerm(places[at]!, 0),
  }));
  return listing(items, [absenceOf(bag)]);
};

/** Builtins that ask where an item stands in its list. */
export const placeBuiltins: Readonly<Record<string, SetBuiltin>> = {
  'insert before': insertBefore,
  remove,
  'list replace': listReplace,
  sublist,
  'index of': indexOf,
};
