import { sameText } from '../../base/index.ts';
import { parseExpression, type Expression, type Json, type Scope } from '../../feel/index.ts';
import { simplify } from '../text/simplify.ts';
import { expectedOf } from '../text/subject.ts';
import type { Vocabulary, Word } from '../text/vocabulary.ts';
import { jsonValue } from './values.ts';
import type { Receipt, ReceiptDecision } from './receipt.ts';

/**
 * The words for the names in a receipt: what it says of them itself (titles, units, the values of parameters), and over that what the
 * caller knows (phrases, statements, words for codes). The value of a parameter is always the one that decided.
 * @example receiptWords(receipt, measureVocabulary(measure, [])).get('Loss threshold')?.fixed
 */
export function receiptWords(receipt: Receipt, given: Vocabulary): Vocabulary {
  const words = new Map<string, Word>(given);
  for (const { name, title, unit } of receipt.inputs)
    words.set(name, { title: title ?? sameText(name), ...unitOf(unit), ...given.get(name) });
  for (const { input, title, unit, value } of receipt.parameters) {
    const word = { title: title ?? sameText(input), ...unitOf(unit), ...given.get(input) };
    words.set(input, { ...word, fixed: { value: jsonValue(value, word.unit) } });
  }
  // Each stands after what it is computed from, so that units are known when they are asked.
  for (const decision of receipt.decisions) {
    const { name, title } = decision;
    const formula = formulaOf(decision, words);
    const unit = formula && expectedOf(formula, words).unit;
    words.set(name, { title: title ?? sameText(name), ...unitOf(unit), ...given.get(name) });
  }
  return words;
}

function unitOf(unit: string | null | undefined): Pick<Word, 'unit'> {
  return unit === null || unit === undefined ? {} : { unit };
}

/** The names that a rule's text may use: those with words, and what its decision was given. */
export function scopeOf({ given }: ReceiptDecision, words: Vocabulary): Scope {
  const names = new Set([...words.keys(), ...Object.keys(given)]);
  return Object.fromEntries([...names].map((name) => [name, { kind: 'any' }]));
}

/** The formula of a decision as it was for this case: choices by a code or a yes or no are settled. Undefined where it cannot be read. */
export function formulaOf(decision: ReceiptDecision, words: Vocabulary): Expression | undefined {
  if (decision.formula === null) return undefined;
  const parsed = parseExpression(decision.formula, scopeOf(decision, words));
  return parsed.ok ? simplify(parsed.value, knownOf(decision, words)) : undefined;
}

/** Codes, and what is yes or no, also as a component of an outcome; figures keep their names. */
function knownOf({ given }: ReceiptDecision, words: Vocabulary): ReadonlyMap<string, Expression> {
  const known = new Map<string, Expression>();
  const add = (name: string, json: Json) => {
    const value = jsonValue(json, words.get(name)?.unit);
    if (typeof value === 'boolean') known.set(name, { kind: 'boolean', value, span: nowhere });
    // Without a unit a text of digits may be a number that no double holds.
    else if (typeof value === 'string' && !/^-?[\d.]+$/.test(value))
      known.set(name, { kind: 'string', value, span: nowhere });
  };
  for (const [name, json] of Object.entries(given)) {
    add(name, json);
    if (isFields(json)) for (const [key, item] of Object.entries(json)) add(`${name}.${key}`, item);
  }
  return known;
}

const nowhere = { from: 0, to: 0 } as const;

function isFields(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
