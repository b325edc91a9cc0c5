import { formatValue, type Value } from '../../feel/index.ts';
import { spend } from '../../feel/internal.ts';
import { hitPolicies } from '../hit-policies/index.ts';
import type { DecisionTable } from '../model.ts';
import type { CellOutcome, MatchedRule } from '../trace.ts';
import type { Compiling } from './boxed/boxed.ts';
import {
  feelCode,
  nothing,
  tell,
  testsCode,
  withInput,
  type CellCode,
  type Code,
  type Frame,
} from './frame.ts';
import { compileOutputs, type Outputs } from './table-outputs.ts';

/** A column made ready: each distinct test once, and for every rule which of them its cell is. */
interface Column {
  readonly value: Code;
  readonly allowed: CellCode | undefined;
  readonly allowedText: string;
  readonly tests: readonly CellCode[];
  readonly cellOf: readonly number[];
  readonly path: string;
}

/** A decision table (DMN 1.5, chapter 8). Every cell is evaluated, also where the outcome is clear: the trace tells all criteria. */
export function compileTable(table: DecisionTable, compiling: Compiling): Code {
  const columns = table.inputs.map((_, index) => compileColumn(table, index, compiling));
  const names: readonly MatchedRule[] = table.rules.map((rule, index) => {
    return rule.id === undefined ? { index: index + 1 } : { index: index + 1, id: rule.id };
  });
  const { path } = compiling;
  const decides = compileHits(table, compileOutputs(table, compiling));
  // What the trace keeps of each rule, so that a table in a long loop cannot fill the memory.
  const steps = table.rules.length * (columns.length + 4);
  return (frame) => {
    spend(frame.scopes.run, steps);
    const inputs = columns.map((column) => inputOf(column, frame));
    const cells = columns.map((column, index) => outcomesOf(column, frame, inputs[index] ?? null));
    const matched: number[] = [];
    const rules: (readonly CellOutcome[])[] = [];
    for (let rule = 0; rule < names.length; rule += 1) {
      const outcomes: CellOutcome[] = [];
      let holds = true;
      for (let index = 0; index < columns.length; index += 1) {
        const outcome = cells[index]![columns[index]!.cellOf[rule]!] ?? null;
        outcomes.push(outcome);
        if (outcome !== true) holds = false;
      }
      rules.push(outcomes);
      if (holds) matched.push(rule);
    }
    const refused = inputs.includes(undefined);
    const { value, deciding } = refused ? { value: null, deciding: [] } : decides(frame, matched, path);
    frame.run.tables.push({
      path,
      hitPolicy: table.hitPolicy,
      inputs: inputs.map((input) => input ?? null),
      rules,
      matched: matched.map((rule) => names[rule]!),
      deciding: deciding.map((rule) => names[rule]!),
      value,
    });
    return value;
  };
}

/** The outcome of each distinct test of a column. */
function outcomesOf(column: Column, frame: Frame, input: Value): readonly CellOutcome[] {
  spend(frame.scopes.run, column.tests.length);
  const scopes = withInput(frame, input);
  return column.tests.map((test) => test(scopes, input));
}

function compileHits(table: DecisionTable, outputs: Outputs) {
  const policy = hitPolicies[table.hitPolicy];
  return (frame: Frame, matched: readonly number[], path: string) => {
    if (matched.length === 0) return { value: outputs.standard(frame), deciding: [] };
    const known = new Map<number, Value>();
    const output = (rule: number): Value => {
      const value = known.has(rule) ? known.get(rule)! : outputs.ofRule(frame, rule);
      known.set(rule, value);
      return value;
    };
    const byPriority = (first: number, second: number) =>
      outputs.compare(frame, output(first), output(second));
    const outcome = policy({ table, matched, output, byPriority });
    if ('reason' in outcome) tell(frame.run.problems, { ...outcome.reason, place: { path } });
    return outcome;
  };
}

/** The value of a column; undefined where its input values do not allow it. */
function inputOf(column: Column, frame: Frame): Value | undefined {
  const value = column.value(frame);
  if (
    value === null ||
    column.allowed === undefined ||
    column.allowed(withInput(frame, value), value) === true
  )
    return value;
  nothing(frame.run, 'DMN-INPUT-VALUES', column.path, {
    found: formatValue(value),
    expected: column.allowedText,
  });
  return undefined;
}

function compileColumn(table: DecisionTable, index: number, compiling: Compiling): Column {
  const input = table.inputs[index]!;
  const path = `${compiling.path}, column "${input.label ?? input.text}"`;
  const numbers = new Map<string, number>();
  const tests: CellCode[] = [];
  const cellOf = table.rules.map((rule, number) => {
    const cell = rule.cells[index];
    const key = cell?.text.trim() ?? '';
    const seen = numbers.get(key);
    if (seen !== undefined) return seen;
    tests.push(
      testsCode(cell?.tests, `${compiling.path}, rule ${number + 1}, column "${input.label ?? input.text}"`),
    );
    numbers.set(key, tests.length - 1);
    return tests.length - 1;
  });
  const allowed = input.allowedValues === undefined ? undefined : testsCode(input.allowedValues, path);
  const allowedText = input.allowedValuesText ?? '';
  return { value: feelCode(input.expression, path), allowed, allowedText, tests, cellOf, path };
}
