import type { DateTimeValue, DateValue } from '../value.ts';
import type { DatePart, Formula, Operation } from '../exact/formula.ts';
import { dayNumber, momentNumber } from './dates.ts';

/** Doubles hold every integer up to here exactly; V8 computes with them at the speed of the machine. */
const exactInDouble = 2n ** 53n - 1n;

/** How a value of the kernel is kept: see prelude.ts for the null of each. */
export type Representation = 'number' | 'wide' | 'truth' | 'text' | 'object';

/** The representation of a formula: an integer is wide where its bounds leave the doubles. */
export function representationOf(formula: Formula): Representation {
  switch (formula.type) {
    case 'integer':
      return formula.low >= -exactInDouble && formula.high <= exactInDouble ? 'number' : 'wide';
    case 'date':
    case 'moment':
      return 'number';
    case 'truth':
      return 'truth';
    case 'text':
      return 'text';
    default:
      return 'object';
  }
}

/** The JavaScript of formulas over local variables named as their columns. */
export interface Printer {
  /** The value in its representation; a truth value that may be unknown as 0, 1 or 2. */
  value(formula: Formula): string;
  /** A JavaScript boolean: whether the truth value is true, or is false; both are false for unknown. */
  whenTrue(formula: Formula): string;
  whenFalse(formula: Formula): string;
}

/** `lookup`: JavaScript for a truth value that is tabulated instead of computed; undefined where it is not. */
export function kernelPrinter(lookup: (formula: Formula) => string | undefined): Printer {
  const printer: Printer = {
    value: (formula) => {
      if (formula.type !== 'truth') return words[formula.op](printer, formula);
      if (formula.op === 'column') return formula.name!;
      if (!formula.nullable) return printer.whenTrue(formula);
      return lookup(formula) ?? `(${printer.whenTrue(formula)} ? 1 : ${printer.whenFalse(formula)} ? 0 : 2)`;
    },
    whenTrue: (formula) => truthOf(printer, lookup, formula, true),
    whenFalse: (formula) => truthOf(printer, lookup, formula, false),
  };
  return printer;
}

type Word = (printer: Printer, formula: Formula) => string;

function truthOf(
  printer: Printer,
  lookup: (formula: Formula) => string | undefined,
  formula: Formula,
  wanted: boolean,
): string {
  const found = lookup(formula);
  if (found !== undefined) return formula.nullable ? `${found} === ${wanted ? 1 : 0}` : truthy(found, wanted);
  const word = truths[formula.op];
  if (word === undefined) throw new Error(`"${formula.op}" is no truth value`);
  return word(printer, formula, wanted);
}

const truthy = (sql: string, wanted: boolean) => (wanted ? sql : `!${sql}`);

/** The representation in which an operation on integers works: wide where one of them is. */
function working(formula: Formula): 'number' | 'wide' {
  return [formula, ...formula.args].some((item) => representationOf(item) === 'wide') ? 'wide' : 'number';
}

/** An operand: an integer in a representation that may not be its own, anything else as it is. */
function at(printer: Printer, formula: Formula, wanted: 'number' | 'wide'): string {
  if (formula.op === 'literal' && typeof formula.value === 'bigint')
    return wanted === 'wide' ? `(${formula.value}n)` : `(${formula.value})`;
  if (formula.op === 'null' && formula.type === 'integer') return wanted === 'wide' ? 'null' : 'NaN';
  const own = printer.value(formula);
  if (formula.type !== 'integer' || representationOf(formula) === wanted) return own;
  if (wanted === 'wide') return formula.nullable ? `wide(${own})` : `BigInt(${own})`;
  return formula.nullable ? `narrow(${own})` : `Number(${own})`;
}

function operands(printer: Printer, formula: Formula): readonly string[] {
  const representation = working(formula);
  return formula.args.map((item) => at(printer, item, representation));
}

/** The result of an operation that worked wide, in the representation of the formula. */
function fitted(formula: Formula, wide: string): string {
  if (representationOf(formula) === 'wide') return wide;
  return formula.nullable ? `narrow(${wide})` : `Number(${wide})`;
}

