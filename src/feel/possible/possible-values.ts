import type { Expression } from '../ast.ts';
import { conforms } from '../conforms.ts';
import { typeOfExpression } from '../typing/type-expression.ts';
import type { FunctionValue } from '../value.ts';
import { possibleArithmetic, possibleNegation } from './arithmetic.ts';
import { possibleCall, possibleNamedCall } from './calls.ts';
import { both, compare, possibleComparison, truthsOf } from './comparison.ts';
import {
  possibleContext,
  possibleFor,
  possibleList,
  possiblePath,
  possibleQuantified,
} from './collections.ts';
import { possibleJunction, truthsIn } from './logic.ts';
import { anything, join, known, listValues, oneOf, possible, sourcesOf, type Possible } from './possible.ts';
import { ask, everySource, isKnown, setOf, withName, type PossibleScope } from './scope.ts';
import { observeOperand, testsOver } from './tests.ts';

/**
 * What an expression may give over what its names may be: holds the evaluator's result for every choice of them. What uses
 * known names only is given to the evaluator; there is no second one.
 * @example possibleValues(unwrap(parseExpression('x > 5', scope)), names({ x: between 6 and 9 })) // true only
 */
export function possibleValues(node: Expression, scope: PossibleScope): Possible {
  if (node.kind === 'name') return setOf(scope, node.name) ?? known(ask(node, scope));
  if (isKnown(node, scope))
    return node.kind === 'function' ? possibleFunction(node, scope) : known(ask(node, scope));
  switch (node.kind) {
    case 'null':
    case 'boolean':
    case 'number':
    case 'string':
    case 'temporal':
      return known(ask(node, scope));
    case 'arithmetic':
      return possibleArithmetic(
        node.operator,
        possibleValues(node.left, scope),
        possibleValues(node.right, scope),
      );
    case 'negate':
      return possibleNegation(possibleValues(node.operand, scope));
    case 'comparison': {
      const left = possibleValues(node.left, scope);
      const right = possibleValues(node.right, scope);
      observeOperand(left, node.right, scope);
      observeOperand(right, node.left, scope);
      return possibleComparison(node.operator, left, right);
    }
    case 'logical': {
      const sides = [possibleValues(node.left, scope), possibleValues(node.right, scope)];
      return possibleJunction(node.operator === 'or', sides);
    }
    case 'if':
      return possibleChoice(node, scope);
    case 'between':
      return possibleBetween(node, scope);
    case 'in': {
      const input = possibleValues(node.value, scope);
      for (const test of node.tests)
        observeOperand(input, test.kind === 'compare' ? test.operand : test.expression, scope);
      const { truths, from } = testsOver(node.tests, input, withName(scope, '?', input));
      return oneOf([...truths], ...from);
    }
    case 'instance of':
      return possibleInstance(node, scope);
    case 'path':
      return possiblePath(node, scope);
    case 'list':
      return possibleList(node, scope);
    case 'context':
      return possibleContext(node, scope);
    case 'for':
      return possibleFor(node, scope);
    case 'quantified':
      return possibleQuantified(node, scope);
    case 'function':
      return possibleFunction(node, scope);
    case 'call':
      return possibleCall(node, scope);
    case 'call named':
      return possibleNamedCall(node, scope);
    case 'filter':
    case 'range':
      return anything(sourcesOf(everySource(node, scope)));
  }
}

type NodeOf<Kind extends Expression['kind']> = Extract<Expression, { readonly kind: Kind }>;

/** A branch that cannot be taken counts for nothing; where both can, the choice itself may decide. */
function possibleChoice(node: NodeOf<'if'>, scope: PossibleScope): Possible {
  const condition = possibleValues(node.condition, scope);
  const truths = truthsIn(condition);
  const otherwise = truths.has(false) || truths.has(null);
  if (!truths.has(true)) return possibleValues(node.else, scope);
  if (!otherwise) return possibleValues(node.then, scope);
  const branches = [possibleValues(node.then, scope), possibleValues(node.else, scope)];
  return join(branches, sourcesOf([condition]));
}

function possibleBetween(node: NodeOf<'between'>, scope: PossibleScope): Possible {
  const value = possibleValues(node.value, scope);
  const low = possibleValues(node.low, scope);
  const high = possibleValues(node.high, scope);
  observeOperand(value, node.low, scope);
  observeOperand(value, node.high, scope);
  const above = truthsOf(value.parts, low.parts, (a, b) => compare('>=', a, b));
  const below = truthsOf(value.parts, high.parts, (a, b) => compare('<=', a, b));
  return oneOf([...both(above, below)], value, low, high);
}

function possibleInstance(node: NodeOf<'instance of'>, scope: PossibleScope): Possible {
  const value = possibleValues(node.value, scope);
  const type = typeOfExpression(node.type);
  if (type === null) return known(null);
  const values = listValues(value);
  if (values === undefined) return oneOf([true, false], value);
  return oneOf(
    values.map((item) => (item === null ? type.kind === 'null' : conforms(item, type))),
    value,
  );
}

/** A function over what its names may be; where they are known, also the evaluator's own. */
function possibleFunction(node: NodeOf<'function'>, scope: PossibleScope): Possible {
  const value = isKnown(node, scope) ? (ask(node, scope) as FunctionValue) : undefined;
  const isPlain = !node.external && node.parameters.every((parameter) => parameter.type === undefined);
  const outer = sourcesOf(everySource(node, scope));
  const call = (given: readonly Possible[], depth: number): Possible => {
    if (!isPlain || depth > deepest) return anything(sourcesOf([...given, anything(outer)]));
    let inner: PossibleScope = { ...scope, depth };
    for (const [at, parameter] of node.parameters.entries())
      inner = withName(inner, parameter.name, given[at] ?? known(null));
    return possibleValues(node.body, inner);
  };
  const parameters = node.parameters.map((parameter) => parameter.name);
  const part = { parameters, call, ...(value === undefined ? {} : { value }) };
  return possible([{ kind: 'function', function: part }], outer);
}

/** Calls inside one another; deeper, nothing is told. */
const deepest = 30;
