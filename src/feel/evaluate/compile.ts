import type { Expression } from '../ast.ts';
import { number, type Value } from '../value.ts';
import { parseTemporal } from '../temporal/parse.ts';
import { compileArithmetic, compileNegation } from './arithmetic.ts';
import { compileBetween, compileComparison, compileIn, compileLogical } from './comparison.ts';
import { compileContext, compileList, compileRange } from './collections.ts';
import { compileCall, compileFunction, compileNamedCall } from './functions.ts';
import { compileFilter } from './filter.ts';
import { compileFor, compileIf, compileQuantified } from './iteration.ts';
import { compileInstanceOf } from './instance-of.ts';
import { compileName, compilePath } from './names.ts';
import type { Code } from './code.ts';

/** Trees are data and never change, so each is compiled once and forgotten with its tree. */
const compiled = new WeakMap<Expression, Code>();

/** The function that evaluates an expression; the work on its text is done once. */
export function compile(expression: Expression): Code {
  let code = compiled.get(expression);
  if (code === undefined) {
    code = compileNode(expression);
    compiled.set(expression, code);
  }
  return code;
}

function constant(value: Value): Code {
  return () => value;
}

function compileNode(node: Expression): Code {
  switch (node.kind) {
    case 'null':
      return constant(null);
    case 'boolean':
    case 'string':
      return constant(node.value);
    case 'number':
      return constant(number(node.value));
    case 'temporal':
      return constant(parseTemporal(node.value));
    case 'name':
      return compileName(node);
    case 'path':
      return compilePath(node);
    case 'filter':
      return compileFilter(node);
    case 'arithmetic':
      return compileArithmetic(node);
    case 'negate':
      return compileNegation(node);
    case 'comparison':
      return compileComparison(node);
    case 'logical':
      return compileLogical(node);
    case 'between':
      return compileBetween(node);
    case 'in':
      return compileIn(node);
    case 'instance of':
      return compileInstanceOf(node);
    case 'if':
      return compileIf(node);
    case 'for':
      return compileFor(node);
    case 'quantified':
      return compileQuantified(node);
    case 'list':
      return compileList(node);
    case 'context':
      return compileContext(node);
    case 'range':
      return compileRange(node);
    case 'function':
      return compileFunction(node);
    case 'call':
      return compileCall(node);
    case 'call named':
      return compileNamedCall(node);
  }
}

/** The node of one kind. */
export type NodeOf<Kind extends Expression['kind']> = Extract<Expression, { readonly kind: Kind }>;
