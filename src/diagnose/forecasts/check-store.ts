import { problem, type Problem } from '../../base/index.ts';
import type { Attributes, Forecast } from './forecast.ts';
import { forecastProblems } from './problems.ts';

/** What is wrong between the rows of a store: figures given twice, series described in two ways, vintages doubled or out of order. */
export function checkStore(forecasts: readonly Forecast[], file: string): readonly Problem[] {
  return [
    ...duplicates(forecasts, file),
    ...mixedSeries(forecasts, file),
    ...doubleVintages(forecasts, file),
    ...vintageOrder(forecasts, file),
  ];
}

function duplicates(forecasts: readonly Forecast[], file: string): readonly Problem[] {
  const first = new Map<string, Forecast>();
  return forecasts.flatMap((item) => {
    const key = `${item.series} ${item.base} ${item.period}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, item);
      return [];
    }
    const { series, base, period, line } = item;
    const parameters = { series, base, period, first: before.line };
    return [problem(forecastProblems, 'FORECAST-DUPLICATE', { file, line, path: 'period' }, parameters)];
  });
}

const described = {
  institutes: ({ institutes }) => institutes.join(' '),
  published: ({ published }) => published ?? 'unknown',
  vintage: ({ vintage }) => String(vintage),
  scenario: ({ scenario }) => scenario,
  region: ({ region }) => region,
  variable: ({ variable }) => variable,
  price_basis: ({ priceBasis }) => priceBasis,
} satisfies Record<string, (item: Attributes) => string>;

function mixedSeries(forecasts: readonly Forecast[], file: string): readonly Problem[] {
  const first = firstOfSeries(forecasts);
  return forecasts.flatMap((item) => {
    const other = first.get(item.series)!;
    return Object.entries(described)
      .filter(([, get]) => get(item) !== get(other))
      .map(([column, get]) => {
        const parameters = {
          series: item.series,
          column,
          found: get(item),
          expected: get(other),
          first: other.line,
        };
        return problem(
          forecastProblems,
          'FORECAST-SERIES-MIXED',
          { file, line: item.line, path: column },
          parameters,
        );
      });
  });
}

/** Two series of one institute for the same variable, region and scenario cannot have the same vintage. */
function doubleVintages(forecasts: readonly Forecast[], file: string): readonly Problem[] {
  const seen = new Map<string, Forecast>();
  return [...firstOfSeries(forecasts).values()].flatMap((item) =>
    item.institutes.flatMap((institute) => {
      const key = `${subject(item)} ${institute} ${item.vintage}`;
      const other = seen.get(key);
      seen.set(key, item);
      if (other === undefined) return [];
      const parameters = { series: item.series, other: other.series, vintage: item.vintage, institute };
      const place = { file, line: item.line, path: 'vintage' };
      return [problem(forecastProblems, 'FORECAST-VINTAGE-DOUBLE', place, parameters)];
    }),
  );
}

/** A later vintage was not published before an earlier one, as far as both days are known. */
function vintageOrder(forecasts: readonly Forecast[], file: string): readonly Problem[] {
  const all = [...firstOfSeries(forecasts).values()];
  return all.flatMap((item) =>
    all
      .filter(
        (other) =>
          subject(item) === subject(other) &&
          item.institutes.some((institute) => other.institutes.includes(institute)) &&
          other.vintage < item.vintage &&
          isBefore(item.published, other.published),
      )
      .map((other) => {
        const { series, published = '', vintage, line } = item;
        const parameters = {
          series,
          published,
          vintage,
          other: other.series,
          before: other.published ?? '',
        };
        return problem(
          forecastProblems,
          'FORECAST-VINTAGE-ORDER',
          { file, line, path: 'vintage' },
          parameters,
        );
      }),
  );
}

/** Whether a day lies before another; a month does not lie before a day in it. */
function isBefore(day: string | undefined, other: string | undefined): boolean {
  if (day === undefined || other === undefined) return false;
  const length = Math.min(day.length, other.length);
  return day.slice(0, length) < other.slice(0, length);
}

function subject({ scenario, region, variable }: Attributes): string {
  return `${scenario} ${region} ${variable}`;
}

function firstOfSeries(forecasts: readonly Forecast[]): ReadonlyMap<string, Forecast> {
  const first = new Map<string, Forecast>();
  for (const item of forecasts) if (!first.has(item.series)) first.set(item.series, item);
  return first;
}
