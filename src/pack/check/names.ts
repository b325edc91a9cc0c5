import type { Problem } from '../../base/index.ts';
import type { BoxedExpression, Decision, DecisionTable, Model } from '../../dmn/index.ts';
import { packProblem } from '../problems/index.ts';
import type { PackDraft } from '../read/draft.ts';
import { boundNames, usedNames } from './used-names.ts';

/** Every name in a rule is an input or decision that its decision requires; anything else is null for ever. */
export function checkNames(draft: PackDraft): readonly Problem[] {
  return draft.measures.flatMap(({ model, modelFile }) =>
    model === undefined
      ? []
      : model.decisions.flatMap((decision) => decisionProblems(model, decision, modelFile ?? '')),
  );
}

function decisionProblems(model: Model, decision: Decision, file: string): readonly Problem[] {
  const { logic } = decision;
  if (logic === undefined) return [];
  const required = requiredNames(model, decision);
  const known = new Set([...required, ...boundNames(logic), 'item', 'partial', '?']);
  return pieces(logic).flatMap(({ where, tree }) =>
    [...usedNames(tree)]
      .filter((name) => !known.has(name))
      .map((found) =>
        packProblem(
          'PACK-NAME-UNKNOWN',
          { file, path: [`decision "${decision.name}"`, where].filter((part) => part !== '').join(', ') },
          { where: where === '' ? decision.name : where, found, known: required.join(', ') },
        ),
      ),
  );
}

/** What a decision requires, by name; requirements are ids, in some files with the `#` of a reference. */
export function requiredNames(model: Model, decision: Decision): readonly string[] {
  const ids = new Set(
    [...decision.requires.inputs, ...decision.requires.decisions, ...decision.requires.knowledge].map((id) =>
      id.replace(/^.*#/, ''),
    ),
  );
  return [
    ...model.inputs.filter((item) => ids.has(item.id)).map((item) => item.name),
    ...model.decisions.filter((item) => ids.has(item.id)).map((item) => item.variable),
    ...model.knowledge.filter((item) => ids.has(item.id)).map((item) => item.variable),
    ...model.services.filter((item) => ids.has(item.id)).map((item) => item.variable),
  ];
}

interface Piece {
  readonly where: string;
  readonly tree: unknown;
}

/** The parts of a decision's logic with words for where they stand: in a table every cell. */
function pieces(logic: BoxedExpression): readonly Piece[] {
  return logic.kind === 'decision table' ? tablePieces(logic) : [{ where: '', tree: logic }];
}

function tablePieces(table: DecisionTable): readonly Piece[] {
  const columns = table.inputs.map((input) => input.label ?? input.text);
  return [
    ...table.inputs.map((input, index) => ({ where: `column "${columns[index]!}"`, tree: input.expression })),
    ...table.rules.flatMap((rule, index) => [
      ...rule.cells.map((cell, at) => ({
        where: `rule ${index + 1}, column "${columns[at] ?? at + 1}"`,
        tree: cell.tests,
      })),
      ...rule.outputs.map((output, at) => ({
        where: `rule ${index + 1}, column "${table.outputs[at]?.name ?? at + 1}"`,
        tree: output.expression,
      })),
    ]),
    ...table.outputs.map((output) => ({
      where: `output "${output.name ?? ''}"`,
      tree: output.defaultValue?.expression,
    })),
  ];
}
