import { failure, problem, success, type Result } from '../../../base/index.ts';
import {
  listUnits,
  nextUnit,
  readUnit,
  readUnitFilter,
  type DecidedUnits,
  type RegisterUnit,
  type UnitFilter,
  type UnitList,
} from '../../../design/index.ts';
import type { Engine } from '../../../engine/index.ts';
import { apiProblems } from '../../problems.ts';
import type { Turns } from '../turns.ts';

/** The units of the register that a measure is decided for. */
export interface RegisterUnits {
  readonly decided: DecidedUnits;
  /** Reads a filter from text by name (`readUnitFilter`). */
  readonly filter: (asked: Readonly<Record<string, string | undefined>>) => Result<UnitFilter>;
  /** Part of the units that fit, in their drawn order. */
  readonly list: (
    filter: UnitFilter,
    part: { readonly limit: number; readonly offset: number },
  ) => Promise<Result<UnitList>>;
  /** The unit that comes after one in the list of a filter, the first after the last; undefined where none can be shown. */
  readonly next: (filter: UnitFilter, after?: string) => Promise<Result<number | undefined>>;
  /** One unit by its number as an address has it. Problem: `API-UNIT`. */
  readonly unit: (id: string) => Promise<Result<RegisterUnit>>;
}

/** Digits of a number that a double holds exactly. */
const unitNumber = /^\d{1,15}$/;

/** Asks an engine for the units of a decided measure, when its turn comes. */
export function registerUnits(engine: Engine, decided: DecidedUnits, turns: Turns): RegisterUnits {
  return {
    decided,
    filter: (asked) => readUnitFilter(asked, decided),
    list: (filter, part) => turns.take(() => listUnits(engine, decided, filter, part)),
    next: (filter, after) =>
      turns.take(() =>
        nextUnit(
          engine,
          decided,
          filter,
          after !== undefined && unitNumber.test(after) ? Number(after) : undefined,
        ),
      ),
    unit: async (id) => {
      const found = unitNumber.test(id)
        ? await turns.take(() => readUnit(engine, decided, Number(id)))
        : success(undefined);
      if (!found.ok) return found;
      if (found.value !== undefined) return success(found.value);
      const parameters = { found: id.slice(0, 40), measure: decided.measure.id };
      return failure(problem(apiProblems, 'API-UNIT', { path: 'unit' }, parameters));
    },
  };
}
