import type { Figure } from '../../diagnose/index.ts';

/** The file that holds the table of a figure. @example csvName({ id: 'forecast-gap' }) // 'diagnosis-forecast-gap.csv' */
export function csvName({ id }: Pick<Figure, 'id'>): string {
  return `diagnosis-${id}.csv`;
}
