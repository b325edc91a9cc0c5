import { type Cell, type TableData } from '../base/index.ts';
import {
  dimensions,
  type Assessment,
  type DimensionKind,
  type MeasureAssessment,
  type Scorecard,
  type ScoreRow,
} from '../design/index.ts';
import { columns } from './columns.ts';
import { noValue } from './table.ts';
import { word, wordTexts } from './words.ts';

/** The tables of measures and their scorecards, from an assessment. Money in cents, shares as fractions. */

/** One line per measure and one for the package: what a minister reads first. */
export function keyFiguresTable(assessment: Assessment): TableData {
  const line = (title: Cell, row: ScoreRow, low: number, high: number, central: number): readonly Cell[] => [
    title,
    row.support?.entitled ?? null,
    row.support?.amountCents ?? null,
    low,
    central,
    high,
    row.support?.coverage.unitShare ?? null,
    row.support?.coverage.needShare.central ?? null,
    row.support?.leakage.cents.central ?? null,
    row.support?.overcompensation.aboveNeedCents.central ?? null,
    row.support?.gap.units ?? null,
  ];
  const ofMeasure = (measure: MeasureAssessment) =>
    line(
      measure.title,
      measure.scorecard.total,
      measure.expected.low.amountCents,
      measure.expected.high.amountCents,
      measure.expected.central.amountCents,
    );
  const { expected, scorecard } = assessment.package;
  return {
    columns: columns(
      ['measure', 'text'],
      ['entitled', 'count'],
      ['amount', 'millions'],
      ['expectedLow', 'millions'],
      ['expected', 'millions'],
      ['expectedHigh', 'millions'],
      ['coverageUnits', 'share'],
      ['coverageNeed', 'share'],
      ['leakage', 'millions'],
      ['aboveNeed', 'millions'],
      ['gapUnits', 'count'],
    ),
    rows: [
      ...assessment.measures.map(ofMeasure),
      line(
        wordTexts.package,
        scorecard.total,
        expected.low.amountCents,
        expected.high.amountCents,
        expected.central.amountCents,
      ),
    ],
  };
}

/** The key figures in two tables that fit a screen: what it costs, and whom it reaches. */
export const costColumns = ['measure', 'entitled', 'amount', 'expectedLow', 'expected', 'expectedHigh'];
export const reachColumns = ['measure', 'coverageUnits', 'coverageNeed', 'leakage', 'aboveNeed', 'gapUnits'];

/** A scorecard cut by one dimension, or its total where none is given. */
export function scorecardTable(rows: readonly ScoreRow[]): TableData {
  return {
    columns: columns(
      ['group', 'text'],
      ['units', 'count'],
      ['hitHealthy', 'count'],
      ['need', 'millions'],
      ['entitled', 'count'],
      ['amount', 'millions'],
      ['coverageUnits', 'share'],
      ['coverageNeed', 'share'],
      ['leakageUnits', 'count'],
      ['leakage', 'millions'],
      ['aboveNeed', 'millions'],
      ['aboveLoss', 'millions'],
      ['gapUnits', 'count'],
      ['gapNeed', 'millions'],
      ['perEuroLoss', 'ratio'],
    ),
    rows: rows.map(scoreCells),
  };
}

function scoreCells(row: ScoreRow): readonly Cell[] {
  const head: readonly Cell[] = [row.label, row.units, row.hitHealthy, row.need.central];
  const { support } = row;
  if (support === null)
    return [...head, row.suppressed ? wordTexts.suppressed : noValue, ...Array<Cell>(10).fill(null)];
  return [
    ...head,
    support.entitled,
    support.amountCents,
    support.coverage.unitShare,
    support.coverage.needShare.central,
    support.leakage.units.central,
    support.leakage.cents.central,
    support.overcompensation.aboveNeedCents.central,
    support.overcompensation.aboveLossCents,
    support.gap.units,
    support.gap.needCents,
    support.supportPerEuroOfLoss,
  ];
}

/** The rows of one dimension of a scorecard, the total first. */
export function dimensionRows(scorecard: Scorecard, dimension: string): readonly ScoreRow[] {
  const group = scorecard.groups.find((candidate) => candidate.dimension === dimension);
  return [{ ...scorecard.total, label: wordTexts.total }, ...(group?.rows ?? [])];
}

/** The dimensions that a scorecard is cut by. */
export function presentDimensions(scorecard: Scorecard): readonly DimensionKind[] {
  return dimensions.filter((dimension) => scorecard.groups.some((group) => group.dimension === dimension.id));
}

export function rulesTable(measure: MeasureAssessment): TableData {
  return {
    columns: columns(
      ['rule', 'count'],
      ['label', 'text'],
      ['units', 'count'],
      ['entitled', 'count'],
      ['amount', 'millions'],
    ),
    rows: measure.rules.map((rule) => [
      rule.index,
      rule.index === 0 ? wordTexts.noRule : rule.label,
      rule.units,
      rule.entitled,
      rule.amountCents,
    ]),
  };
}

export function aloneTable(measure: MeasureAssessment): TableData {
  return {
    columns: columns(
      ['criterion', 'text'],
      ['units', 'count'],
      ['amount', 'millions'],
      ['ofWhichHitHealthy', 'count'],
    ),
    rows: measure.byCriterionAlone.map((row) => [row.text, row.units, row.amountCents, row.hitHealthyUnits]),
  };
}

export function criteriaTable(measure: MeasureAssessment): TableData {
  return {
    columns: columns(['criterion', 'text'], ['rules', 'text'], ['failed', 'count']),
    rows: measure.criteria.map((row) => [row.text, row.rules.join(', '), row.failed]),
  };
}

export function missedTable(measure: MeasureAssessment): TableData {
  return {
    columns: columns(['failing', 'text'], ['units', 'count']),
    rows: measure.missedBy.map((row) => [word(row.criteria), row.units]),
  };
}

/** Units that one criterion alone keeps out; a unit for which several would each be enough counts once. */
export function missedByOne(measure: MeasureAssessment): number {
  return measure.missedBy.find((row) => row.criteria === '1')?.units ?? 0;
}

export function layersTable(measure: Pick<MeasureAssessment, 'layers'>): TableData {
  return {
    columns: columns(['layer', 'text'], ['units', 'count'], ['amount', 'millions']),
    rows: measure.layers.map((row) => [word(row.layer), row.units, row.amountCents]),
  };
}

export function parametersTable(measure: MeasureAssessment): TableData {
  return {
    columns: columns(
      ['title', 'text'],
      ['value', 'decimal'],
      ['unit', 'text'],
      ['source', 'text'],
      ['confidence', 'text'],
    ),
    rows: measure.parameters.map((row) => [
      row.title,
      row.value,
      word(row.unit),
      row.source,
      word(row.confidence),
    ]),
  };
}

export function reportedTable(measure: MeasureAssessment): TableData {
  return {
    columns: columns(['title', 'text'], ['value', 'decimal']),
    rows: measure.reported.map((row) => [row.title, row.sum]),
  };
}

export function lorenzTable(
  points: readonly { readonly units: number; readonly support: number }[],
): TableData {
  return {
    columns: columns(['shareOfUnits', 'share'], ['shareOfSupport', 'share']),
    rows: points.map((point) => [point.units, point.support]),
  };
}
