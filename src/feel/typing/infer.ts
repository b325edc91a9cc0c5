import type { Problem } from '../../base/index.ts';
import type { Expression } from '../ast.ts';
import { builtins } from '../builtins/registry.ts';
import { parseTemporal } from '../temporal/parse.ts';
import type { FeelType, Scope } from '../type.ts';
import { typeOf } from '../conforms.ts';
import { unify } from '../unify.ts';
import { inferCall, inferFunction, inferNamedCall } from './infer-functions.ts';
import { inferFilter, inferFor, inferPath, inferQuantified } from './infer-lists.ts';
import {
  inferArithmetic,
  inferComparison,
  inferIn,
  inferNegation,
  requireBoolean,
} from './infer-operators.ts';
import { anyType, booleanType, complain, nearest, withNames, type Typing } from './typing.ts';

export interface Inference {
  readonly type: FeelType;
  readonly problems: readonly Problem[];
}

/**
 * The type of an expression, and what is certain to go wrong in it: only definite errors, so `any` is silent.
 * Problems point at line and column when the source is given, else at offsets.
 * @example inferType(unwrap(parseExpression('1 + 1')), {}).type // { kind: 'number' }
 */
export function inferType(expression: Expression, scope: Scope, source?: string): Inference {
  const problems: Problem[] = [];
  return { type: infer(expression, { scope, problems, source, infer }), problems };
}

export function infer(node: Expression, typing: Typing): FeelType {
  switch (node.kind) {
    case 'null':
    case 'boolean':
    case 'number':
    case 'string':
      return { kind: node.kind };
    case 'temporal':
      return typeOf(parseTemporal(node.value));
    case 'name':
      return inferName(node, typing);
    case 'path':
      return inferPath(node, typing);
    case 'filter':
      return inferFilter(node, typing);
    case 'arithmetic':
      return inferArithmetic(node, typing);
    case 'negate':
      return inferNegation(node, typing);
    case 'comparison':
      return inferComparison(node, typing);
    case 'logical':
      requireBoolean(node.left, typing);
      requireBoolean(node.right, typing);
      return booleanType;
    case 'between':
    case 'in':
      return inferIn(node, typing);
    case 'instance of':
      infer(node.value, typing);
      return booleanType;
    case 'if':
      requireBoolean(node.condition, typing);
      return unify([infer(node.then, typing), infer(node.else, typing)]);
    case 'for':
      return inferFor(node, typing);
    case 'quantified':
      return inferQuantified(node, typing);
    case 'list':
      return { kind: 'list', of: unify(node.items.map((item) => infer(item, typing))) };
    case 'context':
      return inferContext(node, typing);
    case 'range':
      return inferRange(node, typing);
    case 'function':
      return inferFunction(node, typing);
    case 'call':
      return inferCall(node, typing);
    case 'call named':
      return inferNamedCall(node, typing);
  }
}

function inferName(node: Extract<Expression, { kind: 'name' }>, typing: Typing): FeelType {
  const type = Object.hasOwn(typing.scope, node.name) ? typing.scope[node.name] : undefined;
  if (type !== undefined || builtins.has(node.name)) return type ?? anyType;
  const names = Object.keys(typing.scope);
  const expected = nearest(node.name, names.length === 0 ? ['null'] : names);
  complain(typing, node.span, 'FEEL-TYPE-NAME', { name: node.name, expected });
  return anyType;
}

function inferContext(node: Extract<Expression, { kind: 'context' }>, typing: Typing): FeelType {
  const fields: Record<string, FeelType> = {};
  let inner = typing;
  for (const entry of node.entries) {
    const type = infer(entry.value, inner);
    fields[entry.key] = type;
    inner = withNames(inner, { [entry.key]: type });
  }
  return { kind: 'context', fields };
}

function inferRange(node: Extract<Expression, { kind: 'range' }>, typing: Typing): FeelType {
  const ends = [node.start, node.end].filter((end) => end !== undefined).map((end) => infer(end, typing));
  return { kind: 'range', of: unify(ends) };
}
