import { readFileSync } from 'node:fs';
import { unitInputs } from '../api/index.ts';
import { failure, problem, success, type Problem, type Result } from '../base/index.ts';
import type { Json, Value } from '../feel/index.ts';
import type { Measure } from '../pack/index.ts';
import { cliProblems } from './problems.ts';

/** Text of a file, or of standard input for `-`. */
export function readInput(file: string): Result<string> {
  try {
    return success(readFileSync(file === '-' ? 0 : file, 'utf8'));
  } catch (error) {
    return failure(inputProblem(file, (error as NodeJS.ErrnoException).code ?? 'unreadable'));
  }
}

/** The inputs of one unit from the text of a JSON file; a `partial` unit may leave inputs out. */
export function parseUnit(
  json: string,
  file: string,
  measure: Measure,
  { partial = false }: { readonly partial?: boolean } = {},
): Result<ReadonlyMap<string, Value>> {
  let data: Json;
  try {
    data = JSON.parse(json) as Json;
  } catch (error) {
    return failure(inputProblem(file, error instanceof Error ? error.message : String(error)));
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return failure(inputProblem(file, 'expected an object'));
  return unitInputs(data as Readonly<Record<string, Json>>, measure, { partial, place: { file } });
}

function inputProblem(file: string, reason: string): Problem {
  return problem(cliProblems, 'CLI-INPUT-FILE', { file }, { file, reason });
}
