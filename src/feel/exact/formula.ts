import type { DateTimeValue, DateValue } from '../value.ts';

/** What a formula gives for a row. Dates have no time of day; a moment is a local date and time. */
export type FormulaType =
  | 'integer'
  | 'truth'
  | 'text'
  | 'date'
  | 'moment'
  | 'bits'
  | 'list'
  | 'struct'
  | 'nothing';

/** The words of formulas. A back end has one entry for each, and no more is needed for another engine. */
export type Operation =
  // leaves
  | 'column'
  | 'literal'
  | 'null'
  // integers
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'quotient'
  | 'remainder'
  | 'absolute'
  | 'least'
  | 'greatest'
  | 'least present'
  | 'greatest present'
  // truth values, three-valued
  | 'and'
  | 'or'
  | 'not'
  | 'is null'
  | 'is true'
  | '<'
  | '<='
  | '>'
  | '>='
  | 'equal'
  | 'same'
  // texts
  | 'concat'
  | 'contains'
  | 'starts with'
  | 'ends with'
  | 'length'
  | 'units'
  | 'slice'
  | 'position'
  | 'replace'
  | 'upper'
  | 'lower'
  | 'matches'
  | 'digits'
  | 'trim zeros'
  // dates
  | 'part'
  | 'add days'
  | 'add months'
  | 'days between'
  | 'date of'
  | 'moment of'
  | 'whole seconds'
  // any type
  | 'case'
  | 'bits'
  | 'list'
  | 'struct';

export type DatePart =
  | 'year'
  | 'month'
  | 'day'
  | 'weekday'
  | 'day of year'
  | 'week of year'
  | 'hour'
  | 'minute'
  | 'microsecond';

export type Literal = bigint | boolean | string | DateValue | DateTimeValue;

/**
 * What a row's value is computed by: a tree over typed columns, null as in SQL: an operation on null gives null, but for
 * `and`, `or`, `case` and the tests for null. Integers carry the bounds that are proved for them; every back end
 * chooses from those bounds a representation that holds each operand and each result exactly.
 */
export interface Formula {
  readonly op: Operation;
  readonly type: FormulaType;
  readonly args: readonly Formula[];
  readonly nullable: boolean;
  /** The stage from which on its columns exist (see definitions.ts). */
  readonly level: number;
  /** Number of words when it is written out. */
  readonly size: number;
  /** Of an integer: least and greatest value, null aside. Zero for other types. */
  readonly low: bigint;
  readonly high: bigint;
  /** The literal. */
  readonly value?: Literal;
  /** The name of a column, the part of a date, the pattern of a text. */
  readonly name?: string;
  /** The names of a struct's entries. */
  readonly names?: readonly string[];
}

const magnitude = (value: bigint) => (value < 0n ? -value : value);
const smallest = (values: readonly bigint[]) => values.reduce((a, b) => (a < b ? a : b));
const greatestOf = (values: readonly bigint[]) => values.reduce((a, b) => (a > b ? a : b));

interface Made {
  readonly op: Operation;
  readonly type: FormulaType;
  readonly args?: readonly Formula[];
  readonly nullable?: boolean;
  readonly level?: number;
  readonly range?: readonly [low: bigint, high: bigint];
  readonly value?: Literal;
  readonly name?: string;
  readonly names?: readonly string[];
}

/** A formula of these parts: nullable where an argument is, unless said otherwise. */
export function make({ op, type, args = [], nullable, level, range = [0n, 0n], ...rest }: Made): Formula {
  return {
    op,
    type,
    args,
    nullable: nullable ?? args.some((item) => item.nullable),
    level: level ?? args.reduce((most, item) => Math.max(most, item.level), 0),
    size: args.reduce((sum, item) => sum + item.size, 1),
    low: range[0],
    high: range[1],
    ...rest,
  };
}

export function column(
  name: string,
  type: FormulaType,
  about: {
    readonly nullable: boolean;
    readonly level?: number;
    readonly range?: readonly [bigint, bigint];
  },
): Formula {
  return make({ op: 'column', type, name, level: 0, ...about });
}

export function integer(value: bigint): Formula {
  return make({ op: 'literal', type: 'integer', value, range: [value, value], nullable: false });
}

export function truthLiteral(value: boolean): Formula {
  return make({ op: 'literal', type: 'truth', value, nullable: false });
}

export function literal(type: 'text' | 'date' | 'moment', value: Literal): Formula {
  return make({ op: 'literal', type, value, nullable: false });
}

export function nullOf(type: FormulaType): Formula {
  return make({ op: 'null', type, nullable: true });
}

