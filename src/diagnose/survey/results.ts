import { collect, failure, problem, success, type Result } from '../../base/index.ts';
import { branchMeans } from './branch-means.ts';
import { cellFlag, type CellFlag } from './cell.ts';
import type { Estimate } from './estimate.ts';
import { jobResults, type JobResults } from './job-results.ts';
import { surveyProblems } from './problems.ts';
import { naturalVariants, reproduce, type Measure, type ReproducedWave } from './reproduce.ts';
import { belgium, type Aggregate, type SurveyData } from './survey-data.ts';
import { cellRule, type SurveySettings } from './survey-settings.ts';
import { sectorCell, turnoverWave, type SectorCell, type TurnoverWave } from './turnover-results.ts';
import { variantDistances, type VariantDistance } from './variants.ts';

export const measures: readonly Measure[] = ['turnover', 'bankruptcy', 'staff'];

export interface BranchRisk {
  readonly aggregate: Aggregate;
  readonly flag: CellFlag;
  readonly risk: Estimate;
}

/** All numbers of the part, before they are told. */
export interface SurveyResults extends JobResults {
  readonly data: SurveyData;
  readonly settings: SurveySettings;
  /** The wave that the advice uses. */
  readonly wave: string;
  readonly turnover: readonly TurnoverWave[];
  readonly sectors: readonly SectorCell[];
  readonly reproduced: Readonly<Record<Measure, readonly ReproducedWave[]>>;
  /** Risk of bankruptcy by branch in the wave of the advice. */
  readonly risks: readonly BranchRisk[];
  readonly variants: readonly VariantDistance[];
  readonly selfEmployedAtRisk: number;
}

/** Computes everything from the published tables and the stated assumptions. */
export function surveyResults(data: SurveyData, settings: SurveySettings): Result<SurveyResults> {
  const wave = settings.word('wave');
  if (data.turnover.get(wave)?.get(belgium) === undefined || !data.staff.has(wave))
    return failure(
      problem(surveyProblems, 'SURVEY-WAVE-MISSING', { file: settings.file }, { wave, found: belgium }),
    );
  const reproduced = collect(measures.map((measure) => reproduce(data, measure, naturalVariants[measure])));
  if (!reproduced.ok) return reproduced;
  const turnover = collect([...data.turnover.keys()].map((day) => turnoverWave(data, day)));
  if (!turnover.ok) return turnover;
  const sectors = collect(
    [...data.sectors.values()].flatMap((sector) => sectorCell(data, settings, wave, sector)),
  );
  if (!sectors.ok) return sectors;
  const variants = collect(measures.map((measure) => variantDistances(data, measure)));
  if (!variants.ok) return variants;
  const risks = branchMeans(data, 'bankruptcy', wave);
  if (!risks.ok) return risks;
  const jobs = jobResults(data, settings, wave);
  if (!jobs.ok) return jobs;
  const [ofTurnover, ofBankruptcy, ofStaff] = reproduced.value;
  return success({
    data,
    settings,
    wave,
    turnover: turnover.value,
    sectors: [...sectors.value].sort((a, b) => a.firms.value - b.firms.value),
    reproduced: { turnover: ofTurnover!, bankruptcy: ofBankruptcy!, staff: ofStaff! },
    risks: data.aggregates.flatMap((aggregate) => {
      const risk = risks.value.get(aggregate.code);
      return risk === undefined
        ? []
        : [{ aggregate, risk, flag: cellFlag(risk.respondents, cellRule(settings)) }];
    }),
    variants: variants.value.flat(),
    ...jobs.value,
    selfEmployedAtRisk: settings.number('self-employed') * settings.number('self-employed-bankruptcy'),
  });
}
