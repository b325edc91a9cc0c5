import { boolean, builtin, may, needs, string, textAt, type Builtin } from './builtin.ts';
import { checkSize, LimitReached, spend, type Budget } from '../evaluate/budget.ts';
import type { Value } from '../value.ts';
import { mostLetters, xpathPattern, type Pattern } from './xpath-pattern.ts';

/** Letters that take as long as a step of evaluation. */
const lettersPerStep = 100;

/** Counts the steps that the pattern may take on the text; refuses one that may not end soon. */
function spendOnPattern(pattern: Pattern, text: string, budget: Budget): void {
  const letters = pattern.lettersAt(text.length);
  if (letters > mostLetters) throw new LimitReached('FEEL-NULL-PATTERN', text.length);
  spend(budget, Math.floor(letters / lettersPerStep));
}

const flags = { name: 'flags', type: string, optional: true, nullable: true } as const;

function patternOf(given: readonly Value[], flagsAt: number): Pattern | undefined {
  return xpathPattern(textAt(given, 1), given[flagsAt] == null ? '' : textAt(given, flagsAt));
}

function matches(given: readonly Value[], budget: Budget): Value {
  const pattern = patternOf(given, 2);
  if (pattern === undefined) return null;
  spendOnPattern(pattern, textAt(given, 0), budget);
  return pattern.once.test(textAt(given, 0));
}

function replace(given: readonly Value[], budget: Budget): Value {
  const pattern = patternOf(given, 3);
  const text = textAt(given, 0);
  const template =
    pattern?.literal === true ? literalTemplate(textAt(given, 2)) : replacement(textAt(given, 2));
  if (pattern === undefined || template === undefined) return null;
  spendOnPattern(pattern, text, budget);
  checkReplaced(text, pattern.all, template);
  return text.replace(pattern.all, template);
}

/** Refuses a result that grows too long before it is made; `$1` and the like stand for at most what they matched. */
function checkReplaced(text: string, pattern: RegExp, template: string): void {
  const references = template.split('$').length - 1;
  let size = text.length;
  for (const match of text.matchAll(pattern)) {
    size += template.length + references * match[0].length;
    checkSize(size);
  }
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

function split(given: readonly Value[], budget: Budget): Value {
  const pattern = patternOf(given, 2);
  const text = textAt(given, 0);
  if (pattern === undefined) return null;
  spendOnPattern(pattern, text, budget);
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
