import type { Decimal, Text } from '../../base/index.ts';
import type { Confidence } from '../../pack/index.ts';

/** A scenario file, checked: dated shocks as data, nothing applied yet. */
export interface ScenarioModel {
  readonly id: string;
  readonly title: Text;
  /** Relative to the pack; in the place of problems. */
  readonly file: string;
  readonly seed: string;
  readonly windows: readonly Window[];
  readonly firstWave: Period;
  readonly tables: {
    readonly closures: string;
    readonly distribution: string;
    readonly averages: string;
    readonly respondents: string;
  };
  /** Highest loss first. */
  readonly bands: readonly LossBand[];
  readonly proxies: readonly Proxy[];
  /** Public holidays, ISO dates. */
  readonly holidays: readonly string[];
  readonly groups: readonly ActivityGroup[];
  readonly need: {
    /** Relative to the scenario file. */
    readonly file: string;
    /** Name of an input of the decision model -> key of a parameter. */
    readonly parameters: Readonly<Record<string, string>>;
  };
  readonly parameters: ReadonlyMap<string, ScenarioParameter>;
}

/** First and last day, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export interface Window extends Period {
  readonly id: string;
}

/** Losses in ten-thousandths of turnover; negative = gain. Both bounds belong to the band. */
export interface LossBand {
  readonly id: string;
  readonly least: number;
  readonly most: number;
  /** The survey's bands that are counted here. */
  readonly answers: readonly string[];
}

/** A sector that the survey does not publish gets the answers of another. */
export interface Proxy {
  readonly sector: string;
  readonly use: string;
  readonly note: string;
}

/** Activities that are reported together and keep the same opening days. */
export interface ActivityGroup {
  readonly id: string;
  readonly title: Text;
  readonly openingDays: number;
  /** Days of the week (1 = Monday) in the order in which they are days of rest. */
  readonly rest: readonly number[];
  readonly openOnHolidays: boolean;
  readonly confidence: Confidence;
  readonly source?: string;
  readonly note: string;
}

export interface ScenarioParameter {
  readonly key: string;
  readonly title: Text;
  readonly unit: ScenarioUnit;
  readonly choices: readonly string[];
  readonly value: Decimal | string;
  readonly source?: string;
  readonly confidence: Confidence;
  readonly note?: string;
}
export type ScenarioUnit = 'share' | 'euro' | 'choice' | 'date';

/** Parameters that the room itself reads; those of the need are named by the scenario. */
export const roomParameters = ['closure-list', 'closed-first', 'rank-persistence', 'size-tilt'] as const;
