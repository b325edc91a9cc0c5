import { Decimal, failure, success, type Result } from '../../base/index.ts';
import { readDay } from '../day.ts';
import type { PartParameter, PartSettings } from '../pack.ts';
import { packProblem } from '../problems/index.ts';
import type { Read } from './yaml-read.ts';

export type PartSettingsFile = Omit<PartSettings, 'file'>;

/** Checks what the schema cannot: the form of a value by its unit, keys once, ranges around the value. */
export function readPartSettings({ file, value }: Read<PartSettingsFile>): Result<PartSettings> {
  const problems = value.parameters.flatMap((parameter, index) => {
    const place = (field: string) => file.place(['parameters', index, field]);
    const twice = value.parameters.findIndex(({ key }) => key === parameter.key) !== index;
    return [
      ...(twice ? [packProblem('PACK-DUPLICATE-ID', place('key'), { found: parameter.key })] : []),
      ...(fits(parameter)
        ? []
        : [
            packProblem('PACK-VALUE-UNIT', place('value'), {
              found: String(parameter.value),
              unit: parameter.unit,
              expected: form(parameter),
            }),
          ]),
      ...(counted.has(parameter.unit) && below(parameter)
        ? [packProblem('PACK-VALUE-NEGATIVE', place('value'), { found: String(parameter.value) })]
        : []),
      ...(around(parameter)
        ? []
        : [packProblem('PACK-PART-RANGE', place('low'), { found: String(parameter.value) })]),
    ];
  });
  const path = file.place([]).file ?? '';
  return problems.length > 0 ? failure(...problems) : success({ ...value, file: path });
}

function fits({ unit, value, choices }: PartParameter): boolean {
  if (unit === 'date') return typeof value === 'string' && readDay(value) !== undefined;
  if (unit === 'choice') return typeof value === 'string' && (choices ?? []).includes(value);
  return value instanceof Decimal;
}

/** Units of which there is never less than nothing. */
const counted: ReadonlySet<string> = new Set(['days', 'months', 'years', 'count']);

function below({ value, low }: PartParameter): boolean {
  return (value instanceof Decimal && value.isNegative()) || low?.isNegative() === true;
}

/** How a value of the unit is written, for messages. */
function form({ unit, choices }: PartParameter): string {
  if (unit === 'date') return '2020-03-13';
  return unit === 'choice' ? (choices ?? ['choices: [a, b]']).join(', ') : '0.60';
}

function around({ value, low, high }: PartParameter): boolean {
  if (low === undefined || high === undefined || !(value instanceof Decimal)) return true;
  return low.lte(value) && value.lte(high);
}
