import { joinParts, fillText, plainText } from '../../base/index.ts';
import type { Expression } from '../../feel/index.ts';
import type { DecisionTable, TableOutput, TableRule } from '../model.ts';
import { cellText } from './cell.ts';
import { expressionText } from './expressions/index.ts';
import { quoted } from './quoted.ts';
import { labelText } from './predicate.ts';
import { fill, list, type Reader } from './reader.ts';
import { tableTexts } from './texts/tables.ts';

/** One rule of a decision table in one language. */
export interface RuleText {
  /** From 1, as in the table. */
  readonly index: number;
  readonly id?: string;
  /** A sentence per cell that asks something, in the order of the columns; empty: the rule always fits. */
  readonly conditions: readonly string[];
  /** What comes out, a line per output. */
  readonly outcome: readonly string[];
}

/**
 * All criteria of a rule and what it gives. `decision` is the name under which the vocabulary knows the table's outputs.
 * @example describeRule(table, 0, 'Premium', reader).conditions // ['het omzetverlies bedraagt minstens 60 %']
 */
export function describeRule(
  table: DecisionTable,
  index: number,
  decision: string,
  reader: Reader,
): RuleText {
  const rule = table.rules[index]!;
  return {
    index: index + 1,
    ...(rule.id === undefined ? {} : { id: rule.id }),
    conditions: conditionsOf(table, rule).map(([column, cell]) => cellText(column, cell, reader)),
    outcome: table.outputs.map((output, at) => outputText(output, rule.outputs[at], decision, reader)),
  };
}

/** The cells of a rule that ask something, each with its column. */
export function conditionsOf(table: DecisionTable, rule: TableRule) {
  return table.inputs.flatMap((column, index) => {
    const cell = rule.cells[index];
    return cell === undefined || cell.tests?.kind === 'any' ? [] : [[column, cell] as const];
  });
}

/** `premie: 4.000 euro`; an output without a name is the outcome itself. */
export function outputText(
  output: TableOutput,
  entry: { readonly text: string; readonly expression?: Expression } | undefined,
  decision: string,
  reader: Reader,
): string {
  const { language, words } = reader;
  const word = words.get(output.name === undefined ? decision : `${decision}.${output.name}`);
  const name = output.name === undefined ? fillText(tableTexts.outcome, language) : plainText(output.name);
  const value =
    entry?.expression === undefined
      ? quoted(entry?.text ?? '', language)
      : expressionText(entry.expression, reader, { unit: word?.unit, codes: word?.codes });
  return labelText(word === undefined ? name : plainText(word.title[language]), value, reader);
}

/** A rule in one sentence. @example ruleSentence(rule, reader) // 'Als dit klopt: het verlies bedraagt minstens 60 %; dan premie: 4.000 euro.' */
export function ruleSentence({ conditions, outcome }: RuleText, { language }: Reader): string {
  const given = list(outcome, 'and', language);
  if (conditions.length === 0) return fill(tableTexts.always, language, { outcome: given });
  return fill(tableTexts.rule, language, { conditions: joinParts(conditions, language), outcome: given });
}
