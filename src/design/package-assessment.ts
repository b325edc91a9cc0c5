import type { Engine } from '../engine/index.ts';
import type { LayerTotal, MeasureAssessment, PackageAssessment } from './assessment.ts';
import { integer, whole } from './exact.ts';
import type { Groups } from './groups.ts';
import { packageSupport } from './key-figures.ts';
import { concentration } from './measure-assessment.ts';
import { scorecard } from './scorecard.ts';

/** The measures together, as units keep them after exclusions and ceilings, against the need of the whole period. */
export async function assessPackage(
  engine: Engine,
  groups: Groups,
  measures: readonly MeasureAssessment[],
  layers: readonly LayerTotal[],
): Promise<PackageAssessment> {
  const question = { keep: 'package', support: packageSupport, windows: [] };
  const card = await scorecard(engine, groups, question);
  const sum = (variant: 'low' | 'central' | 'high') => ({
    amountCents: measures.reduce((total, measure) => total + measure.expected[variant].amountCents, 0),
  });
  return {
    supported: card.total.support!.entitled,
    amountCents: card.total.support!.amountCents,
    layers,
    expected: { low: sum('low'), central: sum('central'), high: sum('high') },
    scorecard: card,
    concentration: await concentration(engine, question, card.total),
    byNumberOfMeasures: await byNumberOfMeasures(engine, measures.length),
  };
}

async function byNumberOfMeasures(
  engine: Engine,
  measures: number,
): Promise<PackageAssessment['byNumberOfMeasures']> {
  const rows = await engine.rows(`SELECT measures, count(*) AS units, sum(cents)::HUGEINT AS cents FROM (
      SELECT unit_id, count(*) AS measures, sum(kept_cents) AS cents FROM cumulation WHERE kept_cents > 0 GROUP BY unit_id)
    GROUP BY measures ORDER BY measures`);
  return Array.from({ length: measures }, (_, index) => {
    const row = rows.find((item) => integer(item['measures']) === BigInt(index + 1));
    return {
      measures: index + 1,
      units: whole(integer(row?.['units'])),
      amountCents: whole(integer(row?.['cents'])),
    };
  });
}
