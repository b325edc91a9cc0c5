import { checkSize } from '../evaluate/budget.ts';
import { isList } from '../kind.ts';
import { number, type Value } from '../value.ts';
import {
  boolean,
  builtin,
  list,
  may,
  needs,
  numeric,
  string,
  textAt,
  wholeAt,
  type Builtin,
} from './builtin.ts';

/** Positions count characters of Unicode from 1, or from the end when negative (DMN 1.5, table 72). */
function substring(given: readonly Value[]): Value {
  const letters = Array.from(textAt(given, 0));
  const position = wholeAt(given, 1);
  const length = given.length > 2 ? wholeAt(given, 2) : letters.length;
  if (position === undefined || position === 0 || length === undefined) return null;
  const start = position > 0 ? position - 1 : letters.length + position;
  if (length < 1 && given.length > 2) return null;
  if (start < 0 || start >= letters.length) return start >= letters.length ? '' : null;
  return letters.slice(start, start + length).join('');
}

function twoTexts(
  name: string,
  second: string,
  result: typeof string,
  evaluate: (a: string, b: string) => Value,
): Builtin {
  return builtin(name, [needs('string', string), needs(second, string)], result, (given) =>
    evaluate(textAt(given, 0), textAt(given, 1)),
  );
}

function before(text: string, match: string): string {
  return text.slice(0, Math.max(0, text.indexOf(match)));
}

function after(text: string, match: string): string {
  const at = text.indexOf(match);
  return at === -1 ? '' : text.slice(at + match.length);
}

/** null elements are left out (DMN 1.5, table 72); any other than a text makes the result null. */
function join(given: readonly Value[]): Value {
  const items = given[0]!;
  const delimiter = typeof given[1] === 'string' ? given[1] : '';
  const texts = (isList(items) ? items : [items]).filter((item) => item !== null);
  if (!texts.every((item) => typeof item === 'string')) return null;
  // Asked before it is made: a long delimiter between many texts would fill the memory.
  checkSize(texts.reduce((size, item) => size + item.length + delimiter.length, -delimiter.length));
  return texts.join(delimiter);
}

export const stringBuiltins: readonly Builtin[] = [
  builtin(
    'substring',
    [needs('string', string), needs('start position', numeric), may('length', numeric)],
    string,
    substring,
  ),
  builtin('string length', [needs('string', string)], numeric, (given) =>
    number(Array.from(textAt(given, 0)).length),
  ),
  builtin('upper case', [needs('string', string)], string, (given) => textAt(given, 0).toUpperCase()),
  builtin('lower case', [needs('string', string)], string, (given) => textAt(given, 0).toLowerCase()),
  twoTexts('substring before', 'match', string, before),
  twoTexts('substring after', 'match', string, after),
  twoTexts('contains', 'match', boolean, (text, match) => text.includes(match)),
  twoTexts('starts with', 'match', boolean, (text, match) => text.startsWith(match)),
  twoTexts('ends with', 'match', boolean, (text, match) => text.endsWith(match)),
  builtin(
    'string join',
    [needs('list', list), { name: 'delimiter', type: string, optional: true, nullable: true }],
    string,
    join,
  ),
];
