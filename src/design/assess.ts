import { success, type Result, type Text } from '../base/index.ts';
import type { Engine } from '../engine/index.ts';
import type { Pack } from '../pack/index.ts';
import { assemble } from './assemble.ts';
import type { Assessment, BacktestResult, KeyFigures, MeasureAssessment } from './assessment.ts';
import { runBacktest, type EffectCache } from './backtest.ts';
import { exportTables, type ExportTable } from './exports.ts';
import { sweepFrontier, type Sweep } from './frontier.ts';
import { prepareGroups } from './groups.ts';
import { keyFigures } from './key-figures.ts';
import { assessMeasure } from './measure-assessment.ts';
import { assessPackage } from './package-assessment.ts';
import { packLabels } from './pack-labels.ts';
import { cancellable, report, simulateAll, type PackageOptions } from './simulate-package.ts';
import type { Simulation } from './simulate.ts';
import type { AssessSteps } from './steps.ts';
import { runVariants, type Variant, type VariantContext } from './variants.ts';

export interface AssessOptions extends PackageOptions {
  /** Version of the software, for the result. */
  readonly version: string;
  readonly variants?: readonly Variant[];
  readonly sweep?: Sweep;
  /** Run the alternatives of the back-tests' assumptions. Default true. */
  readonly effects?: boolean;
  readonly effectCache?: EffectCache;
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
  return cancellable(engine, options.signal, () => run(engine, pack, steps, options));
}

async function run(
  engine: Engine,
  pack: Pack,
  steps: AssessSteps,
  options: AssessOptions,
): Promise<Result<AssessResult>> {
  const simulated = await simulateAll(engine, pack, steps, { ...options, bits: true });
  if (!simulated.ok) return simulated;
  const { prepared, simulations, cumulation } = simulated.value;
  const { context } = prepared;
  const groups = await prepareGroups(engine, await packLabels(engine, pack));
  const measures: MeasureAssessment[] = [];
  for (const simulation of simulations) {
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
  const backtests = await runBacktests(context, pack, simulations, options);
  if (!backtests.ok) return backtests;
  const parts = {
    measures,
    package: whole,
    cumulation: cumulation.summary,
    variants: variants.value,
    ...(frontier === undefined ? {} : { frontier: frontier.value }),
    backtests: backtests.value,
  };
  const assessment = await assemble(engine, pack, prepared, simulations, parts, options.version);
  return success({ assessment, tables: exportTables(simulations) }, simulated.warnings);
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

const texts = {
  variants: { nl: 'Varianten vergelijken', en: 'Comparing variants', fr: 'Comparer les variantes' },
  backtest: {
    nl: 'Toetsen aan wat gebeurde',
    en: 'Testing against what happened',
    fr: 'Confronter à la réalité',
  },
} satisfies Readonly<Record<string, Text>>;
