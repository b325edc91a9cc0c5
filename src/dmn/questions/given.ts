import { problem, type Problem } from '../../base/index.ts';
import { formatValue, type Value } from '../../feel/index.ts';
import { planOf } from '../decide/plan.ts';
import { decideProblems } from '../decide/problems.ts';
import type { Model } from '../model.ts';
import { nameOf, type Element, type InputNode } from './closure.ts';
import { questionProblems } from './problems.ts';

/** What is known, by element and by name. */
export interface Given {
  readonly known: ReadonlyMap<Element, Value>;
  readonly given: ReadonlyMap<string, Value>;
  readonly problems: readonly Problem[];
}

/** Reads what is known against the model; values fit their type, or a problem says so. */
export function readGiven(
  model: Model,
  values: ReadonlyMap<string, Value>,
  inputs: ReadonlyMap<string, InputNode>,
): Given {
  const knownValues = new Map<Element, Value>();
  const given = new Map<string, Value>();
  const problems: Problem[] = [];
  for (const [name, raw] of values) {
    const node = inputs.get(name) ?? [...inputs.values()].find((item) => item.element.name === name);
    const decision = model.decisions.find((item) => item.name === name);
    if (node !== undefined) {
      const planned = planOf(node.model).inputs.find((item) => item.input === node.element);
      const value = planned === undefined ? raw : planned.check(raw);
      if (value === undefined)
        problems.push(
          problem(
            decideProblems,
            'DMN-INPUT-TYPE',
            { path: `input "${name}"` },
            { found: formatValue(raw), expected: planned?.expected ?? '' },
          ),
        );
      else {
        knownValues.set(node.element, value);
        given.set(nameOf(node, model), value);
      }
    } else if (decision !== undefined) {
      knownValues.set(decision, raw);
      given.set(name, raw);
    } else problems.push(...unknownNames([name], model, inputs));
  }
  return { known: knownValues, given, problems };
}

/** Names that the model does not have as inputs, each as a problem. */
export function unknownNames(
  names: readonly string[],
  model: Model,
  inputs: ReadonlyMap<string, InputNode>,
): readonly Problem[] {
  return names
    .filter((name) => !inputs.has(name) && !model.inputs.some((item) => item.name === name))
    .map((found) => unknownInput(found, model));
}

function unknownInput(found: string, model: Model): Problem {
  const expected = model.inputs.map((item) => `"${item.name}"`).join(', ');
  return problem(questionProblems, 'DMN-QUESTION-INPUT', {}, { found, expected });
}
