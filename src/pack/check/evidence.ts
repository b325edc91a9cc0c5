import type { Problem, Text } from '../../base/index.ts';
import type { Measure, MeasureInput } from '../pack.ts';
import { packProblem } from '../problems/index.ts';
import { requiredIn } from './required.ts';
import { usedNames } from './used-names.ts';

/** A criterion that rests on what nobody can look up. */
export interface WeakCriterion {
  readonly measure: string;
  readonly criterion: string;
  readonly input: string;
  readonly title: Text;
  readonly evidence: 'declaration' | 'none';
}

/** The columns of the entitlement table whose inputs, directly or through other decisions, no register proves. */
export function weakCriteria(measure: Measure): readonly WeakCriterion[] {
  const table = measure.model.decisions.find((item) => item.name === measure.decision.entitlement);
  if (table?.logic?.kind !== 'decision table') return [];
  const found: WeakCriterion[] = [];
  for (const [index, column] of table.logic.inputs.entries()) {
    const cells = table.logic.rules.map((rule) => rule.cells[index]?.tests);
    const names = new Set([
      ...usedNames(column.expression),
      ...cells.flatMap((cell) => [...usedNames(cell)]),
    ]);
    for (const input of inputsBehind(measure, names)) {
      const { kind } = input.evidence;
      if (kind === 'register') continue;
      const criterion = column.label ?? column.text;
      found.push({ measure: measure.id, criterion, input: input.name, title: input.title, evidence: kind });
    }
  }
  return found;
}

/** The inputs of the measure that names lead to, through any number of decisions; in the order of the measure. */
function inputsBehind({ model, inputs }: Measure, names: ReadonlySet<string>): readonly MeasureInput[] {
  const reached = new Set<string>();
  const follow = (name: string): void => {
    if (reached.has(name)) return;
    reached.add(name);
    const decision = model.decisions.find((item) => item.variable === name);
    if (decision !== undefined) for (const { name: next } of requiredIn(model, decision)) follow(next);
  };
  for (const name of names) follow(name);
  return inputs.filter((input) => reached.has(input.name));
}

/** The same as notes of the check: one for every input, with all criteria that rest on it. */
export function evidenceNotes(measure: Measure): readonly Problem[] {
  const weak = weakCriteria(measure);
  return measure.inputs.flatMap(({ name, evidence }, index) => {
    const criteria = weak.filter((item) => item.input === name).map((item) => `"${item.criterion}"`);
    if (criteria.length === 0) return [];
    const place = { file: `${measure.folder}/measure.yaml`, path: `inputs[${index}].evidence` };
    const code = evidence.kind === 'none' ? 'PACK-EVIDENCE-NONE' : 'PACK-EVIDENCE-DECLARATION';
    return [packProblem(code, place, { name, criteria: criteria.join(', ') }, 'warning')];
  });
}
