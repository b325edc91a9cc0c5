import { problem, success, type Result } from '../../base/index.ts';
import type { Value } from '../../feel/index.ts';
import type { Threads } from '../../engine/index.ts';
import type { Measure } from '../../pack/index.ts';
import type { Compared, ParameterUsed, RuleResult, ScoreRow } from '../assessment.ts';
import { compare, keyFigures } from '../key-figures.ts';
import { designProblems } from '../problems.ts';
import { withValues } from '../source.ts';
import { decideQuickly } from './quick-decide.ts';
import { quickCriteria, type QuickCriteria } from './quick-criteria.ts';
import { compileMeasure, type CompileKernel, type QuickKernels } from './quick-kernels.ts';
import type { QuickModel } from './quick-model.ts';
import { addUp, type Moves } from './quick-sums.ts';

/** A change of one measure: other values of parameters, another rule, or both. */
export interface QuickVariant {
  /** By the key of the parameter, checked against its unit (`readParameterText`). */
  readonly values: ReadonlyMap<string, Value>;
  /** The model that decides instead; its inputs are those of the measure. */
  readonly model?: Measure['model'];
  /** Count the criteria too, which takes about as long again. Default false. */
  readonly criteria?: boolean;
  /** The variant compiled (`compileQuickly`); default here. */
  readonly kernels?: QuickKernels;
}

/** What a change does to one measure over the whole register, before exclusions, ceilings and budgets (layer `rule`). */
export interface QuickResult {
  readonly score: ScoreRow;
  readonly figures: Compared;
  readonly rules: readonly RuleResult[];
  /** Who moves against the measure as it stands. */
  readonly moves: Moves;
  readonly parameters: readonly ParameterUsed[];
  /** Where they were asked and can be told. */
  readonly criteria?: QuickCriteria;
}

/**
 * What a variant does, to the last cent as `simulate` and the scorecard say it in SQL; a few hundredths of a second for a country. One
 * question at a time for each model. The promise rejects with the reason of the signal where that was given up.
 * @example await runQuickly(threads, model, { values: new Map([['loss-threshold', new Decimal('0.5')]]) })
 */
export async function runQuickly(
  threads: Threads,
  model: QuickModel,
  variant: QuickVariant,
  signal?: AbortSignal,
): Promise<Result<QuickResult>> {
  const { measure, source } = changedBy(model, variant);
  const question = { measure, source, table: model.table };
  const compiled =
    variant.kernels === undefined ? await compileQuickly(model, variant) : success(variant.kernels);
  if (!compiled.ok) return compiled;
  const { decide, count } = compiled.value;
  const given = await decideQuickly(threads, { ...question, kernel: decide }, model.scratch, signal);
  if (!given.ok) return given;
  const { shock, shockSums, base } = model;
  const scored = await addUp(threads, { measure, shock, shockSums, given: given.value, base });
  const { score, rules, moves, unknown } = scored;
  const criteria =
    count === undefined
      ? success(undefined)
      : await quickCriteria(threads, { ...question, kernel: count }, shock, given.value);
  if (!criteria.ok) return criteria;
  const figures = compare(keyFigures(model.baseScore), keyFigures(score));
  const result: QuickResult = {
    score,
    figures,
    rules,
    moves,
    parameters: source.parameters,
    ...(criteria.value === undefined ? {} : { criteria: criteria.value }),
  };
  if (unknown === 0) return success(result, compiled.warnings);
  const parameters = { measure: measure.id, units: unknown };
  const note = problem(
    designProblems,
    'DESIGN-AMOUNT-MISSING',
    { path: measure.folder },
    parameters,
    'warning',
  );
  return success(result, [...compiled.warnings, note]);
}

/**
 * Compiles a variant ahead of `runQuickly`, with another compiler than this thread's where one is given: nobody's turn on the threads is spent
 * on it.
 */
export async function compileQuickly(
  model: QuickModel,
  variant: QuickVariant,
  compile?: CompileKernel,
): Promise<Result<QuickKernels>> {
  const { measure, source } = changedBy(model, variant);
  return compileMeasure(measure, source.source.inputs, variant.criteria === true, compile);
}

function changedBy(model: QuickModel, variant: QuickVariant) {
  const measure = variant.model === undefined ? model.measure : { ...model.measure, model: variant.model };
  return { measure, source: withValues(measure, model.source, variant.values) };
}
