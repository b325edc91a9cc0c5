import { Decimal, failure, problem, success, type Problem, type Result } from '../../base/index.ts';
import type { PackRow } from '../pack-rows.ts';
import { checkStore } from './check-store.ts';
import {
  baseYear,
  forecastUnits,
  priceBases,
  qualifiers,
  variables,
  yearlessBases,
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
  const wrong = (column: ForecastColumn, expected: string): void => {
    const parameters = { column, found: row[column] ?? '', expected };
    problems.push(problem(forecastProblems, 'FORECAST-CELL', { file, line, path: column }, parameters));
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
  const value = matching('value', numberForm, '-7.95');
  const base = row.base ?? '';
  if (!isBase(base)) wrong('base', [...yearlessBases, 'index-2019', 'gap-to-2019'].join(', '));
  const published = matching('published', /^(\d{4}(-\d{2}(-\d{2})?)?|unknown)$/, '2020-06-08, unknown');
  const forecast: Forecast = {
    series: matching('series', /./, 'ec-belgium'),
    institutes: matching('institutes', /^\w+( \w+)*$/, 'nbb fpb').split(' '),
    ...(published === 'unknown' ? {} : { published }),
    vintage: Number(matching('vintage', /^[1-9]\d{0,3}$/, '1')),
    scenario: matching('scenario', /./, 'base'),
    region: matching('region', /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'BE, BE-VLG'),
    variable: choice('variable', variables),
    priceBasis: choice('price_basis', priceBases),
    base: isBase(base) ? base : 'unknown',
    unit: choice('unit', forecastUnits),
    period: matching('period', /^\d{4}(-Q[1-4]|\/\d{4})?$/, '2020, 2020-Q2, 2020/2021'),
    value: new Decimal(numberForm.test(value) ? value : 1),
    decimals: (value.split('.')[1] ?? '').length,
    ...(row.qualifier === null || row.qualifier === '' ? {} : { qualifier: choice('qualifier', qualifiers) }),
    printed: matching('printed', /./, '-7,95%'),
    source: matching('source', /./, 'serv-relance-2020'),
    place: row.place ?? '',
    ...(row.origin === null || row.origin === '' ? {} : { origin: row.origin }),
    line,
  };
  if (isBase(base)) problems.push(...impossible(forecast, file));
  return forecast;
}

const numberForm = /^-?\d+(\.\d+)?$/;

function isBase(word: string): word is Base {
  return yearlessBases.some((base) => base === word) || baseYear(word) !== undefined;
}

/** A unit that does not go with the base, a growth that leaves nothing, a level of nothing. */
function impossible({ base, unit, value, line }: Forecast, file: string): readonly Problem[] {
  const found = value.toString();
  const at = (path: ForecastColumn) => ({ file, line, path });
  const expected = unitOf(base);
  if (unit !== expected)
    return [problem(forecastProblems, 'FORECAST-UNIT', at('unit'), { base, found: unit, expected })];
  if (base.startsWith('previous-') && value.lte(-100))
    return [problem(forecastProblems, 'FORECAST-GROWTH-BELOW', at('value'), { found })];
  return unit === 'index' && value.lte(0)
    ? [problem(forecastProblems, 'FORECAST-LEVEL-NEGATIVE', at('value'), { found })]
    : [];
}

/** Levels are an index, shares of GDP and persons are what they are, all else is percent. */
function unitOf(base: Base): ForecastUnit {
  if (base === 'share-of-gdp') return 'percent of GDP';
  if (base === 'change-over-period') return 'persons';
  return base.startsWith('index-') ? 'index' : 'percent';
}
