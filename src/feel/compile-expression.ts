import { success, type Problem, type Result } from '../base/index.ts';
import type { Expression, UnaryTests } from './ast.ts';
import type { EvaluationOptions, Variables } from './evaluate/code.ts';
import { evaluate } from './evaluate/evaluate.ts';
import { testUnaryTests } from './evaluate/unary-tests.ts';
import { parseExpression, parseUnaryTests } from './parse/parse.ts';
import type { FeelType, Scope } from './type.ts';
import { inferType } from './typing/infer.ts';
import { checkUnaryTests } from './typing/unary-tests.ts';
import type { Value } from './value.ts';

/** What an evaluation gave, and why it is null where that stems from an error. */
export interface Evaluated<Outcome extends Value = Value> {
  readonly value: Outcome;
  /** With line and column in the text. */
  readonly problems: readonly Problem[];
}

export type RunOptions = Pick<EvaluationOptions, 'now' | 'stepLimit'>;

/** An expression that was parsed and typed once and is evaluated any number of times. */
export interface CompiledExpression {
  readonly text: string;
  readonly tree: Expression;
  readonly type: FeelType;
  readonly evaluate: (variables?: Variables, options?: RunOptions) => Evaluated;
}

/** The tests of a decision-table cell, ready to be put to input values. */
export interface CompiledCell {
  readonly text: string;
  readonly tree: UnaryTests;
  /** true, false, or null where it cannot be said. */
  readonly test: (input: Value, variables?: Variables, options?: RunOptions) => Evaluated<boolean | null>;
}

const noVariables: Variables = new Map();

/**
 * Compiles a FEEL expression over the names of a scope. A text that is no FEEL is a failure; what is certain to go wrong by the types
 * comes as warnings with the result.
 * @example compileExpression('loss >= 0.6 * turnover', { loss: { kind: 'number' }, turnover: { kind: 'number' } })
 */
export function compileExpression(text: string, scope: Scope = {}): Result<CompiledExpression> {
  const parsed = parseExpression(text, scope);
  if (!parsed.ok) return parsed;
  const tree = parsed.value;
  const { type, problems } = inferType(tree, scope, text);
  const run = (variables: Variables = noVariables, options: RunOptions = {}) =>
    heard(text, options, (all) => evaluate(tree, variables, all));
  return success({ text, tree, type, evaluate: run }, [...parsed.warnings, ...problems.map(asWarning)]);
}

/**
 * Compiles the content of a decision-table cell for an input of a type, e.g. `[1..250]`, `not("A")`, `< limit`.
 * @example compileCell('[1..250]', { kind: 'number' })
 */
export function compileCell(text: string, input: FeelType, scope: Scope = {}): Result<CompiledCell> {
  const parsed = parseUnaryTests(text, scope);
  if (!parsed.ok) return parsed;
  const tree = parsed.value;
  const problems = checkUnaryTests(tree, input, scope, text);
  const test: CompiledCell['test'] = (value, variables = noVariables, options = {}) =>
    heard(text, options, (all) => testUnaryTests(tree, value, variables, all));
  return success({ text, tree, test }, [...parsed.warnings, ...problems.map(asWarning)]);
}

function heard<Outcome extends Value>(
  source: string,
  options: RunOptions,
  run: (options: EvaluationOptions) => Outcome,
): Evaluated<Outcome> {
  const problems: Problem[] = [];
  const value = run({ ...options, source, warn: (reason) => problems.push(reason) });
  return { value, problems };
}

function asWarning(problem: Problem): Problem {
  return { ...problem, severity: 'warning' };
}
