import { readSettings, runMeasures, selectMeasures, type Simulation } from '../design/index.ts';
import type { Engine } from '../engine/index.ts';
import type { Pack } from '../pack/index.ts';
import { openCache } from './cache.ts';
import { orRefuse, type CommandContext } from './command.ts';
import { assessSteps } from './steps.ts';
import { cliTexts } from './texts.ts';

export interface Question {
  readonly measure?: readonly string[];
  readonly knownAt: string;
  readonly changes: Readonly<Record<string, string>>;
}

/** Builds the population, applies the scenario and runs the measures, each able to read those before it. */
export async function simulateMeasures(
  { progress, terminal }: CommandContext,
  engine: Engine,
  pack: Pack,
  question: Question,
): Promise<readonly Simulation[]> {
  const measures = orRefuse(selectMeasures(pack, question.knownAt, question.measure));
  const settings = orRefuse(readSettings(pack, question.changes));
  const steps = assessSteps(engine, pack, progress.report, openCache(pack.sha256, terminal.env));
  progress.report({ title: cliTexts.stepPopulation });
  orRefuse(await steps.population(settings.population));
  progress.report({ title: cliTexts.stepScenario });
  orRefuse(await steps.scenario(settings.scenario));
  return orRefuse(
    await runMeasures(engine, measures, {
      knownAt: question.knownAt,
      settings,
      step: (measure, index) =>
        progress.report({ title: measure.title, done: index, total: measures.length }),
    }),
  );
}
