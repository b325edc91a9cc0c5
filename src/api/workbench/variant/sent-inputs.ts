import { Decimal } from '../../../base/index.ts';
import type { ColumnInput, ColumnInputs } from '../../../dmn/index.ts';
import type { Value } from '../../../feel/index.ts';

/** A constant as data without classes: of all values only decimals are more than that. */
type SentValue =
  | { readonly kind: 'decimal'; readonly digits: string }
  | readonly SentValue[]
  | Exclude<Value, Decimal>;

type SentInput =
  | Exclude<ColumnInput, { readonly kind: 'constant' }>
  | { readonly kind: 'constant'; readonly value: SentValue };

/** Inputs of a compilation in the form in which a thread can receive them. */
export type SentInputs = Readonly<Record<string, SentInput>>;

/** @example receiveInputs(sendInputs(inputs)) // the same inputs */
export function sendInputs(inputs: ColumnInputs): SentInputs {
  return mapValues(inputs, (input) =>
    input.kind === 'constant' ? { kind: 'constant', value: sendValue(input.value) } : input,
  );
}

export function receiveInputs(inputs: SentInputs): ColumnInputs {
  return mapValues(inputs, (input) =>
    input.kind === 'constant' ? { kind: 'constant', value: receiveValue(input.value) } : input,
  );
}

function sendValue(value: Value): SentValue {
  if (value instanceof Decimal) return { kind: 'decimal', digits: value.toString() };
  return Array.isArray(value) ? value.map(sendValue) : value;
}

function receiveValue(value: SentValue): Value {
  if (Array.isArray(value)) return value.map(receiveValue);
  const isDecimal =
    typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'decimal';
  return isDecimal ? new Decimal(value.digits) : (value as Value);
}

function mapValues<A, B>(
  data: Readonly<Record<string, A>>,
  change: (value: A) => B,
): Readonly<Record<string, B>> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, change(value)]));
}
