import { Decimal } from 'decimal.js';
import { parser, trackVariables } from 'lezer-feel';

/** Numbers of FEEL (DMN 1.5, 10.3.2.3.1): 34 digits, half even. A day is a number of another kind, as 20200313. */
export const Amount = Decimal.clone({ precision: 34, rounding: Decimal.ROUND_HALF_EVEN, defaults: true });
export const Day = Decimal.clone({ defaults: true });
export type Value = null | boolean | string | Decimal | readonly Value[] | Names | ((input: Value) => Truth);
export type Names = ReadonlyMap<string, Value>;
type Truth = boolean | null;
type Node = ReturnType<typeof parser.parse>['topNode'];
/** Thrown at what is outside the subset of DMN that is computed here. */
export class Beyond extends Error {}

/** The value of an expression; of a cell (`UnaryTests`), the test that it is. */
export function evaluate(text: string, names: Names, top: Grammar = 'Expression'): Value {
  return valueOf(parserOf(names, top).parse(text).topNode, text, names);
}
type Grammar = 'Expression' | 'UnaryTests';
/** Making a parser for names takes longer than parsing a cell. */
const parsers = new WeakMap<Names, Partial<Record<Grammar, typeof parser>>>();
function parserOf(names: Names, top: Grammar): typeof parser {
  const known = parsers.get(names) ?? {};
  parsers.set(names, known);
  const scope = [...names].map(([name, of]) => [name, of instanceof Map ? Object.fromEntries(of) : 1]);
  known[top] ??= parser.configure({ top, contextTracker: trackVariables(Object.fromEntries(scope)) });
  return known[top];
}

const siblings = (node: Node | null): Node[] => (node === null ? [] : [node, ...siblings(node.nextSibling)]);
const isSign = ({ name }: Node) => /Op$|^(and|or|not|in|between)$/.test(name);
function valueOf(node: Node, text: string, names: Names): Value {
  const parts = siblings(node.firstChild).filter(({ name }) => !/Comment$|^[()[\]]$/.test(name));
  const source = (of = node) => text.slice(of.from, of.to);
  const value = (of?: Node) => valueOf(of!, text, names);
  if (parts.some(({ type }) => type.isError)) throw new Beyond(text);
  // In `x in [1..2] and y` the grammar leans another way than the standard.
  if (node.name.endsWith('junction') && node.parent!.name.endsWith('UnaryTest')) throw new Beyond(text);
  switch (node.name) {
    case 'null':
    case 'BooleanLiteral':
    case 'StringLiteral':
      return JSON.parse(source()) as Value;
    case 'NumericLiteral':
      return new Amount(source());
    case 'VariableName':
      if (names.has(source())) return names.get(source())!;
      throw new Beyond(source());
    case 'PathExpression':
      return (value(parts[0]) as Names | null)?.get(source(parts[2])) ?? null;
    case 'List':
      return parts.map(value);
    case 'IfExpression':
      return value(value(parts[1]) === true ? parts[3] : parts[5]);
    case 'Interval':
      return range(source(), value(parts[0]), value(parts[2]));
    case 'PositiveUnaryTests':
      return (input) => some(parts.map((test) => holds(input, value(test))));
    case 'Wildcard':
      return () => true;
    case 'FunctionInvocation':
      return call(source(parts[0]), siblings(parts[1]!.firstChild).map(value));
  }
  const sign = parts.find(isSign);
  if (sign !== undefined) return call(source(sign), parts.filter((part) => !isSign(part)).map(value));
  if (parts.length === 1) return value(parts[0]);
  throw new Beyond(source());
}

const not = (value: Value): Truth => (typeof value === 'boolean' ? !value : null);
const some = (all: readonly Truth[]): Truth => all.includes(true) || (all.includes(null) ? null : false);
const signs = { '=': 'eq', '<': 'lt', '<=': 'lte', '>': 'gt', '>=': 'gte' } as const;
const methods = { '+': 'plus', '-': 'minus', '*': 'times', '/': 'div', '**': 'pow' } as const;
const modes = { floor: 3, 'round half up': 4, 'round half down': 5, decimal: 6 } as const;
function call(name: string, given: readonly Value[]): Value {
  const [a = null, b = null, c = null] = given;
  const numbers = (
    /^(min|max|sum)$/.test(name) && Array.isArray(a) ? a : given
  ) as readonly (Decimal | null)[];
  const exact = (of: (...all: Decimal[]) => Decimal): Value => {
    if (numbers.some((one) => one !== null && one.constructor !== Amount)) throw new Beyond(name);
    const result = numbers.includes(null) ? null : of(...(numbers as Decimal[]));
    return result?.isFinite() ? result : null;
  };
  switch (name) {
    case '=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return given.length > 1 ? compare(name, a, b) : (input) => compare(name, input, a);
    case '!=':
      return not(compare('=', a, b));
    case 'not':
      return typeof a === 'function' ? (input) => not(a(input)) : not(a);
    case 'and':
      return not(some([not(a), not(b)]));
    case 'or':
      return some([not(not(a)), not(not(b))]);
    case 'in':
      return holds(a, b);
    case 'between':
      return range('[]', b, c)(a);
    case '+':
    case '-':
    case '*':
    case '/':
    case '**':
      return exact((x, y) => (y === undefined ? x.neg() : x[methods[name]](y)));
    case 'floor':
    case 'round half up':
    case 'round half down':
    case 'decimal':
      return exact((x, scale) => x.toDP(scale?.toNumber() ?? 0, modes[name]));
    case 'min':
    case 'max':
    case 'sum':
      return exact((...all) => Amount[name](...all));
    case 'abs':
      return exact((x) => x.abs());
    case 'contains':
      if (typeof a === 'string' && typeof b === 'string') return a.includes(b);
  }
  throw new Beyond(name);
}
function range(brackets: string, low: Value, high: Value) {
  return (input: Value): Truth => {
    const above = compare(brackets.startsWith('[') ? '>=' : '>', input, low);
    const below = compare(brackets.endsWith(']') ? '<=' : '<', input, high);
    return above === null || below === null ? null : above && below;
  };
}
/** Whether a value passes a test, is in a list or equals a value (DMN 1.5, table 55, `in`). */
export function holds(input: Value, test: Value): Truth {
  if (typeof test === 'function') return test(input);
  if (!Array.isArray(test)) return compare('=', input, test);
  return some(test.map((one: Value) => (input === null ? holds(input, one) : holds(input, one) === true)));
}
function compare(sign: keyof typeof signs, a: Value, b: Value): Truth {
  if (a === null || b === null) return sign === '=' ? a === b : null;
  if (a.constructor !== b.constructor) return null;
  if (Decimal.isDecimal(a)) return a[signs[sign]](b as Decimal);
  if (sign === '=' && typeof a !== 'object') return a === b;
  throw new Beyond(`${typeof a} ${sign} ${typeof b}`);
}
