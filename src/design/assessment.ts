import type { Text } from '../base/index.ts';
import type { Confidence, Source, Unit } from '../pack/index.ts';
import type { BacktestResult, Frontier, VariantResult } from './comparison-types.ts';
import type { Dimension } from './dimensions.ts';
import type { Band, Concentration, Scorecard } from './score-types.ts';

export type * from './comparison-types.ts';
export type * from './score-types.ts';

/**
 * The whole result of `relance assess`, exactly as it stands in `out/<pack>/assessment.json`.
 * Units are whole numbers; money is integer cents in a JavaScript number (below 2^53, checked where it is made);
 * shares are decimal fractions rounded half up to six places from exact integers, null where the denominator is zero.
 */
export interface Assessment {
  readonly schema: 'relance/assessment/1';
  readonly version: string;
  readonly pack: PackSummary;
  /** The day up to which information was used. */
  readonly asOf: string;
  readonly scenario: ScenarioSummary;
  readonly population: PopulationSummary;
  /** In the order of the pack. */
  readonly measures: readonly MeasureAssessment[];
  readonly package: PackageAssessment;
  readonly cumulation: CumulationSummary;
  readonly variants: readonly VariantResult[];
  readonly frontier?: Frontier;
  readonly backtests: readonly BacktestResult[];
  readonly controlTotals: readonly ControlTotal[];
  readonly surveyFit: readonly SurveyFit[];
  readonly surveyAverages: readonly SurveyAverage[];
  /** Every source that a shown number rests on. */
  readonly sources: readonly UsedSource[];
  readonly assumptions: readonly StatedAssumption[];
  /** What the reader must know before using a number. */
  readonly caveats: readonly Text[];
}

export interface PackSummary {
  readonly id: string;
  readonly title: Text;
  readonly region: string;
  readonly currency: string;
  readonly sha256: string;
  readonly asOf: string;
}

export interface ScenarioSummary {
  readonly id: string;
  readonly title: Text;
  readonly windows: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  /** Units ordered to close at any day of the first wave, hit in any window, and healthy before. */
  readonly closed: number;
  readonly hit: number;
  readonly healthyBefore: number;
  readonly hitHealthy: number;
  readonly lossCents: number;
  readonly need: Band;
}

export interface PopulationSummary {
  readonly units: number;
  readonly region: string;
  readonly seed: string;
  readonly synthetic: true;
  readonly note: Text;
  readonly groups: readonly {
    readonly dimension: Dimension;
    readonly rows: readonly { readonly key: string; readonly label: Text; readonly units: number }[];
  }[];
}

/** Where in the chain a figure stands; each layer starts from the one before it. */
export type Layer = 'rule' | 'exclusions' | 'ceilings' | 'take-up' | 'budget';

export interface LayerTotal {
  readonly layer: Layer;
  readonly units: number;
  readonly amountCents: number;
}

/** Entitled units and money times the stated share that applies; rounded half up to whole units and cents. */
export interface Expected {
  readonly takeUp: number;
  readonly units: number;
  readonly amountCents: number;
}

export interface MeasureAssessment {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly authority: Text;
  readonly family: string;
  readonly announced: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly applications: { readonly from: string; readonly to: string };
  readonly windows: readonly string[];
  readonly legal: readonly { readonly source: string; readonly article?: string }[];
  /** Layer `rule`: what the rule alone gives, before exclusions, ceilings, take-up and budget. */
  readonly entitled: number;
  readonly amountCents: number;
  readonly layers: readonly LayerTotal[];
  /** Of the units and money after the ceilings. */
  readonly expected: {
    readonly low: Expected;
    readonly central: Expected;
    readonly high: Expected;
    readonly source: string;
    readonly confidence: Confidence;
    readonly note?: Text;
  };
  readonly rules: readonly RuleResult[];
  readonly criteria: readonly CriterionResult[];
  /** Not entitled, and would be if this one condition held: sorted by units, most first. */
  readonly byCriterionAlone: readonly CriterionAlone[];
  /** Not entitled units by the least number of conditions that keep them out. */
  readonly missedBy: readonly { readonly criteria: '1' | '2' | '3+' | 'no rule'; readonly units: number }[];
  /** Sums of further decisions of the measure over the entitled units, as exact decimal text; the title is the pack's, else the name. */
  readonly reported: readonly { readonly decision: string; readonly title: Text; readonly sum: string }[];
  readonly parameters: readonly ParameterUsed[];
  /** What the law says and the rule leaves out, and why. */
  readonly notModelled?: readonly Text[];
  /** Layer `rule`, need and loss of the measure's own windows. */
  readonly scorecard: Scorecard;
  readonly concentration: Concentration;
}

export interface RuleResult {
  /** From 1, as in the decision table; 0: no rule matched. */
  readonly index: number;
  readonly id?: string;
  /** The pack's title of the rule, else the rule's own description or note, in the language that it was written in; empty for rule 0. */
  readonly label: Text;
  readonly units: number;
  readonly entitled: number;
  readonly amountCents: number;
}

export interface CriterionResult {
  readonly id: string;
  /** From the rule itself: the input and its tests. */
  readonly text: Text;
  readonly input: string;
  readonly tests: string;
  /** Rules (index from 1) that ask it. */
  readonly rules: readonly number[];
  /** All units for which the condition does not hold, whatever else fails. */
  readonly failed: number;
}

export interface CriterionAlone {
  readonly criterion: string;
  readonly text: Text;
  readonly units: number;
  /** What these units would get. */
  readonly amountCents: number;
  /** Of which hit and healthy before. */
  readonly hitHealthyUnits: number;
  readonly hitHealthyAmountCents: number;
  /** By sector, size class, legal kind and municipality. */
  readonly groups: readonly CriterionGroup[];
}

