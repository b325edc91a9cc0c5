/** A pattern of XPath, ready to run. */
export interface Pattern {
  /** Without the global flag: no state between tests. */
  readonly once: RegExp;
  readonly all: RegExp;
  /** Flag q: all letters mean themselves, those of a replacement too. */
  readonly literal: boolean;
  /** Letters that it looks at in a text of so many UTF-16 units, at worst. */
  readonly lettersAt: (units: number) => number;
}

/** Letters that one call may look at; beyond that it would not end soon, and the outcome is null. */
export const mostLetters = 1e9;

const longestPattern = 1_000;
/** Patterns are few and used on every row; the text of the pattern is all they depend on. */
const known = new Map<string, Pattern | undefined>();
const mostKnown = 500;

/**
 * A regular expression of XPath and XQuery Functions 3.1 (5.6.1), which FEEL names for `matches`, `replace` and `split`.
 * undefined where it is not one.
 */
export function xpathPattern(pattern: string, flags: string): Pattern | undefined {
  const key = `${flags}/${pattern}`;
  if (!known.has(key)) {
    if (known.size >= mostKnown) known.clear();
    known.set(key, build(pattern, flags));
  }
  return known.get(key);
}

function build(pattern: string, flags: string): Pattern | undefined {
  if (pattern.length > longestPattern || !/^[smixq]*$/.test(flags)) return undefined;
  const literal = flags.includes('q');
  const source = literal
    ? pattern.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
    : translate(flags.includes('x') ? withoutSpace(pattern) : pattern);
  if (source === undefined) return undefined;
  const own = `v${[...new Set(flags)].filter((flag) => 'smi'.includes(flag)).join('')}`;
  try {
    const found = literal ? { depths: [], choices: 1 } : repetitions(source);
    const isAnchored = source.startsWith('^') && !source.includes('|') && !flags.includes('m');
    return {
      once: new RegExp(source, own),
      all: new RegExp(source, `${own}g`),
      literal,
      lettersAt: (units) => estimate(found, units, isAnchored),
    };
  } catch {
    return undefined;
  }
}

interface Repetitions {
  /** For each repetition that something follows how many repetitions it stands for. */
  readonly depths: readonly number[];
  /** Ways through the optional parts and alternatives. */
  readonly choices: number;
}

/**
 * Nested repetition can cost exponentially, repetition side by side polynomially in the length of the text, from each place in it where
 * the pattern may begin; and all that for each way through what is optional.
 */
function estimate({ depths, choices }: Repetitions, length: number, isAnchored: boolean): number {
  if (depths.some((depth) => depth > 1)) return 3 ** length;
  return choices * Math.max(1, length) ** (depths.length + (isAnchored ? 0 : 1));
}

interface Group {
  readonly from: number;
  /** How many quantifiers stand inside one another in it. */
  height: number;
  /** Ways to match the same text: `|` or `?` at its level. */
  branches: boolean;
  /** Ways through its optional parts and alternatives. */
  choices: number;
  /** Where the repetitions in it begin among all. */
  readonly first: number;
}

/** A quantifier without bound, or with a bound so wide that it makes no difference. */
const repeats = /^(?:[*+]|\{\d+,\}|\{\d+,\d{2,}\}|\{\d{2,}\})/;
/** A quantifier with a small bound. */
const bounds = /^(?:\?|\{(\d)(?:,(\d))?\})/;
/** A quantifier that ends the pattern: nothing makes it give back what it took. */
const lastRepeat = /^(?:[*+]|\{[\d,]+\})\??\)*$/;

/** The repetitions of a pattern; a repeated choice counts as one more, for it can match in many ways. */
function repetitions(source: string): Repetitions {
  const depths: number[] = [];
  const open = (from: number): Group => ({
    from,
    height: 0,
    branches: false,
    choices: 1,
    first: depths.length,
  });
  const groups: Group[] = [open(0)];
  for (let at = 0; at < source.length; at += 1) {
    const letter = source[at]!;
    const group = groups.at(-1)!;
    const rest = source.slice(at);
    if (letter === '\\') at += 1;
    else if (letter === '[') at = classEnd(source, at);
    else if (letter === '(') {
      groups.push(open(at));
      if (source.startsWith('?:', at + 1)) at += 2;
    } else if (letter === ')' && groups.length > 1) {
      groups.pop();
      close(group, groups.at(-1)!, source.slice(group.from + 1, at), rest.slice(1), depths);
    } else if (repeats.test(rest)) {
      if (!lastRepeat.test(rest)) depths.push(1);
      group.height = Math.max(group.height, 1);
    } else {
      const bound = bounds.exec(rest);
      if (bound !== null) group.choices *= Math.max(1, most(bound) - Number(bound[1] ?? 0) + 1);
      if (letter === '|' || letter === '?' || bound?.[2] !== undefined) group.branches = true;
    }
  }
  return { depths, choices: groups[0]!.choices };
}

function most(bound: RegExpExecArray): number {
  return Number(bound[2] ?? bound[1] ?? 1);
}

