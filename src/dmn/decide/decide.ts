import { problem } from '../../base/index.ts';
import {
  formatValue,
  isValue,
  type EvaluationOptions,
  type FunctionValue,
  type Value,
} from '../../feel/index.ts';
import { limitProblem, spendOn } from '../../feel/internal.ts';
import type { GraphNode } from '../graph.ts';
import type { Model } from '../model.ts';
import type { DecisionRun } from '../trace.ts';
import { beginRun, nothing, type Run } from './frame.ts';
import { planOf, type Plan } from './plan.ts';
import { decideProblems } from './problems.ts';

/** Values by the name of the input data; those of an imported model under `namespace#name`, or the bare name. */
export type Inputs = ReadonlyMap<string, Value> | Readonly<Record<string, Value>>;

export interface DecideOptions {
  /** What `now()` and `today()` say; without it they are null, as there is no clock here. */
  readonly now?: EvaluationOptions['now'];
  /** Steps of evaluation after which the decision gives up with null; ten million unless told. */
  readonly stepLimit?: EvaluationOptions['stepLimit'];
}

/**
 * Decides: evaluates a decision, decision service or knowledge model (inputs are then its parameters) and what it requires,
 * each once. Never throws: what has no value is null, and `problems` says why.
 * @example decide(model, 'Approval', { Age: number(18) }).value // 'Approved'
 */
export function decide(model: Model, name: string, inputs: Inputs, options: DecideOptions = {}): DecisionRun {
  const plan = planOf(model);
  const node = plan.byName.get(name);
  if (node === undefined || node.kind === 'input') {
    const expected = model.decisions.map((item) => `"${item.name}"`).join(', ');
    const found = problem(decideProblems, 'DMN-DECISION-UNKNOWN', {}, { found: name, expected });
    return { value: null, trace: [], problems: [found] };
  }
  const run = beginRun(options);
  run.evaluation.active = true;
  const { problems, trace } = run;
  try {
    const values = valuesOf(inputs, run);
    giveInputs(plan, model, values, run, new Set());
    const value = plan.code(node)(run);
    return { value: valueOf(node, value, values), trace, problems };
  } catch (reason) {
    // A limit that is reached, and a stack that overflows, which is a limit like any other.
    if (!(reason instanceof RangeError)) throw reason;
    run.evaluation.path ??= `decision "${name}"`;
    problems.unshift(limitProblem(reason, run.evaluation));
    return { value: null, trace, problems };
  } finally {
    run.evaluation.active = false;
  }
}

type Values = (name: string) => Value | undefined;

/** Reads the inputs, which may come from a program that knows no types. */
function valuesOf(inputs: Inputs, run: Run): Values {
  const record = inputs as Readonly<Record<string, Value>>;
  const map = inputs instanceof Map ? (inputs as ReadonlyMap<string, Value>) : undefined;
  return (name) => {
    const given =
      map === undefined ? (Object.hasOwn(record, name) ? record[name] : undefined) : map.get(name);
    if (given === undefined) return undefined;
    if (isValue(given)) {
      spendOn(run.evaluation, given);
      return given;
    }
    return nothing(run, 'DMN-INPUT-VALUE', `input "${name}"`, { found: typeof given });
  };
}

/** A function that was asked by name is called with the inputs as arguments. */
function valueOf(node: GraphNode, value: Value, values: Values): Value {
  if (node.kind !== 'knowledge' && node.kind !== 'service') return value;
  if (value === null || typeof value !== 'object' || !('call' in value)) return null;
  const called: FunctionValue = value;
  return called.call(called.parameters.map((name) => values(name) ?? null));
}

/** The inputs of the model and of those that it imports, each as its type asks. */
function giveInputs(plan: Plan, model: Model, values: Values, run: Run, seen: Set<Model>): void {
  if (seen.has(model)) return;
  seen.add(model);
  for (const { input, qualified, check, expected } of plan.inputs) {
    const raw = values(qualified) ?? values(input.name);
    if (raw === undefined) continue;
    const value = check(raw, run.evaluation);
    const path = `input "${input.name}"`;
    const found = value === undefined ? { found: formatValue(raw), expected } : undefined;
    run.known.set(input, found === undefined ? value! : nothing(run, 'DMN-INPUT-TYPE', path, found));
  }
  for (const decision of model.decisions) {
    // A value given for a decision stands in its place, as in a decision service.
    const given = values(decision.name);
    if (given !== undefined) run.known.set(decision, given);
  }
  for (const { model: imported } of model.imports) {
    if (imported !== undefined) giveInputs(planOf(imported), imported, values, run, seen);
  }
}
