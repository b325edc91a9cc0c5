import { absenceOf, asBag, bagOf, present, when } from '../bag.ts';
import { choose, chooseNumber } from '../choose.ts';
import { isNull, not } from '../compare.ts';
import * as formula from '../formula.ts';
import { decide } from '../iteration.ts';
import { isTrue, logical } from '../logic.ts';
import { add, aligned, integerConstant, multiply, sum as sumOfNumbers } from '../number.ts';
import { countOf, elementAt } from '../positions.ts';
import { combine, divide } from '../quotient.ts';
import { sorted } from '../sort.ts';
import { isNullConstant, scalarOf } from '../scalar.ts';
import {
  nothing,
  numberTerm,
  type BagTerm,
  type Compiler,
  type NumberTerm,
  type PlainTerm,
  type Term,
} from '../term.ts';
import { numbersOf, type SetBuiltin } from './set-builtin.ts';

/** An aggregation over the items of a list, or over the arguments themselves. */
type Aggregate = (bag: BagTerm, compiler: Compiler) => Term | undefined;

/** An aggregation is null where the list is null, where no item is there, and where one that is there is null. */
function aggregate(work: Aggregate): SetBuiltin {
  return (given, compiler) => {
    const list = given.length === 1 ? bagOf(given[0]!) : undefined;
    if (given.length === 1 && given[0]!.kind === 'bag' && list === undefined) return undefined;
    const open = list ?? { kind: 'bag' as const, items: given.map(present) };
    const bag = compiler.hoist(open);
    // An item that is null in every row makes the whole null where it is there; what remains are items of a kind.
    const filled = bag.items.filter(({ item }) => !isNullConstant(item));
    const unknown = bag.items.map((entry) => logical('and', [entry.when, isNull(entry.item)]));
    const none = not(
      logical(
        'or',
        bag.items.map((entry) => entry.when),
      ),
    );
    const absent = when(logical('or', [absenceOf(bag), none, ...unknown]));
    if (filled.length === 0 || formula.isLiteral(absent.formula, true)) return nothing;
    const outcome = work({ kind: 'bag', items: filled }, compiler);
    if (outcome === undefined) return undefined;
    const strict = filled.length === bag.items.length && filled.every((entry) => isAlways(entry.when));
    // Where all items are always there, a null among them makes a sum or an extreme null by itself.
    return strict && bag.nullWhen === undefined
      ? outcome
      : choose([{ when: absent, then: nothing }], outcome);
  };
}

const one = formula.integer(1n);
const isAlways = ({ formula: of }: PlainTerm) => formula.isLiteral(of, true);

/** The sizes of durations of one kind, with what makes the outcome such a duration again; undefined for all else. */
function sizes(items: readonly Term[]) {
  const scalars = items.map(scalarOf);
  const days = scalars.flatMap((item) => (item?.kind === 'days and time duration' ? [item.seconds] : []));
  if (days.length === items.length)
    return {
      numbers: days,
      again: (seconds: NumberTerm): Term => ({ kind: 'days and time duration', seconds }),
    };
  const months = scalars.flatMap((item) => (item?.kind === 'years and months duration' ? [item.months] : []));
  if (months.length < items.length) return undefined;
  return {
    numbers: months,
    again: (total: NumberTerm): Term => ({ kind: 'years and months duration', months: total }),
  };
}

const sum: Aggregate = (bag) => {
  const items = bag.items.map(({ item }) => item);
  const durations = sizes(items);
  const numbers = durations?.numbers ?? numbersOf(items);
  const parts = numbers?.map((item, at) =>
    isAlways(bag.items[at]!.when) ? item : orZero(bag.items[at]!.when, item),
  );
  const total = parts?.every((item) => item.kind === 'number')
    ? sumOfNumbers(parts)
    : parts?.reduce((before, item) => combine('+', before, item));
  return total?.kind === 'number' && durations !== undefined ? durations.again(total) : total;
};

function orZero(there: PlainTerm, item: ReturnType<typeof combine>): ReturnType<typeof combine> {
  const zero = integerConstant(0n);
  return choose([{ when: there, then: item }], zero) as ReturnType<typeof combine>;
}

