import { builtins as registry } from '../builtins/registry.ts';
import { isNumeric, sizeOfDuration } from './arithmetic.ts';
import { choose } from './choose.ts';
import { equal, isNull, not } from './compare.ts';
import { duckdb as dialect } from './dialect.ts';
import { isTrue, logical, truth } from './logic.ts';
import {
  absolute,
  align,
  integerConstant,
  knownValue,
  operate,
  sizeOf,
  smallest,
  greatest,
  multiply,
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
  plain,
  type NumberTerm,
  type PlainTerm,
  type QuotientTerm,
  type Term,
} from './term.ts';
import { number } from '../value.ts';

/** A builtin on terms; undefined where these arguments have no exact SQL. */
type SqlBuiltin = (given: readonly Term[]) => Term | undefined;

function rounding(mode: Rounding): SqlBuiltin {
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

const sum: SqlBuiltin = (given) => {
  const items = itemsOf(given);
  if (items.some(isNullConstant) || items.length === 0) return nothing;
  return numbersOf(items)?.reduce((total, item) => combine('+', total, item));
};

const mean: SqlBuiltin = (given) => {
  const total = sum(given);
  const count = integerConstant(BigInt(itemsOf(given).length));
  return total?.kind === 'number' ? divide(total, count) : total?.kind === 'constant' ? nothing : undefined;
};

const product: SqlBuiltin = (given) => {
  const items = itemsOf(given);
  if (items.some(isNullConstant) || items.length === 0) return nothing;
  const numbers = numbersOf(items);
  if (numbers === undefined || numbers.some((item) => item.kind === 'quotient')) return undefined;
  return (numbers as readonly NumberTerm[]).reduce((total, item) => multiply(total, item));
};

/** least() and greatest() of SQL skip nulls; FEEL's min and max are null then. */
function extreme(word: 'least' | 'greatest'): SqlBuiltin {
  return (given) => {
    const items = itemsOf(given);
    if (items.some(isNullConstant) || items.length === 0) return nothing;
    const scalars = items.map(scalarOf).filter((item) => item !== undefined);
    if (scalars.length !== items.length) return undefined;
    const numbers = numbersOf(items);
    if (numbers !== undefined && numbers.every((item) => item.kind === 'number'))
      return numbers.reduce((best, item) => extremeNumber(word, best, item));
    const kind = scalars[0]!.kind;
    if (scalars.some((item) => item.kind !== kind) || !['string', 'date', 'date and time'].includes(kind))
      return undefined;
    const plains = scalars as readonly PlainTerm[];
    const sql = `${word}(${plains.map((item) => item.sql).join(', ')})`;
    const best = plain(plains[0]!.kind, sql, plains, false);
    const unknown = logical('or', plains.map(isNull));
    return unknown.kind === 'constant' ? best : choose([{ when: truth(unknown), then: nothing }], best);
  };
}

function extremeNumber(word: 'least' | 'greatest', left: NumberTerm, right: NumberTerm): NumberTerm {
  const [a, b] = align(left, right);
  const pick = word === 'least' ? smallest : greatest;
  const guard = [a, b].filter((item) => item.nullable).map((item) => `${item.sql} IS NULL`);
  return operate({
    from: [a, b],
    scale: a.scale,
    low: pick(a.low, b.low),
    high: pick(a.high, b.high),
    sql: (x, y) => {
      const best = `${word}(${x}, ${y})`;
      return guard.length === 0 ? best : `CASE WHEN ${guard.join(' OR ')} THEN NULL ELSE ${best} END`;
    },
  });
}

/** The remainder with the sign of the divisor: modulo(-12, 5) = 3. A zero divisor gives null in SQL too. */
const modulo: SqlBuiltin = ([left, right]) => {
  const numbers = numbersOf([left!, right!]);
  if (numbers === undefined || numbers.some((item) => item.kind !== 'number')) return undefined;
  const [a, b] = align(numbers[0] as NumberTerm, numbers[1] as NumberTerm);
  const limit = sizeOf(b);
  return operate({
    from: [a, b],
    scale: a.scale,
    low: b.low < 0n ? -limit : 0n,
    high: b.high > 0n ? limit : 0n,
    between: 2n * limit,
    nullable: a.nullable || b.nullable || (b.low <= 0n && b.high >= 0n),
    sql: (x, y) => `(((${x} % ${y}) + ${y}) % ${y})`,
  });
};

const abs: SqlBuiltin = ([value]) => {
  const scalar = scalarOf(value!);
  if (scalar?.kind === 'number') return absolute(scalar);
  if (scalar?.kind === 'days and time duration')
    return { ...scalar, seconds: absolute(sizeOfDuration(scalar)) };
  return scalar?.kind === 'years and months duration'
    ? { ...scalar, months: absolute(sizeOfDuration(scalar)) }
    : undefined;
};

function parity(rest: 0 | 1): SqlBuiltin {
  return ([value]) => {
    const scalar = scalarOf(value!);
    if (scalar?.kind !== 'number' || scalar.scale !== 0) return undefined;
    return plain('boolean', `(${scalar.sql} % 2 ${rest === 0 ? '=' : '<>'} 0)`, [scalar]);
  };
}

function texts(given: readonly Term[]): readonly PlainTerm[] | undefined {
  const scalars = given.map(scalarOf);
  return scalars.every((item) => item?.kind === 'string') ? (scalars as readonly PlainTerm[]) : undefined;
}

function textTest(word: string): SqlBuiltin {
  return (given) => {
    const parts = texts(given);
    if (parts === undefined) return undefined;
    return plain('boolean', `${word}(${parts.map((part) => part.sql).join(', ')})`, parts);
  };
}

const stringLength: SqlBuiltin = (given) => {
  const text = texts(given)?.[0];
  if (text === undefined) return undefined;
  return operate({
    from: [],
    also: [text],
    scale: 0,
    low: 0n,
    high: 2n ** 31n,
    sql: () => dialect.length(text.sql),
  });
};

const count: SqlBuiltin = ([list]) => {
  const items = list === undefined ? undefined : listOf(list)?.items;
  return items === undefined ? undefined : constant(number(items.length));
};

const listContains: SqlBuiltin = ([list, element]) => {
  const items = list === undefined ? undefined : listOf(list)?.items;
  if (items === undefined) return undefined;
  return logical(
    'or',
    items.map((item) => isTrue(equal(item, element!))),
  );
};

function quantifier(operator: 'and' | 'or'): SqlBuiltin {
  return (given) => logical(operator, itemsOf(given));
}

const negation: SqlBuiltin = ([value]) => {
  const scalar = scalarOf(value!);
  return scalar === undefined || scalar.kind !== 'boolean' ? nothing : not(scalar);
};

const months: SqlBuiltin = ([from, to]) => {
  const [a, b] = [scalarOf(from!), scalarOf(to!)];
  const dated = [a, b].every((item) => item?.kind === 'date' || item?.kind === 'date and time');
  return dated ? monthsBetween(a as PlainTerm, b as PlainTerm) : undefined;
};

const date: SqlBuiltin = (given) => {
  const scalar = scalarOf(given[0]!);
  if (given.length !== 1) return undefined;
  if (scalar?.kind === 'date') return scalar;
  return scalar?.kind === 'date and time'
    ? plain('date', `CAST(${scalar.sql} AS DATE)`, [scalar])
    : undefined;
};

const text: SqlBuiltin = ([value]) => {
  const scalar = scalarOf(value!);
  return scalar?.kind === 'string' ? scalar : undefined;
};

const is: SqlBuiltin = ([left, right]) => {
  const [a, b] = [scalarOf(left!), scalarOf(right!)];
  if (a === undefined || b === undefined || a.kind !== b.kind || a.kind === 'date and time') return undefined;
  return chooseTruth(isNull(left!), isNull(right!), isTrue(equal(left!, right!)));
};

/** Builtins with an exact SQL; a new one is a function and a line here. All others need constant arguments. */
const sqlBuiltins: Readonly<Record<string, SqlBuiltin>> = {
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
  min: extreme('least'),
  max: extreme('greatest'),
  modulo,
  abs,
  odd: parity(1),
  even: parity(0),
  contains: textTest('contains'),
  'starts with': textTest('starts_with'),
  'ends with': textTest('ends_with'),
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
  if (given.length < least || given.length > most) return refuse('SQL-BUILTIN', { name });
  return sqlBuiltins[name]?.(given) ?? refuse('SQL-BUILTIN', { name });
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
  return refuse('SQL-BUILTIN', { name });
}
