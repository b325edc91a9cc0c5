import { formatValue } from '../../../feel/index.ts';
import { nothing, type Code } from '../frame.ts';
import { deeper, type BoxedOf, type Compiling } from './boxed.ts';

/** Only true takes the first branch, null the second as false does; anything else is no condition. */
export function compileConditional(boxed: BoxedOf<'conditional'>, compiling: Compiling): Code {
  const condition = compiling.compile(boxed.condition, deeper(compiling, 'if'));
  const positive = compiling.compile(boxed.then, deeper(compiling, 'then'));
  const negative = compiling.compile(boxed.else, deeper(compiling, 'else'));
  return (frame) => {
    const outcome = condition(frame);
    if (outcome === true) return positive(frame);
    if (outcome === false || outcome === null) return negative(frame);
    return nothing(frame.run, 'DMN-CONDITION', compiling.path, { found: formatValue(outcome) });
  };
}
