import { formatValue, type UnaryTests, type Value } from '../../feel/index.ts';
import type { DecisionTable, TableOutput } from '../model.ts';
import type { Compiling } from './boxed/boxed.ts';
import { typeCheck, typeName } from './conform.ts';
import { feelCode, nothing, testsCode, withInput, type CellCode, type Code, type Frame } from './frame.ts';

/** The output side of a table made ready. */
export interface Outputs {
  /** One value, or a context of the named components. */
  readonly ofRule: (frame: Frame, rule: number) => Value;
  /** The default outputs; null where there are none. */
  readonly standard: Code;
  /** Order of two outputs by the output values, first column first. */
  readonly compare: (frame: Frame, first: Value, second: Value) => number;
}

export function compileOutputs(table: DecisionTable, compiling: Compiling): Outputs {
  const checked = table.outputs.map((output) => fitting(output, compiling));
  const rules = table.rules.map((rule, index) =>
    table.outputs.map((output, column) =>
      checked[column]!(
        feelCode(
          rule.outputs[column]?.expression,
          `${compiling.path}, rule ${index + 1}, output "${nameOf(output, column)}"`,
        ),
      ),
    ),
  );
  const defaults = table.outputs.map((output, column) =>
    checked[column]!(
      feelCode(output.defaultValue?.expression, `${compiling.path}, default "${nameOf(output, column)}"`),
    ),
  );
  const hasDefault = table.outputs.some((output) => output.defaultValue !== undefined);
  const ranks = table.outputs.map((output) => rankCodes(output, compiling));
  return {
    ofRule: (frame, rule) => assemble(table, rules[rule]!, frame),
    standard: (frame) => (hasDefault ? assemble(table, defaults, frame) : null),
    compare: (frame, first, second) => {
      for (const [column, codes] of ranks.entries()) {
        const difference =
          rank(frame, codes, component(table, first, column)) -
          rank(frame, codes, component(table, second, column));
        if (difference !== 0) return difference;
      }
      return 0;
    },
  };
}

function nameOf(output: TableOutput, column: number): string | number {
  return output.name ?? output.label ?? column + 1;
}

function assemble(table: DecisionTable, codes: readonly Code[], frame: Frame): Value {
  if (codes.length === 1) return codes[0]!(frame);
  const entries = table.outputs.map((output, column): [string, Value] => [
    output.name ?? '',
    codes[column]!(frame),
  ]);
  return { kind: 'context', entries: new Map(entries) };
}

function component(table: DecisionTable, value: Value, column: number): Value {
  const name = table.outputs[column]?.name;
  const isContext =
    typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'context';
  return table.outputs.length > 1 && isContext ? (value.entries.get(name ?? '') ?? null) : value;
}

/** An output that does not fit its declared type becomes null. */
function fitting(output: TableOutput, compiling: Compiling): (code: Code) => Code {
  const { typeRef } = output;
  if (typeRef === undefined) return (code) => code;
  const check = typeCheck(compiling.types, typeRef);
  const expected = typeName(compiling.types, typeRef);
  return (code) => (frame) => {
    const raw = code(frame);
    const value = check(raw, frame.scopes.run);
    if (value !== undefined) return value;
    return nothing(frame.run, 'DMN-RESULT-TYPE', compiling.path, { found: formatValue(raw), expected });
  };
}

/** The output values in order; where the column has none, those of its type. */
function rankCodes(output: TableOutput, compiling: Compiling): readonly CellCode[] {
  const entry = output.typeRef === undefined ? undefined : compiling.types.get(output.typeRef);
  const tests = output.allowedValues?.tests ?? entry?.definition.allowedValues;
  if (tests === undefined || tests.kind === 'any') return [];
  return tests.tests.map((test) => {
    const single: UnaryTests = { kind: 'tests', negated: false, tests: [test], span: test.span };
    return testsCode(single, compiling.path);
  });
}

function rank(frame: Frame, codes: readonly CellCode[], value: Value): number {
  const scopes = withInput(frame, value);
  const found = codes.findIndex((code) => code(scopes, value) === true);
  return found === -1 ? codes.length : found;
}
