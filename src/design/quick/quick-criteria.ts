import { success, type Result } from '../../base/index.ts';
import type { Kernel, KernelCount } from '../../dmn/index.ts';
import { countTable, type Threads } from '../../engine/index.ts';
import type { CriterionAlone, MeasureAssessment } from '../assessment.ts';
import { flips } from '../counterfactual.ts';
import { bitTableOf, criterionResult, missedBy, textOf, type Pattern } from '../criteria.ts';
import { whole } from '../exact.ts';
import { entitlementTable } from '../simulate.ts';
import type { QuickQuestion } from './quick-decide.ts';
import type { Given, Shock } from './score.ts';

/** Which criteria keep units out, and which do so on their own; what those would get is an assessment's work. */
export interface QuickCriteria {
  readonly criteria: MeasureAssessment['criteria'];
  readonly byCriterionAlone: readonly Pick<
    CriterionAlone,
    'criterion' | 'text' | 'units' | 'hitHealthyUnits'
  >[];
  readonly missedBy: MeasureAssessment['missedBy'];
}

/**
 * The criteria of a measure over the whole register, as `criteriaResults` counts them in SQL: the table is decided again for each pattern of
 * criteria that occurs. Nothing (undefined) where the decision is no table, or where what a rule says of the right depends on more than the rule.
 */
export async function quickCriteria(
  threads: Threads,
  { measure, source, table, kernel }: QuickQuestion & { readonly kernel: Kernel },
  shock: Shock,
  given: Given,
): Promise<Result<QuickCriteria | undefined>> {
  const logic = entitlementTable(measure);
  if (logic === undefined) return success(undefined);
  const { criteria } = kernel;
  const bitTable = bitTableOf(logic, criteria);
  if (bitTable.rules.some(({ entitled }) => entitled === 'maybe')) return success(undefined);
  const counts = await countTable(threads, kernel, table, groupsOf(shock, given));
  if (!counts.ok) return counts;
  const patterns = counts.value.map(patternOf);
  const alone = criteria.map((criterion) => {
    const kept = counts.value.filter(
      (count) => !isEntitled(count) && flips(bitTable, count.bits).some(({ bit }) => bit === criterion.bit),
    );
    const units = (chosen: readonly KernelCount[]) => chosen.reduce((sum, { rows }) => sum + rows, 0);
    return {
      criterion: criterion.id,
      text: textOf(measure, source, criterion),
      units: whole(BigInt(units(kept))),
      hitHealthyUnits: whole(BigInt(units(kept.filter(({ group }) => (group & 1) === 1)))),
    };
  });
  return success({
    criteria: criteria.map((criterion) => criterionResult(measure, source, criterion, patterns)),
    byCriterionAlone: alone
      .filter(({ units }) => units > 0)
      .sort((a, b) => b.units - a.units || (a.criterion < b.criterion ? -1 : 1)),
    missedBy: missedBy(bitTable, patterns),
  });
}

/** The group of each unit: 1 where it was hit and healthy, plus 2 where it is entitled. */
function groupsOf({ rows, need, healthy }: Shock, { entitled }: Given): Uint8Array {
  const groups = new Uint8Array(new SharedArrayBuffer(rows));
  for (let at = 0; at < rows; at += 1)
    groups[at] = (need[at]! > 0 && healthy[at] === 1 ? 1 : 0) + (entitled[at] === 1 ? 2 : 0);
  return groups;
}

function isEntitled({ group }: KernelCount): boolean {
  return group >= 2;
}

function patternOf(count: KernelCount): Pattern {
  return { rule: count.rule, bits: count.bits, entitled: isEntitled(count), units: BigInt(count.rows) };
}
