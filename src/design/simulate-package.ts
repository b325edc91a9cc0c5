import { failure, problem, success, type Progress, type Result, type Text } from '../base/index.ts';
import { cancelOn, type Engine } from '../engine/index.ts';
import type { Pack } from '../pack/index.ts';
import { cumulate, type Cumulation } from './cumulate.ts';
import { designProblems } from './problems.ts';
import { measuresOf, runMeasures, selectForAssessment } from './run.ts';
import { readSettings } from './settings.ts';
import type { Simulation } from './simulate.ts';
import type { AssessSteps, Prepared } from './steps.ts';
import type { Variant, VariantContext } from './variants.ts';

/** What decides how much each unit is paid, and who follows the work. */
export interface PackageOptions {
  /** The day up to which information is used; default the pack's. */
  readonly asOf?: string;
  /** Measures to assess (with those they read); default all. */
  readonly measures?: readonly string[];
  /** Seed of the draw of who applies; default that of the register. */
  readonly seed?: string;
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

interface SimulateAllOptions extends PackageOptions {
  /** Variants that will be run: refused before anything is built where they cannot be. */
  readonly variants?: readonly Variant[];
  /** Keep the bits of the criteria, by which a scorecard tells who is missed. */
  readonly bits: boolean;
}

export interface SimulatedPackage {
  readonly prepared: Prepared;
  readonly simulations: readonly Simulation[];
  readonly cumulation: Cumulation;
}

/**
 * The tables of an assessment without its score: `enterprise`, `exposure`, `cumulation` and those of the simulations, as a diagnosis reads them.
 * @example unwrap(await simulatePackage(engine, pack, steps, {})); await engine.rows('FROM cumulation');
 */
export async function simulatePackage(
  engine: Engine,
  pack: Pack,
  steps: AssessSteps,
  options: PackageOptions,
): Promise<Result<null>> {
  return cancellable(engine, options.signal, async () => {
    const simulated = await simulateAll(engine, pack, steps, { ...options, bits: false });
    return simulated.ok ? success(null, simulated.warnings) : simulated;
  });
}

/** Register, scenario, every measure over every unit, and their sum: the tables from which an assessment is scored and a diagnosis told. */
export async function simulateAll(
  engine: Engine,
  pack: Pack,
  steps: AssessSteps,
  options: SimulateAllOptions,
): Promise<Result<SimulatedPackage>> {
  const found = await prepare(engine, pack, steps, options);
  if (!found.ok) return found;
  const { context } = found.value;
  const { measures, knownAt, seed } = context;
  const simulated = await runMeasures(engine, measures, {
    knownAt,
    bits: options.bits,
    step: (measure, index) => report(options, measure.title, index, measures.length),
  });
  if (!simulated.ok) return simulated;
  report(options, texts.score);
  const cumulation = await cumulate(engine, pack, measures, { seed });
  return success({ prepared: found.value, simulations: simulated.value, cumulation }, simulated.warnings);
}

/** Checks the question first, so that a slip of the pen does not cost a build; then builds register and scenario. */
async function prepare(
  engine: Engine,
  pack: Pack,
  steps: AssessSteps,
  options: SimulateAllOptions,
): Promise<Result<Prepared>> {
  const knownAt = options.asOf ?? pack.asOf;
  const measures = selectForAssessment(pack, knownAt, options.measures);
  if (!measures.ok) return measures;
  for (const variant of options.variants ?? []) {
    const settings = readSettings({ measures: measuresOf(pack, 'enterprise') }, variant.set);
    if (!settings.ok) return settings;
    const elsewhere = Object.keys(settings.value.households).map((name) => `households.${name}`);
    if (elsewhere.length > 0)
      return failure(
        ...elsewhere.map((key) =>
          problem(designProblems, 'DESIGN-SET-HOUSEHOLDS', { path: `--set ${key}` }, { key }),
        ),
      );
  }
  report(options, texts.population);
  const population = await steps.population({});
  if (!population.ok) return population;
  report(options, texts.scenario);
  const scenario = await steps.scenario({});
  if (!scenario.ok) return scenario;
  const seed = options.seed ?? population.value.seed;
  const context: VariantContext = { engine, pack, measures: measures.value, knownAt, seed, rebuild: steps };
  return success({ population: population.value, scenario: scenario.value, context });
}

/** Work in an engine that ends with a problem (`DESIGN-CANCELLED`) where the signal asks for it. */
export async function cancellable<T>(
  engine: Engine,
  signal: AbortSignal | undefined,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await cancelOn(engine, signal, work);
  } catch (error) {
    if (signal?.aborted === true) return failure(problem(designProblems, 'DESIGN-CANCELLED', {}));
    throw error;
  }
}

export function report(
  options: Pick<PackageOptions, 'progress' | 'signal'>,
  title: Text,
  done?: number,
  total?: number,
): void {
  options.signal?.throwIfAborted();
  options.progress?.({
    title,
    ...(done === undefined || total === undefined ? {} : { done, total }),
  });
}

const texts = {
  population: { nl: 'Ondernemingen opbouwen', en: 'Building the register', fr: 'Construire le registre' },
  scenario: { nl: 'Scenario toepassen', en: 'Applying the scenario', fr: 'Appliquer le scénario' },
  score: { nl: 'Optellen en scoren', en: 'Adding up and scoring', fr: 'Cumuler et évaluer' },
} satisfies Readonly<Record<string, Text>>;
