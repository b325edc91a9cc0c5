import { Decimal } from '../../../base/index.ts';
import { kindOf, type DateTimeValue, type DateValue, type Value } from '../../../feel/index.ts';
import { dayNumber, momentNumber } from '../../../feel/index.ts';
import type { ColumnInput, KernelColumn } from '../../index.ts';

/** Values as a column of a kernel, with the input that describes it: the exact type and range of what is there. */
export function kernelColumn(
  column: string,
  type: string,
  values: readonly Value[],
): { readonly input: ColumnInput; readonly values: KernelColumn } {
  const nullable = values.includes(null);
  const base = { kind: 'column', column, nullable } as const;
  switch (type) {
    case 'string': {
      const texts = [...new Set(values as readonly (string | null)[])];
      const codes = Uint16Array.from(values, (value) => texts.indexOf(value as string | null));
      return { input: { ...base, type }, values: { codes, texts } };
    }
    case 'boolean':
      return {
        input: { ...base, type },
        values: Uint8Array.from(values, (value) => (value === null ? 2 : Number(value))),
      };
    case 'date':
      return {
        input: { ...base, type },
        values: Float64Array.from(values, (value) => (value === null ? NaN : dayNumber(value as DateValue))),
      };
    case 'date and time':
      return {
        input: { ...base, type },
        values: Float64Array.from(values, (value) => (value === null ? NaN : momentNumber(value as DateTimeValue))),
      };
    default:
      return numbers(base, type as 'number', values.map(decimalOf));
  }
}

function numbers(
  base: { readonly kind: 'column'; readonly column: string; readonly nullable: boolean },
  type: 'number' | 'days and time duration' | 'years and months duration',
  values: readonly (Decimal | null)[],
): { readonly input: ColumnInput; readonly values: KernelColumn } {
  const scale = Math.max(0, ...values.map((value) => value?.decimalPlaces() ?? 0));
  const whole = values.map((value) => (value === null ? null : BigInt(value.times(`1e${scale}`).toFixed(0))));
  const filled = whole.filter((value) => value !== null);
  const low = filled.reduce((a, b) => (a < b ? a : b), 0n);
  const high = filled.reduce((a, b) => (a > b ? a : b), 0n);
  const input = { ...base, type, scale, range: [low, high] } as const;
  const most = 2n ** 53n;
  if (low <= -most || high >= most) return { input, values: whole };
  return { input, values: Float64Array.from(whole, (value) => (value === null ? NaN : Number(value))) };
}

function decimalOf(value: Value): Decimal | null {
  if (value === null || value instanceof Decimal) return value;
  if (typeof value === 'object' && 'kind' in value) {
    if (value.kind === 'days and time duration') return new Decimal(String(value.nanoseconds)).div(1_000_000_000);
    if (value.kind === 'years and months duration') return new Decimal(String(value.months));
  }
  throw new Error(`no column of ${kindOf(value)}`);
}
