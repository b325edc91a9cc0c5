import { failure, problem, type Result } from '../../base/index.ts';
import type { DecisionTable, Model, TableRule } from '../model.ts';
import { readModel } from '../read/read-model.ts';
import { xmlProblems } from '../xml/problems.ts';
import { editProblems } from './problems.ts';
import { writeModel } from './write-model.ts';

/** A rule as someone edits it: FEEL texts, one for each input and each output of the table. */
export interface RuleEdit {
  /** The id of the rule that it replaces; one without keeps its place only. */
  readonly id?: string | undefined;
  readonly tests: readonly string[];
  readonly outputs: readonly string[];
  readonly description?: string | undefined;
}

/**
 * The model with other rules in one decision table, read again from what it looks like in DMN, so that every mistake has its place:
 * `decision "X", rule 3, column "Y"`. Problems besides those of reading: `DMN-EDIT-TABLE`, `DMN-EDIT-WIDTH`.
 * @example editRules(model, 'Entitlement', [{ tests: ['true', '>= 0.5'], outputs: ['true'] }])
 */
export function editRules(model: Model, decision: string, rules: readonly RuleEdit[]): Result<Model> {
  const found = model.decisions.find((item) => item.name === decision);
  if (found?.logic?.kind !== 'decision table')
    return failure(problem(editProblems, 'DMN-EDIT-TABLE', {}, { name: decision }));
  const table = found.logic;
  const wrong = rules.flatMap((rule, at) => [
    ...widthProblems(table, decision, rule, at),
    ...characterProblems(table, decision, rule, at),
  ]);
  if (wrong.length > 0) return failure(...wrong);
  const logic: DecisionTable = { ...table, rules: rules.map((rule) => ruleOf(table, rule)) };
  const decisions = model.decisions.map((item) => (item === found ? { ...item, logic } : item));
  return readModel(writeModel({ ...model, decisions }));
}

function widthProblems(table: DecisionTable, decision: string, rule: RuleEdit, at: number) {
  return (
    [
      ['tests', table.inputs],
      ['outputs', table.outputs],
    ] as const
  ).flatMap(([part, columns]) => {
    const found = rule[part].length;
    if (found === columns.length) return [];
    const path = `decision "${decision}", rule ${at + 1}, ${part}`;
    return [problem(editProblems, 'DMN-EDIT-WIDTH', { path }, { found, expected: columns.length })];
  });
}

/** Characters that no document can hold (XML 1.0, production 2), halves of one among them. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** The document would tell them by a line that nobody wrote. */
function characterProblems(table: DecisionTable, decision: string, rule: RuleEdit, at: number) {
  const inputs = table.inputs.map(({ label, text }) => label ?? text);
  const outputs = table.outputs.map(({ name }, index) => name ?? String(index + 1));
  const texts = [
    ...rule.tests.map((text, column) => [`column "${inputs[column] ?? column + 1}"`, text] as const),
    ...rule.outputs.map((text, column) => [`column "${outputs[column] ?? column + 1}"`, text] as const),
    ['description', rule.description ?? ''] as const,
  ];
  return texts
    .filter(([, text]) => forbidden.test(text))
    .map(([part]) =>
      problem(xmlProblems, 'DMN-XML-CHARACTER', {
        path: `decision "${decision}", rule ${at + 1}, ${part}`,
      }),
    );
}

/** Ids of cells belong to the rule that they stood in; texts only, since the document is read again. */
function ruleOf(table: DecisionTable, { id, tests, outputs, description }: RuleEdit): TableRule {
  const before = table.rules.find((rule) => id !== undefined && rule.id === id);
  const cell = (cells: readonly { readonly id?: string }[] | undefined, at: number, text: string) => {
    const own = cells?.[at]?.id;
    return own === undefined ? { text } : { id: own, text };
  };
  const about = description ?? before?.description;
  return {
    ...(before?.id === undefined ? {} : { id: before.id }),
    ...(about === undefined ? {} : { description: about }),
    cells: tests.map((text, at) => cell(before?.cells, at, text)),
    outputs: outputs.map((text, at) => cell(before?.outputs, at, text)),
    annotations: before?.annotations ?? [],
  };
}
