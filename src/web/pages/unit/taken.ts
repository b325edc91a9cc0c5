import { registerUnitView, type OpenPack, type RegisterUnits } from '../../../api/index.ts';
import { Decimal, success, type Result } from '../../../base/index.ts';
import type { RegisterUnit } from '../../../design/index.ts';
import type { Measure } from '../../../pack/index.ts';
import type { PageRequest } from '../../page.ts';
import type { Answers } from './answers.ts';
import { askedUnits } from './asked-units.ts';
import type { Field } from './fields.ts';

/** A unit of the register whose values stand as answers. */
export interface Taken {
  readonly unit: RegisterUnit;
  readonly units: RegisterUnits;
  /** What the register has, by the name of the input; what it does not know is left out. */
  readonly values: Answers;
  /** In which list it was found, for the next one and the way back. */
  readonly asked: Readonly<Record<string, string>>;
}

/** The unit that the address names; undefined where it names none. Problem: `API-UNIT`. */
export async function takeUnit(
  { query, language }: PageRequest,
  open: OpenPack,
  measure: Measure,
): Promise<Result<Taken | undefined>> {
  const id = query.get('unit');
  if (id === null) return success(undefined);
  const units = await open.units(measure);
  if (!units.ok) return units;
  const unit = await units.value.unit(id);
  if (!unit.ok) return unit;
  const values = new Map(
    Object.entries(registerUnitView(measure, unit.value, language).given).flatMap(([name, value]) => {
      const answer = answerOf(value);
      return answer === undefined ? [] : [[name, answer] as const];
    }),
  );
  return success({ unit: unit.value, units: units.value, values, asked: askedUnits(measure.unit, query) });
}

/** A value as an answer stands in an address; undefined for what is not known. */
function answerOf(value: unknown): string | boolean | undefined {
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  return typeof value === 'number' ? new Decimal(value).toFixed() : undefined;
}

/** The answers that say something else than the register. */
export function changedAnswers(fields: readonly Field[], answers: Answers, { values }: Taken): Answers {
  return new Map(
    fields.flatMap(({ name, kind }) => {
      const [given, known] = [answers.get(name), values.get(name)];
      if (given === undefined || given === known) return [];
      const same =
        kind.kind === 'number' && known !== undefined && new Decimal(String(given)).eq(String(known));
      return same ? [] : [[name, given] as const];
    }),
  );
}
