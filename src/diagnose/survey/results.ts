import { collect, failure, problem, success, type Result } from '../../base/index.ts';
import type { Settings } from '../settings.ts';
import { branchMeans } from './branch-means.ts';
import { cellFlag, type CellFlag, type CellRule } from './cell.ts';
import { designEffect } from './design-effect.ts';
import type { Estimate } from './estimate.ts';
import { employeeShare, jobsAtRisk, type JobsAtRisk } from './jobs.ts';
import { surveyProblems } from './problems.ts';
import {
  firmMean,
  naturalVariants,
  reproduce,
  waveEstimate,
  type Measure,
  type ReproducedWave,
} from './reproduce.ts';
import { sum } from './ratio.ts';
import { variantDistances, type VariantDistance } from './variants.ts';
import {
  belgium,
  type Aggregate,
  type SurveyData,
  type SurveySector,
  type TableRole,
} from './survey-data.ts';

export const parameterUnits = {
  vintage: 'date',
  'investment-day': 'date',
  wave: 'date',
  'caution-below': 'count',
  'hide-below': 'count',
  'self-employed': 'count',
  'self-employed-bankruptcy': 'share',
  'published-share': 'share',
} as const;
export type SurveySettings = Settings<TableRole, keyof typeof parameterUnits>;

export const measures: readonly Measure[] = ['turnover', 'bankruptcy', 'staff'];

/** One wave of turnover: as published, and with every firm counting the same. */
export interface TurnoverWave {
  readonly wave: string;
  readonly published: number;
  readonly firms: Estimate;
  /** How many times weighting by turnover multiplies the variance; absent where the turnover of the respondents is not published. */
  readonly designEffect?: number;
}

export interface SectorCell {
  readonly sector: SurveySector;
  readonly flag: CellFlag;
  readonly published: number;
  readonly firms: Estimate;
}

export interface BranchJobs {
  readonly aggregate: Aggregate;
  readonly employees: number;
  readonly change: number;
  readonly jobs: number;
  readonly published?: number;
}

export interface BranchRisk {
  readonly aggregate: Aggregate;
  readonly flag: CellFlag;
  readonly risk: Estimate;
}

/** Which workers the expected change is applied to. */
export type Base = 'employees' | 'persons' | 'employees-least' | 'published';
export interface BaseJobs {
  readonly base: Base;
  readonly employed: number;
  readonly jobs: number;
}

/** All numbers of the part, before they are told. */
export interface SurveyResults {
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
  readonly branches: readonly BranchJobs[];
  readonly jobs: JobsAtRisk;
  readonly bases: readonly BaseJobs[];
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

function turnoverWave(data: SurveyData, wave: string): Result<TurnoverWave> {
  const published = data.turnover.get(wave)!.get(belgium)!;
  const firms = waveEstimate(data, naturalVariants.bankruptcy, (sector) => firmMean(data, wave, sector));
  if (!firms.ok) return firms;
  const classes = [...(data.respondentsByTurnover.get(wave) ?? [])].map(([turnover, respondents]) => ({
    weight: Number(turnover),
    respondents,
  }));
  return success({
    wave,
    published,
    firms: firms.value,
    ...(classes.length === 0 ? {} : { designEffect: designEffect(classes) }),
  });
}

function sectorCell(
  data: SurveyData,
  settings: SurveySettings,
  wave: string,
  sector: SurveySector,
): readonly Result<SectorCell>[] {
  const firms = firmMean(data, wave, sector);
  const published = data.turnover.get(wave)?.get(sector.name);
  if (firms === undefined || published === undefined) return [];
  if (!firms.ok) return [firms];
  const flag = cellFlag(firms.value.respondents, cellRule(settings));
  return [success({ sector, flag, published, firms: firms.value })];
}

function cellRule(settings: SurveySettings): CellRule {
  return {
    cautionBelow: settings.number('caution-below'),
    hideBelow: settings.number('hide-below'),
  };
}

function jobResults(
  data: SurveyData,
  settings: SurveySettings,
  wave: string,
): Result<Pick<SurveyResults, 'branches' | 'jobs' | 'bases'>> {
  const changes = branchMeans(data, 'staff', wave);
  if (!changes.ok) return changes;
  const surveyed = data.aggregates.filter((aggregate) => aggregate.surveyed);
  const selfEmployed = settings.number('self-employed');
  const share = employeeShare(
    selfEmployed,
    data.aggregates.filter((aggregate) => aggregate.selfEmployed),
  );
  const least = employeeShare(selfEmployed, surveyed);
  const risk = jobsAtRisk(
    surveyed.map((aggregate) => {
      const change = changes.value.get(aggregate.code)?.value;
      return {
        code: aggregate.code,
        employed: share * aggregate.persons,
        ...(change === undefined ? {} : { change }),
      };
    }),
  );
  if (!risk.ok) return risk;
  const jobs = risk.value;
  const persons = sum(surveyed.map((aggregate) => aggregate.persons));
  const published = data.publishedJobs.get(belgium);
  const base = (name: Base, employed: number): BaseJobs => ({
    base: name,
    employed,
    jobs: jobs.share * employed,
  });
  return success({
    jobs,
    branches: surveyed.map((aggregate, at) => {
      const printed = data.publishedJobs.get(aggregate.code);
      return {
        aggregate,
        employees: share * aggregate.persons,
        change: changes.value.get(aggregate.code)!.value,
        jobs: jobs.branches[at]!.jobs,
        ...(printed === undefined ? {} : { published: printed }),
      };
    }),
    bases: [
      base('employees', share * persons),
      base('persons', persons),
      base('employees-least', least * persons),
      ...(published === undefined
        ? []
        : [
            {
              base: 'published' as const,
              employed: published / settings.number('published-share'),
              jobs: published,
            },
          ]),
    ],
  });
}
