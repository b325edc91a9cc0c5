import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { unwrap } from '../../../base/index.ts';
import type { Forecast } from '../forecast.ts';
import { readForecasts, type ForecastRow } from '../read-forecasts.ts';

/** The rows of the pack as they stand in its table. */
export const packForecastRows: readonly ForecastRow[] = parse(
  readFileSync('packs/flanders-2020/data/forecast.csv', 'utf8'),
  { columns: true },
);

/** One row: real growth of Belgian GDP in 2020 by KBC, changed as given. */
export function row(changes: Partial<ForecastRow> = {}): ForecastRow {
  return {
    series: 'kbc',
    institutes: 'kbc',
    published: '2020-05-15',
    vintage: '1',
    scenario: 'base',
    region: 'BE',
    variable: 'gdp',
    unit: 'percent',
    price_basis: 'real',
    base: 'previous-year',
    period: '2020',
    value: '-9.5',
    qualifier: '',
    printed: '-9,5%',
    source: 'test',
    place: 'table 1',
    origin: '',
    ...changes,
  };
}

/** Growth on the previous year of one series, one row a year from 2020. */
export function growthRows(values: readonly string[], changes: Partial<ForecastRow> = {}): readonly ForecastRow[] {
  return values.map((value, index) => row({ value, printed: value, period: String(2020 + index), ...changes }));
}

/** Levels (2019 = 100) of one series, one row a year from 2020. */
export function levelRows(values: readonly string[], changes: Partial<ForecastRow> = {}): readonly ForecastRow[] {
  return growthRows(values, { base: 'index-2019', unit: 'index', ...changes });
}

export function read(rows: readonly ForecastRow[]): readonly Forecast[] {
  return unwrap(readForecasts(rows, 'forecast.csv'));
}
