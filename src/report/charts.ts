import {
  fillText,
  formatCount,
  formatMillions,
  formatRatio,
  formatShare,
  type Language,
  type Text,
} from '../base/index.ts';
import type { Frontier, MeasureAssessment, ScoreRow } from '../design/index.ts';
import { placesIn, renderChart, type ChartOptions, type Drawing, type Place } from './chart.ts';
import { reportTexts } from './texts.ts';
import { plotting } from './plotting.ts';

/** The pictures of the report. Colours differ in lightness too, so they survive a grey printer and colour blindness. */
const accent = '#0b5394';
const second = '#b45309';
const soft = '#8c959f';

const longest = 46;
const shorten = (label: string) => (label.length > longest ? `${label.slice(0, longest - 1)}…` : label);

/** Axis figures in the reader's language, without needless zeros. */
const ticks = (language: Language) => (value: number) =>
  Number.isInteger(value) ? formatCount(value, language) : formatRatio(value, language, value < 1 ? 2 : 1);

interface Bar {
  readonly label: string;
  readonly value: number;
  readonly shown: string;
}

function bars(
  data: readonly Bar[],
  language: Language,
  label: string,
  axis: string,
  domain?: readonly [number, number],
): Drawing {
  const Plot = plotting();
  return renderChart(
    {
      width: 800,
      height: 62 + data.length * 24,
      marginBottom: 42,
      marginLeft: 345,
      marginRight: 70,
      x: {
        label: axis,
        labelOffset: 38,
        grid: true,
        tickFormat: ticks(language),
        ...(domain === undefined ? {} : { domain: [...domain] }),
      },
      y: { label: null, domain: data.map((row) => row.label) },
      marks: [
        Plot.barX(data, { x: 'value', y: 'label', fill: accent }),
        Plot.text(data, { x: 'value', y: 'label', text: 'shown', textAnchor: 'start', dx: 4 }),
        Plot.ruleX([0]),
      ],
    },
    label,
  );
}

/** Labels must differ: equal ones would be drawn over each other. */
function distinct(labels: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return labels.map((label) => {
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    return count === 1 ? label : `${label} (${count})`;
  });
}

export function costChart(
  measures: readonly MeasureAssessment[],
  language: Language,
  label: string,
): Drawing {
  const names = distinct(measures.map((measure) => shorten(fillText(measure.title, language))));
  const data = measures.map((measure, index) => ({
    label: names[index]!,
    value: measure.amountCents / 100_000_000,
    shown: formatMillions(measure.amountCents, language),
  }));
  return bars(data, language, label, fillText(reportTexts.amountAxis, language));
}

export function coverageChart(
  rows: readonly ScoreRow[],
  language: Language,
  label: string,
): Drawing | undefined {
  const shown = rows.filter((row) => row.support !== null && row.support.coverage.unitShare !== null);
  if (shown.length === 0) return undefined;
  const names = distinct(shown.map((row) => shorten(fillText(row.label, language))));
  const data = shown.map((row, index) => {
    const share = row.support?.coverage.unitShare ?? 0;
    return { label: names[index]!, value: share * 100, shown: formatShare(share, language) };
  });
  return bars(data, language, label, fillText(reportTexts.shareAxis, language), [0, 100]);
}

export function aloneChart(
  measure: MeasureAssessment,
  language: Language,
  label: string,
): Drawing | undefined {
  const rows = measure.byCriterionAlone.slice(0, 12);
  if (rows.length === 0) return undefined;
  const names = distinct(rows.map((row) => shorten(fillText(row.text, language))));
  const data = rows.map((row, index) => ({
    label: names[index]!,
    value: row.units,
    shown: formatCount(row.units, language),
  }));
  return bars(data, language, label, fillText(reportTexts.unitsAxis, language));
}

interface CurvePoint {
  readonly units: number;
  readonly support: number;
}

export function lorenzChart(points: readonly CurvePoint[], language: Language, label: string): Drawing {
  const Plot = plotting();
  const equality: Text = reportTexts.equality;
  return renderChart(
    {
      width: 460,
      height: 340,
      marginLeft: 50,
      x: { label: fillText(reportTexts.shareAxis, language), domain: [0, 100], grid: true },
      y: { label: fillText(reportTexts.supportAxis, language), domain: [0, 100], grid: true },
      marks: [
        Plot.line(
          [
            [0, 0],
            [100, 100],
          ],
          { stroke: soft, strokeDasharray: '4 4' },
        ),
        Plot.text([fillText(equality, language)], { x: 62, y: 70, fill: '#57606a', textAnchor: 'end' }),
        Plot.line(points, {
          x: (point: CurvePoint) => point.units * 100,
          y: (point: CurvePoint) => point.support * 100,
          stroke: accent,
          strokeWidth: 2,
        }),
      ],
    },
    label,
  );
}

export function frontierChart(frontier: Frontier, language: Language, label: string): Drawing {
  return renderChart(frontierOptions(frontier, language), label);
}

/** Where each point of the chart of a frontier stands, so that a page can put a link over it. */
export function frontierPlaces(frontier: Frontier, language: Language): readonly Place[] {
  return placesIn(frontierOptions(frontier, language), frontier.points.map(costAndNeed));
}

/** Need is what a point of the frontier is judged by: by units the line would go up and down. */
function costAndNeed({ figures }: Frontier['points'][number]) {
  return { x: figures.amountCents / 100_000_000, y: (figures.coverageNeedShare ?? 0) * 100 };
}

/** More names than these would stand over each other. */
const mostNames = 9;

function frontierOptions(frontier: Frontier, language: Language): ChartOptions {
  const Plot = plotting();
  const data = frontier.points.map((point) => {
    const { x: cost, y: covered } = costAndNeed(point);
    const name = point.y === undefined ? point.x : `${point.x}; ${point.y}`;
    return { cost, covered, name, efficient: point.efficient, current: point.current };
  });
  const onFrontier = data
    .filter((point) => point.efficient)
    .sort((a, b) => a.cost - b.cost || a.covered - b.covered);
  const each = Math.ceil(onFrontier.length / mostNames);
  const named = onFrontier.filter((_, at) => at % each === 0);
  return {
    width: 760,
    height: 420,
    marginLeft: 70,
    marginRight: 130,
    x: { label: fillText(reportTexts.amountAxis, language), grid: true, tickFormat: ticks(language) },
    y: { label: fillText(reportTexts.needAxis, language), grid: true, tickFormat: ticks(language) },
    marks: [
      Plot.line(onFrontier, { x: 'cost', y: 'covered', stroke: accent }),
      Plot.dot(data, {
        x: 'cost',
        y: 'covered',
        r: 4,
        fill: (point: (typeof data)[number]) => (point.efficient ? accent : soft),
      }),
      Plot.dot(
        data.filter((point) => point.current),
        { x: 'cost', y: 'covered', r: 8, stroke: second, strokeWidth: 2 },
      ),
      Plot.text(named, {
        x: 'cost',
        y: 'covered',
        text: 'name',
        textAnchor: 'start',
        dx: 8,
        dy: 8,
      }),
    ],
  };
}
