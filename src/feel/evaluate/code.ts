import { problem, type Problem } from '../../base/index.ts';
import type { Expression, Span } from '../ast.ts';
import type { DateTimeValue, Value } from '../value.ts';
import { placeAt } from '../parse/place.ts';
import { evaluationProblems } from './problems.ts';

/** The names that an expression may use, with their values. */
export type Variables = ReadonlyMap<string, Value>;

export interface EvaluationOptions {
  /** Receives the reason of each null that stems from an error. */
  readonly warn?: (reason: Problem) => void;
  /** Steps of iteration after which evaluation gives up; one million unless told. */
  readonly stepLimit?: number;
  /** What `now()` and `today()` say; without it they are null. */
  readonly now?: DateTimeValue | undefined;
  /** The text the expression was read from: reasons then point at its line and column. */
  readonly source?: string | undefined;
}

/** One evaluation under way. */
export interface Run {
  readonly variables: Variables;
  readonly warn: ((reason: Problem) => void) | undefined;
  readonly now: DateTimeValue | undefined;
  readonly source: string | undefined;
  readonly stepLimit: number;
  /** Whether evaluation is under way; a function value may be called after it. */
  active: boolean;
  /** Steps of iteration that are left. */
  steps: number;
  /** Calls of user functions that are open. */
  calls: number;
}

/**
 * A scope, innermost first: one binding (an iterator, a parameter), the entries of a context, or both; a chain of these
 * costs less than copying maps.
 */
export interface Scopes {
  readonly run: Run;
  readonly outer: Scopes | null;
  readonly name: string | null;
  readonly value: Value;
  readonly entries: ReadonlyMap<string, Value> | null;
}

/** A compiled expression. */
export type Code = (scopes: Scopes) => Value;
export type Compile = (expression: Expression) => Code;

export function rootScopes(variables: Variables, options: EvaluationOptions = {}): Scopes {
  const stepLimit = options.stepLimit ?? 1_000_000;
  const run: Run = {
    variables,
    warn: options.warn,
    now: options.now,
    source: options.source,
    stepLimit,
    active: false,
    steps: stepLimit,
    calls: 0,
  };
  return { run, outer: null, name: null, value: null, entries: null };
}

export function bind(outer: Scopes, name: string, value: Value): Scopes {
  return { run: outer.run, outer, name, value, entries: null };
}

export function enter(outer: Scopes, entries: ReadonlyMap<string, Value>): Scopes {
  return { run: outer.run, outer, name: null, value: null, entries };
}

/** Reports why the value is null, where someone listens; returns that null. */
export function nothing(
  scopes: Scopes,
  span: Span,
  code: keyof typeof evaluationProblems,
  parameters: Readonly<Record<string, string | number>> = {},
): null {
  const { warn, source } = scopes.run;
  if (warn === undefined) return null;
  const place = source === undefined ? { path: `@${span.from}-${span.to}` } : placeAt(source, span.from);
  warn(problem(evaluationProblems, code, place, parameters, 'warning'));
  return null;
}

/** Counts one step of iteration; false when the limit is reached. */
export function takeStep(run: Run): boolean {
  run.steps -= 1;
  return run.steps >= 0;
}

/**
 * Runs work with fresh limits, unless it is part of an evaluation under way. A stack that overflows, or a number beyond the
 * machine, is a limit like any other.
 */
export function session<Outcome>(scopes: Scopes, span: Span, work: () => Outcome): Outcome | null {
  const { run } = scopes;
  if (run.active) return work();
  run.active = true;
  run.steps = run.stepLimit;
  run.calls = 0;
  try {
    return work();
  } catch (reason) {
    if (!(reason instanceof RangeError)) throw reason;
    return nothing(scopes, span, 'FEEL-NULL-LIMIT', { limit: reason.message });
  } finally {
    run.active = false;
  }
}
