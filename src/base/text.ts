import { frenchSpaces } from './punctuation.ts';

/** The languages that everything a user reads exists in; Dutch is the default. */
export type Language = 'nl' | 'en' | 'fr';
export const languages: readonly Language[] = ['nl', 'en', 'fr'];

/** One text in every language; a missing language fails the type check. `{name}` stands for a parameter. */
export type Text = Readonly<Record<Language, string>>;
export type TextParameters = Readonly<Record<string, string | number>>;

/**
 * Fills the `{name}` places of a text in one language. A parameter that is not given stays visible as `{name}`; French gets
 * the spaces that do not break.
 * @example fillText({ nl: '{n} rijen', en: '{n} rows', fr: '{n} lignes' }, 'nl', { n: 3 }) // '3 rijen'
 */
export function fillText(text: Text, language: Language, parameters: TextParameters = {}): string {
  const words = language === 'fr' ? frenchSpaces(text.fr) : text[language];
  return words.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = parameters[name];
    return value === undefined ? whole : String(value);
  });
}

/**
 * The text filled in every language, each with its own parameters (figures are written differently).
 * @example fillTexts({ nl: '{x} %', en: '{x}%', fr: '{x} %' }, (language) => ({ x: formatDecimal('1.5', language) })).nl // '1,5 %'
 */
export function fillTexts(text: Text, parameters: (language: Language) => TextParameters): Text {
  const fill = (language: Language): string => fillText(text, language, parameters(language));
  return { nl: fill('nl'), en: fill('en'), fr: fill('fr') };
}

/** The same words in every language: names, codes, quoted source text. */
export function sameText(text: string): Text {
  return { nl: text, en: text, fr: text };
}

/** The same text with its first letter as a capital. @example capital('één zaak') // 'Één zaak' */
export function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
