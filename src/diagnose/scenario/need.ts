import { failure, success, type Result } from '../../base/index.ts';
import { compileDecisions, type CompiledColumn, type Model, type ColumnInput } from '../../dmn/index.ts';
import { identifier } from '../../engine/index.ts';
import { columnOf } from './names.ts';
import { needConstants } from './need-model.ts';
import type { ScenarioModel } from './scenario.ts';

/** Decision -> column of `exposure`; the needs exist per window. */
const needColumns = {
  'Need low': 'need_low_cents',
  Need: 'need_cents',
  'Need high': 'need_high_cents',
} as const;

/** Columns of `diagnose_loss`, whose needs are decided. */
export function lossColumns(model: ScenarioModel): readonly string[] {
  return [
    'unit_id',
    'nace',
    'fixed_cost_share',
    'equity_cents',
    'start_date',
    ...model.windows.flatMap((window) => [
      columnOf('turnover_reference_cents', window),
      columnOf('loss', window),
      columnOf('turnover_loss_cents', window),
    ]),
  ];
}

/** Least and greatest values in `diagnose_loss`: proofs that let the compiled rule use narrow integers. */
export interface LossRanges {
  readonly loss: readonly [bigint, bigint];
  readonly share: readonly [bigint, bigint];
  readonly equity: readonly [bigint, bigint];
}

/**
 * `diagnose_loss` with the needs of every window and `healthy_before`: the pack's need.dmn, compiled once per window, one stage on the other, so
 * that one pass over the units decides everything.
 */
export function needRelation(model: ScenarioModel, need: Model, ranges: LossRanges): Result<string> {
  let relation = 'diagnose_loss';
  let keys = lossColumns(model);
  const stages = [
    ...model.windows.map((window) => ({
      loss: columnOf('turnover_loss_cents', window),
      decisions: Object.entries(needColumns).map(
        ([decision, column]) => [decision, columnOf(column, window)] as const,
      ),
    })),
    {
      loss: columnOf('turnover_loss_cents', model.windows[0]!),
      decisions: [['Healthy before', 'healthy_before'] as const],
    },
  ];
  for (const stage of stages) {
    const compiled = compileDecisions(
      need,
      { relation, keys, inputs: needInputs(model, need, stage.loss, ranges) },
      { decisions: stage.decisions.map(([decision]) => decision) },
    );
    if (!compiled.ok) return failure(...compiled.problems);
    const named = stage.decisions.map(
      ([decision, column]) => `${outcome(compiled.value.columns, decision)} AS ${identifier(column)}`,
    );
    relation = `(SELECT ${keys.map(identifier).join(', ')}, ${named.join(', ')} FROM (${compiled.value.select}))`;
    keys = [...keys, ...stage.decisions.map(([, column]) => column)];
  }
  return success(relation);
}

function needInputs(
  model: ScenarioModel,
  need: Model,
  loss: string,
  ranges: LossRanges,
): Readonly<Record<string, ColumnInput>> {
  const column = { kind: 'column', nullable: false } as const;
  const all: Readonly<Record<string, ColumnInput>> = {
    'Turnover loss': {
      ...column,
      column: loss,
      type: 'number',
      scale: 2,
      storage: 'integer',
      range: ranges.loss,
    },
    'Fixed cost share': {
      ...column,
      column: 'fixed_cost_share',
      type: 'number',
      scale: 4,
      storage: 'decimal',
      range: ranges.share,
    },
    Equity: {
      ...column,
      column: 'equity_cents',
      type: 'number',
      scale: 2,
      storage: 'integer',
      range: ranges.equity,
    },
    'Start date': { ...column, column: 'start_date', type: 'date' },
    ...Object.fromEntries(
      [...needConstants(model)].map(([name, value]): [string, ColumnInput] => [
        name,
        { kind: 'constant', value },
      ]),
    ),
  };
  return Object.fromEntries(need.inputs.map(({ name }) => [name, all[name]!]));
}

/** The column of a decision, brought to cents where it is an amount. */
function outcome(columns: readonly CompiledColumn[], decision: string): string {
  const found = columns.find((item) => item.kind === 'outcome' && item.decision === decision);
  if (found?.kind !== 'outcome') throw new Error(`no outcome of the decision "${decision}"`);
  const name = identifier(found.column);
  if (found.scale === undefined || found.scale === 2) return name;
  if (found.scale < 2) return `${name} * ${10 ** (2 - found.scale)}`;
  throw new Error(`decision "${decision}" has ${found.scale} decimals: round to cents in the rule`);
}