const canBeZero = (formula: Formula) => formula.low <= 0n && formula.high >= 0n;
const someNull = (formula: Formula) => formula.args.some((item) => item.nullable);

/** A binary operation of integers: between numbers, between wide integers, and where one of those may be null. */
function integers(
  numbers: (a: string, b: string, formula: Formula) => string,
  infix: string,
  helper: string,
): Word {
  return (printer, formula) => {
    const [a, b] = operands(printer, formula) as [string, string];
    if (working(formula) === 'number') return numbers(a, b, formula);
    const guarded = formula.nullable || someNull(formula);
    return fitted(formula, guarded ? `${helper}(${a}, ${b})` : `(${a} ${infix} ${b})`);
  };
}

function extreme(word: 'min' | 'max'): Word {
  const sign = word === 'min' ? 1 : -1;
  return (printer, formula) => {
    const items = operands(printer, formula).join(', ');
    if (formula.type === 'text') return `pick(${sign}, compareText, [${items}], true)`;
    if (working(formula) === 'number') return `Math.${word}(${items})`;
    return fitted(formula, `pick(${sign}, compareWide, [${items}], true)`);
  };
}

function extremePresent(sign: 1 | -1): Word {
  return (printer, formula) => {
    const items = operands(printer, formula).join(', ');
    if (formula.type === 'text') return `pick(${sign}, compareText, [${items}], false)`;
    return working(formula) === 'number'
      ? `present(${sign}, [${items}])`
      : fitted(formula, `pick(${sign}, compareWide, [${items}], false)`);
  };
}

function literal({ type, value }: Formula): string {
  if (typeof value === 'bigint') return `(${value})`;
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return textLiteral(value);
  return `(${type === 'date' ? dayNumber(value as DateValue) : momentNumber(value as DateTimeValue)})`;
}

/** JSON is JavaScript since 2019; lone surrogates come out as escapes. */
function textLiteral(value: string): string {
  return JSON.stringify(value);
}

function nullLiteral(formula: Formula): string {
  const representation = representationOf(formula);
  return representation === 'number' ? 'NaN' : representation === 'truth' ? '2' : 'null';
}

/** Branches of a case: conditions and values, the last value without a condition. */
type CaseBranch = readonly [when: Formula | undefined, value: Formula];

function branchesOf({ args }: Formula): readonly CaseBranch[] {
  return args.flatMap((item, index): readonly CaseBranch[] => {
    if (index === args.length - 1) return [[undefined, item]];
    return index % 2 === 0 ? [[item, args[index + 1]!]] : [];
  });
}

function caseOf(printer: Printer, formula: Formula, print: (value: Formula) => string): string {
  const parts = branchesOf(formula).map(([when, value]) =>
    when === undefined ? print(value) : `${printer.whenTrue(when)} ? ${print(value)} : `,
  );
  return `(${parts.join('')})`;
}

/** Values outside of the loop's typed arrays, as a reader of rows expects them. */
export function plainValue(printer: Printer, formula: Formula): string {
  const value = printer.value(formula);
  switch (formula.type) {
    case 'date':
      return `isoDay(${value})`;
    case 'moment':
      return `isoMoment(${value})`;
    case 'truth':
      return formula.nullable ? `truthOrNull(${value})` : value;
    case 'integer':
      return representationOf(formula) === 'number' ? `orNull(${value})` : value;
    default:
      return value;
  }
}

function listOf(printer: Printer, { args }: Formula): string {
  const parts = args.flatMap((when, index) => {
    if (index % 2 === 1) return [];
    const item = `[${plainValue(printer, args[index + 1]!)}]`;
    const always = when.op === 'literal' && when.value === true;
    return [always ? item : `(${printer.whenTrue(when)} ? ${item} : [])`];
  });
  return `[].concat(${parts.join(', ')})`;
}

// Computed keys make own properties, whatever the name.
const structOf: Word = (printer, { names, args }) =>
  `({ ${args.map((item, index) => `[${textLiteral(names![index]!)}]: ${plainValue(printer, item)}`).join(', ')} })`;

