import { success, type Progress, type Result } from '../../../base/index.ts';
import { assess, simulatePackage } from '../../../design/index.ts';
import { openEngine, type Engine } from '../../../engine/index.ts';
import type { Pack } from '../../../pack/index.ts';
import type { Cache } from '../pack/cache.ts';
import { engineMemory } from '../pack/register.ts';
import { assessSteps, type MakeSteps } from '../pack/steps.ts';
import { relanceVersion } from '../version.ts';
import { diagnosePack } from './diagnose-pack.ts';
import type { JobStep, StepOutcome } from './job-step.ts';

export interface RunStepOptions {
  readonly cache: Cache | undefined;
  readonly threads?: number | undefined;
  readonly steps?: MakeSteps | undefined;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** Computes a step in an engine of its own. Problems: those of the question and of the pack. */
export async function runStep(
  pack: Pack,
  step: JobStep,
  options: RunStepOptions,
): Promise<Result<StepOutcome>> {
  const { threads } = options;
  const engine = await openEngine({
    memoryLimit: engineMemory,
    ...(threads === undefined ? {} : { threads }),
  });
  try {
    return await (step.kind === 'assessment'
      ? runAssessment(engine, pack, step, options)
      : runDiagnosis(engine, pack, step, options));
  } finally {
    engine.close();
  }
}

async function runAssessment(
  engine: Engine,
  pack: Pack,
  { kind, ...asked }: Extract<JobStep, { kind: 'assessment' }>,
  { cache, steps = assessSteps, progress, signal }: RunStepOptions,
): Promise<Result<StepOutcome>> {
  const made = await assess(engine, pack, steps(engine, pack, progress, cache), {
    version: relanceVersion(),
    progress,
    signal,
    ...asked,
    ...(cache === undefined ? {} : { effectCache: cache }),
  });
  if (!made.ok) return made;
  return success({ kind, value: made.value.assessment, warnings: made.warnings });
}

/** A diagnosis reads the tables of the package, not its score: the assessment is a step of its own. */
async function runDiagnosis(
  engine: Engine,
  pack: Pack,
  { kind, ...asked }: Extract<JobStep, { kind: 'diagnosis' }>,
  { cache, steps = assessSteps, progress, signal }: RunStepOptions,
): Promise<Result<StepOutcome>> {
  const simulated = await simulatePackage(engine, pack, steps(engine, pack, progress, cache), {
    progress,
    signal,
    ...asked,
  });
  if (!simulated.ok) return simulated;
  const made = await diagnosePack(engine, pack, { cache, progress, signal });
  return made.ok ? success({ kind, value: made.value, warnings: made.warnings }) : made;
}
