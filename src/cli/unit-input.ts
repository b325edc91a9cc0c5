import { readFileSync } from 'node:fs';
import { failure, problem, success, type Problem, type Result } from '../base/index.ts';
import { valueFromJson, type FeelType, type Json, type Value } from '../feel/index.ts';
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

/**
 * The inputs of one unit from JSON: an object from the measure's input names to values. Numbers may be text, so that no digit is lost; an input
 * that is not known is null. Parameters are not inputs: they come from the pack. A `partial` unit may leave inputs out: they are still to be asked.
 */
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
  const entries = data as Readonly<Record<string, Json>>;
  const types = new Map(measure.model.inputs.map((input) => [input.name, input.type]));
  const names = measure.inputs
    .filter((input) => input.binding.kind !== 'parameter')
    .map((input) => input.name);
  const problems: Problem[] = [];
  for (const name of Object.keys(entries)) {
    if (!names.includes(name))
      problems.push(
        problem(cliProblems, 'CLI-INPUT-UNKNOWN', { file }, { found: name, known: names.join(', ') }),
      );
  }
  const values = new Map<string, Value>();
  for (const name of names) {
    const type: FeelType = types.get(name) ?? { kind: 'any' };
    if (!Object.hasOwn(entries, name)) {
      if (partial) continue;
      problems.push(
        problem(cliProblems, 'CLI-INPUT-MISSING', { file, path: name }, { name, type: type.kind }),
      );
      continue;
    }
    const read = valueFromJson(entries[name] ?? null, type);
    if (read.ok) values.set(name, read.value);
    else
      problems.push(
        problem(
          cliProblems,
          'CLI-INPUT-TYPE',
          { file, path: name },
          { name, found: JSON.stringify(entries[name]), type: type.kind },
        ),
      );
  }
  return problems.length > 0 ? failure(...problems) : success(values);
}

function inputProblem(file: string, reason: string): Problem {
  return problem(cliProblems, 'CLI-INPUT-FILE', { file }, { file, reason });
}
