import { problem, type Problem } from '../../base/index.ts';
import { type EvaluationOptions, type Expression, type UnaryTests, type Value } from '../../feel/index.ts';
import {
  bind,
  compile,
  compileUnaryTests,
  rootScopes,
  sizeOf,
  spend,
  spendOn,
  startRun,
  type Scopes,
} from '../../feel/internal.ts';
import type { GraphNode } from '../graph.ts';
import type { DecisionTrace, DerivedValue, TableTrace } from '../trace.ts';
import { decideProblems } from './problems.ts';

/** Calls of knowledge models and services inside one another; more is taken for a recursion without end. */
export const callLimit = 200;

/** One run of a model: what is known so far. Lives as long as one call of `decide`. */
export interface Run {
  /** Values of inputs and decisions, and functions of knowledge models, by element. */
  readonly known: Map<GraphNode['element'], Value>;
  readonly problems: Problem[];
  readonly trace: DecisionTrace[];
  /** The evaluation that all expressions of the run are part of: they share its steps. */
  readonly evaluation: Scopes['run'];
  /** Tables that ran since the current decision began. */
  tables: TableTrace[];
  /** Entries of contexts that were computed since the current decision began. */
  derived: DerivedValue[];
  calls: number;
}

/** Where an expression is evaluated: the run, and the names in scope. */
export interface Frame {
  readonly run: Run;
  readonly scopes: Scopes;
}

export function beginRun(
  { now, stepLimit }: Pick<EvaluationOptions, 'now' | 'stepLimit'>,
  known: Run['known'] = new Map(),
): Run {
  const problems: Problem[] = [];
  const evaluation = startRun({ now, stepLimit, warn: (reason) => tell(problems, reason) });
  return { known, problems, trace: [], evaluation, tables: [], derived: [], calls: 0 };
}

export function frameOf(run: Run, variables: ReadonlyMap<string, Value>): Frame {
  return { run, scopes: rootScopes(run.evaluation, variables) };
}

/** A boxed expression made ready: the work on the model is done once, each run only evaluates. */
export type Code = (frame: Frame) => Value;

export function bindTo(frame: Frame, name: string, value: Value): Frame {
  return { run: frame.run, scopes: bind(frame.scopes, name, value) };
}

/** Reports why a value is null; returns that null. */
export function nothing(
  run: Run,
  code: keyof typeof decideProblems,
  path: string,
  parameters: Readonly<Record<string, string | number>> = {},
): null {
  tell(run.problems, problem(decideProblems, code, { path }, parameters, 'warning'));
  return null;
}

const mostProblems = 1000;

/** Adds a problem; of a loop that fails at every step the first are enough. */
export function tell(problems: Problem[], item: Problem): void {
  if (problems.length < mostProblems) problems.push(item);
  else if (problems.length === mostProblems)
    problems.push(problem(decideProblems, 'DMN-PROBLEMS-MORE', {}, { limit: mostProblems }, 'warning'));
}

export function feelCode(expression: Expression | undefined, path: string): Code {
  if (expression === undefined) return () => null;
  const code = compile(expression);
  const steps = sizeOf(expression);
  return ({ scopes }) => {
    const { run } = scopes;
    const outer = run.path;
    run.path = path;
    spend(run, steps);
    const value = code(scopes);
    spendOn(run, value);
    run.path = outer;
    return value;
  };
}

/** One cell over one input value, which the scopes hold as `?`. */
export type CellCode = (scopes: Scopes, input: Value) => boolean | null;

export function testsCode(tests: UnaryTests | undefined, path: string): CellCode {
  if (tests === undefined) return () => null;
  if (tests.kind === 'any') return () => true;
  const code = compileUnaryTests(tests);
  return (scopes, input) => {
    const { run } = scopes;
    const outer = run.path;
    run.path = path;
    const outcome = code(scopes, input);
    run.path = outer;
    return outcome;
  };
}

/** The scopes for the tests of an input value. */
export function withInput(frame: Frame, input: Value): Scopes {
  return bind(frame.scopes, '?', input);
}
