import type { TypeExpression } from '../ast.ts';
import type { SyntaxNode } from './grammar.ts';
import { normaliseName } from './names.ts';
import { parts } from './lower-collections.ts';
import { sourceOf, type Lowering } from './lowering.ts';

/** The grammar does not know `range<T>`: it is read as a list type of the same length, and told apart here by the source. */
export function maskRangeTypes(text: string, code: string): string {
  let masked = text;
  for (const match of code.matchAll(/\brange(?=\s*<\s*[\w ]+>)/g))
    masked = `${masked.slice(0, match.index)}list ${masked.slice(match.index + 5)}`;
  return masked;
}

export function lowerType(context: Lowering, node: SyntaxNode): TypeExpression {
  const [inner] = parts(node);
  switch (inner!.name) {
    case 'ListType': {
      const of = lowerType(context, typesIn(inner!)[0]!);
      return { kind: sourceOf(context, inner!).startsWith('range') ? 'range' : 'list', of };
    }
    case 'ContextType': {
      const entries = parts(inner!).find((part) => part.name === 'ContextEntryTypes');
      const fields = parts(entries!).map((entry) => {
        const [name, type] = parts(entry);
        return { name: context.spellings.of(sourceOf(context, name!)), type: lowerType(context, type!) };
      });
      return { kind: 'context', fields };
    }
    case 'FunctionType': {
      const given = parts(inner!).find((part) => part.name === 'ArgumentTypes');
      const parameters = (given === undefined ? [] : parts(given)).map((argument) =>
        lowerType(context, typesIn(argument)[0]!),
      );
      return { kind: 'function', parameters, result: lowerType(context, typesIn(inner!).at(-1)!) };
    }
    default:
      return { kind: 'named', name: normaliseName(sourceOf(context, node)) };
  }
}

function typesIn(node: SyntaxNode): SyntaxNode[] {
  return parts(node).filter((part) => part.name === 'Type');
}
