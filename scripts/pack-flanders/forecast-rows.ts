import { forecastSeries, type ForecastSeries } from './forecast-series.ts';

/** One printed figure of one series. `value` has the sign and the decimals that were meant, `printed` is what stands there. */
export interface ForecastRow {
  readonly series: ForecastSeries;
  readonly base: string;
  readonly unit: string;
  readonly period: string;
  readonly value: string;
  readonly qualifier?: string;
  readonly printed: string;
  readonly place: string;
  readonly note?: string;
}

/** The unit of measure that goes with each base. */
const units: Readonly<Record<string, string>> = {
  'previous-year': 'percent',
  'previous-quarter': 'percent',
  unknown: 'percent',
  'index-2019': 'index',
  'gap-to-2019': 'percent',
  'gap-to-path': 'percent',
  'share-of-gdp': 'percent of GDP',
  'change-over-period': 'persons',
};

// The tables below stand as they are printed, so that they can be read beside the source.

/** Table 1: growth of GDP. Outturns 2017 to 2019; European Commission, IMF, Planning Bureau with National Bank, each 2020 and 2021. */
const table1 = `
belgium     | 1,7 1,4 1,3 | -7,2 6,7 | -6,9 4,6 | -8,0 8,6
flanders    | 2 1,7 1,5   | . .      | . .      | . .
brussels    | 0,8 0,9 0,8 | . .      | . .      | . .
wallonia    | 1,6 1,3 1,2 | . .      | . .      | . .
netherlands | 3 2,6 1,7   | -6,8 5   | -7,5 3   | . .
germany     | 2,5 1,5 0,6 | -6,5 5,9 | -7 5,2   | . .
france      | 2,3 1,6 1,3 | -8,2 7,4 | -7,2 4,5 | . .
euro-area   | 2,5 1,8 1,2 | -7,7 6,3 | -7,5 4,7 | . .
uk          | 1,8 1,4 1,2 | -8,3 6,0 | -6,5 4   | . .
us          | 2,2 2,9 2,3 | -6,5 4,9 | -5,9 4,7 | . .
japan       | 1,9 0,8 0,7 | -5,0 2,7 | -5,2 3   | . .
china       | 6,8 6,6 6,1 | 1,0 7,8  | 1,2 9,2  | . .
india       | 7,2 7 4,9   | . .      | 1,9 7,4  | . .`;

/** Table 2: growth, then level with 2019 = 100, each 2020 to 2025. */
const table2 = `
cerpe-reference-brussels | 1,30% 2,33% 2,41% 2,50% 2,47% 2,39%   | 101,30 103,66 106,16 108,81 111,50 114,16
cerpe-reference-flanders | 1,89% 2,92% 3,06% 3,09% 3,13% 3,03%   | 101,89 104,87 108,07 111,42 114,91 118,38
cerpe-reference-wallonia | 1,60% 2,65% 2,80% 2,91% 2,93% 2,81%   | 101,60 104,30 107,22 110,34 113,58 116,77
cerpe-reference-belgium  | 1,71% 2,76% 2,88% 2,94% 2,97% 2,86%   | 101,71 104,52 107,53 110,69 113,98 117,24
cerpe-nbb-fpb-brussels   | -4,26% 6,93% 2,41% 2,50% 2,47% 2,39%  | 95,74 102,37 104,84 107,46 110,12 112,75
cerpe-nbb-fpb-flanders   | -7,95% 11,39% 3,06% 3,09% 3,13% 3,03% | 92,05 102,53 105,67 108,94 112,35 115,75
cerpe-nbb-fpb-wallonia   | -5,99% 9,06% 2,80% 2,91% 2,93% 2,81%  | 94,01 102,53 105,40 108,47 111,64 114,78
cerpe-nbb-fpb-belgium    | -6,83% 10,02% 2,88% 2,94% 2,97% 2,86% | 93,17 102,51 105,46 108,56 117,78 114,98
cerpe-imf-brussels       | -3,53% 4,37% 2,41% 2,50% 2,47% 2,39%  | 96,47 100,69 103,11 105,68 108,30 110,89
cerpe-imf-flanders       | -6,67% 6,66% 3,06% 3,09% 3,13% 3,03%  | 93,33 99,55 102,59 105,77 109,08 112,38
cerpe-imf-wallonia       | -5,00% 5,49% 2,80% 2,91% 2,93% 2,81%  | 95,00 100,21 103,02 106,02 109,12 112,20
cerpe-imf-belgium        | -5,71% 5,96% 2,88% 2,94% 2,97% 2,86%  | 94,29 99,91 102,79 105,81 108,95 112,07`;

