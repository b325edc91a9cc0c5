import { within, type Problem } from '../../base/index.ts';
import type { BoxedExpression, Decision, DecisionTable, Model } from '../../dmn/index.ts';
import { checkUnaryTests, inferType, type FeelType, type Scope } from '../../feel/index.ts';
import type { PackDraft } from '../read/draft.ts';
import { requiredIn } from './required.ts';

/** Names that nothing has, and cells that can never hold by their types, such as a date compared with a text. */
export function checkTypes(draft: PackDraft): readonly Problem[] {
  return draft.measures.flatMap(({ model, modelFile }) =>
    model === undefined
      ? []
      : model.decisions.flatMap((decision) =>
          decisionProblems(model, decision).map((item) => within({ file: modelFile }, item)),
        ),
  );
}

function decisionProblems(model: Model, decision: Decision): readonly Problem[] {
  const scope: Scope = Object.fromEntries(requiredIn(model, decision).map(({ name, type }) => [name, type]));
  return decision.logic === undefined
    ? []
    : boxedProblems(decision.logic, scope, `decision "${decision.name}"`);
}

/** Walks tables, formulas, contexts and choices; in other boxed expressions the types are the evaluator's to find. */
function boxedProblems(logic: BoxedExpression, scope: Scope, path: string): readonly Problem[] {
  switch (logic.kind) {
    case 'decision table':
      return tableProblems(logic, scope, path);
    case 'literal':
      return logic.expression === undefined
        ? []
        : placed(path, inferType(logic.expression, scope, logic.text).problems);
    case 'context': {
      // An entry sees those above it.
      let inner: Scope = scope;
      return logic.entries.flatMap(({ name, value }) => {
        const problems = boxedProblems(value, inner, name === undefined ? path : `${path}, entry "${name}"`);
        if (name !== undefined) inner = { ...inner, [name]: { kind: 'any' } };
        return problems;
      });
    }
    case 'conditional':
      return [logic.condition, logic.then, logic.else].flatMap((part) => boxedProblems(part, scope, path));
    default:
      return [];
  }
}

function tableProblems(table: DecisionTable, scope: Scope, path: string): readonly Problem[] {
  const any: FeelType = { kind: 'any' };
  const columns = table.inputs.map((input) => ({
    label: input.label ?? input.text,
    inference: input.expression === undefined ? undefined : inferType(input.expression, scope, input.text),
  }));
  return [
    ...columns.flatMap(({ label, inference }) =>
      placed(`${path}, column "${label}"`, inference?.problems ?? []),
    ),
    ...table.rules.flatMap((rule, index) => {
      const row = `${path}, rule ${index + 1}`;
      return [
        ...rule.cells.flatMap(({ tests, text }, at) => {
          if (tests === undefined) return [];
          const { label, inference } = columns[at]!;
          const problems = checkUnaryTests(tests, inference?.type ?? any, scope, text);
          return placed(`${row}, column "${label}"`, problems);
        }),
        ...rule.outputs.flatMap(({ expression, text }, at) =>
          expression === undefined
            ? []
            : placed(
                `${row}, column "${table.outputs[at]?.name ?? at + 1}"`,
                inferType(expression, scope, text).problems,
              ),
        ),
      ];
    }),
  ];
}

/** The place is the cell: lines inside its text say nothing about the file. */
function placed(path: string, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((item) => ({ ...item, place: { path } }));
}
