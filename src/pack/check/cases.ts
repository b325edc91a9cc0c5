import { Decimal, within, type Problem } from '../../base/index.ts';
import type { Engine } from '../../engine/index.ts';
import type { Case, Measure, Pack } from '../pack.ts';
import { packProblem } from '../problems/index.ts';
import { caseMoment, parameterInputs, runCase, type Outcome } from './case-run.ts';
import { casePlace, compareEngines, compareExpected } from './compare.ts';
import { runCasesInSql } from './sql-cases.ts';
import { inputScale } from './sql-relation.ts';

export interface CasesResult {
  readonly problems: readonly Problem[];
  readonly run: number;
  /** Examples with the expected outcome on the evaluator. */
  readonly right: number;
  /** Examples that also ran in SQL, with the same outcome. */
  readonly inSql: number;
}

/** Runs the worked examples of a measure on the evaluator and in SQL. */
export async function checkCases(engine: Engine, pack: Pack, measure: Measure): Promise<CasesResult> {
  if (measure.cases.length === 0) {
    const place = { file: `${measure.folder}/cases.yaml`, line: 1 };
    return { problems: [packProblem('PACK-CASES-NONE', place, {}, 'warning')], run: 0, right: 0, inSql: 0 };
  }
  const problems: Problem[] = [];
  let right = 0;
  let inSql = 0;
  for (const cases of byMoment(pack, measure)) {
    const first = cases[0]!;
    const parameters = parameterInputs(measure, caseMoment(pack, measure, first));
    if (!parameters.ok) {
      problems.push(...parameters.problems.map((item) => within(casePlace(measure, first), item)));
      continue;
    }
    const own = cases.map((example) => runCase(measure, { ...parameters.value, ...example.given }).outcome);
    for (const [index, example] of cases.entries()) {
      const wrong = compareExpected(measure, example, own[index]!);
      if (wrong.length === 0) right += 1;
      problems.push(...wrong);
    }
    const fine = scaleProblems(measure, cases);
    problems.push(...fine);
    if (fine.length > 0) continue;
    const sql = await runCasesInSql(engine, measure, cases, parameters.value);
    if (!sql.ok) problems.push(...sql.problems);
    else inSql += compareAll(measure, cases, sql.value, own, problems);
  }
  return { problems, run: measure.cases.length, right, inSql };
}

function compareAll(
  measure: Measure,
  cases: readonly Case[],
  sql: readonly Outcome[],
  own: readonly Outcome[],
  problems: Problem[],
): number {
  let same = 0;
  for (const [index, example] of cases.entries()) {
    const wrong = compareEngines(measure, example, sql[index]!, own[index]!);
    if (wrong.length === 0) same += 1;
    problems.push(...wrong);
  }
  return same;
}

/** Examples with the same parameters run together. */
function byMoment(pack: Pack, measure: Measure): readonly (readonly Case[])[] {
  const groups = Map.groupBy(measure.cases, (example) => {
    const { validAt, knownAt } = caseMoment(pack, measure, example);
    return `${validAt} ${knownAt}`;
  });
  return [...groups.values()];
}

/** A value that no column of the register can hold cannot be tried in SQL. */
function scaleProblems(measure: Measure, cases: readonly Case[]): readonly Problem[] {
  return cases.flatMap((example) =>
    measure.inputs.flatMap((input) => {
      const value = example.given[input.name];
      const scale = inputScale(measure, input);
      return value instanceof Decimal && value.decimalPlaces() > scale
        ? [
            packProblem('PACK-CASE-SCALE', casePlace(measure, example), {
              name: input.name,
              found: value.toString(),
              scale,
            }),
          ]
        : [];
    }),
  );
}
