import { fillText, plainText, type Language, type Text, type TextParameters } from '../../base/index.ts';
import type { Json } from '../../feel/index.ts';
import { labelText } from '../text/predicate.ts';
import type { Reader } from '../text/reader.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import type { Receipt } from './receipt.ts';
import { receiptTexts } from './texts.ts';
import { jsonValue, shownValue } from './values.ts';
import { receiptWords } from './words.ts';

/** Says what a receipt holds in one language, with the words for its names. */
export interface ReceiptReader extends Reader {
  readonly say: (key: keyof typeof receiptTexts, parameters?: TextParameters) => string;
  /** What a reader sees for a name: of an input, a parameter or a decision. */
  readonly title: (name: string) => string;
  /** A value of the receipt, in the unit and the codes of the name that has it. */
  readonly value: (value: Json, name?: string) => string;
  readonly text: (text: Text | null) => string | undefined;
  /** An ISO day in words. */
  readonly day: (iso: string) => string;
  /** `label: text`, with the space that French wants. */
  readonly pair: (label: string, text: string) => string;
  /** Remarks on one line. */
  readonly join: (texts: readonly string[]) => string;
  /** The title of a source with its publisher and article. */
  readonly source: (id: string, article: string | null) => string;
}

export function readerOf(receipt: Receipt, language: Language, given: Vocabulary): ReceiptReader {
  const words = receiptWords(receipt, given);
  const reader: Reader = { language, words };
  return {
    ...reader,
    say: (key, parameters) => fillText(receiptTexts[key], language, parameters),
    title: (name) => plainText(words.get(name)?.title[language] ?? name),
    value: (value, name) => {
      const word = name === undefined ? undefined : words.get(name);
      return shownValue(jsonValue(value, word?.unit), word ?? {}, reader);
    },
    text: (text) => (text === null ? undefined : plainText(text[language])),
    day: (iso) => shownValue(jsonValue(iso, 'date'), {}, reader),
    pair: (label, text) => labelText(label, text, reader),
    join: (texts) => texts.join(fillText(receiptTexts.between, language)),
    source: (id, article) => {
      const known = receipt.sources.find((item) => item.id === id);
      return [known?.title ?? id, known?.publisher, article]
        .filter((part) => typeof part === 'string')
        .map(plainText)
        .join(', ');
    },
  };
}
