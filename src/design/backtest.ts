import { Decimal, failure, problem, success, type Result, type Text } from '../base/index.ts';
import { literal, type Engine } from '../engine/index.ts';
import type { Assumption, Backtest, BacktestOutcome, Measure } from '../pack/index.ts';
import type { Assessment, AssumptionEffect, BacktestResult, BacktestRow } from './assessment.ts';
import { text } from './exact.ts';
import { designProblems } from './problems.ts';
import { closuresFollowActivity, rebuildFor } from './rebuild.ts';
import { readsFrom, runMeasures } from './run.ts';
import { inSandbox } from './sandbox.ts';
import { readSettings, type SettingTexts } from './settings.ts';
import type { Simulation } from './simulate.ts';
import type { VariantContext } from './variants.ts';

export interface BacktestOptions {
  /** Run the alternatives of every assumption; without, they are listed as not run. Default true. */
  readonly effects?: boolean;
  /** Results of alternatives kept from an earlier run of the same pack and version, by the key of the alternative. */
  readonly cache?: EffectCache | undefined;
  readonly step?: (assumption: Assumption, done: number, total: number) => void;
}

/** A store of small texts; whoever keeps it makes sure that it belongs to the same pack and version of the software. */
export interface EffectCache {
  read(key: string): string | undefined;
  write(key: string, text: string): void;
}

/**
 * Sets simulated figures beside what happened. Nothing is tuned: the tolerance was claimed in the pack before, and every
 * assumption that the data do not settle is run the other way to show what it does.
 */
export async function runBacktest(
  context: VariantContext,
  backtest: Backtest,
  simulation: Simulation,
  options: BacktestOptions = {},
): Promise<Result<BacktestResult>> {
  const figures = await outcomeFigures(context.engine, backtest, simulation);
  if (!figures.ok) return figures;
  const outcomes = backtest.outcomes.map((outcome, index) => backtestRow(outcome, figures.value[index]!));
  const assumptions: AssumptionEffect[] = [];
  // The base does not change between alternatives: asked once, and only where one is run.
  let uniform: Promise<boolean> | undefined;
  const run: EffectRun = { ...options, uniform: () => (uniform ??= closuresFollowActivity(context.engine)) };
  for (const [index, assumption] of backtest.assumptions.entries()) {
    options.step?.(assumption, index, backtest.assumptions.length);
    const effect = await assumptionEffect(context, backtest, assumption, figures.value, run);
    if (!effect.ok) return effect;
    assumptions.push(effect.value);
  }
  return success({
    id: backtest.id,
    measure: backtest.measure,
    title: backtest.title,
    outcomes,
    assumptions,
  });
}

async function outcomeFigures(
  engine: Engine,
  backtest: Backtest,
  simulation: Simulation,
): Promise<Result<readonly Decimal[]>> {
  const results: Decimal[] = [];
  for (const outcome of backtest.outcomes) {
    const figure = await simulatedFigure(engine, backtest, simulation, outcome);
    if (!figure.ok) return figure;
    results.push(figure.value);
  }
  return success(results);
}

/**
 * One simulated figure, in the outcome's own unit: `entitled`, `amount` (euro), `sum of <reported decision>`, or with
 * `expected` before it, times the central take-up.
 */
async function simulatedFigure(
  engine: Engine,
  backtest: Backtest,
  simulation: Simulation,
  outcome: BacktestOutcome,
): Promise<Result<Decimal>> {
  const { figure, province } = outcome.simulated;
  const expected = figure.startsWith('expected ');
  const name = expected ? figure.slice('expected '.length) : figure;
  const known = ['entitled', 'amount', ...simulation.reports.map((item) => `sum of ${item.decision}`)];
  const report = simulation.reports.find((item) => name === `sum of ${item.decision}`);
  const sums: Readonly<Record<string, readonly [string, number]>> = {
    entitled: ['count(*) FILTER (s.entitled)', 0],
    applications: ['count(*) FILTER (s.entitled)', 0],
    amount: ['sum(s.amount_cents)', 2],
    ...(report === undefined ? {} : { [name]: [`sum(s.${report.column})`, report.scale] }),
  };
  const sum = sums[name];
  if (sum === undefined || (name === 'applications' && !expected)) {
    const all = [...known, 'expected applications', ...known.map((item) => `expected ${item}`)];
    const parameters = {
      backtest: backtest.id,
      figure,
      measure: simulation.measure.id,
      known: all.join(', '),
    };
    return failure(problem(designProblems, 'DESIGN-FIGURE', { path: outcome.id }, parameters));
  }
  const filter = province === undefined ? '' : ` WHERE e.province = ${literal(province)}`;
  const join = province === undefined ? '' : ' JOIN enterprise e USING (unit_id)';
  const rows = await engine.rows(
    `SELECT coalesce(${sum[0]}, 0)::HUGEINT::VARCHAR AS figure FROM ${simulation.table} s${join}${filter}`,
  );
  const total = new Decimal(text(rows[0]?.['figure'])).div(new Decimal(10).pow(sum[1]));
  const share = expected ? new Decimal(simulation.measure.takeUp.central) : new Decimal(1);
  const places = outcome.unit === 'count' || outcome.unit === 'days' ? 0 : 2;
  return success(total.times(share).toDecimalPlaces(places, Decimal.ROUND_HALF_UP));
}

