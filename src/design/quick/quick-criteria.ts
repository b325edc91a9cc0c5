import { success, type Result } from '../../base/index.ts';
import type { Threads } from '../../engine/index.ts';
import type { CriterionAlone, MeasureAssessment } from '../assessment.ts';
import { flips } from '../counterfactual.ts';
import { bitTableOf, criterionResult, missedBy, textOf } from '../criteria.ts';
import { entitlementTable } from '../simulate.ts';
import { addAlone } from './quick-alone.ts';
import type { QuickQuestion } from './quick-decide.ts';
import { findPatterns } from './quick-patterns.ts';
import type { Given, Shock } from './score.ts';

/** Which criteria keep units out, which do so on their own, and what those units would get; by group it is an assessment's work. */
export interface QuickCriteria {
  readonly criteria: MeasureAssessment['criteria'];
  readonly byCriterionAlone: readonly Omit<CriterionAlone, 'groups'>[];
  readonly missedBy: MeasureAssessment['missedBy'];
}

/**
 * The criteria of a measure over the whole register, as `criteriaResults` counts them in SQL: the table is decided again for each pattern of
 * criteria that occurs, and units decided again with the rule that would then hold. Overwrites what the measure gives. Nothing (undefined) where
 * the decision is no table.
 */
export async function quickCriteria(
  threads: Threads,
  question: QuickQuestion,
  shock: Shock,
  given: Given,
  signal?: AbortSignal,
): Promise<Result<QuickCriteria | undefined>> {
  const { measure, source } = question;
  const logic = entitlementTable(measure);
  if (logic === undefined) return success(undefined);
  const patterns = await findPatterns(threads, question, given);
  if (!patterns.ok) return patterns;
  const { criteria, list } = patterns.value;
  const table = bitTableOf(logic, criteria);
  const kept = list.map(({ entitled, bits }) => (entitled ? [] : flips(table, bits)));
  const alone = await addAlone(
    threads,
    { question, shock, patternOf: patterns.value.of, flips: kept },
    given,
    signal,
  );
  if (!alone.ok) return alone;
  return success({
    criteria: criteria.map((criterion) => criterionResult(measure, source, criterion, list)),
    byCriterionAlone: criteria
      .flatMap((criterion) => {
        const figures = alone.value.get(criterion.bit);
        if (figures === undefined) return [];
        return [{ criterion: criterion.id, text: textOf(measure, source, criterion), ...figures }];
      })
      .sort((a, b) => b.units - a.units || (a.criterion < b.criterion ? -1 : 1)),
    missedBy: missedBy(table, list),
  });
}