/** The one value that an integer can have, where it has only one. */
export function knownInteger(formula: Formula): bigint | undefined {
  return formula.low === formula.high && !formula.nullable ? formula.low : undefined;
}

function ofIntegers(
  op: Operation,
  args: readonly Formula[],
  low: bigint,
  high: bigint,
  nullable?: boolean,
): Formula {
  const made = make({
    op,
    type: 'integer',
    args,
    range: [low, high],
    ...(nullable === undefined ? {} : { nullable }),
  });
  return made.nullable || low !== high ? made : integer(low);
}

/** The same integer with narrower bounds, which the caller has proved. */
export function bounded(formula: Formula, low: bigint, high: bigint): Formula {
  return { ...formula, low, high };
}

/** A sum, in pairs: each partial sum has bounds of its own, and a long sum is no deep tree. */
export function add(...args: readonly Formula[]): Formula {
  const open = args.filter((item) => knownInteger(item) !== 0n);
  if (open.length === 0) return integer(0n);
  if (open.length === 1) return open[0]!;
  const half = open.length >> 1;
  const [a, b] = [add(...open.slice(0, half)), add(...open.slice(half))];
  return ofIntegers('add', [a, b], a.low + b.low, a.high + b.high);
}

export function subtract(a: Formula, b: Formula): Formula {
  return knownInteger(b) === 0n ? a : ofIntegers('subtract', [a, b], a.low - b.high, a.high - b.low);
}

export function multiply(a: Formula, b: Formula): Formula {
  if (knownInteger(a) === 1n) return b;
  if (knownInteger(b) === 1n) return a;
  const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return ofIntegers('multiply', [a, b], smallest(ends), greatestOf(ends));
}

export function negated(a: Formula): Formula {
  return multiply(a, integer(-1n));
}

const crossesZero = (formula: Formula) => formula.low <= 0n && formula.high >= 0n;
const largest = (formula: Formula) => greatestOf([magnitude(formula.low), magnitude(formula.high)]);
const leastSize = (formula: Formula) =>
  crossesZero(formula) ? 1n : smallest([magnitude(formula.low), magnitude(formula.high)]);

/** a / b cut towards zero; null where b is zero. */
export function quotient(a: Formula, b: Formula): Formula {
  if (knownInteger(b) === 1n) return a;
  const bound = largest(a) / leastSize(b);
  const [low, high] =
    b.low > 0n
      ? [a.low >= 0n ? a.low / b.high : a.low / b.low, a.high >= 0n ? a.high / b.low : a.high / b.high]
      : [-bound, bound];
  return ofIntegers('quotient', [a, b], low, high, a.nullable || b.nullable || crossesZero(b));
}

/** What `quotient` leaves, with the sign of a; null where b is zero. */
export function remainder(a: Formula, b: Formula): Formula {
  const [x, y] = [knownInteger(a), knownInteger(b)];
  if (x !== undefined && y !== undefined && y !== 0n) return integer(x % y);
  const bound = smallest([largest(a), greatestOf([largest(b) - 1n, 0n])]);
  const low = a.low < 0n ? -bound : 0n;
  const high = a.high > 0n ? bound : 0n;
  return ofIntegers('remainder', [a, b], low, high, a.nullable || b.nullable || crossesZero(b));
}

export function absolute(a: Formula): Formula {
  return a.low >= 0n ? a : ofIntegers('absolute', [a], 0n, largest(a));
}

/** The least or greatest; null where one of them is null. */
export function extreme(op: 'least' | 'greatest', args: readonly Formula[]): Formula {
  if (args.length === 1) return args[0]!;
  const pick = op === 'least' ? smallest : greatestOf;
  if (args[0]!.type !== 'integer') return make({ op, type: args[0]!.type, args });
  return ofIntegers(op, args, pick(args.map((item) => item.low)), pick(args.map((item) => item.high)));
}

/** The least or greatest of those that are not null; null where all are. Integers, dates or texts. */
export function extremePresent(op: 'least' | 'greatest', args: readonly Formula[]): Formula {
  const lows = smallest(args.map((item) => item.low));
  const highs = greatestOf(args.map((item) => item.high));
  const nullable = args.every((item) => item.nullable);
  return make({ op: `${op} present`, type: args[0]!.type, args, range: [lows, highs], nullable });
}

function ofTruths(op: Operation, args: readonly Formula[], nullable?: boolean): Formula {
  return make({ op, type: 'truth', args, ...(nullable === undefined ? {} : { nullable }) });
}