/** The text: series | base | period | value | printed | qualifier | note. A decline is printed without its sign. */
const prose = `
nbb-fpb-2020-04-belgium    | previous-quarter   | 2020-Q1   | -4      | om en bij de 4%      | about
nbb-fpb-2020-04-belgium    | previous-quarter   | 2020-Q2   | -15     | 15%                  | about     | the words "om en bij" are read as going with both quarters
nbb-fpb-2020-04-deficit    | share-of-gdp       | 2020      | 7.5     | ten minste 7,5% bbp  | at-least
nbb-fpb-2020-04-debt       | share-of-gdp       | 2020      | 115     | ongeveer 115% bbp    | about
realised-quarter-belgium   | previous-quarter   | 2020-Q1   | -3.6    | -3,6%                | -         | compared with the quarterly decline that was expected
inr-fpb-2020-06-belgium    | previous-year      | 2020      | -10.6   | 10,6 %               | -         | also in the key points, with its sign
inr-fpb-2020-06-belgium    | previous-year      | 2021      | 8.2     | 8,2 %                | -         | also in the key points
inr-fpb-2020-06-employment | change-over-period | 2020/2021 | -111000 | 111.000 personen     | -         | 2020 and 2021 together; also in the key points
bnppf-earlier-belgium      | previous-year      | 2020      | -7.1    | 7,1%
bnppf-latest-belgium       | previous-year      | 2020      | -11.1   | 11,1%
bnppf-latest-belgium       | previous-year      | 2021      | 4.3     | +4,3%
bnppf-latest-belgium       | index-2019         | 2020      | 88.9    | 88,9
bnppf-latest-belgium       | index-2019         | 2021      | 92.7    | 92,7
bnppf-latest-belgium       | gap-to-2019        | 2021      | -7      | meer dan 7%          | more-than | called nominal in the text, although worked out from the growth rates
bnppf-latest-deficit       | share-of-gdp       | 2020      | 10.9    | 10,9% van het bbp
bnppf-latest-debt          | share-of-gdp       | 2020      | 122.6   | 122,6% van het bbp
kbc-2020-04-belgium        | previous-year      | 2020      | -9.5    | identiek             | -         | printed as identical with the figure of May
kbc-2020-04-belgium        | previous-year      | 2021      | 12.3    | +12,3%
kbc-2020-05-belgium        | previous-year      | 2020      | -9.5    | -9,5%
kbc-2020-05-belgium        | previous-year      | 2021      | 5.7     | +5,7%
kbc-2020-05-belgium        | index-2019         | 2020      | 90.5    | 90,5
kbc-2020-05-belgium        | index-2019         | 2021      | 95.7    | 95,7
kbc-2020-05-belgium        | gap-to-2019        | 2021      | -4      | meer dan 4%          | more-than | called nominal in the text, although worked out from the growth rates
nbb-2020-06-belgium        | previous-year      | 2020      | -9      | 9%                   | -         | printed as contraction of activity
nbb-2020-06-belgium        | unknown            | 2020-Q2   | -16     | 16%                  | -         | the advice does not say on which quarter; it cites the Business Cycle Monitor
nbb-2020-06-belgium        | previous-year      | 2021      | 6.4     | 6,4%
nbb-2020-06-belgium        | previous-year      | 2022      | 2.3     | 2.3%
nbb-2020-06-belgium        | gap-to-path        | 2022-Q4   | -4      | ongeveer 4%          | about     | printed as the end of 2022; below the level expected before the crisis
nbb-2020-06-deficit        | share-of-gdp       | 2020      | 10.6    | +10,6% van het bbp
nbb-2020-06-debt           | share-of-gdp       | 2020      | 120     | 120% van het bbp     | -         | the year of the debt is not printed; that of the deficit is`;

function seriesOf(id: string): ForecastSeries {
  const found = forecastSeries.get(id);
  if (found === undefined) throw new Error(`forecast-rows: no series ${id}`);
  return found;
}

function lines(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

/** The cells of one printed block from its first year on; a dot is no figure. */
function block(id: string, base: string, place: string, from: number, cells: string): readonly ForecastRow[] {
  return cells.split(/\s+/).flatMap((printed, index) => {
    if (printed === '.') return [];
    const value = printed.replace('%', '').replace(',', '.');
    const period = String(from + index);
    return [{ series: seriesOf(id), base, unit: units[base]!, period, value, printed, place }];
  });
}

function proseRow(cells: readonly string[]): ForecastRow {
  const [id, base, period, value, printed, qualifier = '-', note] = cells;
  return {
    series: seriesOf(id!),
    base: base!,
    unit: units[base!]!,
    period: period!,
    value: value!,
    printed: printed!,
    place: 'section 2.2',
    ...(qualifier === '-' ? {} : { qualifier }),
    ...(note === undefined ? {} : { note }),
  };
}

/** Every row of the table `forecast`, in the order in which the advice prints them. */
export const forecastRows: readonly ForecastRow[] = [
  ...lines(table1).flatMap(([region, ...blocks]) => [
    ...block(`realised-${region}`, 'previous-year', 'table 1', 2017, blocks[0]!),
    ...block(`ec-${region}`, 'previous-year', 'table 1', 2020, blocks[1]!),
    ...block(`imf-${region}`, 'previous-year', 'table 1', 2020, blocks[2]!),
    ...block(`nbb-fpb-2020-04-${region}`, 'previous-year', 'table 1', 2020, blocks[3]!),
  ]),
  ...lines(table2).flatMap(([id, growth, level]) => [
    ...block(id!, 'previous-year', 'table 2', 2020, growth!),
    ...block(id!, 'index-2019', 'table 2', 2020, level!),
  ]),
  ...lines(prose).map(proseRow),
];
