import { builtins as registry } from '../builtins/registry.ts';
import { isNumeric, sizeOfDuration } from './arithmetic.ts';
import { equal, isNull, not } from './compare.ts';
import * as formula from './formula.ts';
import { isTrue, logical } from './logic.ts';
import {
  absolute,
  extreme,
  integerConstant,
  knownValue,
  modulo,
  multiply,
  sum as sumOfNumbers,
} from './number.ts';
import { combine, divide } from './quotient.ts';
import { refuse } from './refusal.ts';
import { roundTerm, type Rounding } from './rounding.ts';
import { isNullConstant, scalarOf } from './scalar.ts';
import { listOf } from './structures.ts';
import { chooseTruth } from './choose-truth.ts';
import { monthsBetween } from './temporal.ts';
import {
  nothing,
  constant,
  numberTerm,
  truthTerm,
  type NumberTerm,
  type PlainTerm,
  type QuotientTerm,
  type Term,
} from './term.ts';
import { number } from '../value.ts';

/** A builtin on terms; undefined where these arguments have no exact formula. */
type SetBuiltin = (given: readonly Term[]) => Term | undefined;

function rounding(mode: Rounding): SetBuiltin {
  return ([value, scale = constant(number(0))]) => {
    const scalar = value === undefined ? undefined : scalarOf(value);
    const decimals = scalarOf(scale);
    if (scalar === undefined || !isNumeric(scalar) || decimals?.kind !== 'number') return undefined;
    const known = knownValue(decimals);
    if (known === undefined || decimals.scale !== 0) return undefined;
    return roundTerm(scalar, mode, Number(known));
  };
}

/** The one list given, or the arguments themselves. */
function itemsOf(given: readonly Term[]): readonly Term[] {
  const list = given.length === 1 ? listOf(given[0]!) : undefined;
  return list?.items ?? given;
}

function numbersOf(items: readonly Term[]): readonly (NumberTerm | QuotientTerm)[] | undefined {
  const scalars = items.map(scalarOf);
  return scalars.every((item) => item !== undefined && isNumeric(item)) ? scalars : undefined;
}

const sum: SetBuiltin = (given) => {
  const items = itemsOf(given);
  if (items.some(isNullConstant) || items.length === 0) return nothing;
  const numbers = numbersOf(items);
  if (numbers?.every((item) => item.kind === 'number')) return sumOfNumbers(numbers);
  return numbers?.reduce((total, item) => combine('+', total, item));
};

const mean: SetBuiltin = (given) => {
  const total = sum(given);
  const count = integerConstant(BigInt(itemsOf(given).length));
  return total?.kind === 'number' ? divide(total, count) : total?.kind === 'constant' ? nothing : undefined;
};

const product: SetBuiltin = (given) => {
  const items = itemsOf(given);
  if (items.some(isNullConstant) || items.length === 0) return nothing;
  const numbers = numbersOf(items);
  if (numbers === undefined || numbers.some((item) => item.kind === 'quotient')) return undefined;
  return (numbers as readonly NumberTerm[]).reduce((total, item) => multiply(total, item));
};

function extremeOf(word: 'least' | 'greatest'): SetBuiltin {
  return (given) => {
    const items = itemsOf(given);
    if (items.some(isNullConstant) || items.length === 0) return nothing;
    const scalars = items.map(scalarOf).filter((item) => item !== undefined);
    if (scalars.length !== items.length) return undefined;
    const numbers = numbersOf(items);
    if (numbers !== undefined && numbers.every((item) => item.kind === 'number'))
      return extreme(word, numbers);
    const kind = scalars[0]!.kind;
    if (scalars.some((item) => item.kind !== kind) || !['string', 'date'].includes(kind)) return undefined;
    const plain = scalars as readonly PlainTerm[];
    return {
      ...plain[0]!,
      formula: formula.extreme(
        word,
        plain.map((item) => item.formula),
      ),
    };
  };
}

const remainder: SetBuiltin = ([left, right]) => {
  const numbers = numbersOf([left!, right!]);
  if (numbers === undefined || numbers.some((item) => item.kind !== 'number')) return undefined;
  return modulo(numbers[0] as NumberTerm, numbers[1] as NumberTerm);
};

const abs: SetBuiltin = ([value]) => {
  const scalar = scalarOf(value!);
  if (scalar?.kind === 'number') return absolute(scalar);
  if (scalar?.kind === 'days and time duration')
    return { ...scalar, seconds: absolute(sizeOfDuration(scalar)) };
  return scalar?.kind === 'years and months duration'
    ? { ...scalar, months: absolute(sizeOfDuration(scalar)) }
    : undefined;
};

function parity(rest: 0 | 1): SetBuiltin {
  return ([value]) => {
    const scalar = scalarOf(value!);
    if (scalar?.kind !== 'number' || scalar.scale !== 0) return undefined;
    const even = formula.ordered(
      '<',
      formula.absolute(formula.remainder(scalar.formula, formula.integer(2n))),
      formula.integer(1n),
    );
    return truthTerm(rest === 0 ? even : formula.negation(even));
  };
}

