import type { Text } from '../../base/index.ts';

/** The tables that the part asks of a pack. */
export const tableRoles = [
  'sectors',
  'weights',
  'bands',
  'respondents',
  'respondents-turnover',
  'distribution',
  'turnover',
  'bankruptcy',
  'staff',
  'investment',
  'jobs',
] as const;
export type TableRole = (typeof tableRoles)[number];

/** Results of one measure by wave (ISO day, ascending) and sector; the row `belgium` is the published estimate for the country. */
export type Series = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Name of the published estimate for the country among the sectors. */
export const belgium = 'Belgium';

/** A sector as the survey asks it. */
export interface SurveySector {
  readonly name: string;
  readonly title: Text;
  /** Code of its aggregated industry; absent where the publisher gives no correspondence. */
  readonly aggregate?: string;
  /** VAT units in Belgium. */
  readonly units: number;
  /** Million euro. */
  readonly valueAdded: number;
  readonly persons: number;
}

/** An aggregated industry: what the estimates for sectors are added up over. */
export interface Aggregate {
  readonly code: string;
  readonly title: Text;
  /** Counts in the estimates for Belgium. */
  readonly surveyed: boolean;
  /** Self-employed work there in numbers. */
  readonly selfEmployed: boolean;
  /** Million euro. */
  readonly valueAdded: number;
  /** Million euro of value added that is the rent of owners for their own home. */
  readonly imputedRents: number;
  readonly persons: number;
}

export interface InvestmentAnswer {
  readonly title: Text;
  readonly postponed: boolean;
  readonly share: number;
}

/** The survey as published, with its frame. */
export interface SurveyData {
  /** Ids of the sources of the table of a role. */
  readonly sources: (role: TableRole) => readonly string[];
  readonly sectors: ReadonlyMap<string, SurveySector>;
  readonly aggregates: readonly Aggregate[];
  /** Change of turnover that each answer counts for. */
  readonly changes: ReadonlyMap<string, number>;
  readonly respondents: Series;
  /** Per wave: turnover that stands for a class (million euro) and its respondents. */
  readonly respondentsByTurnover: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Wave, sector, answer. */
  readonly distribution: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;
  /** Change of turnover, weighted by turnover. */
  readonly turnover: Series;
  /** Share of respondents who call bankruptcy likely or very likely. */
  readonly bankruptcy: Series;
  /** Expected change of staff in 2020. */
  readonly staff: Series;
  readonly investment: readonly InvestmentAnswer[];
  /** Published employees at risk by aggregate, or `belgium`. */
  readonly publishedJobs: ReadonlyMap<string, number>;
}

/** The aggregates that count in the estimates for Belgium. */
export function surveyedAggregates(data: Pick<SurveyData, 'aggregates'>): readonly Aggregate[] {
  return data.aggregates.filter((aggregate) => aggregate.surveyed);
}
