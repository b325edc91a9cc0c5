import { parser, trackVariables } from 'lezer-feel';
import type { FeelType, Scope } from '../type.ts';

export type SyntaxNode = ReturnType<typeof parser.parse>['topNode'];
type Grammar = 'Expression' | 'UnaryTests';
type Names = { readonly [name: string]: Names | number };

/** Parsers by scope: configuring one costs more than a short parse, and the cells of a table share their scope. */
const parsers = new WeakMap<Scope, Map<Grammar, typeof parser>>();

/** The concrete syntax tree; names that hold spaces or operators are found through the scope. */
export function syntaxTree(text: string, grammar: Grammar, scope: Scope): SyntaxNode {
  const known = parsers.get(scope) ?? new Map<Grammar, typeof parser>();
  parsers.set(scope, known);
  let configured = known.get(grammar);
  if (configured === undefined) {
    const contextTracker = trackVariables(fieldNames(scope, 0));
    configured = parser.configure({ top: grammar, contextTracker });
    known.set(grammar, configured);
  }
  return configured.parse(text).topNode;
}

function fieldNames(fields: Readonly<Record<string, FeelType>>, depth: number): Names {
  return Object.fromEntries(Object.entries(fields).map(([name, type]) => [name, names(type, depth + 1)]));
}

/** A list offers the names of its elements: `loans[monthly fee > 5]`, `loans.monthly fee`. */
function names(type: FeelType, depth: number): Names | number {
  if (depth > 20) return 1;
  if (type.kind === 'list') return names(type.of, depth + 1);
  if (type.kind === 'context') return fieldNames(type.fields, depth);
  if (type.kind === 'function') return names(type.result, depth + 1);
  return 1;
}

/** All children of a node, tokens included. */
export function children(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) found.push(child);
  return found;
}

/** The first node that stands for a mistake, in source order; undefined in a correct text. */
export function firstError(node: SyntaxNode): SyntaxNode | undefined {
  let found: SyntaxNode | undefined;
  node.cursor().iterate((seen) => {
    if (found !== undefined) return false;
    if (seen.type.isError) found = seen.node;
    return undefined;
  });
  return found;
}
