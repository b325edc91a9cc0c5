import { fillText, type Language, type TextParameters } from '../../base/index.ts';
import type { Json } from '../../feel/index.ts';
import { fillNames } from './words.ts';
import type { Receipt, ReceiptCriterion, ReceiptDecision, ReceiptRule } from './receipt.ts';
import { receiptTexts } from './texts.ts';

type Say = (key: keyof typeof receiptTexts, parameters?: TextParameters) => string;

/**
 * The receipt in plain language for the applicant, in nl, en or fr, derived from the model: the outcome of each decision asked,
 * each criterion with its value and whether it is met, and the parameters with their source.
 * @example receiptText(receipt, 'nl') // 'Uitkomst van Entitlement: ja ...'
 */
export function receiptText(receipt: Receipt, language: Language): string {
  const say: Say = (key, parameters) => fillText(receiptTexts[key], language, parameters);
  const reader = readerOf(receipt, language, say);
  const lines = receipt.decisions.flatMap((decision) => {
    const asked = receipt.asked.includes(decision.name);
    return asked || decision.table !== null ? decisionLines(decision, reader, say) : [];
  });
  if (receipt.parameters.length > 0) {
    lines.push('', `${say('parameters')}:`);
    for (const item of receipt.parameters) {
      const valid = say('valid', { from: item.validFrom, known: item.knownFrom, source: item.source });
      lines.push(`  ${item.title?.[language] ?? item.key}: ${valueText(item.value, say)} (${valid})`);
    }
  }
  if (receipt.legal.length > 0) {
    const basis = receipt.legal.map((item) =>
      item.article === null ? item.source : `${item.source}, ${item.article}`,
    );
    lines.push('', `${say('legal')}: ${basis.join('; ')}`);
  }
  return [...lines, '', say('proof', { hash: receipt.sha256 }), ''].join('\n');
}

/** What stands for the names of the model in the reader's language. */
interface Reader {
  readonly language: Language;
  /** Titles of inputs, and of parameters with their value. */
  readonly words: ReadonlyMap<string, string>;
}

function readerOf(receipt: Receipt, language: Language, say: Say): Reader {
  const inputs = receipt.inputs.map(({ name, title }) => [name, title?.[language] ?? name] as const);
  const parameters = receipt.parameters.map(
    ({ input, title, value }) => [input, `${title?.[language] ?? input} (${valueText(value, say)})`] as const,
  );
  return { language, words: new Map([...inputs, ...parameters]) };
}

function decisionLines(decision: ReceiptDecision, reader: Reader, say: Say): string[] {
  const title =
    decision.title?.[reader.language] ?? decision.question ?? `${say('outcome')} ${decision.name}`;
  const lines = [`${title}: ${outcomeText(decision, say)}`];
  for (const rule of shownRules(decision)) {
    const head = say(rule.deciding ? 'rule' : 'nearest', { index: rule.index });
    // Notes of a model are in one language: English.
    const words = rule.title?.[reader.language] ?? (reader.language === 'en' ? rule.note : null);
    lines.push(`  ${head}${words === null ? '' : ` (${words})`}:`);
    for (const item of rule.criteria.filter(asksSomething))
      lines.push(`    ${criterionLine(item, reader, say)}`);
  }
  return lines;
}

/** Where no rule of a table holds, the answer to its question is no. */
function outcomeText(decision: ReceiptDecision, say: Say): string {
  if (decision.value === null && decision.table !== null) return say('no');
  return valueText(entitledOf(decision.value) ?? decision.value, say);
}

/** The yes or no of an outcome with more components. */
function entitledOf(value: Json): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return (value as Readonly<Record<string, Json>>)['entitled'];
}

function criterionLine(item: ReceiptCriterion, { words }: Reader, say: Say): string {
  const outcome = item.outcome === null ? 'unknown' : item.outcome ? 'met' : 'failed';
  const column = words.get(item.expression) ?? item.column;
  const tests = fillNames(item.tests.trim(), words);
  const asked = tests === 'true' || tests === 'false' ? say(tests === 'true' ? 'yes' : 'no') : tests;
  return `[${say(outcome)}] ${column}: ${valueText(item.value, say)} (${say('asked', { tests: asked })})`;
}

function asksSomething(item: ReceiptCriterion): boolean {
  return !/^\s*-?\s*$/.test(item.tests);
}

/** The rules that decided; for a no, also the rule that failed on the fewest criteria: what stood in the way. */
function shownRules(decision: ReceiptDecision): readonly ReceiptRule[] {
  const rules = decision.table?.rules ?? [];
  const deciding = rules.filter((rule) => rule.deciding);
  if (deciding.length > 0 && !isNo(decision.value)) return deciding;
  const failures = (rule: ReceiptRule) => rule.criteria.filter((item) => item.outcome !== true).length;
  const [nearest] = rules
    .filter((rule) => !rule.matched)
    .sort((left, right) => failures(left) - failures(right));
  return nearest === undefined ? deciding : [...deciding, nearest];
}

function isNo(value: Json): boolean {
  return value === null || value === false || entitledOf(value) === false;
}

function valueText(value: Json, say: Say): string {
  if (value === null) return say('nothing');
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => valueText(item, say)).join(', ');
  return Object.entries(value)
    .map(([name, item]) => `${name} ${valueText(item, say)}`)
    .join(', ');
}
