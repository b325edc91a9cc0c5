import type { Decimal } from '../../base/index.ts';
import type { FeelType } from '../type.ts';
import type { Budget } from '../evaluate/budget.ts';
import type { DateTimeValue, Value } from '../value.ts';

/** One formal parameter of a builtin, by the name of the specification (DMN 1.5, 10.3.4). */
export interface Parameter {
  readonly name: string;
  readonly type: FeelType;
  readonly optional?: boolean;
  /** The last parameter takes any number of arguments. */
  readonly variadic?: boolean;
  /** null is an argument like any other; elsewhere null in gives null out. */
  readonly nullable?: boolean;
}

/** What a builtin may ask of its surroundings. */
export interface Surroundings extends Budget {
  readonly now?: DateTimeValue | undefined;
}

/**
 * One way to call a builtin. `evaluate` gets arguments that conform to the parameters; optional ones that were not given are
 * absent at the end; it returns null where there is no result.
 */
export interface Signature {
  readonly parameters: readonly Parameter[];
  /** Called by name, it leaves names that it does not know out of account; all others then give null. */
  readonly ignoresOtherNames?: boolean;
  readonly result: FeelType | ((types: readonly FeelType[]) => FeelType);
  readonly evaluate: (given: readonly Value[], surroundings: Surroundings) => Value;
}

export interface Builtin {
  readonly name: string;
  readonly signatures: readonly Signature[];
  /** Steps of a call beyond the length of its arguments, where it costs more than they tell. */
  readonly steps?: number;
}

export const any: FeelType = { kind: 'any' };
export const boolean: FeelType = { kind: 'boolean' };
export const numeric: FeelType = { kind: 'number' };
export const string: FeelType = { kind: 'string' };
export const date: FeelType = { kind: 'date' };
export const time: FeelType = { kind: 'time' };
export const dateTime: FeelType = { kind: 'date and time' };
export const daysDuration: FeelType = { kind: 'days and time duration' };
export const monthsDuration: FeelType = { kind: 'years and months duration' };
export const list: FeelType = { kind: 'list', of: any };
export const numbers: FeelType = { kind: 'list', of: numeric };
export const range: FeelType = { kind: 'range', of: any };
export const context: FeelType = { kind: 'context', fields: {} };

/** A required parameter. */
export function needs(name: string, type: FeelType): Parameter {
  return { name, type };
}

/** A parameter that may be left out. */
export function may(name: string, type: FeelType): Parameter {
  return { name, type, optional: true };
}

/** A required parameter that takes null as a value. */
export function takes(name: string, type: FeelType = any): Parameter {
  return { name, type, nullable: true };
}

/** Any number of arguments. */
export function rest(name: string, type: FeelType, nullable = false): Parameter {
  return { name, type, variadic: true, nullable };
}

export function signature(
  parameters: readonly Parameter[],
  result: Signature['result'],
  evaluate: Signature['evaluate'],
): Signature {
  return { parameters, result, evaluate };
}

/** A builtin with one signature. */
export function builtin(
  name: string,
  parameters: readonly Parameter[],
  result: Signature['result'],
  evaluate: Signature['evaluate'],
): Builtin {
  return { name, signatures: [{ parameters, result, evaluate }] };
}

/** Arguments of a builtin are checked before it runs; these read them. */
export function numberAt(given: readonly Value[], at: number): Decimal {
  return given[at] as Decimal;
}

export function textAt(given: readonly Value[], at: number): string {
  return given[at] as string;
}

export function listAt(given: readonly Value[], at: number): readonly Value[] {
  return given[at] as readonly Value[];
}

/** An argument as a whole JavaScript number (an index, a count); undefined when it has a fraction or is too large. */
export function wholeAt(given: readonly Value[], at: number): number | undefined {
  const value = numberAt(given, at);
  const whole = value.trunc().toNumber();
  return Number.isSafeInteger(whole) ? whole : undefined;
}

/** Type of the elements of a list type. */
export function elementType(type: FeelType | undefined): FeelType {
  return type?.kind === 'list' ? type.of : any;
}
