import type { Code } from '../frame.ts';
import { deeper, type BoxedOf, type Compiling } from './boxed.ts';

/** As in FEEL, only true takes the first branch. */
export function compileConditional(boxed: BoxedOf<'conditional'>, compiling: Compiling): Code {
  const condition = compiling.compile(boxed.condition, deeper(compiling, 'if'));
  const positive = compiling.compile(boxed.then, deeper(compiling, 'then'));
  const negative = compiling.compile(boxed.else, deeper(compiling, 'else'));
  return (frame) => (condition(frame) === true ? positive(frame) : negative(frame));
}
