import { problem, type Problem } from '../../base/index.ts';
import type { Expression, Span } from '../ast.ts';
import type { DateTimeValue, Value } from '../value.ts';
import { placeAt } from '../parse/place.ts';
import { LimitReached, limitOf, spendOn, stepLimit, type Budget } from './budget.ts';
import { evaluationProblems } from './problems.ts';

/** The names that an expression may use, with their values. */
export type Variables = ReadonlyMap<string, Value>;

export interface EvaluationOptions {
  /** Receives the reason of each null that stems from an error. */
  readonly warn?: (reason: Problem) => void;
  /** Steps after which evaluation gives up; ten million unless told. A step is a node, or an item that a function looks at. */
  readonly stepLimit?: number | undefined;
  /** What `now()` and `today()` say; without it they are null. */
  readonly now?: DateTimeValue | undefined;
  /** The text the expression was read from: reasons then point at its line and column. */
  readonly source?: string | undefined;
}

/** One evaluation under way, of one expression or of all those of a decision. */
export interface Run extends Budget {
  readonly warn: ((reason: Problem) => void) | undefined;
  readonly now: DateTimeValue | undefined;
  readonly source: string | undefined;
  readonly stepLimit: number;
  /** Where the expression stands that is evaluated, in a run of several. */
  path: string | undefined;
  /** Whether evaluation is under way; a function value may be called after it. */
  active: boolean;
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

export function startRun(options: EvaluationOptions = {}): Run {
  const limit = options.stepLimit ?? stepLimit;
  return {
    warn: options.warn,
    now: options.now,
    source: options.source,
    stepLimit: limit,
    path: undefined,
    active: false,
    steps: limit,
    calls: 0,
  };
}

export function rootScopes(run: Run, variables: Variables): Scopes {
  return { run, outer: null, name: null, value: null, entries: variables };
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
  const { warn, source, path } = scopes.run;
  if (warn === undefined) return null;
  const place =
    source === undefined ? { path: path ?? `@${span.from}-${span.to}` } : placeAt(source, span.from);
  warn(problem(evaluationProblems, code, place, parameters, 'warning'));
  return null;
}

/**
 * Runs code with fresh limits, unless it is part of an evaluation under way. Where a limit is reached the value is null.
 */
export function session<Outcome extends Value>(
  scopes: Scopes,
  span: Span,
  code: (scopes: Scopes) => Outcome,
): Outcome | null {
  const { run } = scopes;
  if (run.active) return code(scopes);
  run.active = true;
  run.steps = run.stepLimit;
  run.calls = 0;
  try {
    const value = code(scopes);
    spendOn(run, value);
    return value;
  } catch (reason) {
    if (!(reason instanceof RangeError)) throw reason;
    const { code: kind, limit } = limitOf(reason);
    return nothing(scopes, span, kind, { limit });
  } finally {
    run.active = false;
  }
}

/**
 * Runs a part of a run of several expressions. A limit that it reaches makes that part null, but for the steps: those are the run's.
 */
export function attempt(run: Run, part: () => Value): Value {
  const { path, calls } = run;
  try {
    return part();
  } catch (reason) {
    if (!(reason instanceof RangeError) || isOutOfSteps(reason)) throw reason;
    run.warn?.(limitProblem(reason, run));
    run.path = path;
    run.calls = calls;
    return null;
  }
}

function isOutOfSteps(reason: RangeError): boolean {
  return reason instanceof LimitReached && reason.code === 'FEEL-NULL-STEPS';
}

/** The problem of a run that reached a limit, at the expression that it was at. */
export function limitProblem(reason: RangeError, run: Run): Problem {
  const { code, limit } = limitOf(reason);
  return problem(evaluationProblems, code, { path: run.path }, { limit }, 'warning');
}
