import type { DateTimeValue, DateValue } from '../value.ts';
import type { DatePart, Formula, Operation } from '../exact/formula.ts';
import type { Dialect, Width } from './dialect.ts';
import { identifier } from './identifier.ts';
import { inCase } from './letter-case.ts';

const longest = 2n ** 63n - 1n;

/** The width in which an integer is kept. */
export function widthOf({ low, high }: Pick<Formula, 'low' | 'high'>): Width {
  return low >= -longest && high <= longest ? 'integer' : 'wide';
}

/** The width in which an operation holds each operand and the result. */
function workingWidth(formula: Formula): Width {
  return [formula, ...formula.args].some((item) => item.type === 'integer' && widthOf(item) === 'wide')
    ? 'wide'
    : 'integer';
}

/** The SQL of a formula; an integer comes in the width of its bounds. */
export function printSql(dialect: Dialect, formula: Formula): string {
  return new Printer(dialect).print(formula);
}

class Printer {
  readonly #dialect: Dialect;

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  print(formula: Formula): string {
    const { args } = formula;
    if (args.length === 0 || formula.type !== 'integer') return words[formula.op](this, formula);
    const working = workingWidth(formula);
    const sql = words[formula.op](this, formula);
    return working === widthOf(formula) ? sql : this.cast(sql, 'integer');
  }

  /** An integer in a width that may be more than its own. */
  at(formula: Formula, width: Width): string {
    if (formula.op === 'literal') return this.cast(digits(formula.value as bigint), width);
    const sql = this.print(formula);
    return widthOf(formula) === width ? sql : this.cast(sql, width);
  }

  /** The operands in the width of the operation. */
  operands(formula: Formula, items: readonly Formula[] = formula.args): readonly string[] {
    const width = workingWidth(formula);
    return items.map((item) => (item.type === 'integer' ? this.at(item, width) : this.print(item)));
  }

  element(formula: Formula): string {
    return this.#dialect.element(this.print(formula), formula.type);
  }

  cast(sql: string, width: Width): string {
    return `CAST(${sql} AS ${this.#dialect.types[width]})`;
  }

  /** An integer of 32 bits, as functions of texts and dates ask. */
  small(formula: Formula): string {
    return `CAST(${this.print(formula)} AS INTEGER)`;
  }

  get dialect(): Dialect {
    return this.#dialect;
  }
}

type Word = (printer: Printer, formula: Formula) => string;

const digits = (value: bigint) => (value < 0n ? `(${value})` : String(value));
const infix =
  (word: string): Word =>
  (printer, formula) =>
    `(${printer.operands(formula).join(` ${word} `)})`;

/** By code point, in every engine and under every locale. */
const byCodePoint = (text: string) => `(${text} COLLATE "C")`;

/** Two texts by code point, or two values of another type. */
const order =
  (word: string): Word =>
  (printer, formula) => {
    const [left, right] = printer.operands(formula) as [string, string];
    const isText = formula.args[0]!.type === 'text';
    return `(${isText ? byCodePoint(left) : left} ${word} ${right})`;
  };

/** least() and greatest() skip nulls. */
const presentOnly =
  (word: string): Word =>
  (printer, formula) => {
    const items = printer.operands(formula);
    const isText = formula.type === 'text';
    return `${word}(${items.map((item) => (isText ? byCodePoint(item) : item)).join(', ')})`;
  };

/** Here one null makes the result null. */
const strict =
  (word: string): Word =>
  (printer, formula) => {
    const items = printer.operands(formula);
    const best = presentOnly(word)(printer, formula);
    const tests = items.filter((_, at) => formula.args[at]!.nullable).map((item) => `${item} IS NULL`);
    return tests.length === 0 ? best : `CASE WHEN ${tests.join(' OR ')} THEN NULL ELSE ${best} END`;
  };

const canBeZero = (formula: Formula) => formula.low <= 0n && formula.high >= 0n;

function literal(printer: Printer, formula: Formula): string {
  const { dialect } = printer;
  const { type, value } = formula;
  if (typeof value === 'bigint') return printer.cast(digits(value), widthOf(formula));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return dialect.text(value);
  return type === 'date' ? dialect.date(value as DateValue) : dialect.moment(value as DateTimeValue);
}

function nullLiteral({ dialect }: Printer, { type }: Formula): string {
  if (type === 'list' || type === 'struct' || type === 'nothing') return 'NULL';
  return `CAST(NULL AS ${dialect.types[type]})`;
}

function caseWhen(printer: Printer, formula: Formula): string {
  const values = formula.args.filter((_, at) => at % 2 === 1 || at === formula.args.length - 1);
  const conditions = formula.args.filter((_, at) => at % 2 === 0 && at < formula.args.length - 1);
  const printed = values.map((item) =>
    formula.type === 'integer' ? printer.at(item, workingWidth(formula)) : printer.print(item),
  );
  const cases = conditions.map((item, at) => `WHEN ${printer.print(item)} THEN ${printed[at]}`);
  return `CASE ${cases.join(' ')} ELSE ${printed.at(-1)} END`;
}

