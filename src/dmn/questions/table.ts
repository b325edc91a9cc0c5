import { type UnaryTests } from '../../feel/index.ts';
import {
  join,
  namesIn,
  known,
  onlyValue,
  possibleOutcomes,
  possibleValues,
  sourcesOf,
  truthsIn,
  type Possible,
} from '../../feel/index.ts';
import type { DecisionTable } from '../model.ts';
import { fitSet } from './fit.ts';
import { possibleHits } from './hits.ts';
import { withoutRedundant } from './redundant.ts';
import type { PossibleFrame } from './run.ts';
import type { CellState, RuleInTable, RuleState } from './table-state.ts';

/** A decision table over what its columns may be: which rules can match, and what then comes out. */
export function possibleTable(table: DecisionTable, frame: PossibleFrame): Possible {
  const { scope } = frame;
  const columns = table.inputs.map((input) => {
    const value = input.expression === undefined ? known(null) : possibleValues(input.expression, scope);
    return {
      value,
      outcomes: cellOutcomes(value, frame),
      refused: refusalOf(input.allowedValues, value, frame),
    };
  });
  const cells = table.rules.map((rule) => columns.map(({ outcomes }, index) => outcomes(rule.cells[index])));
  const openCells = (rule: number) => cells[rule]!.filter((cell) => onlyValue(cell) === undefined);
  const outputs = new Map<number, Possible>();
  const output = (rule: number): Possible => {
    const set = outputs.get(rule) ?? outputOf(table, frame, rule);
    outputs.set(rule, set);
    return set;
  };
  const states = withoutRedundant(table, withCertainFirst(table, cells.map(ruleState)), openCells, output);
  frame.run.tables?.push({
    path: frame.path,
    hitPolicy: table.hitPolicy,
    columns: table.inputs.map((input, index) => ({
      title: input.label ?? input.text,
      names: input.expression === undefined ? [] : [...namesIn(input.expression)],
      unknown: [...sourcesOf([columns[index]!.value])],
    })),
    rules: table.rules.map((rule, index): RuleInTable => ({
      index: index + 1,
      ...(rule.id === undefined ? {} : { id: rule.id }),
      state: states[index]!,
      cells: cells[index]!.map(cellState),
      unknown: [...sourcesOf(cells[index]!)],
    })),
  });
  const outcome = possibleHits({
    table,
    frame,
    states,
    openCells,
    output,
    standard: () => standardOf(table, frame),
  });
  // A value outside of a column's input values makes the whole null.
  const refusals = columns.flatMap(({ refused }) => refused);
  if (refusals.some((refusal) => onlyValue(refusal) === true)) return known(null);
  const open = refusals.filter((refusal) => truthsIn(refusal).has(true));
  return open.length === 0 ? outcome : join([outcome, known(null)], sourcesOf(open));
}

type Cell = DecisionTable['rules'][number]['cells'][number] | undefined;

/** The outcome of each distinct cell of a column, looked at once. */
function cellOutcomes(value: Possible, frame: PossibleFrame): (cell: Cell) => Possible {
  const found = new Map<string, Possible>();
  return (cell) => {
    const key = cell?.text.trim() ?? '';
    let outcome = found.get(key);
    if (outcome === undefined) {
      outcome = cell?.tests === undefined ? known(null) : possibleOutcomes(cell.tests, value, frame.scope);
      found.set(key, outcome);
    }
    return outcome;
  };
}

/** Whether the column's input values refuse its value; null always passes. */
function refusalOf(
  allowed: UnaryTests | undefined,
  value: Possible,
  frame: PossibleFrame,
): readonly Possible[] {
  if (allowed === undefined) return [];
  const parts = value.parts.filter((part) => part.kind !== 'value' || part.value !== null);
  if (parts.length === 0) return [];
  const outcome = possibleOutcomes(allowed, { ...value, parts }, frame.scope);
  const passes = truthsIn(outcome);
  if (passes.size === 1 && passes.has(true)) return [];
  const isSure = !passes.has(true) && parts.length === value.parts.length;
  return isSure ? [known(true)] : [join([known(true), known(false)], sourcesOf([value, outcome]))];
}

function cellState(outcome: Possible): CellState {
  const truths = truthsIn(outcome);
  if (!truths.has(true)) return 'false';
  return truths.size === 1 ? 'true' : 'open';
}

function ruleState(cells: readonly Possible[]): RuleState {
  const states = cells.map(cellState);
  if (states.includes('false')) return 'excluded';
  return states.includes('open') ? 'possible' : 'certain';
}

/** Under FIRST nothing after a certain rule can decide. */
function withCertainFirst(table: DecisionTable, states: readonly RuleState[]): readonly RuleState[] {
  const first = table.hitPolicy === 'FIRST' ? states.indexOf('certain') : -1;
  return first === -1 ? states : states.map((state, index) => (index > first ? 'excluded' : state));
}

function outputOf(table: DecisionTable, frame: PossibleFrame, rule: number): Possible {
  return assemble(
    table,
    table.outputs.map((_, column) => table.rules[rule]?.outputs[column]?.expression),
    frame,
  );
}

function standardOf(table: DecisionTable, frame: PossibleFrame): Possible {
  if (table.outputs.every((output) => output.defaultValue === undefined)) return known(null);
  return assemble(
    table,
    table.outputs.map((output) => output.defaultValue?.expression),
    frame,
  );
}

/** One value, or a context of the named components, each held to its type. */
function assemble(
  table: DecisionTable,
  expressions: readonly (Parameters<typeof possibleValues>[0] | undefined)[],
  frame: PossibleFrame,
): Possible {
  const sets = table.outputs.map((output, column) => {
    const expression = expressions[column];
    const set = expression === undefined ? known(null) : possibleValues(expression, frame.scope);
    return fitSet(set, frame.types, output.typeRef);
  });
  if (sets.length === 1) return sets[0]!;
  const entries = new Map(table.outputs.map((output, column) => [output.name ?? '', sets[column]!]));
  return join([{ parts: [{ kind: 'context', entries, open: false }], sources: new Set() }]);
}
