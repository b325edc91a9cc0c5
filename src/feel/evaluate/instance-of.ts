import { conforms } from '../conforms.ts';
import { typeOfExpression } from '../typing/type-expression.ts';
import { spendOn } from './budget.ts';
import { compile, type NodeOf } from './compile.ts';
import type { Code } from './code.ts';

/** `x instance of T`; an item definition's name is not known here and gives null. */
export function compileInstanceOf(node: NodeOf<'instance of'>): Code {
  const value = compile(node.value);
  const type = typeOfExpression(node.type);
  return (scopes) => {
    const tested = value(scopes);
    if (type === null) return null;
    if (tested === null) return type.kind === 'null';
    spendOn(scopes.run, tested);
    return conforms(tested, type);
  };
}
