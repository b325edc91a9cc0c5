import { Decimal, formatDecimal, problem, type Language, type Problem } from '../../../base/index.ts';
import { readDay } from '../../../pack/index.ts';
import { webProblems } from '../../problems.ts';
import type { Field } from './fields.ts';
import { readNumber } from './number.ts';

/** Characters of one answer. */
const longest = 200;

/** What a reader answered, by the name of the input: as JSON for the model. */
export type Answers = ReadonlyMap<string, string | boolean>;

export interface ReadAnswers {
  readonly answers: Answers;
  /** By the name of the input. */
  readonly wrong: ReadonlyMap<string, Problem>;
  /** Whether the address holds fields as they were typed, which then become plain answers. */
  readonly typed: boolean;
}

/**
 * The answers in an address: `in.<slug>` plain, and `typed.<slug>` as a form sends it, in the marks of the language. An empty field takes an
 * answer back.
 */
export function readAnswers(
  fields: readonly Field[],
  query: URLSearchParams,
  language: Language,
): ReadAnswers {
  const answers = new Map<string, string | boolean>();
  const wrong = new Map<string, Problem>();
  const typedFields = fields.filter(({ slug }) => query.has(`typed.${slug}`));
  for (const field of fields) {
    const typed = query.get(`typed.${field.slug}`);
    const written = (typed ?? query.get(`in.${field.slug}`) ?? '').trim();
    if (written === '') continue;
    const answer = typed === null ? readPlain(field, written) : readTyped(field, written, language);
    if (answer === undefined) wrong.set(field.name, notUnderstood(field, written, language));
    else answers.set(field.name, answer);
  }
  return { answers, wrong, typed: typedFields.length > 0 };
}

function readTyped(field: Field, written: string, language: Language): string | boolean | undefined {
  if (field.kind.kind !== 'number') return readPlain(field, written);
  const digits = written.length > longest ? undefined : readNumber(written, language);
  if (digits === undefined) return undefined;
  return new Decimal(digits).dividedBy(field.kind.scale).toFixed();
}

function readPlain({ kind }: Field, written: string): string | boolean | undefined {
  if (written.length > longest) return undefined;
  switch (kind.kind) {
    case 'yes or no':
      return { true: true, false: false }[written];
    case 'choice':
      return Object.hasOwn(kind.codes, written) ? written : undefined;
    case 'date':
      return readDay(written) === undefined ? undefined : written;
    case 'number':
      return /^-?\d+(?:\.\d+)?$/.test(written) ? written : undefined;
    case 'text':
      return written;
  }
}

const codes = {
  'yes or no': 'WEB-ANSWER-CHOICE',
  choice: 'WEB-ANSWER-CHOICE',
  date: 'WEB-ANSWER-DATE',
  number: 'WEB-ANSWER-NUMBER',
  text: 'WEB-ANSWER-LONG',
} as const;

function notUnderstood({ name, input, kind }: Field, written: string, language: Language): Problem {
  const found = written.length > 40 ? `${written.slice(0, 39)}…` : written;
  const code = written.length > longest ? codes.text : codes[kind.kind];
  return problem(webProblems, code, { path: name }, { title: input.title[language], found, most: longest });
}

/** Answers as the state of an address. */
export function answersQuery(fields: readonly Field[], answers: Answers): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fields.flatMap(({ name, slug }) => {
      const answer = answers.get(name);
      return answer === undefined ? [] : [[`in.${slug}`, String(answer)]];
    }),
  );
}

/** An answer as it stands in its field: numbers in the marks of the language, without groups. */
export function writtenAnswer({ kind }: Field, answer: string | boolean, language: Language): string {
  if (kind.kind !== 'number' || typeof answer === 'boolean') return String(answer);
  const scaled = new Decimal(answer).times(kind.scale).toFixed();
  // Groups are for reading; in a field they hinder typing.
  const [whole, fraction] = scaled.split('.');
  return fraction === undefined ? whole! : `${whole}${formatDecimal(`0.${fraction}`, language).slice(1)}`;
}
