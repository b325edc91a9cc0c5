import { formatValue, type Value } from '../../feel/index.ts';
import { attempt } from '../../feel/internal.ts';
import {
  graphOf,
  requirementsOf,
  serviceParameters,
  variableOf,
  type Graph,
  type GraphNode,
} from '../graph.ts';
import type { DecisionService, InputData, Model, Requirements } from '../model.ts';
import { typeTable, type TypeTable } from '../read/types.ts';
import { compileFunction, limited } from './boxed/function.ts';
import { compileBoxed } from './boxed/index.ts';
import { typeCheck, typeName, type TypeCheck } from './conform.ts';
import { frameOf, nothing, type Code, type Run } from './frame.ts';

/** Gives the value of an element in a run: an input, a decision's outcome, or a function. */
export type ElementCode = (run: Run) => Value;

/** A model made ready to decide. */
export interface Plan {
  readonly graph: Graph;
  readonly types: TypeTable;
  readonly byName: ReadonlyMap<string, GraphNode>;
  readonly code: (node: GraphNode) => ElementCode;
  /** The model's own inputs, each with the check of its type. */
  readonly inputs: readonly PlannedInput[];
}

export interface PlannedInput {
  readonly input: InputData;
  /** `namespace#name`. */
  readonly qualified: string;
  readonly check: TypeCheck;
  readonly expected: string;
}

/** Models are data and never change, so each is made ready once and forgotten with its model. */
const plans = new WeakMap<Model, Plan>();

export function planOf(model: Model): Plan {
  let plan = plans.get(model);
  if (plan === undefined) {
    plan = makePlan(model);
    plans.set(model, plan);
  }
  return plan;
}

function makePlan(model: Model): Plan {
  const graph = graphOf(model);
  const own = [...graph.values()].filter((node) => node.model === model);
  const codes = new Map<GraphNode['element'], ElementCode>();
  const types = typeTable(model.itemDefinitions, model.imports);
  const plan: Plan = {
    graph,
    types,
    inputs: model.inputs.map((input) => ({
      input,
      qualified: `${model.namespace}#${input.name}`,
      check: typeCheck(types, input.typeRef),
      expected: typeName(types, input.typeRef),
    })),
    byName: new Map(own.map((node) => [node.element.name, node])),
    code: (node) => {
      // An imported element is decided by its own model's plan: its names and types are those of that model.
      if (node.model !== model) return planOf(node.model).code({ ...node, prefix: '' });
      let code = codes.get(node.element);
      if (code === undefined) {
        code = compileElement(plan, node);
        codes.set(node.element, code);
      }
      return code;
    },
  };
  return plan;
}

function compileElement(plan: Plan, node: GraphNode): ElementCode {
  switch (node.kind) {
    case 'input':
      return ({ known }) => known.get(node.element) ?? null;
    case 'decision':
      return compileDecision(plan, node.element);
    case 'knowledge':
      return compileKnowledge(plan, node.element);
    case 'service':
      return compileService(plan, node.element);
  }
}

/** Fills the variables that an element may name: what it requires, imported elements inside a context of their import. */
type Binder = (run: Run, variables: Map<string, Value>) => void;

function binder(plan: Plan, requires: Requirements): Binder {
  const needed = requirementsOf(requires).flatMap((ref) => {
    const node = plan.graph.get(ref);
    return node === undefined
      ? []
      : [{ prefix: node.prefix, name: variableOf(node), code: once(plan, node) }];
  });
  return (run, variables) => {
    for (const { prefix, name, code } of needed) {
      const value = code(run);
      if (prefix === '') variables.set(name, value);
      else {
        const before = variables.get(prefix);
        const entries =
          before !== null && typeof before === 'object' && 'kind' in before && before.kind === 'context'
            ? before.entries
            : [];
        variables.set(prefix, { kind: 'context', entries: new Map([...entries, [name, value]]) });
      }
    }
  };
}

/** A limit that is reached inside makes the whole logic null. */
function guarded(run: Run, body: Code, variables: ReadonlyMap<string, Value>): Value {
  const { calls } = run;
  const value = attempt(run.evaluation, () => body(frameOf(run, variables)));
  run.calls = calls;
  return value;
}

/** Made ready when it is first used: knowledge models may call each other. */
function once(plan: Plan, node: GraphNode): ElementCode {
  let code: ElementCode | undefined;
  return (run) => (code ??= plan.code(node))(run);
}

