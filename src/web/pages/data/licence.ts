import type { Text } from '../../../base/index.ts';
import { dataTexts } from './texts.ts';

/** The licence of a table for a reader; `notspecified` is the word of the Open Definition for one that nobody stated. */
export function licenceWords(licence: string | undefined): Text | string {
  if (licence === undefined) return dataTexts.licenceOfSource;
  return licence === 'notspecified' ? dataTexts.licenceUnknown : licence;
}
