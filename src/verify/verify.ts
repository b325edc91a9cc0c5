import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { parseXmlDocument, type Element } from 'slimdom';
import { Amount, Beyond, Day, evaluate, type Names, type Value } from './feel.ts';

/** `stated` stands in the receipt at `place`, `recomputed` should; `found` could not be read or computed. */
export type Verdict =
  | Readonly<{ kind: 'verified' }>
  | Readonly<{ kind: 'mismatch'; place: string; stated: unknown; recomputed: unknown }>
  | Readonly<{ kind: 'beyond' | 'unreadable'; found: string }>;
type Given = Readonly<{ name: string; input?: string; value: string | boolean | null }>;
type Receipt = Readonly<{ asked: string[]; inputs: Given[]; parameters: Given[]; sha256: string }>;

/**
 * Computes a receipt again from the DMN document: both hashes and, from inputs and parameters, every value, cell and
 * rule. Only `registered`, the hash as the decider keeps it, tells a receipt that was made up as a whole.
 * @example verify(receiptText, documentBytes).kind // 'verified'
 */
export function verify(text: string, document: Uint8Array, registered?: string): Verdict {
  try {
    const receipt = JSON.parse(text) as Receipt;
    const { sha256: _, ...body } = receipt;
    const own = bytesToHex(sha256(utf8ToBytes(canonicalize(body)!)));
    const root = parseXmlDocument(new TextDecoder().decode(document)).documentElement!;
    const [id, name, namespace] = ['id', 'name', 'namespace'].map((key) => root.getAttribute(key));
    const model = { document: { sha256: bytesToHex(sha256(document)) }, id, name, namespace };
    return (
      difference({ format: 'relance receipt 2', sha256: own, model }, receipt) ??
      difference({ sha256: registered ?? own }, receipt) ??
      difference({ decisions: decideAll(receipt, root) }, receipt) ?? { kind: 'verified' }
    );
  } catch (error) {
    return { kind: error instanceof Beyond ? 'beyond' : 'unreadable', found: (error as Error).message };
  }
}

/** The first place where something else is stated; titles are for readers and not computed. */
function difference(own: unknown, stated: unknown, place = ''): Verdict | undefined {
  if (/^\/decisions\/\d+(\/table\/rules\/\d+)?\/title$/.test(place)) return undefined;
  if (isTree(own) && isTree(stated)) {
    const keys = Object.keys(place.startsWith('/decisions') ? { ...own, ...stated } : own);
    return keys.map((key) => difference(own[key], stated[key], `${place}/${key}`)).find((found) => found);
  }
  const recomputed = Amount.isDecimal(own) ? written(own) : own;
  return recomputed === stated ? undefined : { kind: 'mismatch', place, stated, recomputed };
}
const isTree = (data: unknown): data is Names => Array.isArray(data) || data?.constructor === Object;
/** Numbers of at most 15 digits are JSON numbers, others text; days are ISO text. */
const written = (value: InstanceType<typeof Amount>) => {
  if (value.constructor === Day) return String(value).replace(/^(\d{4})(\d\d)/, '$1-$2-');
  return value.precision() > 15 ? value.toFixed() : value.toNumber();
};

/** All elements that are understood here: any other is beyond. */
const graph =
  /^(definitions|item\w+|typeRef|decision|description|variable|(information|required|annotation)\w*)$/;
const logic =
  /^(question|literalExpression|text|decisionTable|rule|(in|out|defaultOut)put(Data|Expression|Entry)?)$/;
const all = (of: Element, kind: string) => of.children.filter(({ localName }) => localName === kind);
const textOf = (of: Element | undefined) => (of && all(of, 'text')[0]?.textContent) ?? '';
const kinds = { number: Amount, date: Day, string: String, boolean: Boolean } as Record<string, unknown>;
/** DMN makes a value null that is not of the type that is named: beyond. */
function typed(value: Value, type: string | null): Value {
  if (value === null || !type || value.constructor === (kinds[type] ?? Object)) return value;
  throw new Beyond(`a value that is no ${type}`);
}
function fromJson(json: Given['value'], type: string | null): Value {
  if (json !== null && type === 'number' && typeof json !== 'boolean') return new Amount(json);
  if (type === 'date' && typeof json === 'string') return new Day(json.replaceAll('-', ''));
  if (json === null || typeof json === type) return json;
  throw new Beyond(`${String(json)} as ${type}`);
}

