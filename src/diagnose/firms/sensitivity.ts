import type { Engine } from '../../engine/index.ts';
import { nonFinancial } from './count.ts';
import { cashColumn, firmQuery } from './firm-sql.ts';
import type { FirmKey, FirmVariant, SupportLevel } from './model.ts';
import { paymentsOf, type Prepared } from './prepare.ts';

/** Companies outside finance with a cash deficit when one assumption alone is at an end of its range. */
export interface Sensitivity {
  readonly key: FirmKey;
  /** `low`: the end that makes for few deficits. */
  readonly end: 'low' | 'high';
  readonly units: number;
  readonly deficit: number;
}

/** Which assumption sets which field of a variant; those of the hazard do not touch cash. */
const fields: readonly (readonly [FirmKey, keyof FirmVariant])[] = [
  ['temporary-unemployment', 'temporaryUnemployment'],
  ['variable-cost-fall', 'variableFall'],
  ['surplus-share', 'surplus'],
  ['cash-factor', 'cashFactor'],
  ['payment-delay', 'paymentDelay'],
];

/**
 * Moves one assumption at a time to the ends of its range, the others central, and counts deficits on the day of the assessment. Ends without a range of
 * their own are left out. Needs `firm_support` where the level is the package.
 */
export async function sensitivity(
  engine: Engine,
  prepared: Prepared,
  level: SupportLevel,
): Promise<readonly Sensitivity[]> {
  const { variants } = prepared.model;
  const results: Sensitivity[] = [];
  for (const [key, field] of fields)
    for (const end of ['low', 'high'] as const) {
      if (variants[end][field] === variants.central[field]) continue;
      const variant = { ...variants.central, [field]: variants[end][field] };
      results.push({ key, end, ...(await countDeficits(engine, prepared, level, variant)) });
    }
  return results;
}

async function countDeficits(
  engine: Engine,
  prepared: Prepared,
  level: SupportLevel,
  variant: FirmVariant,
): Promise<Pick<Sensitivity, 'units' | 'deficit'>> {
  const { assessment, wages } = prepared;
  // What happens after the day of the assessment is not asked.
  const windows = prepared.windows.slice(0, prepared.windows.indexOf(assessment) + 1);
  const payments = level === 'package' ? paymentsOf(prepared, variant) : [];
  const query = firmQuery({ variant, windows, wages, payments, levels: [level] });
  const [row] = await engine.rows(`
    SELECT count(*)::INTEGER AS units, count(*) FILTER (${cashColumn(level, assessment)} < 0)::INTEGER AS deficit
    FROM (${query}) WHERE ${nonFinancial}`);
  return { units: Number(row!['units']), deficit: Number(row!['deficit']) };
}
