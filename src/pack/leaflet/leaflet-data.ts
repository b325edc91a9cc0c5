import type { Language } from '../../base/index.ts';
import type { Measure, MeasureInput, Source } from '../pack.ts';
import type { Moment, ParameterValue } from '../parameters.ts';
import type { AmountStep } from './amounts.ts';

/** A measure explained to an applicant in one language: every sentence about the rule is made from the rule. */
export interface Leaflet extends Moment {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly authority: string;
  readonly unit: Measure['unit'];
  /** What every rule asks. */
  readonly conditions: readonly string[];
  /** Which rule counts where more than one fits. */
  readonly hitPolicy: string;
  /** What comes out where no rule fits; null: no right. */
  readonly otherwise: string | null;
  /** The rules in their order; neighbours with the same outcome stand together. */
  readonly groups: readonly LeafletGroup[];
  readonly period: Measure['period'];
  readonly applications: Measure['applications'];
  readonly evidence: readonly LeafletEvidence[];
  /** Titles of the measures before which this one gives way. */
  readonly excludedBy: readonly string[];
  readonly ceilings: readonly string[];
  readonly notModelled: readonly string[];
  readonly legal: readonly LeafletSource[];
  /** Fingerprint of the decision model. */
  readonly modelSha256: string;
}

export interface LeafletGroup {
  /** Whether its rules give a right; null where that depends. */
  readonly entitled: boolean | null;
  readonly amount: readonly AmountStep[];
  /** What all its rules ask besides what every rule asks. */
  readonly conditions: readonly string[];
  readonly cases: readonly LeafletCase[];
}

export interface LeafletCase {
  readonly index: number;
  readonly id: string | null;
  readonly title: string | null;
  /** What only this rule asks. */
  readonly conditions: readonly string[];
}

export interface LeafletEvidence {
  readonly kind: MeasureInput['evidence']['kind'];
  readonly name: string | null;
  readonly inputs: readonly string[];
}

export interface LeafletSource extends Pick<Source, 'id' | 'title' | 'publisher'> {
  /** Of the title; null where the pack does not say. */
  readonly language: Language | null;
  readonly article: string | null;
  readonly url: string | null;
  readonly date: string | null;
}

/** What a leaflet is made for: the language, the moment, and the parameters as they hold then. */
export interface LeafletRequest extends Moment {
  readonly language: Language;
  readonly parameters: readonly ParameterValue[];
}
