import { Decimal, failure, problem, success, type Problem, type Result } from '../../base/index.ts';
import type { PackRow } from '../pack-rows.ts';
import { checkStore } from './check-store.ts';
import {
  baseYear,
  forecastUnits,
  priceBases,
  qualifiers,
  variables,
  type Base,
  type Forecast,
  type ForecastUnit,
} from './forecast.ts';
import { forecastProblems } from './problems.ts';

/** The columns that a table of forecasts must have. */
export const forecastColumns = [
  'series',
  'institutes',
  'published',
  'vintage',
  'scenario',
  'region',
  'variable',
  'unit',
  'price_basis',
  'base',
  'period',
  'value',
  'qualifier',
  'printed',
  'source',
  'place',
  'origin',
] as const;
type ForecastColumn = (typeof forecastColumns)[number];
export type ForecastRow = PackRow<ForecastColumn>;

/** The header stands on line 1. */
const firstLine = 2;

/**
 * Reads the rows of a table of forecasts, exact to the printed digit, and checks that they make a store: no figure twice, one description
 * a series, vintages in order. `file` is named in problems.
 * @example readForecasts([row], 'data/forecast.csv')
 */
export function readForecasts(rows: readonly ForecastRow[], file: string): Result<readonly Forecast[]> {
  const problems: Problem[] = [];
  const forecasts = rows.map((row, index) => readRow(row, file, index + firstLine, problems));
  if (problems.length > 0) return { ok: false, problems };
  const wrong = checkStore(forecasts, file);
  return wrong.length > 0 ? failure(...wrong) : success(forecasts);
}

function readRow(row: ForecastRow, file: string, line: number, problems: Problem[]): Forecast {
  const place = (column: ForecastColumn) => ({ file, line, path: column });
  const wrong = (column: ForecastColumn, expected: string): void => {
    const parameters = { column, found: row[column] ?? '', expected };
    problems.push(problem(forecastProblems, 'FORECAST-CELL', place(column), parameters));
  };
  const choice = <T extends string>(column: ForecastColumn, choices: readonly T[]): T => {
    const found = choices.find((item) => item === row[column]);
    if (found === undefined) wrong(column, choices.join(', '));
    return found ?? choices[0]!;
  };
  const matching = (column: ForecastColumn, form: RegExp, expected: string): string => {
    const found = row[column] ?? '';
    if (!form.test(found)) wrong(column, expected);
    return found;
  };
  const value = matching('value', /^-?\d+(\.\d+)?$/, '-7.95');
  const base = matching('base', baseForm, baseWords.join(', ')) as Base;
  const unit = choice('unit', forecastUnits);
  const published = matching('published', /^(\d{4}(-\d{2}(-\d{2})?)?|unknown)$/, '2020-06-08, unknown');
  const number = new Decimal(/^-?\d+(\.\d+)?$/.test(value) ? value : 0);
  const expected = unitOf(base);
  if (baseForm.test(base) && unit !== expected)
    problems.push(problem(forecastProblems, 'FORECAST-UNIT', place('unit'), { base, found: unit, expected }));
  if (base.startsWith('previous-') && number.lte(-100))
    problems.push(problem(forecastProblems, 'FORECAST-GROWTH-BELOW', place('value'), { found: value }));
  if (base.startsWith('index-') && number.lte(0) && value !== '')
    problems.push(problem(forecastProblems, 'FORECAST-LEVEL-NEGATIVE', place('value'), { found: value }));
  return {
    series: matching('series', /./, 'ec-belgium'),
    institutes: matching('institutes', /^\w+( \w+)*$/, 'nbb fpb').split(' '),
    ...(published === 'unknown' ? {} : { published }),
    vintage: Number(matching('vintage', /^[1-9]\d{0,3}$/, '1')),
    scenario: matching('scenario', /./, 'base'),
    region: matching('region', /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'BE, BE-VLG'),
    variable: choice('variable', variables),
    priceBasis: choice('price_basis', priceBases),
    base,
    unit,
    period: matching('period', /^\d{4}(-Q[1-4]|\/\d{4})?$/, '2020, 2020-Q2, 2020/2021'),
    value: number,
    decimals: (value.split('.')[1] ?? '').length,
    ...(row.qualifier === null || row.qualifier === '' ? {} : { qualifier: choice('qualifier', qualifiers) }),
    printed: matching('printed', /./, '-7,95%'),
    source: matching('source', /./, 'serv-relance-2020'),
    place: row.place ?? '',
    ...(row.origin === null || row.origin === '' ? {} : { origin: row.origin }),
    line,
  };
}

const baseWords = [
  'previous-year',
  'previous-quarter',
  'gap-to-path',
  'share-of-gdp',
  'change-over-period',
  'unknown',
  'index-2019',
  'gap-to-2019',
];
const baseForm =
  /^(previous-year|previous-quarter|gap-to-path|share-of-gdp|change-over-period|unknown|(index|gap-to)-\d{4})$/;

/** A level is an index, a share of GDP and a number of persons are what they are, all else is percent. */
function unitOf(base: Base): ForecastUnit {
  if (base === 'share-of-gdp') return 'percent of GDP';
  if (base === 'change-over-period') return 'persons';
  return base.startsWith('index-') && baseYear(base) !== undefined ? 'index' : 'percent';
}
