import { mostLetters, xpathPattern } from '../builtins/xpath-pattern.ts';

/** A pattern for every engine, and the longest text, in UTF-16 units, for which the evaluator runs it. */
export interface PlainPattern {
  readonly source: string;
  readonly longest: number;
  /** The text that the pattern finds, where it finds only that one. */
  readonly literal?: string;
}

/**
 * The part of XPath's patterns that JavaScript, RE2 and PostgreSQL read alike: letters, classes of letters, groups, alternatives,
 * repetition, and the ends of the text. Whether such a pattern is found does not depend on how an engine looks for it.
 * undefined for all else: `\d`, `\w`, `\p{..}` and case folding follow each engine's own version of Unicode.
 */
export function plainPattern(pattern: string): PlainPattern | undefined {
  const known = xpathPattern(pattern, '');
  const reader = new Reader(pattern);
  const source = known === undefined ? undefined : reader.alternatives();
  if (known === undefined || source === undefined || source === '' || !reader.isAtEnd) return undefined;
  return {
    source,
    longest: longestSafe((units) => known.lettersAt(units) <= mostLetters),
    ...(reader.literal === undefined ? {} : { literal: reader.literal }),
  };
}

/** The greatest length that is safe; safety only ends as texts grow. */
function longestSafe(isSafe: (units: number) => boolean): number {
  let [low, high] = [0, 2 ** 31];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isSafe(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

const special = '.\\?*+{}()[]|^$';
const escapable = `${special}-/`;
const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
/** What `.` is not, in JavaScript: the line ends of Unicode. */
const anyLetter = '[^\\n\\r\u2028\u2029]';
const blanks: Readonly<Record<string, string>> = { s: '[ \\t\\n\\r]', S: '[^ \\t\\n\\r]' };
const quantifier = /^(?:[?*+]|\{\d{1,2}(?:,\d{0,2})?\})/;

/** Reads a pattern once, from its start to where it leaves the common part. */
class Reader {
  readonly #letters: readonly string[];
  #at = 0;
  #literal: string | undefined = '';

  constructor(pattern: string) {
    this.#letters = Array.from(pattern);
  }

  get isAtEnd(): boolean {
    return this.#at === this.#letters.length;
  }

  get literal(): string | undefined {
    return this.#literal;
  }

  alternatives(): string | undefined {
    const branches = [this.#branch()];
    while (this.#letters[this.#at] === '|') {
      this.#at += 1;
      this.#literal = undefined;
      branches.push(this.#branch());
    }
    return branches.every((branch) => branch !== undefined && branch !== '') ? branches.join('|') : undefined;
  }

  #branch(): string | undefined {
    let source = '';
    while (!this.isAtEnd && !'|)'.includes(this.#letters[this.#at]!)) {
      const piece = this.#piece();
      if (piece === undefined) return undefined;
      source += piece;
    }
    return source;
  }

  #piece(): string | undefined {
    const start = this.#at;
    const atom = this.#atom();
    if (atom === undefined) return undefined;
    const found = quantifier.exec(this.#letters.slice(this.#at).join(''))?.[0];
    if (found === undefined) return atom;
    this.#literal = undefined;
    // An end of the text cannot be repeated, nor a repetition be made lazy.
    if ('^$'.includes(this.#letters[start]!)) return undefined;
    this.#at += found.length;
    return quantifier.test(this.#letters.slice(this.#at).join('')) ? undefined : atom + found;
  }

  #atom(): string | undefined {
    const letter = this.#letters[this.#at]!;
    this.#at += 1;
    switch (letter) {
      case '.':
        return this.#noLiteral(anyLetter);
      case '^':
      case '$':
        return this.#noLiteral(letter);
      case '(':
        return this.#group();
      case '[':
        return this.#class();
      case '\\':
        return this.#escape();
      default:
        return special.includes(letter) ? undefined : this.#letter(letter);
    }
  }

  #noLiteral(source: string): string {
    this.#literal = undefined;
    return source;
  }

  #letter(letter: string): string | undefined {
    if (this.#literal !== undefined) this.#literal += letter;
    return special.includes(letter) ? `\\${letter}` : letter;
  }

  #group(): string | undefined {
    if (this.#letters[this.#at] === '?') return undefined;
    this.#literal = undefined;
    const inner = this.alternatives();
    if (inner === undefined || this.#letters[this.#at] !== ')') return undefined;
    this.#at += 1;
    return `(?:${inner})`;
  }

  #escape(): string | undefined {
    const letter = this.#letters[this.#at] ?? '';
    this.#at += 1;
    if (blanks[letter] !== undefined) return this.#noLiteral(blanks[letter]);
    if (controls[letter] !== undefined) {
      this.#letter(controls[letter]);
      return `\\${letter}`;
    }
    return letter !== '' && escapable.includes(letter) ? this.#letter(letter) : undefined;
  }

  /** `[abc]`, `[a-z0-9]`, `[^,;]`: letters and ranges of letters, without classes inside. */
  #class(): string | undefined {
    this.#literal = undefined;
    let source = '[';
    if (this.#letters[this.#at] === '^') {
      source += '^';
      this.#at += 1;
    }
    const start = this.#at;
    while (this.#letters[this.#at] !== ']' || this.#at === start) {
      const first = this.#member();
      if (first === undefined) return undefined;
      source += written(first);
      if (this.#letters[this.#at] !== '-' || this.#letters[this.#at + 1] === ']') continue;
      this.#at += 1;
      const last = this.#member();
      if (last === undefined || last.codePointAt(0)! < first.codePointAt(0)!) return undefined;
      source += `-${written(last)}`;
    }
    this.#at += 1;
    return `${source}]`;
  }

  /** One letter of a class; undefined where the class ends early or holds more than letters. */
  #member(): string | undefined {
    const letter = this.#letters[this.#at];
    this.#at += 1;
    if (letter === undefined || '[]^'.includes(letter)) return undefined;
    if (letter !== '\\') return letter === '-' && this.#letters[this.#at] !== ']' ? undefined : letter;
    const escaped = this.#letters[this.#at] ?? '';
    this.#at += 1;
    if (controls[escaped] !== undefined) return controls[escaped];
    return escaped !== '' && escapable.includes(escaped) ? escaped : undefined;
  }
}

/** A letter inside a class. */
function written(letter: string): string {
  const control = Object.entries(controls).find(([, value]) => value === letter)?.[0];
  if (control !== undefined) return `\\${control}`;
  return '\\]^[-'.includes(letter) ? `\\${letter}` : letter;
}
