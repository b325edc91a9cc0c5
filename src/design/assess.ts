import { failure, problem, success, type Progress, type Result, type Text } from '../base/index.ts';
import type { Engine } from '../engine/index.ts';
import { cancelOn } from '../engine/index.ts';
import type { Pack } from '../pack/index.ts';
import { assemble } from './assemble.ts';
import type { Assessment, BacktestResult, KeyFigures, MeasureAssessment } from './assessment.ts';
import { runBacktest, type EffectCache } from './backtest.ts';
import { cumulate } from './cumulate.ts';
import { exportTables, type ExportTable } from './exports.ts';
import { sweepFrontier, type Sweep } from './frontier.ts';
import { prepareGroups } from './groups.ts';
import { keyFigures } from './key-figures.ts';
import { assessMeasure } from './measure-assessment.ts';
import { assessPackage } from './package-assessment.ts';
import { packLabels } from './pack-labels.ts';
import { designProblems } from './problems.ts';
import { measuresOf, runMeasures, selectForAssessment } from './run.ts';
import { readSettings } from './settings.ts';
import type { Simulation } from './simulate.ts';
import type { AssessSteps, Prepared } from './steps.ts';
import { runVariants, type Variant, type VariantContext } from './variants.ts';

export interface AssessOptions {
  /** Version of the software, for the result. */
  readonly version: string;
  /** The day up to which information is used; default the pack's. */
  readonly asOf?: string;
  /** Measures to assess (with those they read); default all. */
  readonly measures?: readonly string[];
  readonly variants?: readonly Variant[];
  readonly sweep?: Sweep;
  /** Run the alternatives of the back-tests' assumptions. Default true. */
  readonly effects?: boolean;
  readonly effectCache?: EffectCache;
  /** Seed of the draw of who applies; default that of the register. */
  readonly seed?: string;
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

export interface AssessResult {
  readonly assessment: Assessment;
  /** Tables in the engine for the files beside the report. */
  readonly tables: readonly ExportTable[];
}

/**
 * The main job: build the register, apply the scenario, run every measure over every unit, add them up, score them, compare
 * variants and test back. The same pack and version give the same bytes on any number of threads.
 * @example const result = await assess(engine, pack, steps, { version: '0.1.0' });
 */
export async function assess(
  engine: Engine,
  pack: Pack,
  steps: AssessSteps,
  options: AssessOptions,
): Promise<Result<AssessResult>> {
  try {
    return await cancelOn(engine, options.signal, () => run(engine, pack, steps, options));
  } catch (error) {
    if (options.signal?.aborted === true) return failure(problem(designProblems, 'DESIGN-CANCELLED', {}));
    throw error;
  }
}

async function run(
  engine: Engine,
  pack: Pack,
  steps: AssessSteps,
  options: AssessOptions,
): Promise<Result<AssessResult>> {
  const prepared = await prepare(engine, pack, steps, options);
  if (!prepared.ok) return prepared;
  const { context } = prepared.value;
  const groups = await prepareGroups(engine, await packLabels(engine, pack));
  const simulated = await runMeasures(engine, context.measures, {
    knownAt: context.knownAt,
    step: (measure, index) => report(options, measure.title, index, context.measures.length),
  });
  if (!simulated.ok) return simulated;
  report(options, texts.score);
  const cumulation = await cumulate(engine, pack, context.measures, { seed: context.seed });
  const measures: MeasureAssessment[] = [];
  for (const simulation of simulated.value) {
    const layers = cumulation.layers.get(simulation.measure.id) ?? [];
    const measure = await assessMeasure(engine, groups, simulation, layers);
    if (!measure.ok) return measure;
    measures.push(measure.value);
  }
  const whole = await assessPackage(engine, groups, measures, cumulation.layers.get('') ?? []);
  const base = {
    measures: new Map(
      measures.map((item): [string, KeyFigures] => [item.id, keyFigures(item.scorecard.total)]),
    ),
    package: keyFigures(whole.scorecard.total),
  };
  if ((options.variants ?? []).length > 0) report(options, texts.variants);
  const variants = await runVariants(context, base, options.variants ?? []);
  if (!variants.ok) return variants;
  const frontier = options.sweep === undefined ? undefined : await sweepFrontier(context, options.sweep);
  if (frontier !== undefined && !frontier.ok) return frontier;
  const backtests = await runBacktests(context, pack, simulated.value, options);
  if (!backtests.ok) return backtests;
  const parts = {
    measures,
    package: whole,
    cumulation: cumulation.summary,
    variants: variants.value,
    ...(frontier === undefined ? {} : { frontier: frontier.value }),
    backtests: backtests.value,
  };
  const assessment = await assemble(engine, pack, prepared.value, simulated.value, parts, options.version);
  return success({ assessment, tables: exportTables(simulated.value) }, simulated.warnings);
}

/** Checks the question first, so that a slip of the pen does not cost a build; then builds register and scenario. */
async function prepare(
  engine: Engine,
  pack: Pack,
  steps: AssessSteps,
  options: AssessOptions,
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

async function runBacktests(
  context: VariantContext,
  pack: Pack,
  simulations: readonly Simulation[],
  options: AssessOptions,
): Promise<Result<readonly BacktestResult[]>> {
  const results: BacktestResult[] = [];
  for (const backtest of pack.backtests) {
    const simulation = simulations.find((item) => item.measure.id === backtest.measure);
    if (simulation === undefined) continue;
    const result = await runBacktest(context, backtest, simulation, {
      effects: options.effects ?? true,
      cache: options.effectCache,
      step: (_assumption, done, total) => report(options, texts.backtest, done, total),
    });
    if (!result.ok) return result;
    results.push(result.value);
  }
  return success(results);
}

function report(options: AssessOptions, title: Text, done?: number, total?: number): void {
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
  variants: { nl: 'Varianten vergelijken', en: 'Comparing variants', fr: 'Comparer les variantes' },
  backtest: {
    nl: 'Toetsen aan wat gebeurde',
    en: 'Testing against what happened',
    fr: 'Confronter à la réalité',
  },
} satisfies Readonly<Record<string, Text>>;
