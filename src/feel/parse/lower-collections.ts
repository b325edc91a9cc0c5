import type { ContextEntry, Expression, RangeExpression } from '../ast.ts';
import { children, type SyntaxNode } from './grammar.ts';
import { isContent, lower } from './lower.ts';
import { sourceOf, spanOf, type Lowering } from './lowering.ts';
import { unescapeString } from './string.ts';

const punctuation = new Set(['[', ']', '(', ')', '{', '}', ',', ':', '.', '..']);

/** The children that carry meaning: no brackets, commas or comments. */
export function parts(node: SyntaxNode): SyntaxNode[] {
  return children(node).filter((child) => isContent(child) && !punctuation.has(child.name));
}

export function lowerPath(context: Lowering, node: SyntaxNode): Expression {
  const [of, name] = parts(node);
  return {
    kind: 'path',
    of: lower(context, of!),
    name: context.spellings.of(sourceOf(context, name!)),
    span: spanOf(node),
  };
}

export function lowerFilter(context: Lowering, node: SyntaxNode): Expression {
  const [of, condition] = parts(node);
  return {
    kind: 'filter',
    of: lower(context, of!),
    condition: lower(context, condition!),
    span: spanOf(node),
  };
}

export function lowerList(context: Lowering, node: SyntaxNode): Expression {
  return { kind: 'list', items: parts(node).map((item) => lower(context, item)), span: spanOf(node) };
}

export function lowerContext(context: Lowering, node: SyntaxNode): Expression {
  const entries = parts(node).map((entry): ContextEntry => {
    const [key, value] = parts(entry);
    const [name] = children(key!).filter(isContent);
    const text = sourceOf(context, name!);
    return {
      key: name!.name === 'StringLiteral' ? unescapeString(text) : context.spellings.of(text),
      value: lower(context, value!),
    };
  });
  return { kind: 'context', entries, span: spanOf(node) };
}

/** `[a..b]`, `(a..b)`, `]a..b[`: an outward bracket excludes its end. */
export function lowerInterval(context: Lowering, node: SyntaxNode): RangeExpression {
  const [start, end] = parts(node);
  const source = sourceOf(context, node);
  return {
    kind: 'range',
    startIncluded: source.startsWith('['),
    endIncluded: source.endsWith(']'),
    start: lower(context, start!),
    end: lower(context, end!),
    span: spanOf(node),
  };
}