/** What a group and the quantifier behind it mean for the group around it. */
function close(group: Group, outer: Group, inside: string, behind: string, depths: number[]): void {
  const isRepeated = repeats.test(behind);
  const isChoice = group.branches && !isPlainChoice(inside);
  const height = group.height + (isRepeated && isChoice ? 1 : 0);
  if (isRepeated && height > 0) depths.push(height + 1);
  const bound = bounds.exec(behind);
  const times = bound === null ? 1 : most(bound);
  // What is repeated a few times stands there as often.
  const repeated = depths.slice(group.first);
  for (let again = 1; again < times; again += 1) depths.push(...repeated);
  outer.choices *= (group.choices * (isChoice ? inside.split('|').length : 1)) ** times;
  outer.height = Math.max(outer.height, height);
}

/** Alternatives of plain letters that differ in their first: only one of them can match. */
function isPlainChoice(inside: string): boolean {
  const words = inside.replace(/^\?:/, '').split('|');
  const firsts = words.map((word) => word[0]?.toLowerCase());
  return words.every((word) => /^[\p{L}\p{N} _]+$/u.test(word)) && new Set(firsts).size === words.length;
}

function classEnd(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '[') depth += 1;
    else if (source[at] === ']') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return source.length;
}

/** The blocks of Unicode that texts in this part of the world use; JavaScript knows scripts but no blocks. */
const blocks: Readonly<Record<string, string>> = {
  IsBasicLatin: '\\u0000-\\u007F',
  'IsLatin-1Supplement': '\\u0080-\\u00FF',
  'IsLatinExtended-A': '\\u0100-\\u017F',
  'IsLatinExtended-B': '\\u0180-\\u024F',
  IsGreek: '\\u0370-\\u03FF',
  IsGreekandCoptic: '\\u0370-\\u03FF',
  IsCyrillic: '\\u0400-\\u04FF',
  IsHebrew: '\\u0590-\\u05FF',
  IsArabic: '\\u0600-\\u06FF',
  IsGeneralPunctuation: '\\u2000-\\u206F',
  IsCurrencySymbols: '\\u20A0-\\u20CF',
};

const nameStart = ':A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF';
const nameClasses: Readonly<Record<string, string>> = {
  i: `[${nameStart}]`,
  I: `[^${nameStart}]`,
  c: `[${nameStart}\\-.0-9\\u00B7]`,
  C: `[^${nameStart}\\-.0-9\\u00B7]`,
  d: '\\p{Nd}',
  D: '\\P{Nd}',
  w: '[^\\p{P}\\p{Z}\\p{C}]',
  W: '[\\p{P}\\p{Z}\\p{C}]',
  s: '[ \\t\\n\\r]',
  S: '[^ \\t\\n\\r]',
};

/** Flag x: white space outside of classes is layout. */
function withoutSpace(pattern: string): string {
  let depth = 0;
  let kept = '';
  for (let at = 0; at < pattern.length; at += 1) {
    const letter = pattern[at]!;
    if (letter === '[') depth += 1;
    if (letter === ']') depth -= 1;
    if (letter === '\\' && at + 1 < pattern.length && !/\s/.test(pattern[at + 1]!)) {
      kept += letter + pattern[at + 1]!;
      at += 1;
    } else if (depth > 0 || !/\s/.test(letter)) kept += letter;
  }
  return kept;
}

/** The same pattern in JavaScript's notation with the v flag; undefined for what XPath does not have. */
function translate(pattern: string): string | undefined {
  if (/\((?:\?(?!:))/.test(pattern)) return undefined;
  let source = '';
  let depth = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const letter = pattern[at]!;
    if (letter === '\\') {
      const [text, used] = translateEscape(pattern, at);
      if (text === undefined) return undefined;
      source += text;
      at += used;
    } else if (letter === '[') {
      const subtracts = depth > 0 && source.endsWith('-');
      if (depth > 0 && !subtracts) return undefined;
      // `[a-z-[aeiou]]` takes a class away; JavaScript writes `--`.
      source += depth > 0 ? '-[' : '[';
      depth += 1;
      if (pattern[at + 1] === '^') {
        source += '^';
        at += 1;
      }
    } else if (letter === ']' && depth > 0) {
      source += ']';
      depth -= 1;
    } else source += depth > 0 && '()|/{}&'.includes(letter) ? `\\${letter}` : letter;
  }
  return depth === 0 ? wrapSubtractions(source) : undefined;
}

/** JavaScript takes ranges beside a subtraction only inside a class of their own. */
function wrapSubtractions(source: string): string {
  return source.replaceAll(/\[(\^?)((?:[^[\]\\]|\\.)+)--\[/g, '[$1[$2]--[');
}

/** An escape at an offset: its translation and how many more letters it takes. */
function translateEscape(pattern: string, at: number): [text: string | undefined, used: number] {
  const letter = pattern[at + 1];
  if (letter === undefined) return [undefined, 0];
  const named = nameClasses[letter];
  if (named !== undefined) return [named, 1];
  if ('nrt'.includes(letter) || /[1-9]/.test(letter)) return [`\\${letter}`, 1];
  if (letter === 'p' || letter === 'P') {
    const match = /^\{([\w-]+)\}/.exec(pattern.slice(at + 2));
    if (match === null) return [undefined, 0];
    const block = blocks[match[1]!];
    const own = block === undefined ? `\\${letter}${match[0]}` : `[${letter === 'P' ? '^' : ''}${block}]`;
    return [own, 1 + match[0].length];
  }
  return '\\|.?*+(){}[]-^$/'.includes(letter) ? [`\\${letter}`, 1] : [undefined, 0];
}