const parts: Readonly<Record<DatePart, string>> = {
  year: 'year',
  month: 'month',
  day: 'day',
  weekday: 'weekday',
  hour: 'hour',
  minute: 'minute',
  'day of year': 'dayOfYear',
  'week of year': 'weekOfYear',
  microsecond: 'microsecond',
};

const clockParts: ReadonlySet<string | undefined> = new Set<DatePart>(['hour', 'minute', 'microsecond']);

const partOf: Word = (printer, { name, args }) => {
  const value = printer.value(args[0]!);
  const clock = clockParts.has(name);
  const of = args[0]!.type === 'moment' && !clock ? `dayOf(${value})` : value;
  return `${parts[name as DatePart]}(${of})`;
};

const call =
  (name: string): Word =>
  (printer, { args }) =>
    `${name}(${args.map((item) => printer.value(item)).join(', ')})`;

const infix = (word: string) => (a: string, b: string) => `(${a} ${word} ${b})`;
const isTruth: Word = (printer, formula) => printer.value(formula);

/** One entry per word of a formula; truth values are printed by `truths`. */
const words: Readonly<Record<Operation, Word>> = {
  column: (_, { name }) => name!,
  literal: (_, formula) => literal(formula),
  null: (_, formula) => nullLiteral(formula),
  add: integers(infix('+'), '+', 'addWide'),
  subtract: integers(infix('-'), '-', 'subtractWide'),
  multiply: integers(infix('*'), '*', 'multiplyWide'),
  quotient: integers(
    (a, b, { args }) => (canBeZero(args[1]!) ? `divide(${a}, ${b})` : `Math.trunc(${a} / ${b})`),
    '/',
    'divideWide',
  ),
  remainder: integers((a, b) => `remainder(${a}, ${b})`, '%', 'remainderWide'),
  absolute: (printer, formula) => {
    const [a] = operands(printer, formula);
    return working(formula) === 'number' ? `Math.abs(${a})` : fitted(formula, `absoluteWide(${a})`);
  },
  least: extreme('min'),
  greatest: extreme('max'),
  'least present': extremePresent(1),
  'greatest present': extremePresent(-1),
  and: isTruth,
  or: isTruth,
  not: isTruth,
  'is null': isTruth,
  'is true': isTruth,
  '<': isTruth,
  '<=': isTruth,
  '>': isTruth,
  '>=': isTruth,
  equal: isTruth,
  same: isTruth,
  contains: isTruth,
  'starts with': isTruth,
  'ends with': isTruth,
  concat: call('concat'),
  length: call('codePoints'),
  units: call('units'),
  slice: (printer, { args: [text, ...places] }) =>
    `slice(${[printer.value(text!), ...places.map((item) => at(printer, item, 'number'))].join(', ')})`,
  position: call('position'),
  replace: call('replace'),
  upper: call('upper'),
  lower: call('lower'),
  matches: isTruth,
  digits: (printer, { args }) => `digits(${printer.value(args[0]!)})`,
  'trim zeros': call('trimZeros'),
  part: partOf,
  'add days': (printer, { args }) => `(${printer.value(args[0]!)} + ${at(printer, args[1]!, 'number')})`,
  'add months': (printer, { args }) =>
    `addMonths(${printer.value(args[0]!)}, ${at(printer, args[1]!, 'number')})`,
  'days between': (printer, { args }) => `(${printer.value(args[0]!)} - ${printer.value(args[1]!)})`,
  'date of': call('dayOf'),
  'moment of': (printer, { args }) =>
    `momentOf(${printer.value(args[0]!)}, ${at(printer, args[1]!, 'number')})`,
  'whole seconds': (printer, { args }) => `(Math.floor(${printer.value(args[0]!)} / 1e6) * 1e6)`,
  case: (printer, formula) => {
    if (formula.type !== 'integer') return caseOf(printer, formula, (value) => printer.value(value));
    const representation = working(formula);
    const made = caseOf(printer, formula, (value) => at(printer, value, representation));
    return representation === 'number' ? made : fitted(formula, made);
  },
  bits: () => {
    throw new Error('bits are printed by the kernel');
  },
  list: listOf,
  struct: structOf,
};

