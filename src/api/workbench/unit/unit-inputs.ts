import { failure, problem, success, type Place, type Problem, type Result } from '../../../base/index.ts';
import { valueFromJson, type FeelType, type Json, type Value } from '../../../feel/index.ts';
import type { Measure } from '../../../pack/index.ts';
import { unitProblems } from './problems.ts';

export interface UnitOptions {
  /** Inputs may be left out: they are still to be asked. Default false. */
  readonly partial?: boolean;
  /** Where the unit stands, for problems: a file, or a path inside a request. */
  readonly place?: Place;
}

/**
 * The inputs of one unit from JSON data: input names to values. Numbers may be text, so that no digit is lost; an input that is not known is
 * null. Parameters are not inputs: they come from the pack. Problems: `UNIT-UNKNOWN`, `UNIT-MISSING`, `UNIT-TYPE`, all at once.
 * @example unitInputs({ 'Start date': '2020-03-01', 'Turnover loss': '12.50' }, measure)
 */
export function unitInputs(
  entries: Readonly<Record<string, Json>>,
  measure: Measure,
  { partial = false, place = {} }: UnitOptions = {},
): Result<ReadonlyMap<string, Value>> {
  const types = new Map(measure.model.inputs.map((input) => [input.name, input.type]));
  const names = measure.inputs
    .filter((input) => input.binding.kind !== 'parameter')
    .map((input) => input.name);
  const at = (name: string): Place => ({ ...place, path: [place.path ?? [], name].flat().join('.') });
  const problems: Problem[] = [];
  for (const found of Object.keys(entries)) {
    if (!names.includes(found))
      problems.push(problem(unitProblems, 'UNIT-UNKNOWN', place, { found, known: names.join(', ') }));
  }
  const values = new Map<string, Value>();
  for (const name of names) {
    const type: FeelType = types.get(name) ?? { kind: 'any' };
    if (!Object.hasOwn(entries, name)) {
      if (!partial) problems.push(problem(unitProblems, 'UNIT-MISSING', at(name), { name, type: type.kind }));
      continue;
    }
    const read = valueFromJson(entries[name] ?? null, type);
    if (read.ok) values.set(name, read.value);
    else {
      const found = JSON.stringify(entries[name]).slice(0, 80);
      problems.push(problem(unitProblems, 'UNIT-TYPE', at(name), { name, found, type: type.kind }));
    }
  }
  return problems.length > 0 ? failure(...problems) : success(values);
}
