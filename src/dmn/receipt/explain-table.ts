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
    ...askedOf(rule).map((item) => `  ${metLine(words(item), reader)}`),
    ...legalLines([rule], receipt, reader),
  ]);
  if (deciding.length > 0 && !isNo(decision)) return decided;
  const told = nearestLines(nearest(rules), words, receipt, reader);
  return [...(deciding.length === 0 ? [reader.say('refused')] : decided), ...told];
}

/** Whether the outcome is no: null where no rule held, false, or a component `entitled` that is not true. */
export function isNo({ value }: ReceiptDecision): boolean {
  if (value === null || typeof value === 'boolean') return value !== true;
  const entitled = (value as Readonly<Record<string, unknown>>)['entitled'];
  return entitled === false || entitled === null;
}

/** Of the rules that did not match, those that failed on the fewest criteria; those that failed on the same and ask as many are one group. */
function nearest(rules: readonly ReceiptRule[]): readonly (readonly ReceiptRule[])[] {
  const failing = rules.filter((rule) => !rule.matched);
  const least = Math.min(...failing.map((rule) => failedOf(rule).length));
  const closest = failing.filter((rule) => failedOf(rule).length === least);
  const key = (rule: ReceiptRule) =>
    JSON.stringify([askedOf(rule).length, failedOf(rule).map((item) => [item.expression, item.tests])]);
  return [...Map.groupBy(closest, key).values()];
}

/** What stood in the way, group by group; criteria that hold in every group are told once, and what is left out is named. */
function nearestLines(
  groups: readonly (readonly ReceiptRule[])[],
  words: Words,
  receipt: Receipt,
  reader: ReceiptReader,
): readonly string[] {
  const told = groups.slice(0, mostGroups).map((group) => ({ group, met: metLines(group, words, reader) }));
  const [first, ...others] = told;
  const shared =
    others.length === 0 ? [] : first!.met.filter((line) => others.every(({ met }) => met.includes(line)));
  const more = groups.slice(mostGroups).flat();
  return [
    ...told.flatMap(({ group, met }) => [
      '',
      ...groupLines(group, words, reader),
      ...met.filter((line) => !shared.includes(line)),
      ...legalLines(group, receipt, reader),
    ]),
    ...(shared.length === 0 ? [] : ['', reader.say('shared'), ...shared]),
    ...(more.length === 0 ? [] : ['', reader.say('more', { rules: ruleNames(more, reader) })]),
  ];
}

function groupLines(group: readonly ReceiptRule[], words: Words, reader: ReceiptReader): readonly string[] {
  const [first] = group;
  if (first === undefined) return [];
  const failed = failedOf(first);
  const total = askedOf(first).length;
  return [
    reader.say('nearest', { rules: ruleNames(group, reader), failed: failed.length, total }),
    ...failed.flatMap((item) => failedLines(item, words(item), reader)),
  ];
}

/** What holds in every rule of a group. */
function metLines(group: readonly ReceiptRule[], words: Words, reader: ReceiptReader): readonly string[] {
  const [first = [], ...others] = group.map((rule) =>
    askedOf(rule)
      .filter((item) => item.outcome === true)
      .map((item) => `  ${metLine(words(item), reader)}`),
  );
  return first.filter((line) => others.every((lines) => lines.includes(line)));
}

function failedLines(
  { outcome }: ReceiptCriterion,
  words: CriterionWords,
  reader: ReceiptReader,
): readonly string[] {
  const { say, pair } = reader;
  return [
    `  ${pair(say(outcome === null ? 'unknown' : 'failed'), words.asked)}`,
    ...details(words, reader).map((line) => `    ${line}`),
    ...words.evidence.map((text) => `    ${pair(say('evidence'), text)}`),
  ];
}

function metLine(words: CriterionWords, reader: ReceiptReader): string {
  const told = details(words, reader);
  const line = told.length === 0 ? words.asked : `${words.asked} (${reader.join(told)})`;
  return reader.pair(reader.say('met'), line);
}

/** What the criterion came to, and what was found. */
function details({ here, found }: CriterionWords, { say, pair }: ReceiptReader): readonly string[] {
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

function ruleNames(rules: readonly ReceiptRule[], reader: ReceiptReader): string {
  return reader.join(rules.map((rule) => ruleName(rule, reader)));
}

function ruleName(rule: ReceiptRule, { say, text, language }: ReceiptReader): string {
  // Notes of a model are in one language: English.
  const words = text(rule.title) ?? (language === 'en' ? rule.note : null);
  const name = say('rule', { index: rule.index });
  return words === null ? name : `${name} (${words})`;
}

function failedOf(rule: ReceiptRule): readonly ReceiptCriterion[] {
  return askedOf(rule).filter((item) => item.outcome !== true);
}

function askedOf(rule: ReceiptRule): readonly ReceiptCriterion[] {
  return rule.criteria.filter((item) => !/^\s*-?\s*$/.test(item.tests));
}
