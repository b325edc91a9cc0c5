import { collect, failure, problem, success, within, type Result } from '../../base/index.ts';
import { valueFromJson, type Plain, type Value } from '../../feel/index.ts';
import type { Model } from '../model.ts';
import { decideProblems } from './problems.ts';

/**
 * Inputs for `decide` from plain data, such as an application that came as JSON: each is read as the type of its input data, numbers from
 * digits and dates from ISO text. An input that is not given is null; a name that the model does not have is a problem.
 * @example inputsFrom(model, { Age: '18', 'Start date': '2020-03-13' })
 */
export function inputsFrom(
  model: Model,
  given: Readonly<Record<string, Plain>>,
): Result<ReadonlyMap<string, Value>> {
  const types = new Map(model.inputs.map((input) => [input.name, input.type]));
  const results = Object.entries(given).map(([name, plain]): Result<readonly [string, Value]> => {
    const path = `input "${name}"`;
    const type = types.get(name);
    if (type === undefined) {
      const expected = [...types.keys()].map((known) => `"${known}"`).join(', ');
      return failure(problem(decideProblems, 'DMN-INPUT-UNKNOWN', { path }, { found: name, expected }));
    }
    const read = valueFromJson(plain, type);
    return read.ok
      ? success([name, read.value] as const)
      : { ok: false, problems: read.problems.map((item) => within({ path }, item)) };
  });
  const entries = collect(results);
  return entries.ok ? success(new Map(entries.value)) : entries;
}
