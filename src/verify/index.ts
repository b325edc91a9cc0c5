import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { Decimal } from 'decimal.js';
import { parser, trackVariables } from 'lezer-feel';
import { parseXmlDocument, type Element } from 'slimdom';

/** `stated` is the receipt, `recomputed` what it should be, without texts; `found` could not be read or computed. */
export type Verdict =
  | Readonly<{ kind: 'verified' | 'mismatch'; stated: object; recomputed: object }>
  | Readonly<{ kind: 'beyond' | 'unreadable'; found: string }>;
export type Names = { readonly [name: string]: Value };
export type Value = null | boolean | string | Decimal | Names;
type Receipt = Record<'inputs' | 'parameters', Names[]> & { asked: string[]; model: { document: object } };

/** Texts for readers: only the hash guards them. */
const texts = ['title', 'note', 'question', 'column'];
/** All elements that are understood here: any other is beyond. */
const known = `definitions itemDefinition itemComponent typeRef inputData decision description question
  variable informationRequirement requiredInput requiredDecision literalExpression text decisionTable input output
  rule inputExpression inputEntry outputEntry defaultOutputEntry annotation annotationEntry`.split(/\s+/);

/**
 * Computes a receipt again from the DMN document: both hashes and, from inputs and parameters, every value, cell and
 * rule. Titles, notes, questions, labels of columns and the name of the model are for readers: the hash alone guards
 * them. Only `kept`, the hash as the decider keeps it, tells a receipt that was made up as a whole.
 * @example verify(receiptText, documentBytes).kind // 'verified'
 */
export function verify(text: string, document: Uint8Array, kept?: string): Verdict {
  try {
    const { sha256: seal, ...body } = JSON.parse(text) as Names;
    const own = hash('sha256', canonicalize(body)!);
    const stated = JSON.parse(text, (key, value) => (texts.includes(key) ? undefined : value)) as Receipt;
    const recomputed = structuredClone(stated);
    Object.assign(recomputed, { format: 'relance receipt 2', sha256: seal === own ? (kept ?? own) : own });
    Object.assign(recomputed.model.document, { sha256: hash('sha256', document) });
    const isStated = () => canonicalize(recomputed) === canonicalize(stated);
    const root = parseXmlDocument(new TextDecoder().decode(document)).documentElement!;
    if (isStated()) Object.assign(recomputed, { decisions: decideAll(stated, root) });
    return { kind: isStated() ? 'verified' : 'mismatch', stated, recomputed };
  } catch (error) {
    return { kind: error instanceof RangeError ? 'beyond' : 'unreadable', found: (error as Error).message };
  }
}

/** Numbers of FEEL (DMN 1.5, 10.3.2.3.1): 34 digits, half even. A day is a plain decimal, as 20200313. */
const Amount = Decimal.clone({ precision: 34, rounding: Decimal.ROUND_HALF_EVEN, defaults: true });

/** As a receipt writes it: a number of at most 15 digits as JSON number, another as text. */
function toJSON(this: Decimal): string | number {
  return this.precision() > 15 ? this.toFixed() : this.toNumber();
}
export const amount = (digits: Decimal.Value): Decimal => Object.assign(new Amount(digits), { toJSON });
const day = (iso: string) => Object.assign(new Decimal(iso.replaceAll('-', '')), { toJSON: () => iso });

const all = (of: Element, kind: string) => of.children.filter(({ localName }) => localName === kind);
const first = (of: Element | undefined, kind: string) => of && all(of, kind)[0];
const textOf = (of: Element | undefined) => first(of, 'text')?.textContent ?? '';
const nameOf = (of: Element | undefined) => of?.getAttribute('name') ?? '';
const kinds = new Map(Object.entries({ number: Amount, date: Decimal, string: String, boolean: Boolean }));
/** DMN makes a value null that is not of the type that an element names, part by part: beyond. */
function typed(value: Value, of: Element | undefined): Value {
  const type = of?.getAttribute('typeRef') ?? first(of, 'typeRef')?.textContent;
  if (value === null || !type || value?.constructor === (kinds.get(type) ?? 'none')) return value;
  const item = all(of!.ownerDocument!.documentElement!, 'itemDefinition').find((one) => nameOf(one) === type);
  if (!item || value?.constructor !== Object) throw new RangeError(`a value that is no ${type}`);
  all(item, 'itemComponent').forEach((part) => typed((value as Names)[nameOf(part)]!, part));
  return typed(value, item);
}
/** What a receipt states of an input, as its type has it; null where it states nothing. */
function read(json: Value = null, variable?: Element): Value {
  const type = variable?.getAttribute('typeRef');
  if (json !== null && type === 'number') return amount(json as string);
  return typed(type === 'date' && typeof json === 'string' ? day(json) : json, variable);
}

