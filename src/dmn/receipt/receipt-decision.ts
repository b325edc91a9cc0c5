import type { Text } from '../../base/index.ts';
import { valueToJson } from '../../feel/index.ts';
import type { DecisionTable, Model } from '../model.ts';
import type { DecisionTrace, TableTrace } from '../trace.ts';
import type { ReceiptDecision, ReceiptInnerTable } from './receipt.ts';

type Titles = Readonly<Record<string, Text>>;

/** What one decision tells of itself, with the texts of its rule. */
export function receiptDecision(model: Model, trace: DecisionTrace, titles: Titles): ReceiptDecision {
  const decision = model.decisions.find((item) => item.id === trace.id && item.name === trace.decision);
  const logic = decision?.logic;
  // The texts of an imported model's table are not at hand; its outcomes are told like those of a table inside.
  const { table } = trace;
  const own = table !== undefined && logic?.kind === 'decision table';
  const inner = own || table === undefined ? trace.inner : [...trace.inner, table];
  return {
    id: trace.id,
    name: trace.decision,
    title: titles[trace.decision] ?? null,
    question: decision?.question ?? null,
    given: Object.fromEntries([...trace.inputs].map(([name, value]) => [name, valueToJson(value)])),
    formula: logic?.kind === 'literal' ? logic.text : null,
    derived: trace.derived.map(({ path, value }) => ({ path, value: valueToJson(value) })),
    value: valueToJson(trace.value),
    table: own ? receiptTable(logic, table, titles) : null,
    inner: inner.map(innerTable),
  };
}

function receiptTable(table: DecisionTable, trace: TableTrace, titles: Titles): ReceiptDecision['table'] {
  const matched = new Set(trace.matched.map((rule) => rule.index));
  const deciding = new Set(trace.deciding.map((rule) => rule.index));
  const values = trace.inputs.map(valueToJson);
  return {
    hitPolicy: table.hitPolicy,
    rules: table.rules.map((rule, index) => ({
      index: index + 1,
      id: rule.id ?? null,
      note: rule.annotations.find((text) => text.trim() !== '') ?? rule.description ?? null,
      title: (rule.id === undefined ? undefined : titles[rule.id]) ?? null,
      matched: matched.has(index + 1),
      deciding: deciding.has(index + 1),
      criteria: table.inputs.map((input, column) => ({
        column: input.label ?? input.text,
        expression: input.text,
        value: values[column] ?? null,
        tests: rule.cells[column]?.text ?? '',
        outcome: trace.rules[index]?.[column] ?? null,
      })),
    })),
  };
}

function innerTable({
  path,
  hitPolicy,
  inputs,
  rules,
  matched,
  deciding,
  value,
}: TableTrace): ReceiptInnerTable {
  return {
    path,
    hitPolicy,
    inputs: inputs.map(valueToJson),
    cells: rules,
    matched: matched.map((rule) => rule.index),
    deciding: deciding.map((rule) => rule.index),
    value: valueToJson(value),
  };
}
