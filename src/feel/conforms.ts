import { isContext, isDate, isFunction, isList, isRange, kindOf } from './kind.ts';
import type { FeelType } from './type.ts';
import { asDateTime } from './temporal/arithmetic.ts';
import { unify } from './unify.ts';
import type { Value } from './value.ts';

/**
 * Whether a value is of a type (DMN 1.5, 10.3.2.9.1); null is of every type.
 * @example conforms([number(1)], { kind: 'list', of: { kind: 'number' } }) // true
 */
export function conforms(value: Value, type: FeelType): boolean {
  if (value === null || type.kind === 'any') return true;
  switch (type.kind) {
    case 'list':
      return isList(value) && allConform(value, type.of);
    case 'range':
      return isRange(value) && conforms(value.start, type.of) && conforms(value.end, type.of);
    case 'context':
      return (
        isContext(value) &&
        Object.entries(type.fields).every(
          ([name, field]) => value.entries.has(name) && conforms(value.entries.get(name) ?? null, field),
        )
      );
    case 'function':
      return isFunction(value) && typeConforms(typeOf(value), type);
    default:
      return kindOf(value) === type.kind;
  }
}

/** Functions in a list have one type: a parameter on which they differ takes anything (so the conformance kit's 0070). */
function allConform(items: readonly Value[], type: FeelType): boolean {
  if (items.every((item) => conforms(item, type))) return true;
  if (type.kind !== 'function') return false;
  const types = items.map(typeOf);
  const joined = unify(types);
  return types.every(
    (own) =>
      own.kind === 'function' &&
      joined.kind === 'function' &&
      typeConforms({ ...own, parameters: joined.parameters }, type),
  );
}

/** Whether every value of one type is of another (DMN 1.5, 10.3.2.9.2); what is not known of the one is taken to fit. */
function typeConforms(type: FeelType, wanted: FeelType): boolean {
  if (wanted.kind === 'any' || type.kind === 'any' || type.kind === 'null') return true;
  switch (wanted.kind) {
    case 'list':
    case 'range':
      return type.kind === wanted.kind && typeConforms(type.of, wanted.of);
    case 'context':
      return (
        type.kind === 'context' &&
        Object.entries(wanted.fields).every(([name, field]) => {
          const own = Object.hasOwn(type.fields, name) ? type.fields[name] : undefined;
          return own !== undefined && typeConforms(own, field);
        })
      );
    case 'function':
      // It must take what the other takes, so parameters conform the other way round.
      return (
        type.kind === 'function' &&
        type.parameters.length === wanted.parameters.length &&
        wanted.parameters.every((parameter, at) => typeConforms(parameter, type.parameters[at]!)) &&
        typeConforms(type.result, wanted.result)
      );
    default:
      return type.kind === wanted.kind;
  }
}

/**
 * The value as the type asks (DMN 1.5, 10.3.2.9.4): a list of one becomes its element and back, a date becomes a date and time
 * at midnight UTC. undefined where it does not conform even so.
 * @example coerce([number(1)], { kind: 'number' }) // 1
 */
export function coerce(value: Value, type: FeelType): Value | undefined {
  if (conforms(value, type)) return value;
  if (type.kind === 'list' && !isList(value) && conforms(value, type.of)) return [value];
  if (isList(value) && value.length === 1) return coerce(value[0]!, type);
  if (type.kind === 'date and time' && isDate(value)) return asDateTime(value);
  return undefined;
}

/** The most precise type of a value. */
export function typeOf(value: Value): FeelType {
  if (isList(value)) return { kind: 'list', of: unify(value.map(typeOf)) };
  if (isRange(value)) return { kind: 'range', of: typeOf(value.start ?? value.end) };
  if (isContext(value)) {
    const fields = Object.fromEntries([...value.entries].map(([name, entry]) => [name, typeOf(entry)]));
    return { kind: 'context', fields };
  }
  if (isFunction(value)) {
    const parameters = value.parameters.map((): FeelType => ({ kind: 'any' }));
    return value.type ?? { kind: 'function', parameters, result: { kind: 'any' } };
  }
  return { kind: kindOf(value) } as FeelType;
}
