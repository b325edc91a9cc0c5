import { languages, type Language, type Problem, type Text } from '../../base/index.ts';
import type { TextLanguages } from '../pack.ts';
import { packProblem } from '../problems/index.ts';
import type { YamlFile, YamlPath } from './yaml-file.ts';

const properties = ['title', 'description'] as const;
type Property = (typeof properties)[number];
type Words = { readonly [K in Property]?: string };

/** A data package, table or column with its texts: in the first language where Frictionless has them, in the others under `translations`. */
export interface Worded extends Words {
  readonly translations?: { readonly [L in Language]?: Words };
}

/** The languages that a data package declares, its own first; English where it declares none, as the recipe of Frictionless says. */
export function textLanguages(declared: readonly Language[] | undefined): TextLanguages {
  const [own = 'en', ...others] = declared ?? [];
  return [own, ...others];
}

/**
 * The title and description in every language; a language that is not declared has the text of the first.
 * @see https://datapackage.org/recipes/language-support/
 * @example textsOf({ title: 'Rows', translations: { nl: { title: 'Rijen' } } }, ['en', 'nl']).title // { nl: 'Rijen', en: 'Rows', fr: 'Rows' }
 */
export function textsOf(entry: Worded, [, ...others]: TextLanguages): { readonly [K in Property]?: Text } {
  const text = (property: Property): Text | undefined => {
    const ownText = entry[property];
    if (ownText === undefined) return undefined;
    const inLanguage = (language: Language): string =>
      others.includes(language) ? (entry.translations?.[language]?.[property] ?? ownText) : ownText;
    return { nl: inLanguage('nl'), en: inLanguage('en'), fr: inLanguage('fr') };
  };
  const [title, description] = [text('title'), text('description')];
  return { ...(title && { title }), ...(description && { description }) };
}

/**
 * Texts that are missing in a declared language, and translations into a language that is not declared. With several languages
 * nothing is left to the first alone: `required` must stand in each, and what stands in one must stand in all.
 */
export function textProblems(
  file: YamlFile,
  path: YamlPath,
  entry: Worded,
  [own, ...others]: TextLanguages,
  required?: Property,
): readonly Problem[] {
  const { translations = {} } = entry;
  const undeclared = languages
    .filter((language) => translations[language] !== undefined && !others.includes(language))
    .map((found) =>
      packProblem('PACK-TRANSLATION-LANGUAGE', file.keyPlace([...path, 'translations', found]), {
        found,
        known: [own, ...others].join(', '),
      }),
    );
  if (others.length === 0) return undeclared;
  const places = [own, ...others].map((language) => ({
    language,
    words: language === own ? entry : (translations[language] ?? {}),
    at: language === own ? [] : ['translations', language],
  }));
  const asked = properties.filter(
    (property) => property === required || places.some(({ words }) => words[property] !== undefined),
  );
  const missing = places.flatMap(({ language, words, at }) =>
    asked
      .filter((property) => words[property] === undefined)
      .map((property) => {
        const parameters = { language, property, field: [...at, property].join('.') };
        return packProblem('PACK-TABLE-LANGUAGE', file.place([...path, ...at, property]), parameters);
      }),
  );
  return [...undeclared, ...missing];
}
