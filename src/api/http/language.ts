import { languages, type Language } from '../../base/index.ts';

/**
 * The language of an answer: `?lang`, else the one that the reader likes best (RFC 9110, 12.5.4), else the default.
 * @example chooseLanguage('fr-BE, en;q=0.8', null) // 'fr'
 */
export function chooseLanguage(
  accepted: string | null,
  asked: string | null,
  otherwise: Language = 'nl',
): Language {
  const chosen = languages.find((language) => language === asked);
  if (chosen !== undefined) return chosen;
  return (
    bestOf(accepted ?? '', languages, (range, language) => range.split('-')[0] === language) ?? otherwise
  );
}

/**
 * The choice that a header of the Accept family likes best; equal ones in the order of the choices. Undefined where it likes none.
 * @example bestOf('text/csv;q=0.5, application/json', ['application/json', 'text/csv'], (a, b) => a === b) // 'application/json'
 */
export function bestOf<T extends string>(
  header: string,
  choices: readonly T[],
  matches: (range: string, choice: T) => boolean,
): T | undefined {
  const ranges = header
    .slice(0, 1000)
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const q = parameters.find((item) => item.startsWith('q='))?.slice(2);
      return { range, weight: q === undefined ? 1 : /^[01](?:\.\d{0,3})?$/.test(q) ? Number(q) : 0 };
    });
  const weight = (choice: T) =>
    Math.max(0, ...ranges.filter(({ range }) => matches(range, choice)).map((item) => item.weight));
  return choices.reduce<T | undefined>((best, choice) => {
    if (weight(choice) === 0) return best;
    return best === undefined || weight(choice) > weight(best) ? choice : best;
  }, undefined);
}

/** The media type that a reader likes best; the first where it says nothing, undefined where none will do. */
export function chooseMedia<T extends string>(accepted: string | null, types: readonly T[]): T | undefined {
  if (accepted === null || accepted.trim() === '') return types[0];
  return bestOf(accepted, types, (range, type) => {
    const [kind] = type.split('/');
    return range === '*/*' || range === `${kind}/*` || range === type;
  });
}