function list(printer: Printer, { args }: Formula): string {
  const items = args.flatMap((when, at) => {
    if (at % 2 === 1) return [];
    const always = when.op === 'literal' && when.value === true;
    return { when: always ? undefined : printer.print(when), item: printer.element(args[at + 1]!) };
  });
  return printer.dialect.list(items);
}

/** The fields of dates by the names that all engines have for them. */
const fields: Readonly<Record<DatePart, string>> = {
  year: 'year',
  month: 'month',
  day: 'day',
  weekday: 'isodow',
  'day of year': 'doy',
  'week of year': 'week',
  hour: 'hour',
  minute: 'minute',
  microsecond: 'microseconds',
};

/** One entry per word of a formula. */
const words: Readonly<Record<Operation, Word>> = {
  column: ({ dialect }, { name }) => identifier(dialect, name!),
  literal,
  null: nullLiteral,
  add: infix('+'),
  subtract: infix('-'),
  multiply: infix('*'),
  quotient: (printer, formula) => {
    const [left, right] = printer.operands(formula) as [string, string];
    return printer.dialect.quotient(left, right, workingWidth(formula), canBeZero(formula.args[1]!));
  },
  remainder: (printer, formula) => {
    const [left, right] = printer.operands(formula) as [string, string];
    return printer.dialect.remainder(left, right, canBeZero(formula.args[1]!));
  },
  absolute: (printer, formula) => `abs(${printer.operands(formula)[0]})`,
  least: strict('least'),
  greatest: strict('greatest'),
  'least present': presentOnly('least'),
  'greatest present': presentOnly('greatest'),
  and: infix('AND'),
  or: infix('OR'),
  not: (printer, { args }) => `(NOT ${printer.print(args[0]!)})`,
  'is null': (printer, { args }) => `(${printer.print(args[0]!)} IS NULL)`,
  'is true': (printer, { args }) => `coalesce(${printer.print(args[0]!)}, FALSE)`,
  '<': order('<'),
  '<=': order('<='),
  '>': order('>'),
  '>=': order('>='),
  equal: infix('='),
  same: infix('IS NOT DISTINCT FROM'),
  concat: infix('||'),
  contains: (printer, { args }) => printer.dialect.contains(printer.print(args[0]!), printer.print(args[1]!)),
  'starts with': (printer, { args }) => `starts_with(${printer.print(args[0]!)}, ${printer.print(args[1]!)})`,
  'ends with': (printer, { args }) =>
    printer.dialect.endsWith(printer.print(args[0]!), printer.print(args[1]!)),
  length: (printer, { args }) => printer.cast(`length(${printer.print(args[0]!)})`, 'integer'),
  units: (printer, { args }) => printer.cast(printer.dialect.units(printer.print(args[0]!)), 'integer'),
  slice: (printer, { args: [text, ...places] }) =>
    `substr(${[printer.print(text!), ...places.map((item) => printer.small(item))].join(', ')})`,
  position: (printer, { args }) =>
    printer.cast(`strpos(${args.map((item) => printer.print(item)).join(', ')})`, 'integer'),
  replace: (printer, { args }) => `replace(${args.map((item) => printer.print(item)).join(', ')})`,
  upper: (printer, { args }) => inCase(printer.dialect.letterCase, 'upper', printer.print(args[0]!)),
  lower: (printer, { args }) => inCase(printer.dialect.letterCase, 'lower', printer.print(args[0]!)),
  matches: (printer, { name, args }) => printer.dialect.matches(printer.print(args[0]!), name!),
  digits: (printer, { args }) => printer.dialect.digits(printer.print(args[0]!), widthOf(args[0]!)),
  'trim zeros': (printer, { args }) => `rtrim(${printer.print(args[0]!)}, '0')`,
  part: (printer, { name, args }) =>
    printer.cast(printer.dialect.part(fields[name as DatePart], printer.print(args[0]!)), 'integer'),
  'add days': (printer, { args }) => `(${printer.print(args[0]!)} + ${printer.small(args[1]!)})`,
  'add months': (printer, { args }) =>
    printer.dialect.addMonths(printer.print(args[0]!), printer.print(args[1]!)),
  'days between': (printer, { args }) =>
    printer.cast(`(${printer.print(args[0]!)} - ${printer.print(args[1]!)})`, 'integer'),
  'date of': (printer, { args }) => `CAST(${printer.print(args[0]!)} AS ${printer.dialect.types.date})`,
  'moment of': (printer, { args }) =>
    printer.dialect.momentOf(printer.print(args[0]!), printer.at(args[1]!, 'integer')),
  'whole seconds': (printer, { args }) => `date_trunc('second', ${printer.print(args[0]!)})`,
  case: caseWhen,
  bits: (printer, { args }) => printer.dialect.bits(args.map((item) => printer.print(item))),
  list,
  struct: (printer, { names, args }) =>
    printer.dialect.struct(args.map((item, at) => [names![at]!, printer.element(item)] as const)),
};
