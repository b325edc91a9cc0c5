import type { Expression, FormalParameter, NamedArgument } from '../ast.ts';
import { parseTemporal } from '../temporal/parse.ts';
import { children, type SyntaxNode } from './grammar.ts';
import { parts } from './lower-collections.ts';
import { lowerType } from './lower-types.ts';
import { isContent, lower } from './lower.ts';
import { refuse, sourceOf, spanOf, type Lowering } from './lowering.ts';
import { unescapeString } from './string.ts';

/** `f(1, 2)` and `f(a: 1, b: 2)`. */
export function lowerCall(context: Lowering, node: SyntaxNode): Expression {
  const [callee, given] = parts(node);
  const span = spanOf(node);
  const called = lower(context, callee!);
  if (given?.name === 'NamedParameters') {
    const named = parts(given).map((argument): NamedArgument => {
      const [name, value] = parts(argument);
      return { name: context.spellings.of(sourceOf(context, name!)), value: lower(context, value!) };
    });
    return { kind: 'call named', callee: called, named, span };
  }
  const positional = given === undefined ? [] : parts(given).map((argument) => lower(context, argument));
  return { kind: 'call', callee: called, positional, span };
}

/** `@"..."`, or a call of `date`, `time`, `date and time` or `duration`, which the grammar sets apart. */
export function lowerTemporal(context: Lowering, node: SyntaxNode): Expression {
  const [first] = children(node).filter(isContent);
  if (first!.name !== 'AtLiteral') return lowerCall(context, node);
  const value = unescapeString(sourceOf(context, first!).replace(/^@\s*/, ''));
  const span = spanOf(node);
  if (parseTemporal(value) === null) return refuse(context, 'FEEL-TEMPORAL', span, { found: value });
  return { kind: 'temporal', value, span };
}

export function lowerFunction(context: Lowering, node: SyntaxNode): Expression {
  const seen = parts(node);
  const formal = seen.find((part) => part.name === 'FormalParameters');
  const body = seen.find((part) => part.name === 'FunctionBody');
  const parameters = (formal === undefined ? [] : parts(formal)).map((parameter): FormalParameter => {
    const [name, type] = parts(parameter);
    const named = { name: context.spellings.of(sourceOf(context, name!)) };
    return type === undefined ? named : { ...named, type: lowerType(context, type) };
  });
  return {
    kind: 'function',
    parameters,
    body: lower(context, body!),
    external: seen.some((part) => part.name === 'external'),
    span: spanOf(node),
  };
}
