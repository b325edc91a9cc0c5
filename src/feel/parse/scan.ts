import { problem, type Problem } from '../../base/index.ts';
import { feelProblems } from '../problems.ts';
import { placeAt } from './place.ts';

/** Limits of one expression: beyond these it is refused before any work is done on it. */
export const parseLimits = {
  characters: 100_000,
  /** The grammar's work grows with the square of the items of one list. */
  commas: 5_000,
  colons: 2_500,
  /** Names that are declared together, in one context, iteration or function: the grammar copies what it knows for each. */
  names: 500,
  /** Signs, whatever they mean: the grammar follows several readings of a chain of them at once. */
  operators: 5_000,
  /** Words with nothing between them, which the grammar tries as one long name. */
  words: 500,
  nesting: 200,
  treeDepth: 1_000,
} as const;

export interface Scanned {
  /** The text in which comments, line ends and odd white space are plain spaces; the same length as the source. */
  readonly text: string;
  /** As `text`, with the inside of strings blanked too: only code is left. */
  readonly code: string;
  readonly problem?: Problem;
}

const space = /\s/u;

/** Ends of strings and comments, found without the grammar: it takes `"a\\"` for an open string, and names end at line ends. */
export function scan(source: string): Scanned {
  let text = '';
  let code = '';
  let problemFound: Problem | undefined;
  for (let at = 0; at < source.length;) {
    const two = source.slice(at, at + 2);
    if (two === '//' || two === '/*') {
      const end = commentEnd(source, at, two);
      if (end === undefined)
        problemFound ??= problem(feelProblems, 'FEEL-SYNTAX-COMMENT', placeAt(source, at));
      const length = (end ?? source.length) - at;
      text += ' '.repeat(length);
      code += ' '.repeat(length);
      at += length;
    } else if (source[at] === '"') {
      const end = stringEnd(source, at);
      if (end === undefined)
        problemFound ??= problem(feelProblems, 'FEEL-SYNTAX-STRING', placeAt(source, at));
      const inside = source.slice(at + 1, (end ?? source.length) - 1);
      text += `"${/[\\\r\n]/.test(inside) ? '_'.repeat(inside.length) : inside}"`;
      code += `"${'_'.repeat(inside.length)}"`;
      at = end ?? source.length + 1;
    } else {
      const letter = space.test(source[at]!) ? ' ' : source[at]!;
      text += letter;
      code += letter;
      at += 1;
    }
  }
  return problemFound === undefined ? { text, code } : { text, code, problem: problemFound };
}

function commentEnd(source: string, from: number, opener: string): number | undefined {
  if (opener === '//') {
    const end = source.slice(from).search(/[\r\n]/);
    return end === -1 ? source.length : from + end;
  }
  const end = source.indexOf('*/', from + 2);
  return end === -1 ? undefined : end + 2;
}

function stringEnd(source: string, from: number): number | undefined {
  for (let at = from + 1; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '"') return at + 1;
  }
  return undefined;
}

interface Bracket {
  readonly opener: string;
  readonly at: number;
  /** `..` was seen at its level, so any bracket closes it: `[1..5[`. */
  interval: boolean;
}

/** How deep brackets nest, and the first one that stays open. Interval brackets may face either way. */
export function brackets(code: string): { readonly deepest: number; readonly open: Bracket | undefined } {
  const stack: Bracket[] = [];
  let deepest = 0;
  for (let at = 0; at < code.length; at += 1) {
    const letter = code[at]!;
    const top = stack.at(-1);
    if (letter === '.' && code[at + 1] === '.') {
      if (top !== undefined && top.opener !== '{') top.interval = true;
      at += 1;
    } else if (top?.interval === true && '[])'.includes(letter)) stack.pop();
    else if ('([{'.includes(letter) || (letter === ']' && top?.opener !== '['))
      stack.push({ opener: letter, at, interval: false });
    else if (')]}'.includes(letter)) stack.pop();
    deepest = Math.max(deepest, stack.length);
  }
  return { deepest, open: stack[0] };
}

const keywords =
  /[^\p{L}\p{N}_\s]+|\b(?:and|or|if|then|else|in|for|return|some|every|satisfies|between|instance|of)\b/u;

/** The first count of parts that is beyond its limit; undefined in a text of ordinary length. */
export function tooMany(code: string): { readonly found: number; readonly limit: number } | undefined {
  if (code.length <= 2 * parseLimits.words) return undefined;
  const commas = code.split(',').length - 1;
  const counts = [
    { found: commas, limit: parseLimits.commas },
    { found: code.split(':').length - 1, limit: parseLimits.colons },
    { found: mostTogether(code, /\bfunction\b/.test(code)), limit: parseLimits.names },
    {
      found: code.split(/[-+*/=<>^!]|\b(?:and|or|between|instance)\b/).length - 1,
      limit: parseLimits.operators,
    },
    { found: longestRun(code), limit: parseLimits.words },
  ];
  return counts.find(({ found, limit }) => found > limit);
}

/** The most names that one pair of brackets, or the text outside of all, may declare. */
function mostTogether(code: string, hasFunctions: boolean): number {
  const open = [0];
  let most = 0;
  for (const [sign] of code.matchAll(/[([{:,)\]}]|\bin\b/g)) {
    if ('([{'.includes(sign)) open.push(0);
    else if (')]}'.includes(sign)) {
      if (open.length > 1) open.pop();
    } else if (sign !== ',' || hasFunctions) {
      const count = open.pop()! + 1;
      open.push(count);
      most = Math.max(most, count);
    }
  }
  return most;
}

function longestRun(code: string): number {
  let longest = 0;
  for (const part of code.split(keywords)) longest = Math.max(longest, part.split(/\s+/).length);
  return longest;
}