const mean: Aggregate = (bag, compiler) => {
  if (numbersOf(bag.items.map(({ item }) => item)) === undefined) return undefined;
  const total = sum(bag, compiler);
  const count = numberTerm(countOf(bag), 0);
  return total?.kind === 'number' ? divide(total, count) : undefined;
};

const product: Aggregate = (bag) => {
  const numbers = numbersOf(bag.items.map(({ item }) => item));
  if (numbers === undefined || numbers.some((item) => item.kind === 'quotient')) return undefined;
  const neutral = integerConstant(1n);
  return (numbers as readonly NumberTerm[])
    .map((item, at) =>
      isAlways(bag.items[at]!.when) ? item : chooseNumber([bag.items[at]!.when], [item, neutral]),
    )
    .reduce((before, item) => multiply(before, item));
};

function extremeOf(word: 'least' | 'greatest'): Aggregate {
  return (bag) => {
    const scalars = bag.items.map(({ item }) => scalarOf(item)).filter((item) => item !== undefined);
    const kinds = new Set(scalars.map((item) => item.kind));
    if (scalars.length < bag.items.length || kinds.size > 1) return undefined;
    const durations = sizes(scalars);
    if (durations !== undefined) return durations.again(extremeNumber(word, bag, durations.numbers));
    switch (scalars[0]!.kind) {
      case 'number':
        return extremeNumber(word, bag, scalars as readonly NumberTerm[]);
      case 'string':
      case 'date': {
        const plain = scalars as readonly PlainTerm[];
        return {
          ...plain[0]!,
          formula: extremeFormula(
            word,
            bag,
            plain.map((item) => item.formula),
          ),
        };
      }
      default:
        return undefined;
    }
  };
}

function extremeNumber(word: 'least' | 'greatest', bag: BagTerm, numbers: readonly NumberTerm[]): NumberTerm {
  const same = aligned(numbers);
  const formulas = same.map((item) => item.formula);
  return numberTerm(extremeFormula(word, bag, formulas), same[0]!.scale);
}

function extremeFormula(word: 'least' | 'greatest', bag: BagTerm, items: readonly formula.Formula[]) {
  if (bag.items.every((entry) => isAlways(entry.when))) return formula.extreme(word, items);
  const guarded = items.map((item, at) =>
    formula.caseOf([[bag.items[at]!.when.formula, item]], formula.nullOf(item.type)),
  );
  return formula.extremePresent(word, guarded);
}

/** The middle of the sorted numbers, or half of the two around the middle. */
const median: Aggregate = (bag, compiler) => {
  if (numbersOf(bag.items.map(({ item }) => item)) === undefined) return undefined;
  const inOrder = sorted(compiler, bag);
  const slots = inOrder === undefined ? undefined : bagOf(inOrder);
  if (slots === undefined) return undefined;
  const total = compiler.define(countOf(bag));
  const two = formula.integer(2n);
  const places = [
    formula.quotient(formula.add(total, one), two),
    formula.add(formula.quotient(total, two), one),
  ];
  const [low, high] = places.map((place) => scalarOf(elementAt(compiler, slots, numberTerm(place, 0))));
  if (low?.kind !== 'number' || high?.kind !== 'number') return undefined;
  return divide(add(low, high), integerConstant(2n));
};

const count: SetBuiltin = ([list]) => {
  const bag = list === undefined ? undefined : asBag(list);
  if (bag === undefined) return undefined;
  return choose([{ when: when(absenceOf(bag)), then: nothing }], numberTerm(countOf(bag), 0));
};

/** `all` and `any`, of one list or of the arguments themselves. */
function quantifier(word: 'some' | 'every'): SetBuiltin {
  return (given) => {
    const list = given.length === 1 ? bagOf(given[0]!) : undefined;
    if (given.length === 1 && given[0]!.kind === 'bag' && list === undefined) return undefined;
    const bag = list ?? { kind: 'bag' as const, items: given.map(present) };
    return decide(word, { items: bag.items, absences: [isTrue(absenceOf(bag))] });
  };
}

export const aggregateBuiltins: Readonly<Record<string, SetBuiltin>> = {
  sum: aggregate(sum),
  mean: aggregate(mean),
  product: aggregate(product),
  min: aggregate(extremeOf('least')),
  max: aggregate(extremeOf('greatest')),
  median: aggregate(median),
  count,
  all: quantifier('every'),
  any: quantifier('some'),
};
