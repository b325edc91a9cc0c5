import { Decimal, failure, success, type Place, type Result } from '../base/index.ts';
import type { Value } from '../feel/index.ts';
import { readDay } from './day.ts';
import type { Unit } from './pack.ts';
import { packProblem } from './problems/index.ts';
import type { YamlData } from './read/yaml-file.ts';
import { looksNumeric } from './read/schema-problem.ts';
import { unitForms, unitTypes } from './units.ts';

/**
 * The FEEL value of what a file says, in a unit. null stays null: an unknown value.
 * @example readValue('2020-03-13', 'date', {}) // { kind: 'date', year: 2020, month: 3, day: 13 }
 */
export function readValue(data: YamlData, unit: Unit, place: Place): Result<Value> {
  if (data === null) return success(null);
  const found = data instanceof Decimal || typeof data !== 'object' ? String(data) : JSON.stringify(data);
  const wrong = () => packProblem('PACK-VALUE-UNIT', place, { found, unit, expected: unitForms[unit] });
  switch (unitTypes[unit]) {
    case 'number':
      if (data instanceof Decimal) return readNumber(data, unit, place);
      return typeof data === 'string' && looksNumeric(data)
        ? failure(packProblem('PACK-NUMBER-FORMAT', place, { found }))
        : failure(wrong());
    case 'date': {
      const day = typeof data === 'string' ? readDay(data) : undefined;
      return day === undefined ? failure(packProblem('PACK-DATE', place, { found })) : success(day);
    }
    case 'boolean':
      return typeof data === 'boolean' ? success(data) : failure(wrong());
    case 'string':
      return typeof data === 'string' ? success(data) : failure(wrong());
  }
}

/** Counts, days and months are whole. */
function readNumber(data: Decimal, unit: Unit, place: Place): Result<Value> {
  const whole = unit === 'count' || unit === 'days' || unit === 'months';
  return whole && !data.isInteger()
    ? failure(
        packProblem('PACK-VALUE-UNIT', place, { found: data.toString(), unit, expected: unitForms[unit] }),
      )
    : success(data);
}

/**
 * A value given as text, as on the command line.
 * @example readValueText('0.70', 'share', {}) // Decimal 0.7
 */
export function readValueText(text: string, unit: Unit, place: Place): Result<Value> {
  const type = unitTypes[unit];
  if (type === 'number')
    return /^-?\d+(\.\d+)?$/.test(text)
      ? readValue(new Decimal(text), unit, place)
      : failure(packProblem('PACK-NUMBER-FORMAT', place, { found: text }));
  if (type === 'boolean' && (text === 'true' || text === 'false')) return success(text === 'true');
  return readValue(text, unit, place);
}
