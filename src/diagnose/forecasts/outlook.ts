import { collect, failure, problem, success, type Result } from '../../base/index.ts';
import type { Settings } from '../settings.ts';
import { levelsFromGrowth, type AnnualPath } from './annual-path.ts';
import { yearOf, type Forecast } from './forecast.ts';
import { forecastProblems } from './problems.ts';
import { nationsOf, type Nation } from './regions.ts';
import { growthSince, seriesOf, type ForecastSeries } from './series.ts';
import { differences, sideBySide, type Difference, type UnknownBasis } from './side-by-side.ts';
import { replacedBy } from './vintages.ts';

/** What the part asks of diagnosis/forecasts.yaml. */
export const forecastQuestions = {
  tables: ['forecasts'],
  parameters: {
    'base-year': 'count',
    'unknown-price-basis': 'choice',
    'pre-crisis-growth': 'share',
    'pre-crisis-scenario': 'choice',
  },
} as const;
export type ForecastKey = keyof typeof forecastQuestions.parameters;
export type ForecastSettings = Settings<'forecasts', ForecastKey>;

/** A forecast of GDP with its levels, the base year first and = 100. */
export interface LevelSeries {
  readonly growth: ForecastSeries;
  readonly levels: AnnualPath;
}

/** Why a forecast does not stand beside the others: it is the path without the crisis, a later vintage replaces it, or it is not comparable. */
export type Left =
  | { readonly kind: 'pre-crisis'; readonly series: ForecastSeries }
  | { readonly kind: 'replaced'; readonly series: ForecastSeries; readonly by: ForecastSeries }
  | {
      readonly kind: 'differs';
      readonly series: ForecastSeries;
      readonly differences: readonly Difference[];
    };

/** Everything that the figures of the part are made from. */
export interface Outlook {
  readonly forecasts: readonly Forecast[];
  readonly series: readonly ForecastSeries[];
  readonly nation: Nation;
  readonly baseYear: number;
  readonly unknown: UnknownBasis;
  readonly settings: ForecastSettings;
  /** The latest national forecast of every institute that may stand side by side. */
  readonly institutes: readonly LevelSeries[];
  readonly left: readonly Left[];
  /** The scenarios of the first institute that forecasts regions, for the country and its regions, on one price basis. */
  readonly scenarios: readonly LevelSeries[];
  /** Forecasts from before the crisis, of the country and its regions. */
  readonly preCrisis: readonly LevelSeries[];
}

/**
 * Chooses from a store what the figures need: the country that has regions, the latest comparable forecast of each institute, and the scenarios
 * by region. Refuses a store without them.
 */
export function outlook(forecasts: readonly Forecast[], settings: ForecastSettings): Result<Outlook> {
  const [nation] = nationsOf(forecasts);
  const series = seriesOf(forecasts);
  const word = settings.word('unknown-price-basis');
  const unknown: UnknownBasis = word === 'real' || word === 'nominal' ? word : 'unknown';
  const preCrisisScenario = settings.word('pre-crisis-scenario');
  const national = series.filter(
    (item) => isGrowth(item) && item.region === nation?.code && item.scenario !== 'realised',
  );
  const reference = national.find(
    ({ priceBasis, scenario }) => priceBasis === 'real' && scenario !== preCrisisScenario,
  );
  if (nation === undefined || reference === undefined)
    return failure(problem(forecastProblems, 'FORECAST-NONE', {}));
  const baseYear = settings.number('base-year');
  const left = national.flatMap((item): readonly Left[] => {
    if (item.scenario === preCrisisScenario) return [{ kind: 'pre-crisis', series: item }];
    const by = replacedBy(item, national);
    if (by !== undefined) return [{ kind: 'replaced', series: item, by }];
    const found = differences(item, reference, unknown);
    return found.length > 0 ? [{ kind: 'differs', series: item, differences: found }] : [];
  });
  const kept = sideBySide(
    national.filter((item) => !left.some((other) => other.series === item)),
    unknown,
  );
  if (!kept.ok) return kept;
  const scenarios = regionalScenarios(series, nation);
  const institutes = withLevels(kept.value, baseYear);
  if (!institutes.ok) return institutes;
  const byScenario = withLevels(scenarios, baseYear);
  if (!byScenario.ok) return byScenario;
  const preCrisis = withLevels(
    series.filter((item) => isGrowth(item) && item.scenario === preCrisisScenario),
    baseYear,
  );
  if (!preCrisis.ok) return preCrisis;
  return success({
    forecasts,
    series,
    nation,
    baseYear,
    unknown,
    settings,
    institutes: institutes.value,
    left,
    scenarios: byScenario.value,
    preCrisis: preCrisis.value,
  });
}

function regionalScenarios(series: readonly ForecastSeries[], nation: Nation): readonly ForecastSeries[] {
  const growth = series.filter((item) => isGrowth(item) && item.scenario !== 'realised');
  const regional = growth.find(({ region }) => nation.regions.includes(region));
  return growth.filter(
    ({ region, institutes, priceBasis }) =>
      [nation.code, ...nation.regions].includes(region) &&
      institutes.join() === regional?.institutes.join() &&
      priceBasis === regional.priceBasis,
  );
}

function isGrowth({ variable, base, figures }: ForecastSeries): boolean {
  return (
    variable === 'gdp' &&
    base === 'previous-year' &&
    figures.some(({ period }) => yearOf(period) !== undefined)
  );
}

function withLevels(all: readonly ForecastSeries[], base: number): Result<readonly LevelSeries[]> {
  return collect(
    all.map((growth): Result<LevelSeries> => {
      const path = growthSince(growth, base);
      if (!path.ok) return path;
      const levels = levelsFromGrowth(path.value);
      if (!levels.ok) return levels;
      const figures = growth.figures.filter(({ period }) => yearOf(period) !== undefined);
      return success({ growth: { ...growth, figures }, levels: levels.value });
    }),
  );
}
