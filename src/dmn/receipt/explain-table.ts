import { criterionWords, type CriterionWords } from './criterion.ts';
import type { Receipt, ReceiptCriterion, ReceiptDecision, ReceiptRule } from './receipt.ts';
import type { ReceiptReader } from './reader.ts';

type Words = (item: ReceiptCriterion) => CriterionWords;

/** How many groups of nearest rules are told: more is no explanation. */
const mostGroups = 3;

/** Why a table said what it said: the rules that decided, or what stood in the way in the rules that came closest. */
export function explainTable(
  decision: ReceiptDecision,
  receipt: Receipt,
  reader: ReceiptReader,
): readonly string[] {
  const rules = decision.table?.rules ?? [];
  const words: Words = (item) => criterionWords(item, decision, receipt, reader);
  const deciding = rules.filter((rule) => rule.deciding);
  const decided = deciding.flatMap((rule) => [
    reader.say('applies', { rule: ruleName(rule, reader) }),
    ...rule.criteria.filter(asksSomething).map((item) => `  ${metLine(words(item), reader)}`),
    ...legalLines([rule], receipt, reader),
  ]);
  if (deciding.length > 0 && !isNo(decision)) return decided;
  const told = nearest(rules).flatMap((group) => ['', ...groupLines(group, words, receipt, reader)]);
  return [...(deciding.length === 0 ? [reader.say('refused')] : decided), ...told];
}

/** Whether the outcome is no: null where no rule held, false, or a component `entitled` that is not true. */
export function isNo({ value }: ReceiptDecision): boolean {
  if (value === null || typeof value === 'boolean') return value !== true;
  const entitled = (value as Readonly<Record<string, unknown>>)['entitled'];
  return entitled === false || entitled === null;
}

/** Of the rules that did not match, those that failed on the fewest criteria; rules that failed on the same are one group. */
function nearest(rules: readonly ReceiptRule[]): readonly (readonly ReceiptRule[])[] {
  const failing = rules.filter((rule) => !rule.matched);
  const least = Math.min(...failing.map((rule) => failedOf(rule).length));
  const closest = failing.filter((rule) => failedOf(rule).length === least);
  const key = (rule: ReceiptRule) =>
    JSON.stringify(failedOf(rule).map((item) => [item.expression, item.tests]));
  return [...Map.groupBy(closest, key).values()].slice(0, mostGroups);
}

function groupLines(
  group: readonly ReceiptRule[],
  words: Words,
  receipt: Receipt,
  reader: ReceiptReader,
): readonly string[] {
  const [first] = group;
  if (first === undefined) return [];
  const asking = first.criteria.filter(asksSomething);
  const failed = failedOf(first);
  const rules = group.map((rule) => ruleName(rule, reader)).join('; ');
  return [
    reader.say('nearest', { rules, failed: failed.length, total: asking.length }),
    ...failed.flatMap((item) => failedLines(item, words(item), reader)),
    ...asking.filter((item) => item.outcome === true).map((item) => `  ${metLine(words(item), reader)}`),
    ...legalLines(group, receipt, reader),
  ];
}

function failedLines(
  { outcome }: ReceiptCriterion,
  words: CriterionWords,
  { say, pair }: ReceiptReader,
): readonly string[] {
  return [
    `  ${pair(say(outcome === null ? 'unknown' : 'failed'), words.asked)}`,
    ...details(words, { say, pair }).map((line) => `    ${line}`),
    ...words.evidence.map((text) => `    ${pair(say('evidence'), text)}`),
  ];
}

function metLine(words: CriterionWords, { say, pair }: ReceiptReader): string {
  const told = details(words, { say, pair }).join('; ');
  return pair(say('met'), told === '' ? words.asked : `${words.asked} (${told})`);
}

/** What the criterion came to, and what was found. */
function details(
  { here, found }: CriterionWords,
  { say, pair }: Pick<ReceiptReader, 'say' | 'pair'>,
): readonly string[] {
  return [
    ...(here === undefined ? [] : [pair(say('here'), here)]),
    ...(found === undefined ? [] : [pair(say('found'), found)]),
  ];
}

/** The articles that the pack names for these rules. */
function legalLines(
  rules: readonly ReceiptRule[],
  receipt: Receipt,
  reader: ReceiptReader,
): readonly string[] {
  const basis = receipt.legal.filter((item) =>
    rules.some(({ id }) => id !== null && item.rules.includes(id)),
  );
  return basis.map(
    (item) => `  ${reader.pair(reader.say('legal'), reader.source(item.source, item.article))}`,
  );
}

function ruleName(rule: ReceiptRule, { say, text, language }: ReceiptReader): string {
  // Notes of a model are in one language: English.
  const words = text(rule.title) ?? (language === 'en' ? rule.note : null);
  const name = say('rule', { index: rule.index });
  return words === null ? name : `${name} (${words})`;
}

function failedOf(rule: ReceiptRule): readonly ReceiptCriterion[] {
  return rule.criteria.filter((item) => asksSomething(item) && item.outcome !== true);
}

function asksSomething(item: ReceiptCriterion): boolean {
  return !/^\s*-?\s*$/.test(item.tests);
}