function texts(given: readonly Term[]): readonly PlainTerm[] | undefined {
  const scalars = given.map(scalarOf);
  return scalars.every((item) => item?.kind === 'string') ? (scalars as readonly PlainTerm[]) : undefined;
}

function textTest(word: 'contains' | 'starts with' | 'ends with'): SetBuiltin {
  return (given) => {
    const [text, part] = texts(given) ?? [];
    if (text === undefined || part === undefined) return undefined;
    return truthTerm(formula.textTest(word, text.formula, part.formula));
  };
}

const stringLength: SetBuiltin = (given) => {
  const text = texts(given)?.[0];
  return text === undefined ? undefined : numberTerm(formula.lengthOf(text.formula), 0);
};

const count: SetBuiltin = ([list]) => {
  const items = list === undefined ? undefined : listOf(list)?.items;
  return items === undefined ? undefined : constant(number(items.length));
};

const listContains: SetBuiltin = ([list, element]) => {
  const items = list === undefined ? undefined : listOf(list)?.items;
  if (items === undefined) return undefined;
  return logical(
    'or',
    items.map((item) => isTrue(equal(item, element!))),
  );
};

function quantifier(operator: 'and' | 'or'): SetBuiltin {
  return (given) => logical(operator, itemsOf(given));
}

const negation: SetBuiltin = ([value]) => {
  const scalar = scalarOf(value!);
  return scalar === undefined || scalar.kind !== 'boolean' ? nothing : not(scalar);
};

const months: SetBuiltin = ([from, to]) => {
  const [a, b] = [scalarOf(from!), scalarOf(to!)];
  const dated = [a, b].every((item) => item?.kind === 'date' || item?.kind === 'date and time');
  return dated ? monthsBetween(a as PlainTerm, b as PlainTerm) : undefined;
};

const date: SetBuiltin = (given) => {
  const scalar = scalarOf(given[0]!);
  if (given.length !== 1) return undefined;
  if (scalar?.kind === 'date') return scalar;
  return scalar?.kind === 'date and time'
    ? { kind: 'date', formula: formula.dateOf(scalar.formula) }
    : undefined;
};

const text: SetBuiltin = ([value]) => {
  const scalar = scalarOf(value!);
  return scalar?.kind === 'string' ? scalar : undefined;
};

const is: SetBuiltin = ([left, right]) => {
  const [a, b] = [scalarOf(left!), scalarOf(right!)];
  if (a === undefined || b === undefined || a.kind !== b.kind || a.kind === 'date and time') return undefined;
  return chooseTruth(isNull(left!), isNull(right!), isTrue(equal(left!, right!)));
};

/** Builtins with an exact formula; a new one is a function and a line here. All others need constant arguments. */
const setBuiltins: Readonly<Record<string, SetBuiltin>> = {
  decimal: rounding('half even'),
  floor: rounding('floor'),
  ceiling: rounding('ceiling'),
  'round up': rounding('up'),
  'round down': rounding('down'),
  'round half up': rounding('half up'),
  'round half down': rounding('half down'),
  sum,
  mean,
  product,
  min: extremeOf('least'),
  max: extremeOf('greatest'),
  modulo: remainder,
  abs,
  odd: parity(1),
  even: parity(0),
  contains: textTest('contains'),
  'starts with': textTest('starts with'),
  'ends with': textTest('ends with'),
  'string length': stringLength,
  string: text,
  count,
  'list contains': listContains,
  all: quantifier('and'),
  any: quantifier('or'),
  not: negation,
  'years and months duration': months,
  date,
  is,
};

/** Where null as an argument is not simply null as result. */
const takesNull = new Set([
  'sum',
  'mean',
  'product',
  'min',
  'max',
  'all',
  'any',
  'list contains',
  'not',
  'is',
  'count',
]);

export function isBuiltin(name: string): boolean {
  return registry.has(name);
}

/** A call of a builtin with arguments that are not all constant. */
export function callBuiltin(name: string, given: readonly Term[]): Term {
  if (!takesNull.has(name) && given.some(isNullConstant)) return nothing;
  const [least, most] = countsOf(name);
  if (given.length < least || given.length > most) return refuse('EXACT-BUILTIN', { name });
  return setBuiltins[name]?.(given) ?? refuse('EXACT-BUILTIN', { name });
}

function countsOf(name: string): readonly [number, number] {
  const signatures = registry.get(name)?.signatures ?? [];
  const least = signatures.map(
    ({ parameters }) => parameters.filter((item) => item.optional !== true).length,
  );
  const most = signatures.map(({ parameters }) =>
    parameters.at(-1)?.variadic === true ? Infinity : parameters.length,
  );
  return [Math.min(...least), Math.max(...most)];
}

/** The arguments of a call by name, in the order of the one signature that has these names. */
export function positional(name: string, named: ReadonlyMap<string, Term>): readonly Term[] {
  for (const { parameters } of registry.get(name)?.signatures ?? []) {
    const given = parameters.map((parameter) => named.get(parameter.name));
    const filled = given.filter((term) => term !== undefined);
    const last = given.findLastIndex((term) => term !== undefined);
    if (filled.length === named.size && filled.length === last + 1) return filled;
  }
  return refuse('EXACT-BUILTIN', { name });
}
