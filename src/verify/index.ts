import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { parseXmlDocument, type Element } from 'slimdom';
import { Amount, amount, Beyond, Day, evaluate, type Names, type Value } from './feel.ts';

/** `stated` is the receipt, `recomputed` what it should be, without texts; `found` could not be read or computed. */
export type Verdict =
  | Readonly<{ kind: 'verified' | 'mismatch'; stated: object; recomputed: object }>
  | Readonly<{ kind: 'beyond' | 'unreadable'; found: string }>;
type Given = Readonly<{ name: string; input?: string; value: string | boolean | null }>;
type Receipt = Record<'inputs' | 'parameters', Given[]> & { asked: string[]; model: { document: object } };

/** Texts for readers: only the hash guards them. */
const texts = ['title', 'note', 'question', 'column'];
/** All elements that are understood here: any other is beyond. */
const known = `definitions itemDefinition itemComponent typeRef inputData decision description question
  variable informationRequirement requiredInput requiredDecision literalExpression text decisionTable input output
  rule inputExpression inputEntry outputEntry defaultOutputEntry annotation annotationEntry`.split(/\s+/);

/**
 * Computes a receipt again from the DMN document: both hashes and, from inputs and parameters, every value, cell and
 * rule. Titles, notes, questions, labels of columns and the name of the model are for readers: the hash alone guards
 * them. Only `registered`, the hash as the decider keeps it, tells a receipt that was made up as a whole.
 * @example verify(receiptText, documentBytes).kind // 'verified'
 */
export function verify(text: string, document: Uint8Array, registered?: string): Verdict {
  try {
    const { sha256: seal, ...body } = JSON.parse(text) as Names;
    const own = bytesToHex(sha256(utf8ToBytes(canonicalize(body)!)));
    const stated = JSON.parse(text, (key, value) => (texts.includes(key) ? undefined : value)) as Receipt;
    const recomputed = structuredClone(stated);
    const expected = seal === own ? (registered ?? own) : own;
    Object.assign(recomputed, { format: 'relance receipt 2', sha256: expected });
    Object.assign(recomputed.model.document, { sha256: bytesToHex(sha256(document)) });
    const isStated = () => canonicalize(recomputed) === canonicalize(stated);
    const root = parseXmlDocument(new TextDecoder().decode(document)).documentElement!;
    if (isStated()) Object.assign(recomputed, { decisions: decideAll(stated, root) });
    return { kind: isStated() ? 'verified' : 'mismatch', stated, recomputed };
  } catch (error) {
    return { kind: error instanceof Beyond ? 'beyond' : 'unreadable', found: (error as Error).message };
  }
}

const all = (of: Element, kind: string) => of.children.filter(({ localName }) => localName === kind);
const first = (of: Element | undefined, kind: string) => of && all(of, kind)[0];
const textOf = (of: Element | undefined) => first(of, 'text')?.textContent ?? '';
const nameOf = (of: Element | undefined) => of?.getAttribute('name') ?? '';
const kinds = { number: Amount, date: Day, string: String, boolean: Boolean } as Record<string, unknown>;
/** DMN makes a value null that is not of the type that an element names, part by part: beyond. */
function typed(value: Value, of: Element | undefined): Value {
  const type = of?.getAttribute('typeRef') ?? first(of, 'typeRef')?.textContent;
  if (value === null || !type || value?.constructor === (kinds[type] ?? 'none')) return value;
  const item = all(of!.ownerDocument!.documentElement!, 'itemDefinition').find((one) => nameOf(one) === type);
  if (!item || value?.constructor !== Object) throw new Beyond(`a value that is no ${type}`);
  all(item, 'itemComponent').forEach((part) => typed((value as Names)[nameOf(part)]!, part));
  return typed(value, item);
}
function read(json: Given['value'], input: Element): Value {
  const type = first(input, 'variable')?.getAttribute('typeRef');
  if (json !== null && type === 'number') return amount(String(json));
  if (json === null || typeof json === type) return json;
  if (type !== 'date') throw new Beyond(`${nameOf(input)} as ${type}`);
  return Object.assign(new Day(String(json).replaceAll('-', '')), { toJSON: () => json });
}

/** Every decision that the asked ones rest on, each once, in the order in which they are finished. */
function decideAll({ asked, inputs, parameters }: Receipt, root: Element): readonly object[] {
  for (const one of [root, ...root.getElementsByTagName('*')]) {
    const isStrange = known.includes(one.localName) !== (one.namespaceURI === root.namespaceURI);
    const isOther = one.hasAttribute('expressionLanguage') || one.hasAttribute('isCollection');
    if (isStrange || isOther || texts.includes(nameOf(one))) throw new Beyond(one.localName);
  }
  const stated = new Map([...inputs, ...parameters].map(({ name, input, value }) => [input ?? name, value]));
  if (stated.size < inputs.length + parameters.length) throw new Beyond('two values for one input');
  const values = new Map<Element | undefined, Value>();
  const decisions: object[] = [];
  const valueOf = (element: Element | undefined): Value => {
    if (values.has(element)) return values.get(element)!;
    if (!element) throw new Beyond('something that the document does not hold');
    if (element.localName === 'inputData') return read(stated.get(nameOf(element)) ?? null, element);
    const hrefs = all(element, 'informationRequirement').map((one) => one.children[0]?.getAttribute('href'));
    const needed = hrefs.map((href) => root.children.find((one) => `#${one.getAttribute('id')}` === href));
    const given = Object.fromEntries(needed.map((one) => [nameOf(one), valueOf(one)]));
    const [table, literal] = [first(element, 'decisionTable'), first(element, 'literalExpression')];
    const formula = table ? null : textOf(literal);
    const result = table ? decideTable(table, given) : { value: evaluate(formula!, given), table: null };
    values.set(element, typed(typed(result.value, literal), first(element, 'variable')));
    const [id, name] = [element.getAttribute('id'), nameOf(element)];
    decisions.push({ id, name, given, formula, derived: [], inner: [], ...result });
    return result.value;
  };
  asked.forEach((name) => valueOf(all(root, 'decision').find((one) => nameOf(one) === name)));
  return decisions;
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
  if (hitPolicy !== 'FIRST' && (hitPolicy !== 'UNIQUE' || another)) throw new Beyond(hitPolicy);
  const entries = hit && all(all(table, 'rule')[hit.index - 1]!, 'outputEntry');
  const values = all(table, 'output').map((output, at): [string, Value] => {
    const entry = entries ? entries[at] : first(output, 'defaultOutputEntry');
    return [nameOf(output), typed(entry ? evaluate(textOf(entry), names) : null, output)];
  });
  const isNothing = !hit && table.getElementsByTagName('defaultOutputEntry').length === 0;
  const value = isNothing ? null : values.length === 1 ? values[0]![1] : Object.fromEntries(values);
  return { value, table: { hitPolicy, rules: rules.map((rule) => ({ ...rule, deciding: rule === hit })) } };
}
