import { boolean, builtin, may, needs, string, textAt, type Builtin } from './builtin.ts';
import type { Value } from '../value.ts';
import { xpathPattern, type Pattern } from './xpath-pattern.ts';

/** Longest result of `replace`, in characters. */
const longestResult = 1_000_000;

const flags = { name: 'flags', type: string, optional: true, nullable: true } as const;

function patternOf(given: readonly Value[], flagsAt: number): Pattern | undefined {
  return xpathPattern(textAt(given, 1), given[flagsAt] == null ? '' : textAt(given, flagsAt));
}

function matches(given: readonly Value[]): Value {
  const pattern = patternOf(given, 2);
  if (pattern === undefined || !pattern.isSafeFor(textAt(given, 0))) return null;
  return pattern.once.test(textAt(given, 0));
}

function replace(given: readonly Value[]): Value {
  const pattern = patternOf(given, 3);
  const text = textAt(given, 0);
  const template =
    pattern?.literal === true ? literalTemplate(textAt(given, 2)) : replacement(textAt(given, 2));
  if (pattern === undefined || template === undefined || !pattern.isSafeFor(text)) return null;
  const result = text.replace(pattern.all, template);
  return result.length > longestResult ? null : result;
}

function literalTemplate(text: string): string {
  return text.replaceAll('$', '$$$$');
}

/** XPath writes `$1`, `$0` and `\$`; JavaScript `$1`, `$&` and `$$`. undefined where XPath refuses the text. */
function replacement(text: string): string | undefined {
  if (/\\(?![\\$])/.test(text)) return undefined;
  return text.replaceAll(/\\([\\$])|\$0|\$(?!\d)/g, (whole, escaped?: string) => {
    if (escaped !== undefined) return escaped === '$' ? '$$' : '\\';
    return whole === '$0' ? '$&' : '$$';
  });
}

function split(given: readonly Value[]): Value {
  const pattern = patternOf(given, 2);
  const text = textAt(given, 0);
  if (pattern === undefined || !pattern.isSafeFor(text)) return null;
  const pieces: string[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern.all)) {
    pieces.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...pieces, text.slice(from)];
}

export const patternBuiltins: readonly Builtin[] = [
  builtin('matches', [needs('input', string), needs('pattern', string), flags], boolean, matches),
  builtin(
    'replace',
    [needs('input', string), needs('pattern', string), needs('replacement', string), may('flags', string)],
    string,
    replace,
  ),
  builtin(
    'split',
    [needs('string', string), needs('delimiter', string)],
    { kind: 'list', of: string },
    split,
  ),
];
