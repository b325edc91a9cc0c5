import type { Value } from '../../feel/index.ts';
import type { Model } from '../model.ts';
import type { Finding } from './finding.ts';
import type { Constants } from './tables/cuts.ts';
import { checkTables } from './tables/check-table.ts';
import { checkTypes } from './types/check-types.ts';
import { checkUnits, type Units } from './units/check-units.ts';

export interface CheckOptions {
  /** Values of inputs that are the same for every unit, such as parameters: cells that compare with them are seen through. */
  readonly constants?: Readonly<Record<string, Value>>;
  /** Units of the numbers of inputs and decisions, by name: `euro`, `share`, `days`, `count`, a currency; beside those that the model declares. */
  readonly units?: Readonly<Record<string, string>>;
  /** The checks to run; default: all. */
  readonly only?: readonly ModelCheckName[];
}

export type ModelCheckName = 'types' | 'units' | 'tables';

interface Known {
  readonly constants: Constants;
  readonly units: Units;
}
type ModelCheck = (model: Model, known: Known) => readonly Finding[];

/** All checks of a model; to add one, make a folder beside these and list it here. */
const checks: Readonly<Record<ModelCheckName, ModelCheck>> = {
  types: (model, { constants }) => checkTypes(model, constants).problems,
  units: (model, { units }) => checkUnits(model, units),
  tables: (model, { constants }) => checkTables(checkTypes(model, constants)),
};
const all: readonly ModelCheckName[] = ['types', 'units', 'tables'];

/**
 * What can be known to be wrong with a model before it decides anything: types against item definitions, units that do not
 * go together, and in every decision table unreachable rules, overlaps and gaps. An error is certain to give null; a warning may be meant.
 * @example checkModel(model).map((item) => item.code) // ['DMN-TABLE-GAP']
 */
export function checkModel(model: Model, options: CheckOptions = {}): readonly Finding[] {
  const known = { constants: new Map(Object.entries(options.constants ?? {})), units: options.units ?? {} };
  return all
    .filter((name) => options.only?.includes(name) !== false)
    .flatMap((name) => checks[name](model, known));
}
