import { problem, success, type Result } from '../../base/index.ts';
import type { Value } from '../../feel/index.ts';
import type { Threads } from '../../engine/index.ts';
import type { Measure } from '../../pack/index.ts';
import type { Compared, ParameterUsed, RuleResult, ScoreRow } from '../assessment.ts';
import type { Dimension } from '../dimensions.ts';
import { compare, keyFigures } from '../key-figures.ts';
import { designProblems } from '../problems.ts';
import { withValues } from '../source.ts';
import { movesBy, type MovesBy } from './moves-by.ts';
import { decideQuickly, type CompileKernel } from './quick-decide.ts';
import { quickCriteria, type QuickCriteria } from './quick-criteria.ts';
import type { QuickModel } from './quick-model.ts';
import { addUp, type Moves } from './quick-sums.ts';

/** A change of one measure: other values of parameters, another rule, or both. */
export interface QuickVariant {
  /** By the key of the parameter, checked against its unit (`readParameterText`). */
  readonly values: ReadonlyMap<string, Value>;
  /** The model that decides instead; its inputs are those of the measure. */
  readonly model?: Measure['model'];
  /** Say what the criteria decide too, which takes some times as long. Default false. */
  readonly criteria?: boolean;
  /** Ways of cutting by which to say who moves; default none. */
  readonly by?: readonly Dimension[];
  /** What compiles the measure; default in this thread. */
  readonly compile?: CompileKernel | undefined;
}

/** What a change does to one measure over the whole register, before exclusions, ceilings and budgets (layer `rule`). */
export interface QuickResult {
  readonly score: ScoreRow;
  readonly figures: Compared;
  readonly rules: readonly RuleResult[];
  /** Who moves against the measure as it stands. */
  readonly moves: Moves;
  /** The same by group, for each way of cutting that was asked, in its order. */
  readonly movesBy: readonly MovesBy[];
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
  const measure = variant.model === undefined ? model.measure : { ...model.measure, model: variant.model };
  const source = withValues(measure, model.source, variant.values);
  const question = { measure, source, table: model.table, compile: variant.compile };
  const given = await decideQuickly(threads, question, model.scratch, { signal });
  if (!given.ok) return given;
  const { shock, shockSums, base, unitGroups, baseGroups } = model;
  const cuts = (variant.by ?? []).map((by) =>
    unitGroups.columns.findIndex(({ dimension }) => dimension === by),
  );
  const columns = cuts.map((cut) => unitGroups.columns[cut]!);
  const scored = await addUp(threads, { measure, shock, shockSums, given: given.value, base, columns });
  const { score, rules, moves, movesByGroup, unknown } = scored;
  const criteria =
    variant.criteria === true
      ? await quickCriteria(threads, question, shock, given.value, signal)
      : success(undefined);
  if (!criteria.ok) return criteria;
  const figures = compare(keyFigures(model.baseScore), keyFigures(score));
  const result: QuickResult = {
    score,
    figures,
    rules,
    moves,
    movesBy: columns.map((column, at) =>
      movesBy(unitGroups.groups, column, baseGroups[cuts[at]!]!, movesByGroup[at]!),
    ),
    parameters: source.parameters,
    ...(criteria.value === undefined ? {} : { criteria: criteria.value }),
  };
  if (unknown === 0) return success(result, given.warnings);
  const parameters = { measure: measure.id, units: unknown };
  const note = problem(
    designProblems,
    'DESIGN-AMOUNT-MISSING',
    { path: measure.folder },
    parameters,
    'warning',
  );
  return success(result, [...given.warnings, note]);
}
