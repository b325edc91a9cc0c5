import { problem, type Problem } from '../../base/index.ts';
import type { Expression, Span } from '../ast.ts';
import { feelProblems } from '../problems.ts';
import type { SyntaxNode } from './grammar.ts';
import type { Spellings } from './names.ts';
import { placeAt } from './place.ts';

/** What travels along while one text is turned into a tree. */
export interface Lowering {
  readonly source: string;
  readonly spellings: Spellings;
  readonly problems: Problem[];
  /** How often the input `?` was met: tells whether a unary test uses it. */
  inputs: number;
  depth: number;
  /** Where the first problem is. */
  firstOffset?: number;
}

export function spanOf(node: SyntaxNode): Span {
  return { from: node.from, to: node.to };
}

export function sourceOf(context: Lowering, node: { readonly from: number; readonly to: number }): string {
  return context.source.slice(node.from, node.to);
}

/** Notes a problem; the tree gets a null there and is never handed out. */
export function refuse(
  context: Lowering,
  code: keyof typeof feelProblems,
  span: Span,
  parameters: Readonly<Record<string, string | number>> = {},
): Expression {
  context.firstOffset ??= span.from;
  context.problems.push(problem(feelProblems, code, placeAt(context.source, span.from), parameters));
  return { kind: 'null', span: { from: span.from, to: span.to } };
}
