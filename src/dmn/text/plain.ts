import type { Language } from '../../base/index.ts';

/** Controls, and format characters that turn or hide text (Unicode categories Cc and Cf; UAX 9 for those of direction). */
const hidden = /[\p{Cc}\p{Cf}]/gu;

/** A text of a model as one line that shows all it holds: what a reader would not see becomes a replacement mark. */
export function plain(text: string): string {
  return text
    .replaceAll(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replaceAll(hidden, '\uFFFD')
    .toWellFormed()
    .trim();
}

const marks: Readonly<Record<Language, readonly [string, string]>> = {
  nl: ['“', '”'],
  en: ['“', '”'],
  fr: ['«\u00A0', '\u00A0»'],
};

/** Words that are not the sentence's own, between the language's quotation marks; marks inside become single ones. */
export function quoted(text: string, language: Language): string {
  const inside = plain(text).replaceAll(/[“«]/g, '‘').replaceAll(/[”»]/g, '’');
  const [open, close] = marks[language];
  return `${open}${inside}${close}`;
}
