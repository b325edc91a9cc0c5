import type { Place, Problem } from '../../base/index.ts';
import type { Decision } from '../../dmn/index.ts';
import { packProblem } from '../problems/index.ts';
import type { MeasureDraft, PackDraft } from '../read/draft.ts';

/** The decisions that a measure names exist and give what a simulation needs: a table with `entitled`, an amount. */
export function checkModel(draft: PackDraft): readonly Problem[] {
  return draft.measures.flatMap((measure) => {
    const { model, main } = measure;
    if (model === undefined) return [];
    const { entitlement, amount, report = [] } = main.value.decision;
    const named = [
      { name: entitlement, path: ['decision', 'entitlement'] },
      { name: amount, path: ['decision', 'amount'] },
      ...report.map((name, index) => ({ name, path: ['decision', 'report', index] })),
    ];
    const known = model.decisions.map((decision) => decision.name);
    const unknown = named
      .filter(({ name }) => !known.includes(name))
      .map(({ name, path }) =>
        packProblem('PACK-DECISION-UNKNOWN', main.file.place(path), { found: name, known: known.join(', ') }),
      );
    const file = measure.modelFile!;
    const table = model.decisions.find((decision) => decision.name === entitlement);
    const euro = model.decisions.find((decision) => decision.name === amount);
    return [
      ...unknown,
      ...(table === undefined ? [] : tableProblems(table, placeOf(file, table), measure)),
      ...(euro === undefined ? [] : amountProblems(euro, placeOf(file, euro))),
    ];
  });
}

function placeOf(file: string, decision: Decision): Place {
  return { file, path: `decision "${decision.name}"` };
}

/** A table with one output may leave it unnamed where the decision itself is the yes or no. */
function tableProblems(
  { name, logic, type }: Decision,
  place: Place,
  measure: MeasureDraft,
): readonly Problem[] {
  if (logic?.kind !== 'decision table')
    return [packProblem('PACK-ENTITLEMENT-TABLE', place, { found: name })];
  const single = logic.outputs.length === 1 && type.kind === 'boolean';
  const several = logic.hitPolicy === 'COLLECT' || logic.hitPolicy.endsWith('ORDER');
  return [
    ...(single || logic.outputs.some((output) => output.name === 'entitled')
      ? []
      : [packProblem('PACK-ENTITLEMENT-COMPONENT', place, { found: name })]),
    ...(several ? [packProblem('PACK-TABLE-POLICY', place, { found: name, policy: logic.hitPolicy })] : []),
    ...ruleProblems(logic.rules.length, measure),
  ];
}

function ruleProblems(count: number, { casesFile }: MeasureDraft): readonly Problem[] {
  return (casesFile?.value ?? []).flatMap(({ expect }, index) =>
    expect.rule !== undefined && expect.rule.gt(count)
      ? [
          packProblem('PACK-CASE-RULE', casesFile!.file.place([index, 'expect', 'rule']), {
            found: expect.rule.toString(),
            count,
          }),
        ]
      : [],
  );
}

function amountProblems({ name, type }: Decision, place: Place): readonly Problem[] {
  return type.kind === 'number'
    ? []
    : [packProblem('PACK-AMOUNT-TYPE', place, { found: name, type: type.kind })];
}
