import { truthLiteral } from './formula.ts';
import { isNull } from './compare.ts';
import { isTrue, logical, truth } from './logic.ts';
import { isNullConstant } from './scalar.ts';
import { listOf } from './structures.ts';
import {
  constant,
  nothing,
  truthTerm,
  type BagItem,
  type BagTerm,
  type PlainTerm,
  type Term,
} from './term.ts';
import type { Value } from '../value.ts';

const always = truthTerm(truthLiteral(true));

/** An item that is there in every row. */
export function present(item: Term): BagItem {
  return { when: always, item };
}

/** The items of a list, each with the condition that it is there; undefined for what is no list in every row. */
export function bagOf(term: Term): BagTerm | undefined {
  if (term.kind === 'bag') return term.single === undefined ? term : undefined;
  const list = listOf(term);
  return list === undefined ? undefined : { kind: 'bag', items: list.items.map(present) };
}

/** As `bagOf`; what is no list is a list of one, and null stays null (DMN 1.5, 10.3.2.9.4). */
export function asBag(term: Term): BagTerm | undefined {
  const bag = bagOf(term);
  if (bag !== undefined || term.kind === 'bag' || isNullConstant(term)) return bag;
  const absent = isNull(term);
  return {
    kind: 'bag',
    items: [present(term)],
    ...(absent.kind === 'constant' ? {} : { nullWhen: truth(absent) }),
  };
}

/** The condition that the list as a whole is null, never unknown. */
export function absenceOf(bag: BagTerm): Term {
  return bag.nullWhen ?? constant(false);
}

/** A condition as a term that is never unknown; what is not true counts as false. */
export function when(...conditions: readonly Term[]): PlainTerm {
  return truth(isTrue(logical('and', conditions)));
}

const isAlways = ({ formula }: PlainTerm) => formula.op === 'literal' && formula.value === true;
const isNever = ({ formula }: PlainTerm) => formula.op === 'literal' && formula.value === false;

/** Items as the simplest list that holds them: null where one of `absences` holds. */
export function listing(items: readonly BagItem[], absences: readonly Term[] = []): Term {
  const absent = isTrue(logical('or', absences));
  if (absent.kind === 'constant' && absent.value === true) return nothing;
  const open = items.filter((item) => !isNever(item.when));
  if (absent.kind !== 'constant' || !open.every((item) => isAlways(item.when)))
    return {
      kind: 'bag',
      items: open,
      ...(absent.kind === 'constant' ? {} : { nullWhen: truth(absent) }),
    };
  return listTerm(open.map(({ item }) => item));
}

/** A list with the same items in every row; a constant where all of them are. */
export function listTerm(items: readonly Term[]): Term {
  const values: Value[] = [];
  for (const item of items) {
    if (item.kind !== 'constant') return { kind: 'list', items };
    values.push(item.value);
  }
  return constant(values);
}

/** The same list with other items, in the same order and under the same conditions. */
export function mapBag(bag: BagTerm, change: (item: Term) => Term): Term {
  return listing(
    bag.items.map((entry) => ({ ...entry, item: change(entry.item) })),
    [absenceOf(bag)],
  );
}
