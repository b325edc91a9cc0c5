import { problem, within, type Problem } from '../../base/index.ts';
import {
  evaluate,
  testUnaryTests,
  type EvaluationOptions,
  type Expression,
  type UnaryTests,
  type Value,
} from '../../feel/index.ts';
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
  readonly now: EvaluationOptions['now'];
  /** Tables that ran since the current decision began. */
  tables: TableTrace[];
  /** Entries of contexts that were computed since the current decision began. */
  derived: DerivedValue[];
  calls: number;
}

/** Where an expression is evaluated. */
export interface Frame {
  readonly run: Run;
  readonly variables: ReadonlyMap<string, Value>;
}

/** A boxed expression made ready: the work on the model is done once, each run only evaluates. */
export type Code = (frame: Frame) => Value;

export function bindAll(frame: Frame, names: Iterable<readonly [string, Value]>): Frame {
  const variables = new Map(frame.variables);
  for (const [name, value] of names) variables.set(name, value);
  return { run: frame.run, variables };
}

/** Reports why a value is null; returns that null. */
export function nothing(
  run: Run,
  code: keyof typeof decideProblems,
  path: string,
  parameters: Readonly<Record<string, string | number>> = {},
): null {
  run.problems.push(problem(decideProblems, code, { path }, parameters, 'warning'));
  return null;
}

export function feelCode(expression: Expression | undefined, path: string): Code {
  if (expression === undefined) return () => null;
  return ({ run, variables }) => evaluate(expression, variables, optionsAt(run, path));
}

/** One cell over one input value. */
export type CellCode = (frame: Frame, input: Value) => boolean | null;

export function testsCode(tests: UnaryTests | undefined, path: string): CellCode {
  if (tests === undefined) return () => null;
  if (tests.kind === 'any') return () => true;
  return ({ run, variables }, input) => testUnaryTests(tests, input, variables, optionsAt(run, path));
}

function optionsAt(run: Run, path: string): EvaluationOptions {
  return { now: run.now, warn: (item) => run.problems.push(within({ path }, { ...item, place: {} })) };
}
