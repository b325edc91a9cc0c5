import { type FunctionValue } from '../../feel/index.ts';
import {
  anything,
  known,
  possible,
  possibleScope,
  sourcesOf,
  withName,
  type Possible,
  type PossibleFunction,
} from '../../feel/index.ts';
import { planOf, type Plan } from '../decide/plan.ts';
import { requirementsOf, variableOf, type GraphNode } from '../graph.ts';
import type { Decision, DecisionService, Requirements } from '../model.ts';
import { possibleBoxed } from './boxed.ts';
import { fitSet } from './fit.ts';
import { possibleFunction } from './functions.ts';
import type { PossibleFrame, PossibleRun } from './run.ts';

/** What an element of the model may be: an input, a decision's outcome, or a function. Each is looked at once a run. */
export function possibleElement(node: GraphNode, run: PossibleRun): Possible {
  const { element } = node;
  let set = run.sets.get(element);
  if (set !== undefined) return set;
  set = newElement(node, run);
  run.sets.set(element, set);
  return set;
}

function newElement(node: GraphNode, run: PossibleRun): Possible {
  const plan = planOf(node.model);
  switch (node.kind) {
    case 'input':
      return known(null);
    case 'decision': {
      const isSettled = run.tables === undefined && !run.open.has(node.element);
      return isSettled ? known(realValue(plan, node, run)) : possibleDecision(plan, node.element, run);
    }
    case 'knowledge':
      return functionSet(possibleKnowledge(plan, node, realValue(plan, node, run), run));
    case 'service':
      return functionSet(possibleService(node.element, realValue(plan, node, run)));
  }
}

/** By `decide`'s own code, in the run of what is known. */
function realValue(plan: Plan, node: GraphNode, run: PossibleRun) {
  const value = plan.code({ ...node, prefix: '' })(run.real);
  // Nobody reads how the known part came about: only values are kept.
  run.real.problems.length = 0;
  run.real.trace.length = 0;
  run.real.tables.length = 0;
  return value;
}

function possibleDecision(plan: Plan, decision: Decision, run: PossibleRun): Possible {
  if (decision.logic === undefined) return known(null);
  const frame = frameOf(plan, decision.requires, run, `decision "${decision.name}"`);
  return fitSet(possibleBoxed(decision.logic, frame), plan.types, decision.typeRef);
}

/** The names that an element may use: what it requires, imported elements inside a context of their import. */
function frameOf(
  plan: Plan,
  requires: Requirements,
  run: PossibleRun,
  path: string,
  depth = 0,
): PossibleFrame {
  const names = new Map<string, Possible>();
  const imported = new Map<string, Map<string, Possible>>();
  for (const ref of requirementsOf(requires)) {
    const node = plan.graph.get(ref);
    if (node === undefined) continue;
    const set = possibleElement(node, run);
    if (node.prefix === '') names.set(variableOf(node), set);
    else
      imported.set(
        node.prefix,
        (imported.get(node.prefix) ?? new Map<string, Possible>()).set(variableOf(node), set),
      );
  }
  for (const [prefix, entries] of imported)
    names.set(prefix, possible([{ kind: 'context', entries, open: false }], new Set()));
  const scope = possibleScope(names, {
    now: run.now,
    depth,
    effort: run.effort,
    ...(run.observe === undefined ? {} : { observe: run.observe }),
  });
  return { run, scope, types: plan.types, path };
}

function functionSet(item: PossibleFunction): Possible {
  return possible([{ kind: 'function', function: item }], new Set());
}

/** A knowledge model over what its arguments may be; its names are bound when it is called, as it may call itself. */
function possibleKnowledge(
  plan: Plan,
  node: GraphNode & { readonly kind: 'knowledge' },
  real: ReturnType<typeof realValue>,
  run: PossibleRun,
): PossibleFunction {
  const item = node.element;
  const { logic } = item;
  const isFunctionType = plan.types.get(item.typeRef ?? '')?.definition.functionItem !== undefined;
  const parameters = logic?.parameters.map((parameter) => parameter.name) ?? [];
  const call = (given: readonly Possible[], depth: number): Possible => {
    if (logic === undefined) return known(null);
    const frame = frameOf(plan, item.requires, run, `knowledge model "${item.name}"`, depth);
    const scope = withName(frame.scope, item.variable, possibleElement(node, run));
    return possibleFunction(logic, { ...frame, scope }, isFunctionType ? undefined : item.typeRef).call(
      given,
      depth,
    );
  };
  return { parameters, call, ...realFunction(real) };
}

/** A decision service is looked into only where all its arguments are known. */
function possibleService(service: DecisionService, real: ReturnType<typeof realValue>): PossibleFunction {
  const found = realFunction(real);
  return { parameters: found.value?.parameters ?? [], call: (given) => anything(sourcesOf(given)), ...found };
}

function realFunction(value: ReturnType<typeof realValue>): { readonly value?: FunctionValue } {
  const isFunction = typeof value === 'object' && value !== null && 'call' in value;
  return isFunction ? { value } : {};
}
