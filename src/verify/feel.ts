import { Decimal } from 'decimal.js';
import { parser, trackVariables } from 'lezer-feel';

/** Numbers of FEEL (DMN 1.5, 10.3.2.3.1): 34 digits, half even. A day is a number of another kind, as 20200313. */
export const Amount = Decimal.clone({ precision: 34, rounding: Decimal.ROUND_HALF_EVEN, defaults: true });
export const Day = Decimal.clone({ defaults: true });
export type Names = { readonly [name: string]: Value };
export type Value = null | boolean | string | Decimal | Names;
type Node = ReturnType<typeof parser.parse>['topNode'];
/** Thrown at what is outside the subset of DMN that is computed here. */
export class Beyond extends Error {}

/** As a receipt writes it: a number of at most 15 digits as JSON number, another as text. */
function toJSON(this: Decimal): string | number {
  return this.precision() > 15 ? this.toFixed() : this.toNumber();
}
export const amount = (digits: Decimal.Value): Decimal => Object.assign(new Amount(digits), { toJSON });

const methods = { '+': 'add', '-': 'sub', '*': 'mul', '/': 'div', min: 'min', max: 'max' } as const;
/** A sign between two values or a function of two: null where one is unknown, beyond where they do not fit. */
function operate(sign: string, a: Value, b: Value): Value {
  const method = Object.entries(methods).find(([known]) => known === sign)?.[1];
  const isOrder = /^(=|[<>]=?)$/.test(sign);
  if (!method && !isOrder && sign !== 'round half up') throw new Beyond(sign);
  if (a === null || b === null) return sign === '=' ? a === b : null;
  if (sign === '=' && typeof a !== 'object' && typeof a === typeof b) return a === b;
  const kind = isOrder && a.constructor === Day ? Day : Amount;
  if (a.constructor !== kind || b.constructor !== kind) throw new Beyond(`${sign} between such values`);
  const [left, right] = [a, b] as [Decimal, Decimal];
  // A comparison holds where its sign contains how the two stand.
  if (isOrder) return sign.includes('<=>'[left.cmp(right) + 1]!);
  const result = method ? Amount[method](left, right) : left.toDP(right.toNumber(), Decimal.ROUND_HALF_UP);
  return result.isFinite() ? amount(result) : null;
}

/** The value of an expression; with the value of a column, the outcome of a cell. */
export function evaluate(text: string, names: Names, column?: Value): Value {
  if (column !== undefined && /^\s*-?\s*$/.test(text)) return true;
  const sourceOf = ({ from, to }: Node) => text.slice(from, to);
  const valueOf = (node: Node): Value => {
    const [kind, source] = [node.name, sourceOf(node)];
    if (/^(null|BooleanLiteral|StringLiteral)$/.test(kind)) return JSON.parse(source) as Value;
    if (kind === 'NumericLiteral') return amount(source);
    if (kind === 'VariableName' && Object.hasOwn(names, source)) return names[source]!;
    const list = node.getChild('PositionalParameters') ?? node.getChild('Interval');
    const parts = (list ?? node).getChildren('Expr');
    const [a = null, b = null, c = null] = parts.map(valueOf);
    if (kind === 'ParenthesizedExpression') return a;
    if (kind === 'IfExpression') return a === true ? b : c;
    if (kind === 'PathExpression' && (a === null || a.constructor === Object))
      return new Map(Object.entries(a ?? {})).get(sourceOf(node.lastChild!)) ?? null;
    if (list?.name === 'Interval' && column !== undefined) {
      const low = operate(source.startsWith('[') ? '>=' : '>', column, a);
      const high = operate(source.endsWith(']') ? '<=' : '<', column, b);
      return low === null || high === null ? null : low && high;
    }
    const before = text.slice(parts.at(-2)?.to ?? node.from, parts.at(-1)?.from).trim();
    if (kind === 'SimplePositiveUnaryTest' && column !== undefined) return operate(before, column, a);
    if (parts.length === 2) return operate(list ? sourceOf(node.firstChild!) : before, a, b);
    throw new Beyond(source);
  };
  const top = column === undefined ? 'Expression' : 'UnaryTests';
  const tree = parser.configure({ top, contextTracker: trackVariables(names) }).parse(text);
  const cursor = tree.cursor();
  while (cursor.next()) if (/⚠|Comment/.test(cursor.name)) throw new Beyond(text);
  if (column === undefined) return valueOf(tree.topNode.firstChild!);
  const tests = tree.topNode.getChild('PositiveUnaryTests')?.getChildren('PositiveUnaryTest') ?? [];
  const outcomes = tests.map(({ firstChild: test }) =>
    test!.name === 'SimplePositiveUnaryTest' ? valueOf(test!) : operate('=', column, valueOf(test!)),
  );
  const outcome = outcomes.includes(true) || (outcomes.includes(null) ? null : false);
  return tree.topNode.getChild('not') && outcome !== null ? !outcome : outcome;
}
