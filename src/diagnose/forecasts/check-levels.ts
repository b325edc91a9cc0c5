import { collect, Decimal, success, type Result } from '../../base/index.ts';
import { baseYear, yearOf, type Forecast } from './forecast.ts';
import { common, growthBetween, grown, printedInterval, type Interval } from './interval.ts';
import { likelyMeant, type Meant } from './misprint.ts';
import { growthSince, seriesOf, type ForecastSeries } from './series.ts';

/** A printed level that no growth rounded to the printed one can give. */
export interface LevelFinding {
  readonly level: Forecast;
  /** The growth printed for the same year. */
  readonly growth: Forecast;
  /** Where the level must lie, by the growth rates up to its year and the printed levels before it. */
  readonly computed: Interval;
  /** Which of the two is wrong, as far as the next year tells: it fits either the printed level or the computed one. */
  readonly suspect: 'level' | 'growth' | 'either';
  /** The one figure that differs from the suspect by a single slip and would be right. */
  readonly meant?: Meant;
}

export interface LevelCheck {
  /** Printed levels that could be recomputed. */
  readonly levels: number;
  readonly findings: readonly LevelFinding[];
}

/**
 * Recomputes every printed level from the printed growth of its series and reports those that cannot be right.
 *
 * Every printed figure stands for an interval, half a unit of its last decimal on either side. What the levels may be is carried from year to
 * year: grown by the interval of the growth, and narrowed to the interval of the printed level where the two meet. So the check is as sharp as
 * one step from the level printed before, but a misprint is not carried on into the next year, as it would be there; and rounding does not pile
 * up, as it would in a chain over the growth rates alone. Rounded values only: a bound or an approximation proves nothing.
 */
export function checkLevels(forecasts: readonly Forecast[]): Result<LevelCheck> {
  const all = seriesOf(forecasts);
  const checks = all.flatMap((levels) => {
    const base = baseYear(levels.base);
    if (base === undefined || levels.unit !== 'index') return [];
    const growth = all.find((item) => item.series === levels.series && item.base === 'previous-year');
    const isRounded = growth?.figures.every(({ qualifier }) => qualifier === undefined);
    return growth === undefined || isRounded !== true ? [] : [checkSeries(levels, growth, base)];
  });
  const results = collect(checks);
  if (!results.ok) return results;
  return success({
    levels: results.value.reduce((sum, check) => sum + check.levels, 0),
    findings: results.value.flatMap((check) => check.findings),
  });
}

function checkSeries(levels: ForecastSeries, growth: ForecastSeries, base: number): Result<LevelCheck> {
  const chain = levelChain(growth, levels, base);
  if (!chain.ok) return chain;
  const printed = stepsOf(growth, levels).filter((step) => step.level !== undefined);
  return success({ levels: printed.length, findings: chain.value.findings });
}

/** What the levels of a series may be, with the misprints found on the way. */
export interface LevelChain {
  /** From the base year on, where the level is 100. */
  readonly levels: readonly Interval[];
  readonly findings: readonly LevelFinding[];
}

/** Carries what the levels may be from year to year, by growth and, where they are printed too, by levels. */
export function levelChain(
  growth: ForecastSeries,
  printedLevels: ForecastSeries | undefined,
  base: number,
): Result<LevelChain> {
  const path = growthSince(growth, base);
  if (!path.ok) return path;
  const steps = stepsOf(growth, printedLevels);
  const hundred = new Decimal(100);
  const levels: Interval[] = [{ low: hundred, high: hundred }];
  const findings: LevelFinding[] = [];
  for (const [index, step] of steps.entries()) {
    const before = levels.at(-1)!;
    const computed = grown(before, rounded(step.growth));
    const printed = step.level === undefined ? computed : rounded(step.level);
    const both = common(computed, printed);
    if (both !== undefined || step.level === undefined) {
      levels.push(both ?? computed);
      continue;
    }
    const suspect = suspectOf(computed, printed, steps[index + 1]);
    const meant =
      suspect === 'growth'
        ? likelyMeant(digits(step.growth), growthBetween(before, printed))
        : likelyMeant(digits(step.level), computed);
    const known = meant === undefined ? {} : { meant };
    findings.push({ level: step.level, growth: step.growth, computed, suspect, ...known });
    levels.push(suspect === 'growth' ? printed : computed);
  }
  return success({ levels, findings });
}

/** One year: its growth, and its level where one is printed as a rounded value. */
interface Step {
  readonly growth: Forecast;
  readonly level: Forecast | undefined;
}

function stepsOf(growth: ForecastSeries, levels: ForecastSeries | undefined): readonly Step[] {
  return growth.figures
    .filter(({ period }) => yearOf(period) !== undefined)
    .map((figure) => ({
      growth: figure,
      level: levels?.figures.find(
        ({ period, qualifier }) => period === figure.period && qualifier === undefined,
      ),
    }));
}

function suspectOf(computed: Interval, printed: Interval, next: Step | undefined): LevelFinding['suspect'] {
  if (next?.level === undefined) return 'either';
  const after = rounded(next.level);
  const fits = (level: Interval): boolean => common(grown(level, rounded(next.growth)), after) !== undefined;
  if (fits(computed) === fits(printed)) return 'either';
  return fits(computed) ? 'level' : 'growth';
}

function rounded({ value, decimals }: Forecast): Interval {
  return printedInterval(value, decimals);
}

function digits({ value, decimals }: Forecast): string {
  return value.toFixed(decimals);
}