/** Every decision that the asked ones rest on, each once, in the order in which they are finished. */
function decideAll({ asked, inputs, parameters }: Receipt, root: Element): readonly object[] {
  for (const one of [root, ...root.getElementsByTagName('*')]) {
    const isStrange = known.includes(one.localName) !== (one.namespaceURI === root.namespaceURI);
    const isOther = one.hasAttribute('expressionLanguage') || one.hasAttribute('isCollection');
    if (isStrange || isOther || texts.includes(nameOf(one))) throw new RangeError(one.localName);
  }
  const stated = new Map([...inputs, ...parameters].map(({ name, input, value }) => [input ?? name, value]));
  if (stated.size < inputs.length + parameters.length) throw new RangeError('two values for one input');
  const decided = new Map<Element | undefined, { value: Value; [more: string]: unknown }>();
  const valueOf = (node: Element | undefined): Value => {
    if (decided.has(node)) return decided.get(node)!.value;
    if (!node) throw new RangeError('something that the document does not hold');
    if (node.localName === 'inputData') return read(stated.get(nameOf(node)), first(node, 'variable'));
    const hrefs = all(node, 'informationRequirement').map((one) => one.children[0]?.getAttribute('href'));
    const needed = hrefs.map((href) => root.children.find((one) => `#${one.getAttribute('id')}` === href));
    const given = Object.fromEntries(needed.map((one) => [nameOf(one), valueOf(one)]));
    const [table, literal] = [first(node, 'decisionTable'), first(node, 'literalExpression')];
    const formula = table ? null : textOf(literal);
    const result = table ? decideTable(table, given) : { value: evaluate(formula!, given), table: null };
    const [id, name] = [node.getAttribute('id'), nameOf(node)];
    decided.set(node, { id, name, given, formula, derived: [], inner: [], ...result });
    return typed(typed(result.value, literal), first(node, 'variable'));
  };
  asked.forEach((name) => valueOf(all(root, 'decision').find((one) => nameOf(one) === name)));
  return [...decided.values()];
}

function decideTable(table: Element, names: Names) {
  const [hitPolicy, inputs] = [table.getAttribute('hitPolicy') ?? 'UNIQUE', all(table, 'input')];
  const rules = all(table, 'rule').map((rule, at) => {
    const criteria = all(rule, 'inputEntry').map((cell, at) => {
      const [expression, tests] = [textOf(first(inputs[at], 'inputExpression')), textOf(cell)];
      const value = evaluate(expression, names);
      return { expression, value, tests, outcome: evaluate(tests, names, value) };
    });
    const matched = criteria.every(({ outcome }) => outcome === true);
    return { index: at + 1, id: rule.getAttribute('id'), matched, criteria };
  });
  const [hit, another] = rules.filter(({ matched }) => matched);
  if (hitPolicy !== 'FIRST' && (hitPolicy !== 'UNIQUE' || another)) throw new RangeError(hitPolicy);
  const entries = hit && all(all(table, 'rule')[hit.index - 1]!, 'outputEntry');
  const values = all(table, 'output').map((output, at): [string, Value] => {
    const entry = entries ? entries[at] : first(output, 'defaultOutputEntry');
    return [nameOf(output), typed(entry ? evaluate(textOf(entry), names) : null, output)];
  });
  const isNothing = !hit && table.getElementsByTagName('defaultOutputEntry').length === 0;
  const value = isNothing ? null : values.length === 1 ? values[0]![1] : Object.fromEntries(values);
  return { value, table: { hitPolicy, rules: rules.map((rule) => ({ ...rule, deciding: rule === hit })) } };
}

