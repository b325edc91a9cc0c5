import { withColon, fillText } from '../../base/index.ts';
import type { ComparisonOperator } from '../../feel/index.ts';
import { fill, type Reader } from './reader.ts';
import { clauses, verbs } from './texts/grammar.ts';
import {
  amountPredicates,
  amountRanges,
  datePredicates,
  dateRanges,
  textPredicates,
  type PredicateText,
} from './texts/predicates.ts';

/** What is asked of a subject, in words that fit behind a title and behind a verb. */
export interface Predicate {
  readonly text: string;
  readonly clause: string;
  /** Absent: the words fit behind a title only. */
  readonly verb: keyof typeof verbs | undefined;
}

/** How the values of a subject are spoken of. */
export type Manner = 'amount' | 'date' | 'text';

const comparisons: Readonly<Record<Manner, Readonly<Partial<Record<ComparisonOperator, PredicateText>>>>> = {
  amount: amountPredicates,
  date: datePredicates,
  text: textPredicates,
};

const ranges = { amount: amountRanges, date: dateRanges } as const;

export function mannerOf(unit: string | undefined): Manner {
  if (unit === 'date') return 'date';
  return unit === 'text' || unit === 'boolean' ? 'text' : 'amount';
}

/** A comparison with something; undefined where no plain words say it (texts by their order). */
export function comparisonPredicate(
  operator: ComparisonOperator,
  x: string,
  manner: Manner,
  reader: Reader,
): Predicate | undefined {
  const kind = comparisons[manner][operator];
  return kind === undefined ? undefined : predicate(kind, { x }, reader);
}

/** Between two ends; undefined for texts. */
export function rangePredicate(
  ends: keyof typeof amountRanges,
  limits: { readonly low: string; readonly high: string },
  manner: Manner,
  reader: Reader,
): Predicate | undefined {
  return manner === 'text' ? undefined : predicate(ranges[manner][ends], limits, reader);
}

export function predicate(
  kind: PredicateText,
  parameters: Readonly<Record<string, string>>,
  { language }: Reader,
): Predicate {
  const text = fill(kind.text, language, parameters);
  return {
    text,
    clause: kind.clause === undefined ? text : fill(kind.clause, language, parameters),
    verb: kind.verb,
  };
}

/** A whole clause; undefined where the predicate has no verb. @example clauseText('main', 'het verlies', atLeast60, reader) // 'het verlies bedraagt minstens 60 %' */
export function clauseText(
  order: 'main' | 'subordinate',
  subject: string,
  { clause, verb }: Predicate,
  { language }: Reader,
): string | undefined {
  if (verb === undefined) return undefined;
  const parameters = { subject, predicate: clause, verb: fillText(verbs[verb], language) };
  return fill(clauses[order], language, parameters);
}

/** A title with what is asked, as on a form. */
export function labelText(title: string, asked: string, { language }: Reader): string {
  return `${withColon(title, language)} ${asked}`;
}
