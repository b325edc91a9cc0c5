import { problem, success, type Problem, type Result } from '../../base/index.ts';
import { surveyProblems } from './problems.ts';
import { readNumber } from './read-number.ts';
import { belgium, type Series, type SurveySector } from './survey-data.ts';

/** One cell of a table of results. */
export interface SeriesRow {
  readonly wave: string | null;
  readonly sector: string | null;
  readonly value: string | null;
}

/** A share of respondents, a change (a loss is negative), or a number of respondents. */
export type SeriesKind = 'share' | 'change' | 'count';
const ranges: Readonly<Record<SeriesKind, { readonly low: number; readonly high: number }>> = {
  share: { low: 0, high: 1 },
  change: { low: -1, high: 1 },
  count: { low: 0, high: Infinity },
};

/**
 * Results by wave and sector. A sector that the frame does not know, a text that is no number and a share written in per cent are problems, each
 * with its table, wave and sector.
 * @example readSeries([{ wave: '2020-05-26', sector: 'Belgium', value: '-0.258' }], 'change', new Map(), 'survey_turnover')
 */
export function readSeries(
  rows: readonly SeriesRow[],
  kind: SeriesKind,
  sectors: ReadonlyMap<string, SurveySector>,
  table: string,
): Result<Series> {
  const problems: Problem[] = [];
  const series = new Map<string, Map<string, number>>();
  for (const { wave, sector, value } of rows) {
    const path = `${table}, ${wave}, ${sector}`;
    if (sector === null || (sector !== belgium && !sectors.has(sector)))
      problems.push(problem(surveyProblems, 'SURVEY-SECTOR-UNKNOWN', { path }, { found: sector ?? '' }));
    const number = readNumber(value, path, problems, ranges[kind]);
    const own = series.get(wave ?? '') ?? new Map<string, number>();
    series.set(wave ?? '', own.set(sector ?? '', number));
  }
  if (problems.length > 0) return { ok: false, problems };
  return success(new Map([...series].sort(([a], [b]) => (a < b ? -1 : 1))));
}
