import { editedRules } from './fit.ts';
import type { Subject } from './subject.ts';
import { designTexts } from './texts.ts';

/** The id of the field of a cell. */
export function cellId(rule: string, column: number): string {
  return `c-${rule}-${column}`;
}

/** The title of a column of the table, tests before outputs. */
export function columnTitle(
  { known: { table }, request: { text } }: Pick<Subject, 'known' | 'request'>,
  column: number,
): string {
  const input = table?.inputs[column - 1];
  if (input !== undefined) return text(input.title);
  const output = table?.outputs[column - 1 - table.inputs.length];
  if (output === undefined) return String(column);
  // The one outcome that every measure has; others keep the names of their model.
  const name = text(output.name === 'entitled' ? designTexts.right : output.title);
  return text(designTexts.outcome, { name });
}

/** A rule as readers know it: its number, and its title where it has one. */
export function ruleTitle({ known: { table }, request: { text }, state }: Subject, name: string): string {
  const rule = editedRules(table, state.change).find((item) => item.name === name);
  const isAdded = name.startsWith('a');
  const number = text(isAdded ? designTexts.newRuleAt : designTexts.ruleAt, { rule: name.replace('a', '') });
  const title = isAdded || rule?.from.title === undefined ? undefined : text(rule.from.title);
  return title === undefined ? number : `${number}: ${title}`;
}
