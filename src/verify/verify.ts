import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { readDocument, type Element, type Item } from './document.ts';
import { Amount, Beyond, Day, evaluate, holds, type Names, type Value } from './feel.ts';

/** `stated` stands in the receipt at `place`, `recomputed` should; `found` is what could not be read or computed. */
export type Verdict =
  | { readonly kind: 'verified'; readonly places: number }
  | { readonly kind: 'not verified'; readonly because: 'beyond' | 'unreadable'; readonly found: string }
  | {
      readonly kind: 'mismatch';
      readonly place: string;
      readonly stated: unknown;
      readonly recomputed: unknown;
    };
type Given = {
  readonly name: string;
  readonly input?: string;
  readonly value: string | number | boolean | null;
};
interface Receipt extends Readonly<Record<'inputs' | 'parameters', readonly Given[]>> {
  readonly asked: readonly string[];
  readonly sha256: string;
}

/**
 * Computes a receipt again from the DMN document: both hashes, and from the inputs and parameters that it states
 * every value, cell and rule. `registered` is the hash as the decider keeps it: only that tells a receipt that was
 * made up as a whole.
 * @example verify(receiptText, documentBytes).kind // 'verified'
 */
export function verify(text: string, document: Uint8Array, registered?: string): Verdict {
  try {
    const receipt = JSON.parse(text) as Receipt;
    const { sha256: hash, ...body } = receipt;
    const own = hashOf(utf8ToBytes(canonicalize(body)!));
    const { root, elements } = readDocument(new TextDecoder().decode(document));
    const { id, name, namespace } = root;
    const model = { document: { sha256: hashOf(document) }, id, name, namespace };
    const head = { format: 'relance receipt 2', sha256: own, model };
    const wrong = difference(head, receipt) ?? difference({ sha256: registered ?? own }, { sha256: hash });
    if (wrong !== undefined) return wrong;
    const decisions = decideAll(receipt, elements);
    return difference({ decisions }, receipt) ?? { kind: 'verified', places: places(decisions).size };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { kind: 'not verified', because: error instanceof Beyond ? 'beyond' : 'unreadable', found };
  }
}
const hashOf = (data: Uint8Array) => bytesToHex(sha256(data));

/** The first place at which a receipt differs in one of the given fields. */
function difference(recomputed: object, receipt: object): Verdict | undefined {
  const [own, stated] = [places(recomputed), places(receipt)];
  const decided = [...stated.keys()].filter(
    (place) => place.startsWith('/decisions/') && 'decisions' in recomputed,
  );
  const place = [...own.keys(), ...decided].find((one) => own.get(one) !== stated.get(one));
  if (place === undefined) return undefined;
  return { kind: 'mismatch', place, stated: stated.get(place), recomputed: own.get(place) };
}

/** Every leaf by its place, as JSON has it; titles are for readers and not computed. */
function places(data: unknown, place = ''): ReadonlyMap<string, unknown> {
  if (typeof data !== 'object' || data === null) return new Map([[place, data]]);
  if (data.constructor === Day) return new Map([[place, String(data).replace(/^(\d{4})(\d\d)/, '$1-$2-')]]);
  if (Amount.isDecimal(data))
    return new Map([[place, data.precision() > 15 ? data.toFixed() : data.toNumber()]]);
  const fields = data instanceof Map ? [...(data as Names)] : Object.entries(data);
  const told = fields.filter(([name]) => name !== 'title' || place.endsWith('/given'));
  return new Map(told.flatMap(([name, of]) => [...places(of, `${place}/${name}`)]));
}

