import type { Language } from '../../base/index.ts';
import type { Json } from '../../feel/index.ts';
import { explainTable, isNo } from './explain-table.ts';
import { readerOf, type Reader } from './reader.ts';
import type { Receipt, ReceiptDecision, ReceiptParameter } from './receipt.ts';

/**
 * The receipt in plain language for the applicant and the auditor, in nl, en or fr, derived from the model: the outcome of each
 * decision asked and why, what was computed, the data and parameters with their source, and how to check it.
 * @example receiptText(receipt, 'nl') // 'Uitkomst van Entitlement: ja ...'
 */
export function receiptText(receipt: Receipt, language: Language): string {
  const reader = readerOf(receipt, language);
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

function titled(heading: Heading, lines: readonly string[], { say }: Reader): readonly string[] {
  return lines.length === 0 ? [] : [say(heading), ...lines.map((line) => `  ${line}`)];
}

function decisionLines(decision: ReceiptDecision, receipt: Receipt, reader: Reader): readonly string[] {
  const { say, title, value, pair } = reader;
  const name = title(decision.title) ?? decision.question ?? say('outcome', { name: decision.name });
  const outcome =
    decision.table !== null && isNo(decision)
      ? say('no')
      : value(entitledOf(decision.value) ?? decision.value);
  return [pair(name, outcome), ...(decision.table === null ? [] : explainTable(decision, receipt, reader))];
}

/** The yes or no of an outcome with more components. */
function entitledOf(value: Json): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return (value as Readonly<Record<string, Json>>)['entitled'];
}

/**
 * Every decision that is one expression, with the expression in the reader's words, after the entries of its contexts. Where a table
 * that is asked says no, there is nothing to calculate.
 */
function calculationLines(receipt: Receipt, { title, value, fill, pair }: Reader): readonly string[] {
  if (
    receipt.decisions.some((item) => receipt.asked.includes(item.name) && item.table !== null && isNo(item))
  )
    return [];
  return receipt.decisions.flatMap((item) => {
    const name = title(item.title) ?? item.name;
    const derived = item.derived.map((entry) => pair(entry.path, value(entry.value)));
    if (item.formula === null) return derived;
    return [...derived, pair(name, value(item.value)), `  = ${fill(item.formula)}`];
  });
}

function inputLines(receipt: Receipt, { say, title, value, pair }: Reader): readonly string[] {
  return receipt.inputs.map((item) => {
    const found = item.value === null ? say('notGiven') : value(item.value, item.unit);
    const evidence = title(item.evidence);
    const proof = evidence === undefined ? '' : ` (${pair(say('evidence'), evidence)})`;
    return pair(title(item.title) ?? item.name, found + proof);
  });
}

function parameterLines(
  item: ReceiptParameter,
  { say, title, value, day, source, pair }: Reader,
): readonly string[] {
  const from = day(item.validFrom);
  const known = day(item.knownFrom);
  const valid =
    item.validTo === null
      ? say('valid', { from, known })
      : say('validTo', { from, known, to: day(item.validTo) });
  const origin = say('source', { source: source(item.source, item.article) });
  return [pair(title(item.title) ?? item.key, value(item.value, item.unit)), `  ${valid}; ${origin}`];
}

function legalLines(receipt: Receipt, { source }: Reader): readonly string[] {
  return receipt.legal.map((item) => {
    const url = receipt.sources.find(({ id }) => id === item.source)?.url;
    return `${source(item.source, item.article)}${url === null || url === undefined ? '' : ` (${url})`}`;
  });
}

function checkLines(receipt: Receipt, { say, day }: Reader): readonly string[] {
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
