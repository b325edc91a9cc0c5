import { formatDay, type Language } from '../../../base/index.ts';

/** A moment in UTC as readers write it, to the minute. @example momentText('2020-06-15T09:30:00.000Z', 'nl') // '15 juni 2020, 09:30 UTC' */
export function momentText(at: string, language: Language): string {
  return `${formatDay(at.slice(0, 10), language)}, ${at.slice(11, 16)} UTC`;
}
