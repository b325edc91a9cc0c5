import { textAt } from './rows.ts';
import { Decimal } from '../../base/index.ts';
import type { Engine } from '../../engine/index.ts';
import type { SectorAnswers } from './cells.ts';
import { columnOf } from './names.ts';
import type { ScenarioModel } from './scenario.ts';
import { middleLoss } from './survey.ts';

/** One cell of the survey beside what the scenario made of it; shares from 0 to 1, rounded to 6 digits. */
export interface SurveyFit {
  readonly window: string;
  readonly sector: string;
  readonly band: string;
  /** Share of the respondents, interpolated between waves. */
  readonly survey: number;
  /** Share of the sector's units. */
  readonly simulated: number;
  readonly units: number;
  /** Respondents, averaged over the waves of the window; null for a sector that borrows its answers. */
  readonly respondents: number | null;
  /** Half width of the 95 % interval of the survey's share; null without respondents. */
  readonly samplingError: number | null;
  readonly within: boolean | null;
}

/** Average loss of a sector in a window; positive = loss, as share of turnover. */
export interface SurveyAverage {
  readonly window: string;
  readonly sector: string;
  /** Weighted by turnover. */
  readonly survey: number | null;
  readonly simulated: number | null;
  /** Every respondent or unit counts once, each answer in the middle of its band. */
  readonly surveyUnweighted: number;
  readonly simulatedUnweighted: number;
  readonly units: number;
}

interface Measured {
  readonly units: number;
  /** Per window: units per band, sum of losses in ten-thousandths, loss and reference in cents. */
  readonly windows: readonly {
    readonly bands: readonly number[];
    readonly loss: Decimal;
    readonly lossCents: Decimal;
    readonly referenceCents: Decimal;
  }[];
}

/** Compares shares per band and averages of every sector and window with the survey. */
export async function surveyFit(
  engine: Engine,
  model: ScenarioModel,
  answers: readonly SectorAnswers[],
): Promise<{ readonly fit: readonly SurveyFit[]; readonly averages: readonly SurveyAverage[] }> {
  const measured = await measure(engine, model);
  const cells = model.windows.flatMap((window, at) =>
    answers.map((answer) => ({ window, at, answer, sector: measured.get(answer.sector)! })),
  );
  return {
    fit: cells.flatMap(({ window, at, answer, sector }) =>
      model.bands.map((band, index) => {
        const survey = answer.windows[at]!.shares[index]!;
        const simulated = new Decimal(sector.windows[at]!.bands[index]!).div(sector.units);
        const own = answer.from === answer.sector ? answer.windows[at]!.respondents : undefined;
        const error = own === undefined ? null : samplingError(survey, own);
        return {
          window: window.id,
          sector: answer.sector,
          band: band.id,
          survey: digits(survey),
          simulated: digits(simulated),
          units: sector.units,
          respondents: own === undefined ? null : own.round().toNumber(),
          samplingError: error === null ? null : digits(error),
          within: error === null ? null : simulated.minus(survey).abs().lte(error),
        };
      }),
    ),
    averages: cells.map(({ window, at, answer, sector }) => {
      const { average, shares } = answer.windows[at]!;
      const { loss, lossCents, referenceCents } = sector.windows[at]!;
      return {
        window: window.id,
        sector: answer.sector,
        survey: average === undefined ? null : digits(average.negated()),
        simulated: referenceCents.isZero() ? null : digits(lossCents.div(referenceCents)),
        surveyUnweighted: digits(middleLoss(model.bands, shares)),
        simulatedUnweighted: digits(loss.div(sector.units).div(10_000)),
        units: sector.units,
      };
    }),
  };
}

async function measure(engine: Engine, model: ScenarioModel): Promise<ReadonlyMap<string, Measured>> {
  const loss = (at: number): string => columnOf('loss', model.windows[at]!);
  const columns = model.windows.flatMap((window, at) => [
    ...model.bands.map(
      (band, index) =>
        `count(*) FILTER (${loss(at)} BETWEEN ${band.least} AND ${band.most})::INTEGER AS b${at}_${index}`,
    ),
    `sum(${loss(at)})::VARCHAR AS l${at}`,
    `sum(${columnOf('turnover_loss_cents', window)})::VARCHAR AS c${at}`,
    `sum(${columnOf('turnover_reference_cents', window)})::VARCHAR AS r${at}`,
  ]);
  const rows = await engine.rows(`
    SELECT survey_sector, count(*)::INTEGER AS units, ${columns.join(', ')}
    FROM diagnose_loss JOIN diagnose_cell USING (cell) GROUP BY survey_sector ORDER BY survey_sector`);
  return new Map(
    rows.map((row) => [
      textAt(row, 'survey_sector'),
      {
        units: Number(row['units']),
        windows: model.windows.map((_, at) => ({
          bands: model.bands.map((_, index) => Number(row[`b${at}_${index}`])),
          loss: new Decimal(textAt(row, `l${at}`)),
          lossCents: new Decimal(textAt(row, `c${at}`)),
          referenceCents: new Decimal(textAt(row, `r${at}`)),
        })),
      },
    ]),
  );
}

/**
 * Half width of the 95 % interval around a share of respondents, adjusted so that a share of 0 or 1 has one too (Agresti and Coull, The American
 * Statistician 52, 1998): two successes and two failures are added. The interval is widened to hold the share itself.
 * @example samplingError(new Decimal('0.5'), new Decimal(96)) // 0.098
 */
export function samplingError(share: Decimal, respondents: Decimal): Decimal {
  const n = respondents.plus(4);
  const adjusted = share.times(respondents).plus(2).div(n);
  const half = adjusted.times(new Decimal(1).minus(adjusted)).div(n).sqrt().times('1.96');
  return half;
}

/** For display and comparison: six digits after the point. */
function digits(value: Decimal): number {
  return value.toDecimalPlaces(6).toNumber();
}
