import type { Expression, Iterator } from '../ast.ts';
import { children, type SyntaxNode } from './grammar.ts';
import { parts } from './lower-collections.ts';
import { isContent, lower } from './lower.ts';
import { sourceOf, spanOf, type Lowering } from './lowering.ts';

export function lowerIf(context: Lowering, node: SyntaxNode): Expression {
  const [, condition, , then, , otherwise] = children(node).filter(isContent);
  return {
    kind: 'if',
    condition: lower(context, condition!),
    then: lower(context, then!),
    else: lower(context, otherwise!),
    span: spanOf(node),
  };
}

export function lowerFor(context: Lowering, node: SyntaxNode): Expression {
  const [, iterators, , body] = children(node).filter(isContent);
  return {
    kind: 'for',
    iterators: lowerIterators(context, iterators!),
    body: lower(context, body!),
    span: spanOf(node),
  };
}

export function lowerQuantified(context: Lowering, node: SyntaxNode): Expression {
  const [word, iterators, , condition] = children(node).filter(isContent);
  return {
    kind: 'quantified',
    quantifier: sourceOf(context, word!) === 'some' ? 'some' : 'every',
    iterators: lowerIterators(context, iterators!),
    satisfies: lower(context, condition!),
    span: spanOf(node),
  };
}

function lowerIterators(context: Lowering, node: SyntaxNode): Iterator[] {
  return parts(node).map((iterator) => {
    const [name, , domain] = children(iterator).filter(isContent);
    const [from, to] = domain!.name === 'IterationContext' ? parts(domain!) : [domain];
    const drawn = { name: context.spellings.of(sourceOf(context, name!)), in: lower(context, from!) };
    return to === undefined ? drawn : { ...drawn, to: lower(context, to) };
  });
}
