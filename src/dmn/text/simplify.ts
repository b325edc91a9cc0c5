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
      return settled({ ...node, left: inner(node.left), right: inner(node.right) });
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

/** The truth of a condition whose sides are both written out. */
function settled(node: Extract<Expression, { kind: 'comparison' | 'logical' }>): Expression {
  if (!isWritten(node.left) || !isWritten(node.right)) return node;
  const value: Value = evaluate(node, new Map());
  return typeof value === 'boolean' ? { kind: 'boolean', value, span: node.span } : node;
}

function isWritten({ kind }: Expression): boolean {
  return (
    kind === 'boolean' || kind === 'number' || kind === 'string' || kind === 'temporal' || kind === 'null'
  );
}