function decideAll({ asked, inputs, parameters }: Receipt, root: Element): readonly object[] {
  for (const one of [root, ...root.getElementsByTagName('*')]) {
    const isKnown = graph.test(one.localName) || logic.test(one.localName);
    if (isKnown !== (one.namespaceURI === root.namespaceURI) || one.hasAttribute('expressionLanguage'))
      throw new Beyond(one.localName);
  }
  const given = new Map([...inputs, ...parameters].map(({ name, input, value }) => [input ?? name, value]));
  if (given.size < inputs.length + parameters.length) throw new Beyond('two values for one input');
  const decided = new Map<Element, Readonly<Record<string, unknown>> & { readonly value: Value }>();
  const valueOf = (element: Element | undefined): Value => {
    if (element === undefined) throw new Beyond('something that the document does not hold');
    const [id, name] = [element.getAttribute('id'), element.getAttribute('name')!];
    const type = all(element, 'variable')[0]?.getAttribute('typeRef') ?? null;
    if (element.localName === 'inputData') return fromJson(given.get(name) ?? null, type);
    if (decided.has(element)) return decided.get(element)!.value;
    const hrefs = all(element, 'informationRequirement').map(({ children: [to] }) =>
      to?.getAttribute('href'),
    );
    const needed = hrefs.map((href) => root.children.find((one) => `#${one.getAttribute('id')}` === href));
    const names = Object.fromEntries(needed.map((one) => [one?.getAttribute('name'), valueOf(one)]));
    const [[table], [literal]] = [all(element, 'decisionTable'), all(element, 'literalExpression')];
    const formula = table ? null : textOf(literal);
    const result = table ? decideTable(table, names) : { value: evaluate(formula!, names), table: null };
    const question = all(element, 'question')[0]?.textContent ?? null;
    decided.set(element, { id, name, question, given: names, formula, derived: [], inner: [], ...result });
    return typed(typed(result.value, type), literal?.getAttribute('typeRef') ?? null);
  };
  asked.forEach((name) => valueOf(all(root, 'decision').find((one) => one.getAttribute('name') === name)));
  return [...decided.values()];
}

function decideTable(table: Element, names: Names) {
  const hitPolicy = table.getAttribute('hitPolicy') ?? 'UNIQUE';
  const columns = all(table, 'input').map((input) => {
    const expression = textOf(all(input, 'inputExpression')[0]);
    const column = input.getAttribute('label') ?? expression;
    return { column, expression, value: evaluate(expression, names) };
  });
  const rules = all(table, 'rule').map((rule, at) => {
    const criteria = all(rule, 'inputEntry').map((cell, at) => {
      const [column, tests] = [columns[at]!, textOf(cell)];
      return { ...column, tests, outcome: evaluate(tests, names, column.value) };
    });
    const notes = [...all(rule, 'annotationEntry').map(textOf), all(rule, 'description')[0]?.textContent];
    const note = notes.find((text) => text?.trim()) ?? null;
    const matched = criteria.every(({ outcome }) => outcome === true);
    return { index: at + 1, id: rule.getAttribute('id'), note, matched, criteria };
  });
  const [first, ...others] = rules.filter(({ matched }) => matched);
  if (hitPolicy !== 'FIRST' && (hitPolicy !== 'UNIQUE' || others.length > 0)) throw new Beyond(hitPolicy);
  const entries = first && all(all(table, 'rule')[first.index - 1]!, 'outputEntry');
  const values = all(table, 'output').map((output, at): [string, Value] => {
    const entry = textOf(entries ? entries[at] : all(output, 'defaultOutputEntry')[0]);
    const value = /^\s*-?\s*$/.test(entry) ? null : evaluate(entry, names);
    return [output.getAttribute('name') ?? '', typed(value, output.getAttribute('typeRef'))];
  });
  const isNothing = !first && !all(table, 'output').some((output) => all(output, 'defaultOutputEntry')[0]);
  const value = isNothing ? null : values.length === 1 ? values[0]![1] : Object.fromEntries(values);
  return { value, table: { hitPolicy, rules: rules.map((rule) => ({ ...rule, deciding: rule === first })) } };
}
