import { evaluate, type Expression, type Value } from '../../feel/index.ts';
import { keyOf } from './subject.ts';

/** What is already known, as literals, by name or `Decision.component`. */
export type Known = ReadonlyMap<string, Expression>;

/**
 * An expression for a case of which something is known: names give way to what they are, and a choice that is settled to its
 * branch. The outcome is the same for every such case; what cannot be settled stays as it is.
 * @example simplify(parsed('if Category = "full" then A else B'), known) // A, where Category is known to be "full"
 */
export function simplify(node: Expression, known: Known): Expression {
  const key = keyOf(node);
  const found = key === undefined ? undefined : known.get(key);
  if (found !== undefined) return found;
  const inner = (child: Expression) => simplify(child, known);
  switch (node.kind) {
    case 'if': {
      const condition = inner(node.condition);
      if (condition.kind === 'boolean') return inner(condition.value ? node.then : node.else);
      return { ...node, condition, then: inner(node.then), else: inner(node.else) };
    }
    case 'comparison':
      return settled({ ...node, left: inner(node.left), right: inner(node.right) });
    case 'logical':
      return joined({ ...node, left: inner(node.left), right: inner(node.right) });
    case 'arithmetic': {
      const [left, right] = [inner(node.left), inner(node.right)];
      // Once a number is the number, and a null stays a null.
      if (node.operator === '*' && isOne(right)) return left;
      return node.operator === '*' && isOne(left) ? right : { ...node, left, right };
    }
    case 'negate':
      return { ...node, operand: inner(node.operand) };
    case 'call':
      return { ...node, positional: node.positional.map(inner) };
    default:
      return node;
  }
}

function isOne(node: Expression): boolean {
  return node.kind === 'number' && /^0*1(\.0*)?$/.test(node.value);
}

/** One side that is settled decides, or leaves it to a condition on the other (DMN 1.5, table 50). */
function joined(node: Extract<Expression, { kind: 'logical' }>): Expression {
  const decides = node.operator === 'or';
  for (const [side, other] of [
    [node.left, node.right],
    [node.right, node.left],
  ] as const) {
    if (side.kind !== 'boolean') continue;
    if (side.value === decides) return side;
    if (isCondition(other)) return other;
  }
  return node;
}

/** What is true, false or null, and never anything else. */
function isCondition({ kind }: Expression): boolean {
  return (
    kind === 'boolean' || kind === 'comparison' || kind === 'logical' || kind === 'between' || kind === 'in'
  );
}

/** The truth of a comparison whose sides are both written out. */
function settled(node: Extract<Expression, { kind: 'comparison' }>): Expression {
  if (!isWritten(node.left) || !isWritten(node.right)) return node;
  const value: Value = evaluate(node, new Map());
  return typeof value === 'boolean' ? { kind: 'boolean', value, span: node.span } : node;
}

function isWritten({ kind }: Expression): boolean {
  return (
    kind === 'boolean' || kind === 'number' || kind === 'string' || kind === 'temporal' || kind === 'null'
  );
}
