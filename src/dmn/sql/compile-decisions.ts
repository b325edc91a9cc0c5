import { failure, success, within, type Result } from '../../base/index.ts';
import {
  duckdb,
  formulas,
  identifier,
  Refusal,
  selectOf,
  widthOf,
  type Dialect,
  type Formula,
} from '../../feel/internal.ts';
import { compileProgram } from '../exact/compile.ts';
import type { CompiledColumn, CompileOptions, Program, ProgramInput } from '../exact/program.ts';
import type { Model } from '../model.ts';
import type { CompiledDecisions, SqlSource } from './compiled.ts';

/**
 * Compiles decisions to one SELECT over a relation: the same outcomes, rules and criteria as `decide` gives for each row, to
 * the last digit. What cannot be proved equal is refused: every refusal has a place, a reason and a remedy.
 * @example compileDecisions(model, { relation: 'enterprise', keys: ['unit_id'], inputs }, { decisions: ['Premium'] })
 */
export function compileDecisions(
  model: Model,
  source: SqlSource,
  options: CompileOptions,
  dialect: Dialect = duckdb,
): Result<CompiledDecisions> {
  const program = compileProgram(model, source.inputs, options, source.keys);
  if (!program.ok) return program;
  try {
    return success(print(dialect, source, program.value));
  } catch (reason) {
    // A literal that this engine cannot hold.
    if (reason instanceof Refusal) return failure(within({ path: `model "${model.name}"` }, reason.problem));
    throw reason;
  }
}

function print(dialect: Dialect, source: SqlSource, program: Program): CompiledDecisions {
  const keys = source.keys.map((key): readonly [CompiledColumn, Formula] => [
    { kind: 'key', column: key },
    formulas.column(key, 'nothing', { nullable: true }),
  ]);
  const outputs = [...keys, ...program.outputs];
  const select = selectOf(
    dialect,
    relationOf(dialect, source, program),
    source.keys.length + program.inputs.length,
    program.definitions,
    outputs.map(([column, formula]) => ({
      name: column.column,
      formula,
      ...(column.kind === 'rule' ? { type: dialect.types.rule } : {}),
    })),
  );
  return { select, columns: outputs.map(([column]) => column), criteria: program.criteria };
}

/** The innermost SELECT: keys as they are, inputs under safe names and with their exact type. */
function relationOf(dialect: Dialect, source: SqlSource, program: Program): string {
  const name = (text: string) => identifier(dialect, text);
  const inputs = program.inputs.map((item) => `${columnOf(dialect, item)} AS ${name(item.name)}`);
  const columns = [...source.keys.map(name), ...inputs];
  const list = columns.length === 0 ? '1 AS nothing' : columns.join(', ');
  return `(SELECT ${list} FROM ${source.relation}${dialect.fence}) AS s0`;
}

function columnOf(dialect: Dialect, { input, type, formula }: ProgramInput): string {
  const column = identifier(dialect, input.column);
  const { types } = dialect;
  // Equal texts are those with the same characters, whatever the column was declared to take for equal.
  if (type === 'text') return `CAST(${column} AS ${types.text}) COLLATE "C"`;
  if (type !== 'integer') return `CAST(${column} AS ${types[type as 'truth' | 'date' | 'moment']})`;
  const integer = types[widthOf(formula)];
  if (input.storage !== 'decimal') return `CAST(${column} AS ${integer})`;
  const size = formula.low < 0n && -formula.low > formula.high ? -formula.low : formula.high;
  const scale = input.scale ?? 0;
  const precision = Math.min(38, Math.max(18, String(size).length + scale));
  return dialect.unscaled(column, precision, scale, integer);
}
