/** What an engine has for upper and lower case. */
export interface LetterCase {
  /** Whether a text is of ASCII alone. */
  readonly isAscii: (text: string) => string;
  /** The engine's own functions, right for ASCII. */
  readonly ascii: Readonly<Record<'upper' | 'lower', (text: string) => string>>;
  readonly literal: (value: string) => string;
  /** A letter inside a class of a regular expression. */
  readonly letter: (code: number) => string;
}

/**
 * Upper or lower case as Unicode has it, which the engines do not: to them ß stays ß, and a server has a language. The tables come from
 * JavaScript's own functions, which the evaluator uses: one letter for one by `translate`, then those that become several
 * letters. Texts of ASCII, which are nearly all, take the engine's own function.
 */
export function inCase(engine: LetterCase, word: 'upper' | 'lower', text: string): string {
  const { isAscii, ascii, literal } = engine;
  const { from, to, longer } = tablesOf(word);
  const marked = word === 'lower' ? withFinalSigma(engine, text) : text;
  const full = longer.reduce(
    (sql, [letter, letters]) => `replace(${sql}, ${literal(letter)}, ${literal(letters)})`,
    `translate(${marked}, ${literal(from)}, ${literal(to)})`,
  );
  return `CASE WHEN ${isAscii(text)} THEN ${ascii[word](text)} ELSE ${full} END`;
}

/**
 * The one letter whose lower case depends on the letters around: a capital sigma after a cased letter and before none is a
 * final one; letters that are ignorable do not count (Unicode 3.13, Final_Sigma).
 */
function withFinalSigma({ literal, letter }: LetterCase, text: string): string {
  const [cased, ignorable] = contextOfSigma(letter);
  const pattern = `([${cased}][${ignorable}]*)Σ([${ignorable}]*(?:[^${cased}${ignorable}]|$))`;
  const replaced = `regexp_replace(${text}, ${literal(pattern)}, ${literal('\\1ς\\2')}, 'g')`;
  return `CASE WHEN strpos(${text}, 'Σ') = 0 THEN ${text} ELSE ${replaced} END`;
}

const lastCode = 0x10_ff_ff;
const isSurrogate = (code: number) => code >= 0xd8_00 && code <= 0xdf_ff;

function contextOfSigma(letter: (code: number) => string): readonly [cased: string, ignorable: string] {
  const isIgnorable = (code: number) => /\p{Case_Ignorable}/u.test(String.fromCodePoint(code));
  const isCased = (code: number) => !isIgnorable(code) && /\p{Cased}/u.test(String.fromCodePoint(code));
  return [classOf(isCased, letter), classOf(isIgnorable, letter)];
}

/** The letters of a kind as ranges. */
function classOf(isIn: (code: number) => boolean, letter: (code: number) => string): string {
  const ranges: string[] = [];
  for (let code = 0; code <= lastCode; code += 1) {
    if (isSurrogate(code) || !isIn(code)) continue;
    const first = code;
    while (code < lastCode && !isSurrogate(code + 1) && isIn(code + 1)) code += 1;
    ranges.push(first === code ? letter(first) : `${letter(first)}-${letter(code)}`);
  }
  return ranges.join('');
}

interface Tables {
  readonly from: string;
  readonly to: string;
  readonly longer: readonly (readonly [letter: string, letters: string])[];
}

const known = new Map<'upper' | 'lower', Tables>();

function tablesOf(word: 'upper' | 'lower'): Tables {
  const tables = known.get(word) ?? makeTables(word);
  known.set(word, tables);
  return tables;
}

function makeTables(word: 'upper' | 'lower'): Tables {
  const from: string[] = [];
  const to: string[] = [];
  const longer: [string, string][] = [];
  for (let code = 0; code <= lastCode; code += 1) {
    if (isSurrogate(code)) continue;
    const letter = String.fromCodePoint(code);
    const changed = word === 'upper' ? letter.toUpperCase() : letter.toLowerCase();
    if (changed === letter) continue;
    if (Array.from(changed).length > 1) longer.push([letter, changed]);
    else {
      from.push(letter);
      to.push(changed);
    }
  }
  return { from: from.join(''), to: to.join(''), longer };
}
