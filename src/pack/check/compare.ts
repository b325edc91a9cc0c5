import type { Place, Problem } from '../../base/index.ts';
import type { Case, Measure } from '../pack.ts';
import { packProblem } from '../problems/index.ts';
import type { Outcome } from './case-run.ts';

export function casePlace(measure: Measure, example: Case): Place {
  return { file: `${measure.folder}/cases.yaml`, line: example.line };
}

/** How the outcome on the evaluator differs from what the example says. */
export function compareExpected(measure: Measure, example: Case, outcome: Outcome): readonly Problem[] {
  const { entitled, amount, rule } = example.expect;
  const differ = (field: string, found: string, expected: string): readonly Problem[] =>
    found === expected
      ? []
      : [
          packProblem('PACK-CASE-OUTCOME', casePlace(measure, example), {
            name: example.id,
            field,
            found,
            expected,
          }),
        ];
  return [
    ...differ('entitled', String(outcome.entitled), String(entitled)),
    ...differ('amount', amountText(outcome), amount.toString()),
    ...(rule === undefined ? [] : differ('rule', String(outcome.rule), String(rule))),
    ...centProblems(measure, example, outcome),
  ];
}

/** The rule itself rounds to the cent: what is paid is what the decision says. */
function centProblems(measure: Measure, example: Case, { amount }: Outcome): readonly Problem[] {
  return amount === null || amount.times(100).isInteger()
    ? []
    : [packProblem('PACK-CASE-CENTS', casePlace(measure, example), { found: amount.toString() })];
}

/** How the outcome in SQL differs from the evaluator's. */
export function compareEngines(
  measure: Measure,
  example: Case,
  sql: Outcome,
  own: Outcome,
): readonly Problem[] {
  const fields = [
    ['entitled', String(sql.entitled), String(own.entitled)],
    ['amount', amountText(sql), amountText(own)],
    ['rule', String(sql.rule), String(own.rule)],
  ] as const;
  return fields
    .filter(([, found, expected]) => found !== expected)
    .map(([field, found, expected]) =>
      packProblem('PACK-CASE-SQL', casePlace(measure, example), { name: example.id, field, found, expected }),
    );
}

function amountText({ amount }: Outcome): string {
  return amount === null ? 'null' : amount.toString();
}
