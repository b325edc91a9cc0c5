import { success, type Result } from '../../base/index.ts';
import { branchMeans } from './branch-means.ts';
import { employeeShare, jobsAtRisk, type JobsAtRisk } from './jobs.ts';
import { sum } from './ratio.ts';
import { belgium, surveyedAggregates, type Aggregate, type SurveyData } from './survey-data.ts';
import type { SurveySettings } from './survey-settings.ts';

export interface BranchJobs {
  readonly aggregate: Aggregate;
  readonly employees: number;
  readonly change: number;
  readonly jobs: number;
  readonly published?: number;
}

/** Which workers the expected change is applied to. */
export type Base = 'employees' | 'persons' | 'employees-least' | 'published';
export interface BaseJobs {
  readonly base: Base;
  readonly employed: number;
  readonly jobs: number;
}

/** Jobs at risk by branch and under other counts of who works there. */
export interface JobResults {
  readonly branches: readonly BranchJobs[];
  readonly jobs: JobsAtRisk;
  readonly bases: readonly BaseJobs[];
}

/** Applies the expected change of staff of one wave to employment. */
export function jobResults(data: SurveyData, settings: SurveySettings, wave: string): Result<JobResults> {
  const changes = branchMeans(data, 'staff', wave);
  if (!changes.ok) return changes;
  const surveyed = surveyedAggregates(data);
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
