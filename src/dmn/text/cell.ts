import { capital, fillText, languages, plainText, type Language, type Text } from '../../base/index.ts';
import { formatUnaryTests, type Expression, type UnaryTest, type UnaryTests } from '../../feel/index.ts';
import type { TableCell, TableInput } from '../model.ts';
import { testsPredicate, valueOf } from './expressions/tests.ts';
import { expressionText, writerFor } from './expressions/index.ts';
import { firm } from './expressions/written.ts';
import { quoted } from './quoted.ts';
import { clauseText, labelText, predicate, type Predicate } from './predicate.ts';
import { fill, list, type Reader } from './reader.ts';
import { expectedOf, keyOf, wordOf } from './subject.ts';
import { generalPredicates, remarks } from './texts/predicates.ts';
import type { Vocabulary, Word } from './vocabulary.ts';

type SomeTests = Extract<UnaryTests, { kind: 'tests' }>;

/** What a cell is about: the expression of its column, or its text where that could not be read. */
export type CellInput = Pick<TableInput, 'text' | 'expression'>;

/**
 * A criterion as a sentence in every language, made from the cell of a decision table. Nothing is written by hand, so the text
 * cannot drift from the rule; a test without exact words is quoted as the rule has it.
 * @example describeCell(input, cell, words).nl // 'het omzetverlies bedraagt minstens 60 %'
 */
export function describeCell(input: CellInput, cell: TableCell, words: Vocabulary): Text {
  const texts = languages.map((language) => [language, cellText(input, cell, { language, words })] as const);
  return Object.fromEntries(texts) as unknown as Text;
}

/**
 * The same for one value with a title, without a model around it.
 * @example criterionSentence({ title, unit: 'share' }, tests, 'nl') // 'Omzetverlies: minstens 60 %'
 */
export function criterionSentence(
  subject: Word,
  tests: UnaryTests,
  language: Language,
  words: Vocabulary = new Map(),
): string {
  const expression: Expression = { kind: 'name', name: '?', span: { from: 0, to: 0 } };
  const cell = { text: formatUnaryTests(tests), tests };
  return cellText({ text: '?', expression }, cell, { language, words: new Map([...words, ['?', subject]]) });
}

export function cellText(input: CellInput, cell: TableCell, reader: Reader): string {
  const { language } = reader;
  const { tests } = cell;
  const title = () => titleOf(input, reader);
  if (tests === undefined) {
    const feel = quoted(cell.text, language);
    return labelText(title(), fill(remarks.unreadable, language, { feel }), reader);
  }
  if (tests.kind === 'any') return labelText(title(), askedText(input, tests, reader), reader);
  const statement = statementOf(input, tests, reader);
  if (statement !== undefined) return statement;
  const asked = askedBy(tests, input, reader);
  const subject = asked?.verb === undefined ? undefined : subjectOf(input, reader);
  const clause = asked && subject && clauseText('main', subject, asked, reader);
  return clause ?? labelText(title(), askedText(input, tests, reader), reader);
}

/** What tests ask, as it stands behind a title: `minstens 60 %`. */
export function askedText(input: CellInput, tests: UnaryTests, reader: Reader): string {
  if (tests.kind === 'any') return fillText(remarks.anything, reader.language);
  return askedBy(tests, input, reader)?.text ?? unsaid(tests, input, reader);
}

/** The title of a name; the words of any other expression. */
function titleOf({ text, expression }: CellInput, reader: Reader): string {
  if (expression === undefined) return quoted(text, reader.language);
  const word = wordOf(expression, reader.words);
  if (word !== undefined) return plainText(word.title[reader.language]);
  return capital(keyOf(expression) === undefined ? expressionText(expression, reader) : plainText(text));
}

/** A noun phrase that can open a sentence; undefined where there is a title only. */
function subjectOf({ expression }: CellInput, reader: Reader): string | undefined {
  if (expression === undefined) return undefined;
  const word = wordOf(expression, reader.words);
  const named = keyOf(expression) !== undefined;
  if (named && (word?.phrase === undefined || word.fixed !== undefined)) return undefined;
  return writerFor(reader)(expression, firm.phrase);
}

/** What a plain yes or no says, where the input has a statement for it. */
function statementOf(input: CellInput, tests: UnaryTests, reader: Reader): string | undefined {
  const only =
    tests.kind === 'tests' && !tests.negated && tests.tests.length === 1 ? tests.tests[0] : undefined;
  const value = only && valueOf(only);
  return value?.kind === 'boolean' ? statementText(input, value.value, reader) : undefined;
}

/** What yes or no says of an input; undefined where the vocabulary has no statement for it. */
export function statementText(
  { expression }: CellInput,
  value: boolean,
  { words, language }: Reader,
): string | undefined {
  const statements = expression && wordOf(expression, words)?.statements;
  return statements && plainText(statements[value ? 'yes' : 'no'][language]);
}

function askedBy(tests: SomeTests, { expression }: CellInput, reader: Reader): Predicate | undefined {
  const expected = expression === undefined ? {} : expectedOf(expression, reader.words);
  const write = writerFor(reader);
  if (!tests.negated) return testsPredicate(tests.tests, expected, write, reader);
  if (tests.tests.length === 1 && asksNull(tests.tests[0]!))
    return predicate(generalPredicates.known, {}, reader);
  const values = tests.tests.map(valueOf);
  if (!values.every((item) => item !== undefined)) return undefined;
  const items = values.map((item) => write(item, firm.word, expected));
  const [only] = items;
  if (items.length === 1 && only !== undefined)
    return predicate(generalPredicates.other, { x: only }, reader);
  return predicate(generalPredicates.noneOf, { items: list(items, 'or', reader.language) }, reader);
}

function asksNull(test: UnaryTest): boolean {
  return test.kind === 'expression' && test.expression.kind === 'null';
}

/** Tests without a predicate of their own: each behind the title as it stands, the whole denied where the rule denies it. */
function unsaid(tests: SomeTests, input: CellInput, reader: Reader): string {
  const { language } = reader;
  if (tests.negated) {
    const inner = { ...tests, negated: false };
    const text = askedBy(inner, input, reader)?.text ?? unsaid(inner, input, reader);
    return fill(remarks.not, language, { tests: text });
  }
  return fill(remarks.feel, language, { feel: quoted(formatUnaryTests(tests), language) });
}
