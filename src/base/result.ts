import { problemText, type Problem } from './problem.ts';

/** A value, or the problems that stand in its way. Warnings travel with a value. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function success<T>(value: T, warnings: readonly Problem[] = []): Result<T> {
  return { ok: true, value, warnings };
}

export function failure<T = never>(...problems: readonly Problem[]): Result<T> {
  return { ok: false, problems };
}

/** The value; throws where the caller has proved that it must be there (tests, the project's own constants). */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.problems.map((item) => problemText(item, 'en')).join('\n'));
}

/** All values, or all problems of all of them: one bad cell does not hide the next. */
export function collect<T>(results: readonly Result<T>[]): Result<readonly T[]> {
  const problems = results.flatMap((result) => (result.ok ? [] : result.problems));
  // Not by `failure`: there may be more problems than a call takes arguments.
  if (problems.length > 0) return { ok: false, problems };
  const good = results.filter((result) => result.ok);
  return success(
    good.map((result) => result.value),
    good.flatMap((result) => result.warnings),
  );
}
