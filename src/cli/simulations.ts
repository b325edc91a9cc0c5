import { measuresOf, readSettings, runMeasures, selectMeasures, type Simulation } from '../design/index.ts';
import type { Engine } from '../engine/index.ts';
import type { Pack } from '../pack/index.ts';
import { assessSteps, householdStep } from '../api/index.ts';
import { orRefuse, type CommandContext } from './command.ts';
import { packCache } from './pack-cache.ts';
import { cliTexts } from './texts.ts';

export interface Question {
  readonly measure?: readonly string[];
  readonly knownAt: string;
  readonly changes: Readonly<Record<string, string>>;
}

/** Builds the registers of the measures' units, applies the scenario to enterprises, and runs the measures, each able to read those before it. */
export async function simulateMeasures(
  context: CommandContext,
  engine: Engine,
  pack: Pack,
  question: Question,
): Promise<readonly Simulation[]> {
  const { progress } = context;
  const measures = orRefuse(selectMeasures(pack, question.knownAt, question.measure));
  const settings = orRefuse(readSettings(pack, question.changes));
  const cache = packCache(context, pack.sha256);
  const steps = assessSteps(engine, pack, progress.report, cache);
  progress.report({ title: cliTexts.stepPopulation });
  if (measuresOf({ measures }, 'enterprise').length > 0) {
    orRefuse(await steps.population(settings.population));
    progress.report({ title: cliTexts.stepScenario });
    orRefuse(await steps.scenario(settings.scenario));
  }
  if (measuresOf({ measures }, 'household', 'person').length > 0)
    orRefuse(await householdStep(engine, pack, progress.report, settings.households, cache));
  return orRefuse(
    await runMeasures(engine, measures, {
      knownAt: question.knownAt,
      settings,
      step: (measure, index) =>
        progress.report({ title: measure.title, done: index, total: measures.length }),
    }),
  );
}