function backtestRow(outcome: BacktestOutcome, simulated: Decimal): BacktestRow {
  const deviation = changeOf(outcome.actual, simulated);
  const { tolerance } = outcome;
  return {
    id: outcome.id,
    title: outcome.title,
    unit: outcome.unit,
    figure: outcome.simulated.figure,
    ...(outcome.simulated.province === undefined ? {} : { province: outcome.simulated.province }),
    simulated: simulated.toFixed(),
    actual: outcome.actual.toFixed(),
    deviation,
    ...(tolerance === undefined || deviation === null
      ? {}
      : { tolerance: tolerance.toNumber(), within: new Decimal(deviation).abs().lte(tolerance) }),
    source: outcome.source,
    confidence: outcome.confidence,
    ...(outcome.note === undefined ? {} : { note: outcome.note }),
  };
}

/** (to - from) / from, to six places; null from zero. */
function changeOf(from: Decimal, to: Decimal): number | null {
  if (from.isZero()) return null;
  return new Decimal(to).minus(from).div(from).toDecimalPlaces(6, Decimal.ROUND_HALF_UP).toNumber();
}

type Alternative = AssumptionEffect['alternatives'][number];

interface EffectRun extends BacktestOptions {
  /** Whether the closures of the base follow from the activity. */
  readonly uniform: () => Promise<boolean>;
}

async function assumptionEffect(
  context: VariantContext,
  backtest: Backtest,
  assumption: Assumption,
  base: readonly Decimal[],
  options: EffectRun,
): Promise<Result<AssumptionEffect>> {
  const alternatives: Alternative[] = [];
  for (const { title, set } of assumption.alternatives) {
    if (options.effects === false) {
      alternatives.push({ title, set, notRun: notAsked });
      continue;
    }
    const figures = await alternativeFigures(context, backtest, set, options);
    if (!figures.ok) return figures;
    const outcomes = backtest.outcomes.map((outcome, index) => ({
      id: outcome.id,
      simulated: figures.value[index]!,
      change: changeOf(base[index]!, new Decimal(figures.value[index]!)),
    }));
    alternatives.push({ title, set, outcomes });
  }
  return success({
    id: assumption.id,
    title: assumption.title,
    ...(assumption.source === undefined ? {} : { source: assumption.source }),
    confidence: assumption.confidence,
    alternatives,
  });
}

/**
 * The same assessment as if the alternatives of its back-tests had not been run: what was asked with more answers what is asked with less.
 * @example withoutEffects(assessment).backtests[0]!.assumptions[0]!.alternatives[0]!.notRun!.en // 'not run this time'
 */
export function withoutEffects(assessment: Assessment): Assessment {
  const notRun = (assumption: AssumptionEffect): AssumptionEffect => ({
    ...assumption,
    alternatives: assumption.alternatives.map(({ title, set }) => ({ title, set, notRun: notAsked })),
  });
  const backtests = assessment.backtests.map((backtest) => ({
    ...backtest,
    assumptions: backtest.assumptions.map(notRun),
  }));
  return { ...assessment, backtests };
}

const notAsked: Text = {
  nl: 'in deze run niet doorgerekend',
  en: 'not run this time',
  fr: 'non calculé cette fois',
};

/** The figures of a back-test under an alternative, in the order of its outcomes; kept so that a later run need not repeat it. */
async function alternativeFigures(
  context: VariantContext,
  backtest: Backtest,
  set: SettingTexts,
  { cache, uniform }: EffectRun,
): Promise<Result<readonly string[]>> {
  const key = JSON.stringify([
    'backtest',
    backtest.id,
    context.knownAt,
    context.validAt ?? null,
    context.seed,
    set,
  ]);
  const kept = cache?.read(key);
  if (kept !== undefined) {
    const list: unknown = JSON.parse(kept);
    if (Array.isArray(list) && list.length === backtest.outcomes.length) return success(list.map(String));
  }
  const figures = await inSandbox(context.engine, () => runAlternative(context, backtest, set, uniform));
  if (!figures.ok) return figures;
  const texts = figures.value.map((figure) => figure.toFixed());
  cache?.write(key, JSON.stringify(texts));
  return success(texts);
}

async function runAlternative(
  context: VariantContext,
  backtest: Backtest,
  set: SettingTexts,
  uniform: EffectRun['uniform'],
): Promise<Result<readonly Decimal[]>> {
  const settings = readSettings(context.pack, set);
  if (!settings.ok) return settings;
  const measures = withDependencies(context.measures, backtest.measure);
  const rebuilt = await rebuildFor(context.engine, context.rebuild, settings.value, { measures, uniform });
  if (!rebuilt.ok) return rebuilt;
  const run = await runMeasures(context.engine, measures, {
    knownAt: context.knownAt,
    validAt: context.validAt,
    settings: settings.value,
    bits: false,
  });
  if (!run.ok) return run;
  const simulation = run.value.find((item) => item.measure.id === backtest.measure)!;
  return outcomeFigures(context.engine, backtest, simulation);
}

/** A measure and all that it reads, in order. */
function withDependencies(measures: readonly Measure[], id: string): readonly Measure[] {
  const wanted = new Set([id]);
  for (const measure of [...measures].reverse())
    if (wanted.has(measure.id)) for (const other of readsFrom(measure)) wanted.add(other);
  return measures.filter((measure) => wanted.has(measure.id));
}
