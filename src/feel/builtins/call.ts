import { coerce, conforms } from '../conforms.ts';
import type { Value } from '../value.ts';
import { checkSize, spend, spendOn } from '../evaluate/budget.ts';
import { isList } from '../kind.ts';
import type { Builtin, Parameter, Signature, Surroundings } from './builtin.ts';

/** Calls a builtin by position; undefined where no signature takes these arguments. */
export function callBuiltin(
  item: Builtin,
  given: readonly Value[],
  surroundings: Surroundings,
): Value | undefined {
  if (item.steps !== undefined) spend(surroundings, item.steps);
  return callOneOf(item.signatures, given, surroundings);
}

function callOneOf(
  signatures: readonly Signature[],
  given: readonly Value[],
  surroundings: Surroundings,
): Value | undefined {
  spend(surroundings, 1);
  for (const value of given) spendOn(surroundings, value);
  for (const signature of signatures)
    if (takesCount(signature, given.length) && acceptsAll(signature, given))
      return run(signature, given, surroundings);
  for (const signature of signatures) {
    if (!takesCount(signature, given.length)) continue;
    const coerced = given.map((value, at) => coerce(value, parameterAt(signature, at)!.type));
    if (coerced.every((value) => value !== undefined)) return run(signature, coerced, surroundings);
  }
  return undefined;
}

/** Calls a builtin by the names of its parameters. */
export function callBuiltinNamed(
  item: Builtin,
  named: ReadonlyMap<string, Value>,
  surroundings: Surroundings,
): Value | undefined {
  if (item.steps !== undefined) spend(surroundings, item.steps);
  for (const signature of item.signatures) {
    const { parameters } = signature;
    const known = [...named.keys()].every((name) => parameters.some((item) => item.name === name));
    if (!known && signature.ignoresOtherNames !== true) continue;
    const given = parameters.map((parameter) => named.get(parameter.name));
    const last = given.findLastIndex((value) => value !== undefined);
    const positional = given.slice(0, last + 1).map((value) => value ?? null);
    const gap = given
      .slice(0, last + 1)
      .some((value, at) => value === undefined && parameters[at]!.optional !== true);
    const result = gap ? undefined : callOneOf([signature], positional, surroundings);
    if (result !== undefined) return result;
  }
  return undefined;
}

function takesCount(signature: Signature, count: number): boolean {
  const { parameters } = signature;
  if (count > parameters.length) return parameters.at(-1)?.variadic === true;
  const missing = parameters[count];
  return missing === undefined || missing.optional === true;
}

function parameterAt(signature: Signature, at: number): Parameter | undefined {
  return signature.parameters[Math.min(at, signature.parameters.length - 1)];
}

function acceptsAll(signature: Signature, given: readonly Value[]): boolean {
  for (let at = 0; at < given.length; at += 1)
    if (!conforms(given[at]!, parameterAt(signature, at)!.type)) return false;
  return true;
}

function run(signature: Signature, given: readonly Value[], surroundings: Surroundings): Value {
  for (let at = 0; at < given.length; at += 1)
    if (given[at] === null && parameterAt(signature, at)!.nullable !== true) return null;
  const result = signature.evaluate(given, surroundings);
  if (typeof result === 'string' || isList(result)) checkSize(result.length);
  return result;
}
