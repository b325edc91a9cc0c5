import type { BoxedExpression } from '../../model.ts';
import type { TypeTable } from '../../read/types.ts';
import type { Code } from '../frame.ts';

/** What a boxed expression needs to be made ready. */
export interface Compiling {
  readonly types: TypeTable;
  /** Such as `decision "X"`, for messages. */
  readonly path: string;
  readonly compile: (boxed: BoxedExpression, compiling: Compiling) => Code;
}

export type BoxedOf<Kind extends BoxedExpression['kind']> = Extract<BoxedExpression, { kind: Kind }>;

export function deeper(compiling: Compiling, step: string): Compiling {
  return { ...compiling, path: `${compiling.path}, ${step}` };
}
