import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Decimal, failure, problem, success, type Result } from '../../base/index.ts';
import { readModel, type Model } from '../../dmn/index.ts';
import type { DateValue, Value } from '../../feel/index.ts';
import { diagnoseProblems } from './problems.ts';
import type { ScenarioModel } from './scenario.ts';

/** Decisions that the model of the need must have. */
export const needDecisions = ['Need low', 'Need', 'Need high', 'Healthy before'] as const;
/** Inputs that every unit has: the loss of the window, and what the register says. Money in euro. */
export const unitInputs = ['Turnover loss', 'Fixed cost share', 'Equity', 'Start date'] as const;

/**
 * Reads the pack's decision model of the need (a file beside the scenario) and checks that the scenario gives it every input.
 * @example loadNeedModel('/packs/flanders-2020', model)
 */
export function loadNeedModel(root: string, model: ScenarioModel): Result<Model> {
  const file = join(dirname(model.file), model.need.file);
  const missing = problem(
    diagnoseProblems,
    'SCENARIO-NEED-FILE',
    { file: model.file, path: 'need.file' },
    { file },
  );
  if (!/^[\w-]+\.dmn$/.test(model.need.file)) return failure(missing);
  const xml = readText(join(root, file));
  if (xml === undefined) return failure(missing);
  const read = readModel(xml, { file });
  if (!read.ok) return read;
  const absent = needDecisions.filter((name) => !read.value.decisions.some((item) => item.name === name));
  if (absent.length > 0) return failure(missing);
  const known = [...unitInputs, ...Object.keys(model.need.parameters)];
  const unknown = read.value.inputs.filter((input) => !known.includes(input.name));
  return unknown.length === 0
    ? success(read.value)
    : failure(
        ...unknown.map((input) =>
          problem(
            diagnoseProblems,
            'SCENARIO-NEED-INPUT',
            { file },
            { input: input.name, known: known.join(', ') },
          ),
        ),
      );
}

/** The values of the inputs that are parameters of the scenario, by name of the input. */
export function needConstants(model: ScenarioModel): ReadonlyMap<string, Value> {
  return new Map(
    Object.entries(model.need.parameters).map(([input, key]) => [
      input,
      valueOf(model.parameters.get(key)!.value),
    ]),
  );
}

function valueOf(value: Decimal | string): Value {
  if (value instanceof Decimal) return value;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (match === null) return value;
  const day: DateValue = {
    kind: 'date',
    year: Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3]),
  };
  return day;
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