/** Whether the formula is this truth value in every row. */
export function isLiteral(formula: Formula, value: boolean): boolean {
  return formula.op === 'literal' && formula.value === value;
}

export function both(...args: readonly Formula[]): Formula {
  return joined('and', args, true);
}

export function either(...args: readonly Formula[]): Formula {
  return joined('or', args, false);
}

function joined(op: 'and' | 'or', args: readonly Formula[], neutral: boolean): Formula {
  const decisive = args.find((item) => isLiteral(item, !neutral));
  if (decisive !== undefined) return decisive;
  // `a and b and c` is one chain: engines count how deep a tree is, not how wide.
  const open = args
    .filter((item) => !isLiteral(item, neutral))
    .flatMap((item) => (item.op === op ? item.args : [item]));
  if (open.length === 0) return truthLiteral(neutral);
  return open.length === 1 ? open[0]! : ofTruths(op, open);
}

export function negation(a: Formula): Formula {
  return a.op === 'literal' ? truthLiteral(a.value !== true) : ofTruths('not', [a]);
}

export function isNullOf(a: Formula): Formula {
  return a.nullable ? ofTruths('is null', [a], false) : truthLiteral(false);
}

/** True or false: unknown counts as false. */
export function isTrueOf(a: Formula): Formula {
  return a.nullable ? ofTruths('is true', [a], false) : a;
}

export type Order = '<' | '<=' | '>' | '>=';

export function ordered(op: Order, a: Formula, b: Formula): Formula {
  const decided = a.nullable || b.nullable || a.type !== 'integer' ? undefined : orders[op](a, b);
  return decided === undefined ? ofTruths(op, [a, b]) : truthLiteral(decided);
}

const below = (a: Formula, b: Formula) => (a.high < b.low ? true : a.low >= b.high ? false : undefined);
const upTo = (a: Formula, b: Formula) => (a.high <= b.low ? true : a.low > b.high ? false : undefined);

/** What the bounds alone say of two integers. */
const orders: Readonly<Record<Order, (a: Formula, b: Formula) => boolean | undefined>> = {
  '<': below,
  '<=': upTo,
  '>': (a, b) => below(b, a),
  '>=': (a, b) => upTo(b, a),
};

/** Equality that takes null for a value: never unknown. */
export function same(a: Formula, b: Formula): Formula {
  const [x, y] = [knownInteger(a), knownInteger(b)];
  if (a.type === 'integer' && x !== undefined && y !== undefined) return truthLiteral(x === y);
  return ofTruths(a.nullable || b.nullable ? 'same' : 'equal', [a, b], false);
}

/** The value of the first condition that is true, else the last value. All values are of one type. */
export function caseOf(given: readonly (readonly [when: Formula, then: Formula])[], last: Formula): Formula {
  const open = given.filter(([condition]) => !isLiteral(condition, false));
  const sure = open.findIndex(([condition]) => isLiteral(condition, true));
  const branches = sure === -1 ? open : open.slice(0, sure);
  const otherwise = sure === -1 ? last : open[sure]![1];
  if (branches.length === 0) return otherwise;
  const values = [...branches.map(([, then]) => then), otherwise];
  const filled = values.filter((item) => item.op !== 'null');
  const { type } = filled[0] ?? otherwise;
  const range: readonly [bigint, bigint] =
    type === 'integer' && filled.length > 0
      ? [smallest(filled.map((item) => item.low)), greatestOf(filled.map((item) => item.high))]
      : [0n, 0n];
  const nullable = values.some((item) => item.nullable);
  return make({ op: 'case', type, args: [...branches.flat(), otherwise], nullable, range });
}

/** One bit per truth value, the first lowest; none of them may be unknown. */
export function bitsOf(truths: readonly Formula[]): Formula {
  return make({ op: 'bits', type: 'bits', args: truths });
}

/** A list of the items whose condition is true, in this order. */
export function listOf(items: readonly (readonly [when: Formula, item: Formula])[]): Formula {
  return make({ op: 'list', type: 'list', args: items.flat(), nullable: false });
}

export function structOf(names: readonly string[], args: readonly Formula[]): Formula {
  return make({ op: 'struct', type: 'struct', args, names, nullable: false });
}

/** A copy of the formula's type, bounds and nullability under the name of a column, one stage later. */
export function columnFor(name: string, formula: Formula): Formula {
  return column(name, formula.type, {
    nullable: formula.nullable,
    level: formula.level + 1,
    range: [formula.low, formula.high],
  });
}

export * from './formula-texts.ts';
export * from './formula-dates.ts';