const methods = { '+': 'add', '-': 'sub', '*': 'mul', '/': 'div', min: 'min', max: 'max' } as const;
/** A sign between two values or a function of two: null where one is unknown, beyond where they do not fit. */
function operate(sign: string, a: Value, b: Value): Value {
  const method = Object.entries(methods).find(([known]) => known === sign)?.[1];
  const isOrder = /^(=|[<>]=?)$/.test(sign);
  if (!method && !isOrder && sign !== 'round half up') throw new RangeError(sign);
  if (a === null || b === null) return sign === '=' ? a === b : null;
  if (sign === '=' && typeof a !== 'object' && typeof a === typeof b) return a === b;
  const kind = isOrder && a.constructor === Decimal ? Decimal : Amount;
  if (a.constructor !== kind || b.constructor !== kind) throw new RangeError(`${sign} between such values`);
  const [left, right] = [a, b] as [Decimal, Decimal];
  // A comparison holds where its sign contains how the two stand.
  if (isOrder) return sign.includes('<=>'[left.cmp(right) + 1]!);
  const result = method ? Amount[method](left, right) : left.toDP(right.toNumber(), Decimal.ROUND_HALF_UP);
  return result.isFinite() ? amount(result) : null;
}

/** The value of an expression; with the value of a column, the outcome of a cell. */
export function evaluate(text: string, names: Names, column?: Value): Value {
  if (column !== undefined && /^\s*-?\s*$/.test(text)) return true;
  const valueOf = (node: ReturnType<typeof parser.parse>['topNode']): Value => {
    const [kind, source] = [node.name, text.slice(node.from, node.to)];
    if (/^(null|BooleanLiteral|StringLiteral)$/.test(kind)) return JSON.parse(source) as Value;
    if (kind === 'NumericLiteral') return amount(source);
    if (kind === 'VariableName' && Object.hasOwn(names, source)) return names[source]!;
    const test = (kind === 'PositiveUnaryTest' && node.getChild('SimplePositiveUnaryTest')) || node;
    const list = test === node ? node.getChild('PositionalParameters') : test.getChild('Interval');
    const parts = (list ?? test).getChildren('Expr');
    const [a = null, b = null, c = null] = parts.map(valueOf);
    if (kind === 'ParenthesizedExpression') return a;
    if (kind === 'IfExpression') return a === true ? b : c;
    if (kind === 'PathExpression' && (a === null || a.constructor === Object))
      return new Map(Object.entries(a ?? {})).get(text.slice(node.lastChild!.from, node.to)) ?? null;
    const before = text.slice(parts.at(-2)?.to ?? node.from, parts.at(-1)?.from).trim();
    if (kind === 'PositiveUnaryTest' && list) {
      const low = operate(source.startsWith('[') ? '>=' : '>', column!, a);
      const high = operate(source.endsWith(']') ? '<=' : '<', column!, b);
      return low === null || high === null ? null : low && high;
    }
    if (kind === 'PositiveUnaryTest') return operate(before || '=', column!, a);
    if (parts.length === 2) return operate(list ? text.slice(node.from, node.firstChild!.to) : before, a, b);
    throw new RangeError(source);
  };
  const top = column === undefined ? 'Expression' : 'UnaryTests';
  if (/\/[/*]/.test(text)) throw new RangeError('a comment');
  const tree = parser.configure({ top, strict: true, contextTracker: trackVariables(names) }).parse(text);
  if (column === undefined) return valueOf(tree.topNode.firstChild!);
  const outcomes = tree.topNode.getChild('PositiveUnaryTests')!.getChildren('PositiveUnaryTest').map(valueOf);
  const outcome = outcomes.includes(true) || (outcomes.includes(null) ? null : false);
  return tree.topNode.getChild('not') && outcome !== null ? !outcome : outcome;
}
