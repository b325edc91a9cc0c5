import { plainText, type Language } from '../../base/index.ts';
import type { Json } from '../../feel/index.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { explainTable, isNo } from './explain-table.ts';
import { formulaText } from './formula.ts';
import { readerOf, type ReceiptReader } from './reader.ts';
import type { Receipt, ReceiptDecision, ReceiptInput, ReceiptParameter } from './receipt.ts';

/**
 * The receipt in plain language for the applicant and the auditor, in nl, en or fr, derived from the model: the outcome of each
 * decision asked and why, what was computed, the data and parameters with their source, and how to check it. The vocabulary of the
 * model makes its criteria sentences; without it they are labels by the titles and units in the receipt itself.
 * @example receiptText(receipt, 'nl', words) // 'Recht op Corona hinderpremie: ja ...'
 */
export function receiptText(receipt: Receipt, language: Language, words: Vocabulary = new Map()): string {
  const reader = readerOf(receipt, language, words);
  const sections = [
    ...receipt.decisions.flatMap((item) => {
      const asked = receipt.asked.includes(item.name);
      return asked || item.table !== null ? [decisionLines(item, receipt, reader)] : [];
    }),
    titled('calculation', calculationLines(receipt, reader), reader),
    titled('inputs', inputLines(receipt, reader), reader),
    titled(
      'parameters',
      receipt.parameters.flatMap((item) => parameterLines(item, reader)),
      reader,
    ),
    titled('legal', legalLines(receipt, reader), reader),
    titled('check', checkLines(receipt, reader), reader),
  ];
  const told = sections.filter((lines) => lines.length > 0);
  return `${told.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

type Heading = 'calculation' | 'inputs' | 'parameters' | 'legal' | 'check';

function titled(heading: Heading, lines: readonly string[], { say }: ReceiptReader): readonly string[] {
  return lines.length === 0 ? [] : [say(heading), ...lines.map((line) => `  ${line}`)];
}

function decisionLines(
  decision: ReceiptDecision,
  receipt: Receipt,
  reader: ReceiptReader,
): readonly string[] {
  const { say, pair } = reader;
  const outcome =
    decision.table !== null && isNo(decision)
      ? say('no')
      : decision.table === null && isRefused(receipt)
        ? say('nothing')
        : outcomeText(entitledOf(decision.value) ?? decision.value, decision.name, reader);
  const heading = pair(headingOf(decision, reader), outcome);
  return [heading, ...(decision.table === null ? [] : explainTable(decision, receipt, reader))];
}

/** The title of a decision; without one its question, else its name. */
function headingOf({ name, title, question }: ReceiptDecision, reader: ReceiptReader): string {
  const known = reader.title(name);
  if (title !== null || known !== name) return known;
  return question === null ? reader.say('outcome', { name }) : plainText(question);
}

/** The yes or no of an outcome with more components. */
function entitledOf(value: Json): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return (value as Readonly<Record<string, Json>>)['entitled'];
}

/** Whether a table that is asked says no. What a rule computes besides is then no amount that anybody gets. */
function isRefused({ asked, decisions }: Receipt): boolean {
  return decisions.some((item) => asked.includes(item.name) && item.table !== null && isNo(item));
}

/**
 * Every decision that is one expression, with the expression in the reader's words as it was for this case, after the entries of its
 * contexts. Where a table that is asked says no, there is nothing to calculate.
 */
function calculationLines(receipt: Receipt, reader: ReceiptReader): readonly string[] {
  if (isRefused(receipt)) return [];
  const { title, value, pair } = reader;
  return receipt.decisions.flatMap((item) => {
    const derived = item.derived.map((entry) => pair(plainText(entry.path), value(entry.value)));
    if (item.formula === null) return derived;
    const result = outcomeText(item.value, item.name, reader);
    const formula = formulaText(item, item.formula, reader);
    return [...derived, pair(title(item.name), result), ...(formula === result ? [] : [`  = ${formula}`])];
  });
}

function outcomeText(value: Json, name: string, reader: ReceiptReader): string {
  return value === null ? reader.say('nothing') : reader.value(value, name);
}

/** In the order of the vocabulary, which is the model's; what it does not know comes last, by name. */
function inputLines(
  receipt: Receipt,
  { words, title, text, value, say, pair }: ReceiptReader,
): readonly string[] {
  const order = new Map([...words.keys()].map((name, at) => [name, at]));
  const placeOf = ({ name }: ReceiptInput) => order.get(name) ?? order.size;
  return receipt.inputs
    .toSorted((left, right) => placeOf(left) - placeOf(right))
    .map((item) => {
      const evidence = text(item.evidence);
      const proof = evidence === undefined ? '' : ` (${pair(say('evidence'), evidence)})`;
      return pair(title(item.name), value(item.value, item.name) + proof);
    });
}

function parameterLines(
  item: ReceiptParameter,
  { say, title, value, day, source, pair, join }: ReceiptReader,
): readonly string[] {
  const from = day(item.validFrom);
  const known = day(item.knownFrom);
  const valid =
    item.validTo === null
      ? say('valid', { from, known })
      : say('validTo', { from, known, to: day(item.validTo) });
  const origin = pair(say('source'), source(item.source, item.article));
  return [pair(title(item.input), value(item.value, item.input)), `  ${join([valid, origin])}`];
}

function legalLines(receipt: Receipt, { source }: ReceiptReader): readonly string[] {
  return receipt.legal.map((item) => {
    const url = receipt.sources.find(({ id }) => id === item.source)?.url;
    return `${source(item.source, item.article)}${url === null || url === undefined ? '' : ` (${url})`}`;
  });
}

function checkLines(receipt: Receipt, { say, day }: ReceiptReader): readonly string[] {
  const { validAt, knownAt, relance, pack, model } = receipt;
  const moment =
    validAt === null || knownAt === null
      ? []
      : [say('moment', { validAt: day(validAt), knownAt: day(knownAt) })];
  const versions =
    model.document === null
      ? []
      : [
          say('versions', {
            relance: relance ?? '-',
            pack: pack === null ? '-' : `${pack.id} (SHA-256 ${pack.sha256})`,
            file: model.document.file,
            document: model.document.sha256,
          }),
          say('command'),
        ];
  return [...moment, ...versions, say('proof', { hash: receipt.sha256 })];
}
