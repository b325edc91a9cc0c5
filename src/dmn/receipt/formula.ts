import { fillText, sameText, type Language } from '../../base/index.ts';
import { kindOf, parseExpression, type Expression, type Json, type Scope } from '../../feel/index.ts';
import { expressionText } from '../text/expressions/index.ts';
import { quoted } from '../text/quoted.ts';
import type { Reader } from '../text/reader.ts';
import { simplify } from '../text/simplify.ts';
import type { Vocabulary, Word } from '../text/vocabulary.ts';
import type { ReceiptDecision } from './receipt.ts';
import { receiptTexts } from './texts.ts';
import { jsonValue, shownValue } from './values.ts';

/**
 * The formula of a decision in words, as it was for this case and with the figures that went in: `10 % van de omzet in mei
 * (10.000 euro)`. As the rule writes it, in quotation marks, where it cannot be read.
 */
export function formulaText(decision: ReceiptDecision, formula: string, { language, words }: Reader): string {
  const expression = formulaOf(decision, words);
  if (expression === undefined) return quoted(formula, language);
  const reader = { language, words: withFigures(decision, words, language) };
  return expressionText(expression, reader, { unit: words.get(decision.name)?.unit });
}

/** The formula of a decision as it was for this case: choices by a code or a yes or no are settled. Undefined where it cannot be read. */
export function formulaOf(decision: ReceiptDecision, words: Vocabulary): Expression | undefined {
  if (decision.formula === null) return undefined;
  const parsed = parseExpression(decision.formula, scopeOf(decision, words));
  return parsed.ok ? simplify(parsed.value, knownOf(decision, words)) : undefined;
}

/** The names that a rule's text may use: those with words, and what its decision was given. */
export function scopeOf({ given }: ReceiptDecision, words: Vocabulary): Scope {
  const names = new Set([...words.keys(), ...Object.keys(given)]);
  return Object.fromEntries([...names].map((name) => [name, { kind: 'any' }]));
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

/** Names with their figure behind them; a parameter is its figure already. */
function withFigures({ given }: ReceiptDecision, words: Vocabulary, language: Language): Vocabulary {
  const figures = new Map<string, Word>(words);
  for (const [name, json] of Object.entries(given)) {
    const word = words.get(name);
    const value = jsonValue(json, word?.unit);
    if (word === undefined || word.fixed !== undefined || kindOf(value) === 'context') continue;
    const shown = shownValue(value, word, { language, words });
    const known = word.phrase?.[language] ?? quoted(word.title[language], language);
    const phrase = fillText(receiptTexts.figure, language, { name: known, value: shown });
    figures.set(name, { ...word, phrase: sameText(phrase) });
  }
  return figures;
}

const nowhere = { from: 0, to: 0 } as const;

function isFields(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
