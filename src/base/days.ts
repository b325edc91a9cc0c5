import type { Language } from './text.ts';

/** The months of the year, from January. */
export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
};

/** The first of the month is an ordinal in French. */
const firstDay: Readonly<Record<Language, string>> = { nl: '1', en: '1', fr: '1er' };

/** A day of the calendar; months from 1. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * A day in words, without an article.
 * @example formatLongDay({ year: 2020, month: 10, day: 1 }, 'fr') // '1er octobre 2020'
 */
export function formatLongDay({ year, month, day }: Day, language: Language): string {
  const count = day === 1 ? firstDay[language] : String(day);
  return `${count} ${monthNames[language][month - 1]!} ${year}`;
}
