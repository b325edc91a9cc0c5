import type { FeelType, TypeExpression } from '../../feel/index.ts';
import { builtinType, typeOfRef, type TypeTable } from './types.ts';

/**
 * The tree with the model's own types written out where an expression names one (`x instance of tLoan`, `function(a: tLoan) ...`):
 * FEEL itself does not know them. Constraints on values are not part of such a type (DMN 1.5, 10.3.2.9).
 */
export function withNamedTypes<Tree>(tree: Tree, types: TypeTable): Tree {
  return types.size === 0 ? tree : (replaced(tree, types) as Tree);
}

function replaced(node: unknown, types: TypeTable): unknown {
  if (Array.isArray(node)) return node.map((item) => replaced(item, types));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, replaced(value, types)] as const);
  const copy = Object.fromEntries(entries) as Readonly<Record<string, unknown>>;
  return copy['kind'] === 'named' ? written(copy as unknown as TypeExpression, types) : copy;
}

function written(type: TypeExpression, types: TypeTable): TypeExpression {
  if (type.kind !== 'named' || builtinType(type.name) !== undefined) return type;
  const known = types.has(type.name) ? typeOfRef(types, type.name) : undefined;
  return known === undefined ? type : expressionOf(known);
}

function expressionOf(type: FeelType): TypeExpression {
  switch (type.kind) {
    case 'any':
      return { kind: 'named', name: 'Any' };
    case 'null':
      return { kind: 'named', name: 'Null' };
    case 'list':
    case 'range':
      return { kind: type.kind, of: expressionOf(type.of) };
    case 'context': {
      const fields = Object.entries(type.fields).map(([name, field]) => ({
        name,
        type: expressionOf(field),
      }));
      return { kind: 'context', fields };
    }
    case 'function':
      return {
        kind: 'function',
        parameters: type.parameters.map(expressionOf),
        result: expressionOf(type.result),
      };
    default:
      return { kind: 'named', name: type.kind };
  }
}