function compileDecision(plan: Plan, decision: Model['decisions'][number]): ElementCode {
  const path = `decision "${decision.name}"`;
  const { logic } = decision;
  const compiling = { types: plan.types, path, compile: compileBoxed };
  const body = logic === undefined ? undefined : compileBoxed(logic, compiling);
  const check = typeCheck(plan.types, decision.typeRef);
  const expected = typeName(plan.types, decision.typeRef);
  const bind = binder(plan, decision.requires);
  return (run) => {
    const known = run.known.get(decision);
    if (known !== undefined) return known;
    const variables = new Map<string, Value>();
    bind(run, variables);
    const { tables: outer, derived: outerDerived } = run;
    run.tables = [];
    run.derived = [];
    const raw = body === undefined ? nothing(run, 'DMN-NO-LOGIC', path) : guarded(run, body, variables);
    const fit = check(raw, run.evaluation);
    const value =
      fit === undefined ? nothing(run, 'DMN-RESULT-TYPE', path, { found: formatValue(raw), expected }) : fit;
    const isTable = logic?.kind === 'decision table';
    const table = isTable ? run.tables.at(-1) : undefined;
    run.trace.push({
      id: decision.id,
      decision: decision.name,
      inputs: variables,
      value,
      ...(table === undefined ? {} : { table }),
      derived: run.derived,
      inner: isTable ? run.tables.slice(0, -1) : run.tables,
    });
    run.tables = outer;
    run.derived = outerDerived;
    run.known.set(decision, value);
    return value;
  };
}

function compileKnowledge(plan: Plan, item: Model['knowledge'][number]): ElementCode {
  const path = `knowledge model "${item.name}"`;
  const { logic } = item;
  if (logic === undefined) return (run) => nothing(run, 'DMN-NO-LOGIC', path);
  const bind = binder(plan, item.requires);
  const isFunctionType = plan.types.get(item.typeRef ?? '')?.definition.functionItem !== undefined;
  const compiling = { types: plan.types, path, compile: compileBoxed };
  const make = compileFunction(logic, compiling, item.name, isFunctionType ? undefined : item.typeRef);
  return (run) => {
    const known = run.known.get(item);
    if (known !== undefined) return known;
    const variables = new Map<string, Value>();
    const frame = frameOf(run, variables);
    const value = make(frame);
    // Known before its own requirements are bound, so that it may call itself.
    run.known.set(item, value);
    variables.set(item.variable, value);
    bind(run, variables);
    return value;
  };
}

/** A decision service as function: its decisions run anew with the given values in place of its inputs (DMN 1.5, 10.4). */
function compileService(plan: Plan, service: DecisionService): ElementCode {
  const path = `decision service "${service.name}"`;
  const inputs = serviceParameters(plan.graph, service).map((node) => {
    const ref = node.kind === 'input' || node.kind === 'decision' ? node.element.typeRef : undefined;
    const name = variableOf(node);
    return {
      node,
      name,
      check: typeCheck(plan.types, ref),
      expected: `${name}: ${typeName(plan.types, ref)}`,
    };
  });
  const parameters = inputs.map(({ name }) => name);
  const checkResult = typeCheck(plan.types, service.typeRef);
  const resultType = typeName(plan.types, service.typeRef);
  const call = (run: Run, positional: readonly Value[]): Value => {
    const known = new Map<GraphNode['element'], Value>();
    for (const [index, { node, check, expected }] of inputs.entries()) {
      const given = positional[index] ?? null;
      const value = check(given, run.evaluation);
      if (value === undefined) {
        return nothing(run, 'DMN-ARGUMENTS', path, { found: formatValue(given), expected });
      }
      known.set(node.element, value);
    }
    const raw = limited(run, path, () => serviceOutcome(plan, service, { ...run, known }));
    const value = checkResult(raw, run.evaluation);
    if (value !== undefined) return value;
    return nothing(run, 'DMN-RESULT-TYPE', path, { found: formatValue(raw), expected: resultType });
  };
  return (run) => ({
    kind: 'function',
    name: service.name,
    parameters,
    call: (positional) => call(run, positional),
  });
}

/** One output decision gives its value, several a context of them. */
function serviceOutcome(plan: Plan, service: DecisionService, run: Run): Value {
  const outputs = service.outputDecisions.flatMap((ref) => plan.graph.get(ref) ?? []);
  const values = outputs.map((node): [string, Value] => [variableOf(node), plan.code(node)(run)]);
  return values.length === 1 ? values[0]![1] : { kind: 'context', entries: new Map(values) };
}
