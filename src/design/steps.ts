import type { Result } from '../base/index.ts';
import type { ControlTotal, StatedAssumption, SurveyAverage, SurveyFit } from './assessment.ts';
import type { SettingTexts } from './settings.ts';
import type { VariantContext } from './variants.ts';

/** What the register step hands over; it has made the table `enterprise`. */
export interface PopulationStep {
  readonly units: number;
  readonly region: string;
  readonly seed: string;
  readonly controlTotals: readonly ControlTotal[];
  readonly assumptions: readonly Omit<StatedAssumption, 'about'>[];
}

/** What the scenario step hands over; it has made the table `exposure`. */
export interface ScenarioStep {
  readonly surveyFit: readonly SurveyFit[];
  readonly surveyAverages: readonly SurveyAverage[];
  readonly assumptions: readonly Omit<StatedAssumption, 'about'>[];
}

/** The rooms before this one, given as functions: the register and the scenario know nothing of measures. */
export interface AssessSteps {
  readonly population: (set: SettingTexts, industries?: readonly string[]) => Promise<Result<PopulationStep>>;
  readonly scenario: (set: SettingTexts) => Promise<Result<ScenarioStep>>;
}

/** What is there before measures run. */
export interface Prepared {
  readonly population: PopulationStep;
  readonly scenario: ScenarioStep;
  readonly context: VariantContext;
}