type TruthWord = (printer: Printer, formula: Formula, wanted: boolean) => string;

const joined = (printer: Printer, { args }: Formula, wanted: boolean, all: boolean) => {
  const parts = args.map((item) => (wanted ? printer.whenTrue(item) : printer.whenFalse(item)));
  return `(${parts.join(all === wanted ? ' && ' : ' || ')})`;
};

const opposite = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const;

/** A comparison with null gives NaN or null, for which no order of JavaScript holds. */
function order(word: '<' | '<=' | '>' | '>='): TruthWord {
  return (printer, formula, wanted) => {
    const sign = wanted ? word : opposite[word];
    const [a, b] = operands(printer, formula) as [string, string];
    if (formula.args[0]!.type === 'text') return `(compareText(${a}, ${b}) ${sign} 0)`;
    if (working(formula) === 'wide' && someNull(formula)) return `(compareWide(${a}, ${b}) ${sign} 0)`;
    return `(${a} ${sign} ${b})`;
  };
}

/** Equality, with null as a value: one side that is never null decides. */
const same: TruthWord = (printer, formula, wanted) => {
  const [left, right] = formula.args as readonly [Formula, Formula];
  if (left.type === 'truth') {
    const [a, b] = [left, right].map((item) => asTruthNumber(printer, item));
    return `(${a} ${wanted ? '===' : '!=='} ${b})`;
  }
  const [a, b] = operands(printer, formula) as [string, string];
  const numbers = representationOf(left) === 'number' && working(formula) === 'number';
  if (left.nullable && right.nullable && numbers) return truthy(`sameNumber(${a}, ${b})`, wanted);
  return `(${a} ${wanted ? '===' : '!=='} ${b})`;
};

function asTruthNumber(printer: Printer, formula: Formula): string {
  return formula.nullable ? printer.value(formula) : `(${printer.value(formula)} ? 1 : 0)`;
}

const textTest =
  (helper: string): TruthWord =>
  (printer, { args }, wanted) =>
    `(${helper}(${args.map((item) => printer.value(item)).join(', ')}) === ${wanted ? 1 : 0})`;

/** Words that give a truth value: the condition that it is true, or that it is false. */
const truths: Readonly<Partial<Record<Operation, TruthWord>>> = {
  column: (_, { name, nullable }, wanted) =>
    nullable ? `(${name} === ${wanted ? 1 : 0})` : truthy(name!, wanted),
  literal: (_, { value }, wanted) => String(value === wanted),
  null: () => 'false',
  and: (printer, formula, wanted) => joined(printer, formula, wanted, true),
  or: (printer, formula, wanted) => joined(printer, formula, wanted, false),
  not: (printer, { args }, wanted) => (wanted ? printer.whenFalse(args[0]!) : printer.whenTrue(args[0]!)),
  'is null': (printer, { args }, wanted) => {
    const value = printer.value(args[0]!);
    const representation = representationOf(args[0]!);
    if (representation === 'number') return truthy(`isNull(${value})`, wanted);
    return `(${value} ${wanted ? '===' : '!=='} ${representation === 'truth' ? 2 : 'null'})`;
  },
  'is true': (printer, { args }, wanted) => truthy(printer.whenTrue(args[0]!), wanted),
  '<': order('<'),
  '<=': order('<='),
  '>': order('>'),
  '>=': order('>='),
  equal: same,
  same,
  contains: textTest('contains'),
  'starts with': textTest('startsWith'),
  'ends with': textTest('endsWith'),
  matches: (printer, { name, args }, wanted) =>
    `(matches(${printer.value(args[0]!)}, ${textLiteral(name!)}) === ${wanted ? 1 : 0})`,
  case: (printer, formula, wanted) =>
    caseOf(printer, formula, (value) => (wanted ? printer.whenTrue(value) : printer.whenFalse(value))),
};
