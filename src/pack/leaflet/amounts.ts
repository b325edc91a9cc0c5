import { describeDecision, logicLines, orderedDecisions, simplify, type Reader } from '../../dmn/index.ts';
import type { Decision, DecisionTable, TableRule } from '../../dmn/index.ts';
import type { Expression } from '../../feel/index.ts';
import type { Measure } from '../pack.ts';

/** One step on the way to an amount: what it is called, and how it is found. */
export interface AmountStep {
  /** Absent for the amount itself. */
  readonly title: string | null;
  readonly lines: readonly string[];
}

/**
 * How the amount is found where one rule decides: what the rule gives is filled in, and what is settled by it goes. Steps that come
 * down to one value or one input are named where they are used.
 */
export function amountSteps(
  measure: Pick<Measure, 'model' | 'decision'>,
  table: DecisionTable,
  rule: TableRule,
  reader: Reader,
): readonly AmountStep[] {
  const { entitlement, amount } = measure.decision;
  const known = new Map(outcomes(entitlement, table, rule));
  for (const [name, word] of reader.words) {
    const value = word.fixed?.value;
    if (typeof value === 'boolean') known.set(name, { kind: 'boolean', value, span: nowhere });
  }
  const steps: Decision[] = [];
  for (const decision of neededFor(measure, amount)) {
    const settled = settle(decision, known);
    const result = literalOf(settled);
    if (decision.name !== amount && result !== undefined && isSimple(result))
      known.set(decision.variable, result);
    else steps.push(settled);
  }
  return usedFor(steps).map((decision) => stepOf(decision, decision.name === amount, reader));
}

function literalOf({ logic }: Decision): Expression | undefined {
  return logic?.kind === 'literal' ? logic.expression : undefined;
}

/** The steps that the last one still needs, directly or by others, now that choices are settled. */
function usedFor(steps: readonly Decision[]): readonly Decision[] {
  const last = steps.at(-1);
  if (last === undefined) return [];
  const used = new Set([last]);
  for (const step of steps.toReversed()) {
    if (!used.has(step)) continue;
    const expression = literalOf(step);
    for (const other of steps) {
      const isNamed =
        expression === undefined
          ? step.requires.decisions.includes(other.id)
          : names(expression, other.variable);
      if (isNamed) used.add(other);
    }
  }
  return steps.filter((step) => used.has(step));
}

/** Whether a name stands anywhere in an expression, which is plain data. */
function names(node: unknown, name: string): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if ('kind' in node && node.kind === 'name' && 'name' in node && node.name === name) return true;
  return Object.values(node).some((part) => names(part, name));
}

const nowhere = { from: 0, to: 0 } as const;

/** What the rule says of each output, where it is written out. */
function outcomes(
  entitlement: string,
  { outputs }: DecisionTable,
  rule: TableRule,
): readonly (readonly [string, Expression])[] {
  return outputs.flatMap(({ name }, index) => {
    const expression = rule.outputs[index]?.expression;
    if (expression === undefined || !isWritten(expression)) return [];
    return [[name === undefined ? entitlement : `${entitlement}.${name}`, expression] as const];
  });
}

/** The decisions that the amount needs besides the entitlement, each after those that it needs itself. */
function neededFor(
  { model, decision }: Pick<Measure, 'model' | 'decision'>,
  amount: string,
): readonly Decision[] {
  const needed = new Set<string>();
  const visit = (id: string) => {
    const found = model.decisions.find((item) => item.id === id);
    if (found === undefined || found.name === decision.entitlement || needed.has(id)) return;
    needed.add(id);
    found.requires.decisions.forEach(visit);
  };
  model.decisions.filter((item) => item.name === amount).forEach((item) => visit(item.id));
  return orderedDecisions(model).filter((item) => needed.has(item.id));
}

function settle(decision: Decision, known: ReadonlyMap<string, Expression>): Decision {
  const { logic } = decision;
  if (logic?.kind !== 'literal' || logic.expression === undefined) return decision;
  return { ...decision, logic: { ...logic, expression: simplify(logic.expression, known) } };
}

function stepOf(decision: Decision, last: boolean, reader: Reader): AmountStep {
  const { title, logic } = describeDecision(decision, reader);
  return { title: last ? null : title, lines: logicLines(logic, reader) };
}

function isSimple(node: Expression): boolean {
  return node.kind === 'name' || isWritten(node);
}

function isWritten({ kind }: Expression): boolean {
  return (
    kind === 'boolean' || kind === 'number' || kind === 'string' || kind === 'temporal' || kind === 'null'
  );
}
