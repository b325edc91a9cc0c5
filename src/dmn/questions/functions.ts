import {
  anything,
  everySource,
  join,
  known,
  onlyValue,
  possibleValues,
  setOf,
  sourcesOf,
  withName,
  type Possible,
  type PossibleFunction,
} from '../../feel/index.ts';
import type { BoxedOf } from '../decide/boxed/boxed.ts';
import { builtinCall } from '../decide/boxed/invocation.ts';
import type { BoxedFunction } from '../model.ts';
import { possibleBoxed } from './boxed.ts';
import { fitSet, fitted } from './fit.ts';
import { deeper, orNull, type PossibleFrame } from './run.ts';

const builtinCalls = new WeakMap<BoxedOf<'invocation'>, ReturnType<typeof builtinCall>>();

/** A call with parameters by name, of a builtin or of every function that the callee may be. */
export function possibleInvocation(boxed: BoxedOf<'invocation'>, frame: PossibleFrame): Possible {
  const given = new Map(
    boxed.bindings.map(({ name, value }): [string, Possible] => [
      name,
      value === undefined ? known(null) : possibleBoxed(value, deeper(frame, `parameter "${name}"`)),
    ]),
  );
  if (!builtinCalls.has(boxed)) builtinCalls.set(boxed, builtinCall(boxed));
  const builtin = builtinCalls.get(boxed);
  if (builtin !== undefined && setOf(frame.scope, builtin.name) === undefined) {
    let { scope } = frame;
    for (const [name, set] of given) scope = withName(scope, `argument ${name}`, set);
    return possibleValues(builtin.call, scope);
  }
  const callee = possibleBoxed(boxed.callee, deeper(frame, 'called function'));
  const results = callee.parts.map((part) => {
    if (part.kind !== 'function')
      return part.kind === 'anything' ? anything(sourcesOf(given.values())) : known(null);
    const { parameters } = part.function;
    if ([...given.keys()].some((name) => !parameters.includes(name))) return known(null);
    return callWith(
      part.function,
      parameters.map((name) => given.get(name) ?? known(null)),
      frame,
      callee,
    );
  });
  return join(results, callee.sources);
}

/** Known arguments of a known function are left to the function itself. */
function callWith(
  item: PossibleFunction,
  given: readonly Possible[],
  frame: PossibleFrame,
  callee: Possible,
): Possible {
  const values = given.map(onlyValue);
  if (item.value !== undefined && values.every((value) => value !== undefined))
    return known(item.value.call(values));
  const { effort, depth } = frame.scope;
  effort.left -= 1;
  return effort.left > 0 ? item.call(given, depth + 1) : anything(sourcesOf([...given, callee]));
}

/** Calls inside one another; deeper, nothing is told. */
const deepest = 30;

/** A boxed function over what is possible; the arguments are held to the parameters' types. */
export function possibleFunction(
  boxed: BoxedFunction,
  frame: PossibleFrame,
  resultRef?: string,
): PossibleFunction {
  const parameters = boxed.parameters.map((parameter) => parameter.name);
  const outer = functionSources(boxed, frame);
  const call = (given: readonly Possible[], depth: number): Possible => {
    const { body } = boxed;
    if (boxed.language !== 'FEEL' || body === undefined) return known(null);
    if (depth > deepest) return anything(new Set([...outer, ...sourcesOf(given)]));
    let scope = { ...frame.scope, depth };
    const misfits: Possible[] = [];
    for (const [at, parameter] of boxed.parameters.entries()) {
      const raw = given[at] ?? known(null);
      const { set, mayMisfit } = fitted(raw, frame.types, parameter.typeRef);
      if (mayMisfit && onlyValue(raw) !== undefined) return known(null);
      if (mayMisfit) misfits.push(raw);
      scope = withName(scope, parameter.name, set);
    }
    const result = fitSet(possibleBoxed(body, { ...frame, scope }), frame.types, resultRef);
    // An argument that does not fit makes the whole call null.
    return misfits.length === 0 ? result : orNull(result, misfits);
  };
  return { parameters, call };
}

/** What a function may depend on besides its arguments. */
export function functionSources(boxed: BoxedFunction, { scope }: PossibleFrame): ReadonlySet<string> {
  return sourcesOf(everySource(boxed, scope));
}