/** Units that one criterion alone keeps out, by one dimension; groups that are not named have none. */
export interface CriterionGroup {
  readonly dimension: Dimension;
  /** In order of key; the labels are those of the scorecard. */
  readonly rows: readonly (Omit<CriterionAlone, 'criterion' | 'text' | 'groups'> & {
    readonly key: string;
  })[];
  /** Municipalities with fewer than 5 such units, and those of the same province that would tell them. */
  readonly hidden: readonly string[];
}

export interface ParameterUsed {
  readonly key: string;
  readonly title: Text;
  readonly unit: Unit;
  /** FEEL text of the value. */
  readonly value: string;
  readonly source: string;
  readonly confidence: Confidence;
  /** Changed by the user with `--set`. */
  readonly changed: boolean;
}

export interface PackageAssessment {
  /** Units with support of at least one measure, and money, at layer `ceilings`. */
  readonly supported: number;
  readonly amountCents: number;
  readonly layers: readonly LayerTotal[];
  readonly expected: {
    readonly low: ExpectedAmount;
    readonly central: ExpectedAmount;
    readonly high: ExpectedAmount;
  };
  /** Layer `ceilings`, need and loss of all windows. */
  readonly scorecard: Scorecard;
  readonly concentration: Concentration;
  /** Units by the number of measures that support them (layer `ceilings`). */
  readonly byNumberOfMeasures: readonly {
    readonly measures: number;
    readonly units: number;
    readonly amountCents: number;
  }[];
}

/** Money of a package under one variant of take-up; the share differs per measure. */
export interface ExpectedAmount {
  readonly amountCents: number;
}

export interface CumulationSummary {
  /** Every ordered pair once (`measure` before `other` in the pack; equal: the measure alone), layer `rule`. */
  readonly pairs: readonly {
    readonly measure: string;
    readonly other: string;
    readonly units: number;
    readonly amountCents: number;
  }[];
  readonly exclusions: readonly {
    readonly measure: string;
    readonly by: string;
    readonly units: number;
    readonly amountCents: number;
  }[];
  readonly ceilings: readonly CeilingResult[];
  readonly budgets: readonly BudgetResult[];
  /** Every set of measures that entitles the same unit, most units first; each unit is in one. */
  readonly combinations: readonly {
    /** In the order of the pack. */
    readonly measures: readonly string[];
    readonly units: number;
    /** Layers `rule` and `ceilings`. */
    readonly ruleCents: number;
    readonly amountCents: number;
  }[];
  /** What exclusions and ceilings take of each measure, largest share first. */
  readonly displacements: readonly Displacement[];
  /** The share from which a displacement makes a measure useless. */
  readonly uselessFrom: number;
}

export interface CeilingResult {
  readonly id: string;
  readonly title: Text;
  readonly ceilingCents: number;
  /** Those that count for it. */
  readonly measures: readonly string[];
  readonly undertakingsCut: number;
  readonly unitsCut: number;
  readonly cutCents: number;
  /** By measure; those that lose nothing are not named. */
  readonly cuts: readonly { readonly measure: string; readonly units: number; readonly cutCents: number }[];
  /** Supported undertakings and their units by the part of the ceiling used: from this part on, up to the next; 1 is at the ceiling. */
  readonly use: readonly { readonly from: number; readonly undertakings: number; readonly units: number }[];
  readonly source: string;
}

/** What another measure or a ceiling takes of a measure. */
export interface Displacement {
  readonly kind: 'exclusion' | 'ceiling';
  readonly measure: string;
  /** A measure, or a ceiling. */
  readonly by: string;
  /** Exclusion: units of the entitled units; ceiling: cents of the money after exclusions. */
  readonly lost: number;
  readonly of: number;
  readonly share: number;
  readonly useless: boolean;
}

export interface BudgetResult {
  readonly measure: string;
  readonly budgetCents: number;
  readonly order: 'hash' | 'amount ascending' | 'amount descending';
  readonly applied: number;
  readonly appliedCents: number;
  readonly served: number;
  readonly servedCents: number;
  readonly leftCents: number;
  readonly exhausted: boolean;
  /** The last unit that is still paid, by its number in the register; null where nobody is. */
  readonly lastServed: number | null;
  readonly source: string;
}

/** A published total that the synthetic population was calibrated to. */
export interface ControlTotal {
  readonly id: string;
  readonly label: Text;
  readonly dimension: string;
  readonly target: number;
  readonly reached: number;
  readonly difference: number;
  readonly source: string;
}

/** One cell of the business survey beside what the scenario made of it. */
export interface SurveyFit {
  readonly window: string;
  readonly sector: string;
  readonly band: string;
  readonly survey: number;
  readonly simulated: number;
  readonly respondents: number | null;
  readonly samplingError: number | null;
  readonly within: boolean | null;
}

export interface SurveyAverage {
  readonly window: string;
  readonly sector: string;
  readonly survey: number | null;
  readonly simulated: number | null;
}

export interface UsedSource extends Source {
  /** What rests on it: `measure <id>`, `backtest <id>`, `population`, `scenario`, `ceiling <id>`. */
  readonly usedBy: readonly string[];
  /** The least confidence that a value taken from it carries, where values carry one. */
  readonly confidence?: Confidence;
}

export interface StatedAssumption {
  /** `population`, `scenario`, or a measure's id. */
  readonly about: string;
  readonly key: string;
  readonly title: Text;
  readonly value: string;
  readonly source?: string;
  readonly confidence: Confidence;
}
