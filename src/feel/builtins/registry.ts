import type { FunctionValue } from '../value.ts';
import { stepLimit } from '../evaluate/budget.ts';
import type { Builtin } from './builtin.ts';
import { callBuiltin } from './call.ts';
import { contextBuiltins } from './contexts.ts';
import { conversionBuiltins } from './conversions.ts';
import { listBuiltins } from './lists.ts';
import { numericBuiltins } from './numeric.ts';
import { patternBuiltins } from './patterns.ts';
import { rangeBuiltins } from './ranges.ts';
import { statisticsBuiltins } from './statistics.ts';
import { stringBuiltins } from './strings.ts';
import { temporalBuiltins } from './temporal.ts';

const all: readonly Builtin[] = [
  ...conversionBuiltins,
  ...stringBuiltins,
  ...patternBuiltins,
  ...numericBuiltins,
  ...listBuiltins,
  ...statisticsBuiltins,
  ...contextBuiltins,
  ...rangeBuiltins,
  ...temporalBuiltins,
];

/** The builtin functions of FEEL by name (DMN 1.5, 10.3.4). One more: write it in its family's file. */
export const builtins: ReadonlyMap<string, Builtin> = new Map(all.map((item) => [item.name, item]));

const values: ReadonlyMap<string, FunctionValue> = new Map(all.map((item) => [item.name, valueOf(item)]));

/** The builtin as a value that can be passed on, e.g. to `sort`. */
export function builtinValue(name: string): FunctionValue | undefined {
  return values.get(name);
}

function valueOf(item: Builtin): FunctionValue {
  const parameters = item.signatures[0]!.parameters.map((parameter) => parameter.name);
  return {
    kind: 'function',
    name: item.name,
    parameters,
    call: (positional) => callBuiltin(item, positional, { stepLimit, steps: stepLimit }) ?? null,
  };
}
