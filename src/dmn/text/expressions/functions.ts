import { fillText } from '../../../base/index.ts';
import { number, parseTemporal, type Expression } from '../../../feel/index.ts';
import { fill, list, type Reader } from '../reader.ts';
import { expectedOf, isFixed } from '../subject.ts';
import { expressionTexts, roundedTo, roundingTexts } from '../texts/expressions.ts';
import { temporalText, type Expected } from '../values.ts';
import { firm, type Write, type Written } from './written.ts';

/** The words of a builtin on these arguments; undefined where they would not be exact. */
type FunctionWriter = (
  arguments_: readonly Expression[],
  write: Write,
  reader: Reader,
  expected: Expected,
) => Written | undefined;

/** The builtins that have words of their own, by name; every other is shown as FEEL. */
export const functionWriters: ReadonlyMap<string, FunctionWriter> = new Map([
  ['min', extreme('capped', 'least')],
  ['max', extreme('floored', 'most')],
  ['sum', sum],
  ['abs', absolute],
  ...(Object.keys(roundingTexts) as (keyof typeof roundingTexts)[]).map(
    (mode) => [mode, rounding(mode)] as const,
  ),
  ...['date', 'time', 'date and time', 'duration'].map((kind) => [kind, temporal(kind)] as const),
]);

/** `min(x, 5)` is x, but at most 5; any other minimum is the smallest of all. */
function extreme(limited: 'capped' | 'floored', of: 'least' | 'most'): FunctionWriter {
  return (given, write, reader, expected) => {
    const items = argumentsOf(given);
    if (items === undefined) return undefined;
    const unit = items.map((item) => expectedOf(item, reader.words).unit).find((item) => item !== undefined);
    const inside = { unit: unit ?? expected.unit };
    const { language } = reader;
    const [first, second] = items;
    if (items.length === 2 && first !== undefined && second !== undefined) {
      const [value, limit] = isFixed(first, reader.words) ? [second, first] : [first, second];
      const parameters = { a: write(value, firm.tail, inside), b: write(limit, firm.phrase, inside) };
      return { text: fill(expressionTexts[limited], language, parameters), firmness: firm.tail };
    }
    return {
      text: fill(expressionTexts[of], language, { items: parts(items, write, reader, inside) }),
      firmness: firm.phrase,
    };
  };
}

function sum(
  given: readonly Expression[],
  write: Write,
  reader: Reader,
  expected: Expected,
): Written | undefined {
  const items = argumentsOf(given);
  if (items === undefined) return undefined;
  const text = fill(expressionTexts.sum, reader.language, { items: parts(items, write, reader, expected) });
  return { text, firmness: firm.phrase };
}

/** Several arguments, or the items of one written list; a list that is known only later has no items to name. */
function argumentsOf(given: readonly Expression[]): readonly Expression[] | undefined {
  const [first] = given;
  if (given.length > 1) return given;
  return first?.kind === 'list' && first.items.length > 1 ? first.items : undefined;
}

function parts(items: readonly Expression[], write: Write, { language }: Reader, expected: Expected): string {
  const written = items.map((item) =>
    fill(expressionTexts.part, language, { x: write(item, firm.word, expected) }),
  );
  return list(written, 'and', language);
}

function absolute(given: readonly Expression[], write: Write, { language }: Reader): Written | undefined {
  const [first] = given;
  if (first === undefined || given.length !== 1) return undefined;
  const a = write(first, firm.phrase);
  return { text: fill(expressionTexts.absolute, language, { a }), firmness: firm.phrase };
}

function rounding(mode: keyof typeof roundingTexts): FunctionWriter {
  return (given, write, reader, expected) => {
    const [value, scale] = given;
    if (value === undefined || given.length > 2) return undefined;
    const unit = expectedOf(value, reader.words).unit ?? expected.unit;
    const to = target(unit, scale, reader);
    if (to === undefined) return undefined;
    const a = write(value, firm.tail, { unit });
    return { text: fill(roundingTexts[mode], reader.language, { a, to }), firmness: firm.tail };
  };
}

/** To what is rounded: the cent, a whole number, or so many decimals; undefined where that is not written out. */
function target(
  unit: string | undefined,
  scale: Expression | undefined,
  { language }: Reader,
): string | undefined {
  if (scale !== undefined && scale.kind !== 'number') return undefined;
  const digits = scale === undefined ? number(0) : number(scale.value);
  if (!digits.isInteger()) return undefined;
  const euro = unit === 'euro';
  if (digits.isZero()) return fillText(euro ? roundedTo.euro : roundedTo.whole, language);
  if (euro && digits.eq(2)) return fillText(roundedTo.cent, language);
  return fillText(digits.eq(1) ? roundedTo.one : roundedTo.decimals, language, { n: digits.toFixed() });
}

/** `date("2020-03-13")` is the day itself. */
function temporal(kind: string): FunctionWriter {
  return ([text, ...others], _write, reader) => {
    if (text?.kind !== 'string' || others.length > 0) return undefined;
    const value = parseTemporal(text.value);
    if (value === null || !(value.kind === kind || (kind === 'duration' && value.kind.endsWith(kind))))
      return undefined;
    return { text: temporalText(value, reader), firmness: firm.word };
  };
}
