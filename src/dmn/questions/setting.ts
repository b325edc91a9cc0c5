import { failure, problem, success, type Result } from '../../base/index.ts';
import { type EvaluationOptions, type UnaryTests, type Value } from '../../feel/index.ts';
import { known, type Possible } from '../../feel/index.ts';
import type { Inputs } from '../decide/decide.ts';
import { beginRun, type Run } from '../decide/frame.ts';
import { planOf } from '../decide/plan.ts';
import { decideProblems } from '../decide/problems.ts';
import type { GraphNode } from '../graph.ts';
import type { Model } from '../model.ts';
import { closureOf, inputsOf, openElements, type Element, type InputNode } from './closure.ts';
import { domainOf, tablesIn, type Domain } from './domain.ts';
import { readGiven, unknownNames } from './given.ts';
import { questionProblems } from './problems.ts';

export interface SettingOptions {
  readonly now?: EvaluationOptions['now'];
  /** What an unknown input may be, by name, as tests that its answer passes; narrower than its type. */
  readonly bounds?: Readonly<Record<string, UnaryTests>>;
  /** Nobody answers "not known": every answer is a value and never null. */
  readonly answersAreValues?: boolean;
}

/** An input that the decision needs and whose value is not known. */
export interface Unknown extends Domain {
  readonly name: string;
}

/** A decision with some inputs known: everything that the questions about it start from. */
export interface Setting {
  readonly model: Model;
  readonly decision: string;
  readonly node: GraphNode;
  readonly given: ReadonlyMap<string, Value>;
  /** In the order of the model. */
  readonly unknown: readonly Unknown[];
  readonly open: ReadonlySet<Element>;
  /** Elements with their known values. */
  readonly settled: ReadonlyMap<Element, Possible>;
  readonly inputs: ReadonlyMap<string, InputNode>;
  readonly real: Run;
  readonly now: EvaluationOptions['now'];
}

/** Reads what is known against the model; refuses names that it does not have and values that do not fit their type. */
export function settingOf(
  model: Model,
  decision: string,
  given: Inputs,
  { now, bounds = {}, answersAreValues = false }: SettingOptions = {},
): Result<Setting> {
  const plan = planOf(model);
  const node = plan.byName.get(decision);
  if (node?.kind !== 'decision') {
    const expected = model.decisions.map((item) => `"${item.name}"`).join(', ');
    return failure(problem(decideProblems, 'DMN-DECISION-UNKNOWN', {}, { found: decision, expected }));
  }
  const values: ReadonlyMap<string, Value> = given instanceof Map ? given : new Map(Object.entries(given));
  const overridden = new Set(model.decisions.filter((item) => values.has(item.name)));
  const needed = closureOf(node, new Set<Element>(overridden));
  const inputs = inputsOf(needed, model);
  const read = readGiven(model, values, inputs);
  const problems = [...read.problems, ...unknownNames(Object.keys(bounds), model, inputs)];
  if (problems.length > 0) return failure(...problems);
  const settled = new Map<Element, Possible>();
  for (const [element, value] of read.known) settled.set(element, known(value));
  const tables = [...needed.values()].flatMap((item) =>
    item.kind === 'decision' && item.element.logic !== undefined ? tablesIn(item.element.logic) : [],
  );
  const unknown = [...inputs].flatMap(([name, item]): readonly Unknown[] =>
    settled.has(item.element)
      ? []
      : [{ name, ...domainOf(item, name, tables, bounds[name], answersAreValues) }],
  );
  const empty = unknown.filter(({ set }) => set.parts.length === 0);
  if (empty.length > 0)
    return failure(...empty.map(({ name }) => problem(questionProblems, 'DMN-QUESTION-EMPTY', {}, { name })));
  const real = beginRun({ now }, new Map(read.known));
  const open = openElements(needed, new Set(unknown.map(({ name }) => inputs.get(name)!.element)), settled);
  return success({
    model,
    decision,
    node,
    given: read.given,
    unknown,
    open,
    settled,
    inputs,
    real,
    now,
  });
}
