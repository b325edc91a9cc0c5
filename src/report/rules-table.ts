import { type TableData, type Text } from '../base/index.ts';
import type { RuleResult } from '../design/index.ts';
import { columns } from './columns.ts';
import { wordTexts } from './words.ts';

/** What each rule of each measure decided, with a total per measure. */
export function simulationTable(
  measures: readonly { readonly title: Text; readonly rules: readonly RuleResult[] }[],
): TableData {
  const sum = (rules: readonly RuleResult[], key: 'units' | 'entitled' | 'amountCents') =>
    rules.reduce((total, rule) => total + rule[key], 0);
  return {
    columns: columns(
      ['measure', 'text'],
      ['rule', 'text'],
      ['label', 'text'],
      ['units', 'count'],
      ['entitled', 'count'],
      ['amount', 'millions'],
    ),
    rows: measures.flatMap(({ title, rules }) => [
      ...rules.map((rule) => [
        title,
        rule.index === 0 ? wordTexts.noRule : String(rule.index),
        rule.label,
        rule.units,
        rule.entitled,
        rule.amountCents,
      ]),
      [title, wordTexts.total, '', sum(rules, 'units'), sum(rules, 'entitled'), sum(rules, 'amountCents')],
    ]),
  };
}
