import { coerce, conforms } from '../conforms.ts';
import type { Value } from '../value.ts';
import type { Builtin, Parameter, Signature, Surroundings } from './builtin.ts';

/** Calls a builtin by position; undefined where no signature takes these arguments. */
export function callBuiltin(
  item: Builtin,
  given: readonly Value[],
  surroundings: Surroundings,
): Value | undefined {
  return callOneOf(item.signatures, given, surroundings);
}

function callOneOf(
  signatures: readonly Signature[],
  given: readonly Value[],
  surroundings: Surroundings,
): Value | undefined {
  const fitting = signatures.filter((signature) => takesCount(signature, given.length));
  const exact = fitting.find((signature) => given.every((value, at) => accepts(signature, at, value)));
  if (exact !== undefined) return run(exact, given, surroundings);
  for (const signature of fitting) {
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
  const variadic = parameters.at(-1)?.variadic === true;
  const least = parameters.filter((parameter) => parameter.optional !== true).length;
  return count >= least && (variadic || count <= parameters.length);
}

function parameterAt(signature: Signature, at: number): Parameter | undefined {
  return signature.parameters[Math.min(at, signature.parameters.length - 1)];
}

function accepts(signature: Signature, at: number, value: Value): boolean {
  return conforms(value, parameterAt(signature, at)!.type);
}

function run(signature: Signature, given: readonly Value[], surroundings: Surroundings): Value {
  const blocked = given.some((value, at) => value === null && parameterAt(signature, at)!.nullable !== true);
  return blocked ? null : signature.evaluate(given, surroundings);
}
