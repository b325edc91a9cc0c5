import { sameText, success, type Result } from '../base/index.ts';
import type { Engine } from '../engine/index.ts';
import type { Measure } from '../pack/index.ts';
import type { Concentration, Expected, LayerTotal, MeasureAssessment, ScoreRow } from './assessment.ts';
import { criteriaResults } from './criteria.ts';
import { integer, text, timesShare, whole } from './exact.ts';
import type { Groups } from './groups.ts';
import { lorenz } from './lorenz.ts';
import { scorecard, type ScorecardQuestion } from './scorecard.ts';
import { ruleResults, type Simulation } from './simulate.ts';

/** Everything that is said of one measure: what its rule gives, whom it misses, and how that compares with need. */
export async function assessMeasure(
  engine: Engine,
  groups: Groups,
  simulation: Simulation,
  layers: readonly LayerTotal[],
): Promise<Result<MeasureAssessment>> {
  const { measure } = simulation;
  const criteria = await criteriaResults(engine, simulation, groups);
  if (!criteria.ok) return criteria;
  const question: ScorecardQuestion = {
    keep: measure.id,
    support: simulation.table,
    windows: measure.windows,
  };
  const card = await scorecard(engine, groups, question);
  return success({
    ...describe(measure),
    entitled: card.total.support!.entitled,
    amountCents: card.total.support!.amountCents,
    layers,
    expected: expectedOf(measure, layers),
    rules: await ruleResults(engine, simulation),
    ...criteria.value,
    reported: await reportedSums(engine, simulation),
    parameters: simulation.parameters,
    notModelled: measure.notModelled,
    scorecard: card,
    concentration: await concentration(engine, question, card.total),
  });
}

function describe(measure: Measure) {
  const { id, title, summary, authority, family, announced, period, applications, windows, legal } = measure;
  return { id, title, summary, authority, family, announced, period, applications, windows, legal };
}

/** Layer `ceilings` times the stated take-up: an expectation, nothing is drawn. */
export function expectedOf(measure: Measure, layers: readonly LayerTotal[]): MeasureAssessment['expected'] {
  const { takeUp } = measure;
  const base = layers.find((item) => item.layer === 'ceilings') ?? { units: 0, amountCents: 0 };
  const times = (share: Measure['takeUp']['low']): Expected => ({
    takeUp: share.toNumber(),
    units: whole(timesShare(BigInt(base.units), share.toFixed())),
    amountCents: whole(timesShare(BigInt(base.amountCents), share.toFixed())),
  });
  return {
    low: times(takeUp.low),
    central: times(takeUp.central),
    high: times(takeUp.high),
    source: takeUp.source,
    confidence: takeUp.confidence,
    ...(takeUp.note === undefined ? {} : { note: takeUp.note }),
  };
}

async function reportedSums(engine: Engine, simulation: Simulation): Promise<MeasureAssessment['reported']> {
  if (simulation.reports.length === 0) return [];
  const list = simulation.reports.map(
    ({ column, scale }) =>
      `(coalesce(sum(${column}), 0)::HUGEINT)::VARCHAR AS ${column}, ${scale} AS scale_${column}`,
  );
  const [row] = await engine.rows(`SELECT ${list.join(', ')} FROM ${simulation.table}`);
  return simulation.reports.map(({ decision, column, scale }) => ({
    decision,
    title: simulation.measure.titles[decision] ?? sameText(decision),
    sum: decimalText(text(row?.[column]), scale),
  }));
}

/** Digits of an integer with the point put back. @example decimalText('-1050', 2) // '-10.5' */
export function decimalText(digits: string, scale: number): string {
  if (scale === 0) return digits;
  const negative = digits.startsWith('-');
  const padded = digits.replace('-', '').padStart(scale + 1, '0');
  const tail = padded.slice(-scale).replace(/0+$/, '');
  return `${negative ? '-' : ''}${padded.slice(0, -scale)}${tail === '' ? '' : `.${tail}`}`;
}

/** How support is spread over those entitled and over those hit or supported, of whom the unsupported get nothing. */
export async function concentration(
  engine: Engine,
  question: ScorecardQuestion,
  total: ScoreRow,
): Promise<Concentration> {
  const paid = `(SELECT amount_cents FROM ${question.support} WHERE amount_cents > 0)`;
  const amongEntitled = await lorenz(engine, `(SELECT amount_cents FROM ${question.support} WHERE entitled)`);
  const [row] = await engine.rows(`SELECT count(*) AS n FROM ${paid}`);
  const hitOrPaid = total.hit + (total.support?.leakage.units.central ?? 0);
  return {
    amongEntitled,
    amongHit: await lorenz(engine, paid, hitOrPaid - whole(integer(row?.['n']))),
  };
}
