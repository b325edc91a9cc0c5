import type { BoxedExpression } from '../../model.ts';
import { feelCode, type Code } from '../frame.ts';
import { compileTable } from '../table.ts';
import type { Compiling } from './boxed.ts';
import { compileList, compileRelation } from './collections.ts';
import { compileConditional } from './conditional.ts';
import { compileContext } from './context.ts';
import { compileBoxedFunction } from './function.ts';
import { compileInvocation } from './invocation.ts';
import { compileFilter, compileFor, compileQuantified } from './iteration.ts';

/** Makes a boxed expression ready to run. */
export function compileBoxed(boxed: BoxedExpression, compiling: Compiling): Code {
  switch (boxed.kind) {
    case 'literal':
      return feelCode(boxed.expression, compiling.path);
    case 'decision table':
      return compileTable(boxed, compiling);
    case 'context':
      return compileContext(boxed, compiling);
    case 'invocation':
      return compileInvocation(boxed, compiling);
    case 'function':
      return compileBoxedFunction(boxed, compiling);
    case 'list':
      return compileList(boxed, compiling);
    case 'relation':
      return compileRelation(boxed, compiling);
    case 'conditional':
      return compileConditional(boxed, compiling);
    case 'filter':
      return compileFilter(boxed, compiling);
    case 'for':
      return compileFor(boxed, compiling);
    case 'quantified':
      return compileQuantified(boxed, compiling);
  }
}
