import { formatValue, kindOf, type FunctionValue, type Value } from '../../../feel/index.ts';
import type { BoxedFunction } from '../../model.ts';
import { typeOfRef } from '../../read/types.ts';
import { typeCheck, typeName } from '../conform.ts';
import { bindTo, callLimit, nothing, type Code, type Frame, type Run } from '../frame.ts';
import type { Compiling } from './boxed.ts';

/** A function over a frame, under a name; knowledge models and boxed functions are made with it. */
export type FunctionCode = (frame: Frame) => FunctionValue;

export function compileFunction(
  boxed: BoxedFunction,
  compiling: Compiling,
  name?: string,
  resultRef?: string,
): FunctionCode {
  const parameters = boxed.parameters.map((item) => item.name);
  const checks = boxed.parameters.map((item) => typeCheck(compiling.types, item.typeRef));
  const expected = boxed.parameters
    .map((item) => `${item.name}: ${typeName(compiling.types, item.typeRef)}`)
    .join(', ');
  const body = boxed.body === undefined ? undefined : compiling.compile(boxed.body, compiling);
  const checkResult = typeCheck(compiling.types, resultRef);
  const resultType = typeName(compiling.types, resultRef);
  const { path } = compiling;
  const run = (frame: Frame, positional: readonly Value[]): Value => {
    if (boxed.language !== 'FEEL') return nothing(frame.run, 'DMN-EXTERNAL', path, { found: boxed.language });
    if (body === undefined) return nothing(frame.run, 'DMN-NO-LOGIC', path);
    let inner = frame;
    for (const [index, parameter] of parameters.entries()) {
      const value = checks[index]!(positional[index] ?? null, frame.scopes.run);
      if (value === undefined) {
        return nothing(frame.run, 'DMN-ARGUMENTS', path, {
          found: positional.map(kindOf).join(', '),
          expected,
        });
      }
      inner = bindTo(inner, parameter, value);
    }
    const result = limited(frame.run, path, () => body(inner));
    const value = checkResult(result, frame.scopes.run);
    if (value !== undefined) return value;
    return nothing(frame.run, 'DMN-RESULT-TYPE', path, { found: formatValue(result), expected: resultType });
  };
  const named = name === undefined ? {} : { name };
  const typed = (ref: string | undefined) => typeOfRef(compiling.types, ref) ?? { kind: 'any' as const };
  const type = {
    kind: 'function' as const,
    parameters: boxed.parameters.map((item) => typed(item.typeRef)),
    result: typed(resultRef),
  };
  return (frame) => ({
    kind: 'function',
    ...named,
    parameters,
    type,
    call: (positional) => run(frame, positional),
  });
}

/** Counts open calls, so that a function that calls itself without end gives null and not a broken stack. */
export function limited(run: Run, path: string, work: () => Value): Value {
  if (run.calls >= callLimit) return nothing(run, 'DMN-RUN-DEPTH', path, { limit: callLimit });
  run.calls += 1;
  const value = work();
  run.calls -= 1;
  return value;
}

export function compileBoxedFunction(boxed: BoxedFunction, compiling: Compiling): Code {
  return compileFunction(boxed, compiling);
}
