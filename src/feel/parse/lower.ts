import { Decimal } from '../../base/index.ts';
import type { Expression, Span } from '../ast.ts';
import { lowerCall, lowerFunction, lowerTemporal } from './lower-functions.ts';
import { lowerFor, lowerIf, lowerQuantified } from './lower-iteration.ts';
import { lowerContext, lowerFilter, lowerInterval, lowerList, lowerPath } from './lower-collections.ts';
import { isOperation, lowerOperation } from './lower-operations.ts';
import { children, type SyntaxNode } from './grammar.ts';
import { refuse, sourceOf, spanOf, type Lowering } from './lowering.ts';
import { parseLimits } from './scan.ts';
import { unescapeString } from './string.ts';

/** Turns a node of the concrete syntax into our tree; one case per construct. */
export function lower(context: Lowering, node: SyntaxNode): Expression {
  context.depth += 1;
  if (context.depth > parseLimits.nesting) {
    context.depth -= 1;
    return refuse(context, 'FEEL-DEPTH', node, { limit: parseLimits.nesting });
  }
  const lowered = isOperation(node) ? lowerOperation(context, node) : lowerOne(context, node);
  context.depth -= 1;
  return lowered;
}

function lowerOne(context: Lowering, node: SyntaxNode): Expression {
  const span = spanOf(node);
  switch (node.name) {
    case 'Expression':
    case 'PositiveUnaryTest':
    case 'FunctionBody':
      return lower(context, children(node).find(isContent)!);
    case 'ParenthesizedExpression':
      return { ...lower(context, children(node).filter(isContent)[1]!), span };
    case 'null':
      return { kind: 'null', span };
    case 'BooleanLiteral':
      return { kind: 'boolean', value: sourceOf(context, node) === 'true', span };
    case 'NumericLiteral':
      return lowerNumber(context, sourceOf(context, node), span);
    case 'StringLiteral':
      return { kind: 'string', value: unescapeString(sourceOf(context, node)), span };
    case 'DateTimeLiteral':
      return lowerTemporal(context, node);
    case '?':
      context.inputs += 1;
      return { kind: 'name', name: '?', span };
    case 'VariableName':
    case 'SpecialFunctionName':
    case 'DateTimeConstructor':
      return lowerName(context, node);
    case 'PathExpression':
      return lowerPath(context, node);
    case 'FilterExpression':
      return lowerFilter(context, node);
    case 'List':
      return lowerList(context, node);
    case 'Context':
      return lowerContext(context, node);
    case 'Interval':
      return lowerInterval(context, node);
    case 'FunctionInvocation':
      return lowerCall(context, node);
    case 'FunctionDefinition':
      return lowerFunction(context, node);
    case 'IfExpression':
      return lowerIf(context, node);
    case 'ForExpression':
      return lowerFor(context, node);
    case 'QuantifiedExpression':
      return lowerQuantified(context, node);
    default:
      return refuse(context, 'FEEL-SYNTAX', span, { found: sourceOf(context, node).slice(0, 40) });
  }
}

/** Beyond the exponents of Decimal128 there is no number (DMN 1.5, 10.3.2.3.1). */
export function lowerNumber(context: Lowering, value: string, span: Span): Expression {
  if (new Decimal(value).isFinite()) return { kind: 'number', value, span };
  return refuse(context, 'FEEL-NUMBER', span, { found: value.slice(0, 40) });
}

function lowerName(context: Lowering, node: SyntaxNode): Expression {
  const name = context.spellings.of(sourceOf(context, node));
  if (name === '?') context.inputs += 1;
  return { kind: 'name', name, span: spanOf(node) };
}

/** Comments are part of the concrete tree; they mean nothing. */
export function isContent(node: SyntaxNode): boolean {
  return node.name !== 'LineComment' && node.name !== 'BlockComment';
}
