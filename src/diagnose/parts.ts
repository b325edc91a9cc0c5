import type { Progress, Result, Text } from '../base/index.ts';
import type { Engine } from '../engine/index.ts';
import type { Pack } from '../pack/index.ts';
import { exposurePart } from './exposure/index.ts';
import { firmsPart } from './firms/index.ts';
import { forecastPart } from './forecasts/index.ts';
import { householdPart } from './households/index.ts';
import { inputOutputPart } from './input-output/index.ts';
import { networkPart } from './network/index.ts';
import { publicFinancePart } from './public-finance/index.ts';
import type { Section } from './section.ts';
import type { SharedModels } from './shared-models.ts';
import { surveyPart } from './survey/index.ts';

/** What a part is computed from. */
export interface PartContext {
  readonly engine: Engine;
  readonly pack: Pack;
  readonly models: SharedModels;
  /** Table in the engine with what each unit is paid of each measure: `unit_id`, `measure`, `paid_cents`. */
  readonly support?: string;
  /** The same for households and persons: `unit` (household, person), `unit_id`, `measure`, `paid_cents`. */
  readonly householdSupport?: string;
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

/** One part of the diagnosis; it runs where the pack has `diagnosis/<id>.yaml`. */
export interface Part {
  readonly id: string;
  readonly title: Text;
  readonly run: (context: PartContext) => Promise<Result<Section>>;
}

/** All parts, in the order in which a reader meets them; to add one, write its folder and list it here. */
export const parts: readonly Part[] = [
  forecastPart,
  surveyPart,
  inputOutputPart,
  networkPart,
  firmsPart,
  householdPart,
  publicFinancePart,
  exposurePart,
];
