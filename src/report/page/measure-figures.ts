import { formatCount, formatRatio, formatShare } from '../../base/index.ts';
import type { DimensionKind, MeasureAssessment, ScoreRow } from '../../design/index.ts';
import { aloneChart, coverageChart, lorenzChart } from '../charts.ts';
import {
  aloneTable,
  criteriaTable,
  dimensionRows,
  layersTable,
  lorenzTable,
  missedByOne,
  missedTable,
  parametersTable,
  presentDimensions,
  reportedTable,
  rulesTable,
  scorecardTable,
} from '../measure-tables.ts';
import { reportTexts } from '../texts.ts';
import type { AssessmentContext } from './context.ts';
import type { PageFigure } from './figure.tsx';

/** The figures of one measure: whom it reaches, who is missed, what its rules give, on which values it rests. */
export function measureFigures(
  context: AssessmentContext,
  measure: MeasureAssessment,
): readonly PageFigure[] {
  const { text } = context;
  const id = (part: string) => `${measure.id}-${part}`;
  const legal = measure.legal.map((item) => item.source);
  const { reported, scorecard, expected, parameters } = measure;
  return [
    coverageFigure(context, measure),
    aloneFigure(context, measure),
    {
      id: id('layers'),
      title: text(reportTexts.layersTitle),
      table: layersTable(measure),
      sources: [expected.source],
      note: expected.note === undefined ? undefined : text(expected.note),
    },
    { id: id('rules'), title: text(reportTexts.rulesTitle), table: rulesTable(measure), sources: legal },
    { id: id('missed'), title: text(reportTexts.missedTitle), table: missedTable(measure) },
    {
      id: id('criteria'),
      title: text(reportTexts.criteriaTitle),
      table: criteriaTable(measure),
      sources: legal,
      folded: true,
    },
    ...(reported.length === 0
      ? []
      : [{ id: id('reported'), title: text(reportTexts.reportedTitle), table: reportedTable(measure) }]),
    ...lorenzFigures(context, measure),
    ...presentDimensions(scorecard).map((dimension) => dimensionFigure(context, measure, dimension)),
    {
      id: id('parameters'),
      title: text(reportTexts.parametersTitle),
      table: parametersTable(measure),
      sources: [...new Set(parameters.map((row) => row.source))],
      folded: true,
    },
  ];
}

/** A scorecard by one kind of group; its message is where most are missed. */
function dimensionFigure(
  { language, text, place, span }: AssessmentContext,
  { id, scorecard, windows }: MeasureAssessment,
  dimension: DimensionKind,
): PageFigure {
  const rows = dimensionRows(scorecard, dimension.id);
  const gap = ({ support }: ScoreRow) => support?.gap.units ?? 0;
  const [first, ...others] = rows.slice(1);
  const most = others.reduce((best, row) => (gap(row) > gap(best) ? row : best), first ?? rows[0]!);
  const title = gap(most) === 0 ? reportTexts.byDimension : reportTexts.byDimensionMessage;
  return {
    id: `${id}-by-${dimension.id.replaceAll(' ', '-')}`,
    title: text(title, {
      dimension: text(dimension.title).toLowerCase(),
      group: text(most.label),
      count: formatCount(gap(most), language),
    }),
    subtitle: text(reportTexts.byDimensionSubtitle, { place, windows: span(windows) }),
    table: scorecardTable(rows),
    folded: true,
  };
}

function coverageFigure(context: AssessmentContext, measure: MeasureAssessment): PageFigure {
  const { language, text, place } = context;
  const rows = dimensionRows(measure.scorecard, 'sector');
  const title = text(reportTexts.coverageChart, {
    name: text(measure.title),
    share: formatShare(rows[0]?.support?.coverage.unitShare, language),
  });
  return {
    id: `${measure.id}-coverage`,
    title,
    subtitle: text(reportTexts.coverageSubtitle, { place, windows: context.span(measure.windows) }),
    chart: coverageChart(rows, language, title),
    table: scorecardTable(rows),
  };
}

function aloneFigure({ language, text }: AssessmentContext, measure: MeasureAssessment): PageFigure {
  const units = missedByOne(measure);
  const title = text(reportTexts.aloneChart, { units: formatCount(units, language) });
  return {
    id: `${measure.id}-alone`,
    title,
    subtitle: text(reportTexts.aloneSubtitle, { name: text(measure.title) }),
    chart: aloneChart(measure, language, title),
    table: aloneTable(measure),
  };
}

function lorenzFigures(
  { language, text }: AssessmentContext,
  measure: MeasureAssessment,
): readonly PageFigure[] {
  const { points, gini } = measure.concentration.amongEntitled;
  if (points.length === 0) return [];
  const half = points.find((point) => point.units >= 0.5);
  const title = text(reportTexts.lorenzChart, { half: 50, share: formatShare(half?.support, language) });
  return [
    {
      id: `${measure.id}-lorenz`,
      title,
      subtitle: text(reportTexts.lorenzSubtitle, {
        name: text(measure.title),
        gini: formatRatio(gini, language, 3),
      }),
      chart: lorenzChart(points, language, title),
      table: lorenzTable(points),
    },
  ];
}
