import type { BoxedExpression } from '../../model.ts';
import { formatValue } from '../../../feel/index.ts';
import { spendOn } from '../../../feel/internal.ts';
import { typeCheck, typeName } from '../conform.ts';
import { feelCode, nothing, type Code } from '../frame.ts';
import { compileTable } from '../table.ts';
import type { Compiling } from './boxed.ts';
import { compileList, compileRelation } from './collections.ts';
import { compileConditional } from './conditional.ts';
import { compileContext } from './context.ts';
import { compileBoxedFunction } from './function.ts';
import { compileInvocation } from './invocation.ts';
import { compileFilter, compileFor, compileQuantified } from './iteration.ts';

/** Makes a boxed expression ready to run; a result that does not fit the type that the box declares becomes null. */
export function compileBoxed(boxed: BoxedExpression, compiling: Compiling): Code {
  const code = weighed(boxed, compileKind(boxed, compiling));
  if (boxed.typeRef === undefined || boxed.kind === 'function') return code;
  const check = typeCheck(compiling.types, boxed.typeRef);
  const expected = typeName(compiling.types, boxed.typeRef);
  return (frame) => {
    const raw = code(frame);
    const value = check(raw, frame.scopes.run);
    if (value !== undefined) return value;
    return nothing(frame.run, 'DMN-RESULT-TYPE', compiling.path, { found: formatValue(raw), expected });
  };
}

/** Boxes put values together that may be shared: what they make counts as if each part stood there by itself. */
function weighed(boxed: BoxedExpression, code: Code): Code {
  if (boxed.kind === 'literal' || boxed.kind === 'decision table' || boxed.kind === 'function') return code;
  return (frame) => {
    const value = code(frame);
    spendOn(frame.scopes.run, value);
    return value;
  };
}

function compileKind(boxed: BoxedExpression, compiling: Compiling): Code {
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
