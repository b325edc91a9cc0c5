import { plainText, type Language } from '../../base/index.ts';

const marks: Readonly<Record<Language, readonly [string, string]>> = {
  nl: ['“', '”'],
  en: ['“', '”'],
  fr: ['«\u00A0', '\u00A0»'],
};

/** Words that are not the sentence's own, between the language's quotation marks; marks inside become single ones. */
export function quoted(text: string, language: Language): string {
  const inside = plainText(text).replaceAll(/[“«]/g, '‘').replaceAll(/[”»]/g, '’');
  const [open, close] = marks[language];
  return `${open}${inside}${close}`;
}
