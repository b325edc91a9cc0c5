import { sameText } from '../../base/index.ts';
import { expectedOf } from '../text/subject.ts';
import type { Vocabulary, Word } from '../text/vocabulary.ts';
import { formulaOf } from './formula.ts';
import type { Receipt } from './receipt.ts';
import { jsonValue } from './values.ts';

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
