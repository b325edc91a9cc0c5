import { fillText } from '../../base/index.ts';
import type { DecisionTable, TableOutput } from '../model.ts';
import { expressionText } from './expressions/index.ts';
import { quoted } from './quoted.ts';
import { fill, list, type Reader } from './reader.ts';
import { describeRule, outputText, type RuleText } from './rule.ts';
import { aggregationTexts, hitPolicyTexts, tableTexts } from './texts/tables.ts';

/** A decision table in one language. */
export interface TableText {
  /** Which rule counts where more than one fits. */
  readonly hitPolicy: string;
  readonly rules: readonly RuleText[];
  /** What comes out where no rule fits. */
  readonly otherwise: string;
}

/**
 * A whole decision table: every rule, and in plain words which one counts.
 * @example describeTable(table, 'Premium', reader).hitPolicy // 'De eerste regel die past, telt.'
 */
export function describeTable(table: DecisionTable, decision: string, reader: Reader): TableText {
  return {
    hitPolicy: hitPolicyText(table, reader),
    rules: table.rules.map((_, index) => describeRule(table, index, decision, reader)),
    otherwise: otherwiseText(table, decision, reader),
  };
}

export function hitPolicyText(table: DecisionTable, reader: Reader): string {
  const { hitPolicy, aggregation } = table;
  if (hitPolicy === 'COLLECT' && aggregation !== undefined)
    return fillText(aggregationTexts[aggregation], reader.language);
  const values = table.outputs.map((output) => priorities(output, reader)).join('; ');
  return fill(hitPolicyTexts[hitPolicy], reader.language, { values });
}

/** The values of an output in the order in which they rank. */
function priorities({ allowedValues }: TableOutput, reader: Reader): string {
  const tests = allowedValues?.tests;
  const values = tests?.kind === 'tests' ? tests.tests : [];
  const texts = values.map((test) =>
    test.kind === 'expression' ? expressionText(test.expression, reader) : undefined,
  );
  return texts.length > 0 && texts.every((text) => text !== undefined)
    ? texts.join(', ')
    : quoted(allowedValues?.text ?? '', reader.language);
}

function otherwiseText(table: DecisionTable, decision: string, reader: Reader): string {
  if (table.outputs.every((output) => output.defaultValue === undefined))
    return fillText(tableTexts.noRule, reader.language);
  const parts = table.outputs.flatMap((output) =>
    output.defaultValue === undefined ? [] : [outputText(output, output.defaultValue, decision, reader)],
  );
  return fill(tableTexts.otherwise, reader.language, { outcome: list(parts, 'and', reader.language) });
}