/** The kinds of element that are computed here. */
const covered = new RegExp(
  '^(description|question|variable|informationRequirement|required(Input|Decision)|literalExpression|decisionTable' +
    '|rule|(in|out)put(Expression|Entry)?|annotation(Entry)?)$',
);
function decideAll(receipt: Receipt, elements: readonly Element[]): unknown {
  const all = [...receipt.inputs, ...receipt.parameters];
  const given = new Map(all.map(({ name, input, value }) => [input ?? name, value]));
  if (given.size < all.length) throw new Beyond('two values for one input');
  if (elements.flat().some(({ kind }) => /^(allowedValues|typeConstraint)$/.test(kind)))
    throw new Beyond('a type with a constraint');
  const known = new Map<string, Value>();
  const told: unknown[] = [];
  const valueFor = ([{ kind, attributes }, ...items]: Element): Value => {
    const { id, name = '' } = attributes;
    const of = (kind: string) => items.filter((item) => item.kind === kind);
    if (kind === 'inputData')
      return fromJson(given.get(name) ?? null, of('variable')[0]?.attributes['typeRef']);
    if (known.has(name)) return known.get(name)!;
    // The description of a rule would be its note.
    const other = items.find(
      (item, at) => !covered.test(item.kind) || (item.kind === 'description' && at > 0),
    );
    if (other !== undefined || kind !== 'decision') throw new Beyond(`${other?.kind ?? kind} in "${name}"`);
    const hrefs = [...of('requiredInput'), ...of('requiredDecision')].map((item) => item.attributes['href']);
    const needed = hrefs.map((href) => elements.find(([item]) => `#${item.attributes['id']}` === href)!);
    const names = new Map(needed.map((one) => [one[0].attributes['name']!, valueFor(one)]));
    const formula = of('literalExpression')[0]?.text ?? null;
    const { value, table } =
      formula === null ? decideTable(of, names) : { value: evaluate(formula, names), table: null };
    for (const { attributes } of [...of('variable'), ...of('literalExpression')])
      fits(value, attributes['typeRef']);
    told.push({ id, name, question: of('question')[0]?.text ?? null, given: names, formula, value, table });
    known.set(name, value);
    return value;
  };
  for (const name of receipt.asked)
    valueFor(elements.find(([{ kind, attributes }]) => kind === 'decision' && attributes['name'] === name)!);
  return told;
}

function decideTable(of: (kind: string) => readonly Item[], names: Names) {
  const hitPolicy = of('decisionTable')[0]!.attributes['hitPolicy'] ?? 'UNIQUE';
  const columns = of('inputExpression').map(({ text: expression }, at) => {
    const column = of('input')[at]!.attributes['label'] ?? expression;
    return { column, expression, value: evaluate(expression, names) };
  });
  const cells = of('inputEntry');
  const known = new Map<string, Value>();
  const notes = of('annotationEntry');
  if (cells.length !== of('rule').length * columns.length || notes.length > of('rule').length)
    throw new Beyond('a table with other columns');
  const rules = of('rule').map(({ attributes: { id = null } }, rule) => {
    const own = cells.slice(rule * columns.length, (rule + 1) * columns.length);
    const criteria = own.map(({ text: tests }, at) => {
      if (!known.has(tests)) known.set(tests, tests.trim() === '' || evaluate(tests, names, 'UnaryTests'));
      const outcome = tests.trim() === '' || holds(columns[at]!.value, known.get(tests)!);
      return { ...columns[at]!, tests, outcome };
    });
    const matched = criteria.every(({ outcome }) => outcome === true);
    const note = notes[rule]?.text ?? '';
    return { index: rule + 1, id, note: note.trim() === '' ? null : note, matched, criteria };
  });
  const [first, ...others] = rules.filter(({ matched }) => matched);
  if (hitPolicy !== 'FIRST' && (hitPolicy !== 'UNIQUE' || others.length > 0))
    throw new Beyond(`${hitPolicy} table`);
  const outputs = of('output').map(
    ({ attributes: { name = '', typeRef }, text }, at, { length }): [string, Value] => {
      const entry = first === undefined ? text : of('outputEntry')[(first.index - 1) * length + at]!.text;
      return [name, /^\s*-?\s*$/.test(entry) ? null : fits(evaluate(entry, names), typeRef)];
    },
  );
  const isNothing = first === undefined && of('output').every(({ text }) => text.trim() === '');
  const value = isNothing ? null : outputs.length === 1 ? outputs[0]![1] : new Map(outputs);
  return { value, table: { hitPolicy, rules: rules.map((rule) => ({ ...rule, deciding: rule === first })) } };
}

/** A value that is not of the basic type that it should have becomes null in DMN: beyond. Types of the model only name their parts. */
const kinds: Readonly<Record<string, unknown>> = {
  number: Amount,
  date: Day,
  string: String,
  boolean: Boolean,
};

function fromJson(json: Given['value'], type = 'none'): Value {
  if (json === null || (typeof json !== 'number' && typeof json === type)) return json;
  if (type === 'number' && typeof json !== 'boolean') return new Amount(json);
  if (type === 'date' && typeof json === 'string') return new Day(json.replaceAll('-', ''));
  throw new Beyond(`${json} as ${type}`);
}
function fits(value: Value, type = 'Any'): Value {
  if (value !== null && Object.hasOwn(kinds, type) && value.constructor !== kinds[type])
    throw new Beyond(`a value that is no ${type}`);
  return value;
}
