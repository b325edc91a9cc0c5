import type { Engine } from '../engine/index.ts';
import type { Compared, KeyFigures, ScoreRow } from './assessment.ts';
import { simulationTable } from './cumulate.ts';
import { scoreTotal } from './scorecard.ts';

/** The support of the whole package at layer `ceilings`, as a relation for a scorecard. */
export const packageSupport = `(SELECT unit_id, true AS entitled, sum(kept_cents)::BIGINT AS amount_cents
  FROM cumulation WHERE kept_cents > 0 GROUP BY unit_id)`;

export function keyFigures(row: ScoreRow): KeyFigures {
  const support = row.support;
  if (support === null) throw new Error('a total row is never suppressed');
  return {
    entitled: support.entitled,
    amountCents: support.amountCents,
    coveredUnits: support.coverage.units,
    coverageUnitShare: support.coverage.unitShare,
    coverageNeedShare: support.coverage.needShare.central,
    leakageCents: support.leakage.cents.central,
    aboveNeedCents: support.overcompensation.aboveNeedCents.central,
    gapUnits: support.gap.units,
  };
}

/** Key figures of a simulated measure, in its own windows. */
export async function measureFigures(
  engine: Engine,
  measure: { readonly id: string; readonly windows: readonly string[] },
): Promise<KeyFigures> {
  return keyFigures(
    await scoreTotal(engine, { support: simulationTable(measure.id), windows: measure.windows }),
  );
}

/** Key figures of the package after `cumulate`, over all windows. */
export async function packageFigures(engine: Engine): Promise<KeyFigures> {
  return keyFigures(await scoreTotal(engine, { support: packageSupport, windows: [] }));
}

/** Variant less base, shares in points. */
export function compare(base: KeyFigures, variant: KeyFigures): Compared {
  const share = (a: number | null, b: number | null) =>
    a === null || b === null ? null : Math.round((b - a) * 1e6) / 1e6;
  return {
    base,
    variant,
    difference: {
      entitled: variant.entitled - base.entitled,
      amountCents: variant.amountCents - base.amountCents,
      coveredUnits: variant.coveredUnits - base.coveredUnits,
      coverageUnitShare: share(base.coverageUnitShare, variant.coverageUnitShare),
      coverageNeedShare: share(base.coverageNeedShare, variant.coverageNeedShare),
      leakageCents: variant.leakageCents - base.leakageCents,
      aboveNeedCents: variant.aboveNeedCents - base.aboveNeedCents,
      gapUnits: variant.gapUnits - base.gapUnits,
    },
  };
}
