import { plainText } from '../../base/index.ts';
import {
  evaluate,
  formatValue,
  kindOf,
  parseExpression,
  parseUnaryTests,
  type Expression,
  type UnaryTests,
  type ValueKind,
  type Variables,
} from '../../feel/index.ts';
import { namesIn } from '../../feel/index.ts';
import { askedText, cellText, statementText, type CellInput } from '../text/cell.ts';
import { expectedOf, isFixed } from '../text/subject.ts';
import { scopeOf } from './formula.ts';
import type { ReceiptReader } from './reader.ts';
import type { Receipt, ReceiptCriterion, ReceiptDecision } from './receipt.ts';
import { jsonValue, shownValue } from './values.ts';

/** What is told of one criterion. */
export interface CriterionWords {
  /** What was asked, as a sentence. */
  readonly asked: string;
  /** What that comes to in this case, where it depends on the case: `minstens 36.000 euro`. */
  readonly here: string | undefined;
  /** What was found; undefined where a criterion that holds has said it already. */
  readonly found: string | undefined;
  /** Where what was found can be proved. */
  readonly evidence: readonly string[];
}

/** Words one criterion of a decision, from the text of its column and its cell. */
export function criterionWords(
  item: ReceiptCriterion,
  decision: ReceiptDecision,
  receipt: Receipt,
  reader: ReceiptReader,
): CriterionWords {
  const scope = scopeOf(decision, reader.words);
  const parsed = parseExpression(item.expression, scope);
  const expression = parsed.ok ? parsed.value : undefined;
  const column = { text: item.expression, ...(expression && { expression }) };
  const read = parseUnaryTests(item.tests, scope);
  const tests = read.ok ? read.value : undefined;
  const asked = cellText(column, { text: item.tests, ...(tests && { tests }) }, reader);
  const found = foundText(item, column, reader);
  const isSaid = found === asked || (tests !== undefined && found === askedText(column, tests, reader));
  return {
    asked,
    here: tests && hereText(column, tests, decision, reader),
    found: item.outcome === true && isSaid ? undefined : found,
    evidence: expression === undefined ? [] : evidenceOf(expression, receipt, reader),
  };
}

function foundText({ value }: ReceiptCriterion, column: CellInput, reader: ReceiptReader): string {
  const expected = column.expression === undefined ? {} : expectedOf(column.expression, reader.words);
  const found = jsonValue(value, expected.unit);
  const statement = typeof found === 'boolean' ? statementText(column, found, reader) : undefined;
  return statement ?? shownValue(found, expected, reader);
}

/** Kinds of value that a threshold can have. */
const measured: ReadonlySet<ValueKind> = new Set<ValueKind>([
  'number',
  'date',
  'date and time',
  'time',
  'days and time duration',
  'years and months duration',
]);

/** A comparison with something of the case itself (60 % of its turnover), worked out. */
function hereText(
  column: CellInput,
  tests: UnaryTests,
  decision: ReceiptDecision,
  reader: ReceiptReader,
): string | undefined {
  if (tests.kind !== 'tests' || tests.negated || tests.tests.length !== 1) return undefined;
  const [only] = tests.tests;
  if (only?.kind !== 'compare' || isFixed(only.operand, reader.words)) return undefined;
  const limit = evaluate(only.operand, givenValues(decision, reader));
  const operand = measured.has(kindOf(limit)) ? parseExpression(formatValue(limit)) : undefined;
  if (operand?.ok !== true) return undefined;
  return askedText(column, { ...tests, tests: [{ ...only, operand: operand.value }] }, reader);
}

function givenValues({ given }: ReceiptDecision, { words }: ReceiptReader): Variables {
  return new Map(
    Object.entries(given).map(([name, json]) => [name, jsonValue(json, words.get(name)?.unit)] as const),
  );
}

function evidenceOf(expression: Expression, receipt: Receipt, reader: ReceiptReader): readonly string[] {
  const names = namesIn(expression);
  const texts = receipt.inputs.flatMap(({ name, evidence }) =>
    names.has(name) && evidence !== null ? [plainText(evidence[reader.language])] : [],
  );
  return [...new Set(texts)];
}
