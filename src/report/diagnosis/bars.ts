import type { Language, TableData } from '../../base/index.ts';
import type { Chart } from '../../diagnose/index.ts';
import { renderChart, type Drawing } from '../chart.ts';
import { axis, colours, legend, top } from './palette.ts';
import { reader, type Point } from './reader.ts';
import { plotting } from '../plotting.ts';

/** Horizontal bars, grouped or stacked by series; with an interval where the chart has one. */
export function barsChart(
  chart: Extract<Chart, { kind: 'bars' }>,
  table: TableData,
  language: Language,
  label: string,
): Drawing | undefined {
  const Plot = plotting();
  const read = reader(table, language);
  const points = table.rows.flatMap((row): readonly Point[] => {
    const x = read.number(row, chart.value);
    return x === undefined
      ? []
      : [
          {
            x,
            y: read.word(row, chart.category),
            series: chart.series === undefined ? '' : read.word(row, chart.series),
            shown: read.shown(row, chart.value),
            ...read.ends(row, chart),
          },
        ];
  });
  if (points.length === 0) return undefined;
  const names = [...new Set(points.map((point) => point.series))];
  const categories = [...new Set(points.map((point) => String(point.y)))];
  const grouped = names.length > 1 && chart.stacked !== true;
  const fill = (point: Point) => colours[names.indexOf(point.series) % colours.length]!;
  const y = grouped ? { y: 'series', fy: 'y' } : { y: 'y' };
  const size = categories.length * (grouped ? names.length * 15 + 10 : 24);
  return renderChart(
    {
      width: 800,
      height: top(names) + 46 + size,
      marginTop: top(names),
      marginBottom: 42,
      marginLeft: 345,
      marginRight: 96,
      // Room for the figures of bars below zero, beside the names.
      x: {
        ...axis(read.column(chart.value), language),
        ...(points.some(({ x }) => Number(x) < 0) ? { insetLeft: 55 } : {}),
      },
      y: grouped ? { axis: null, domain: names } : { label: null, domain: categories },
      ...(grouped ? { fy: { axis: 'left', label: null, domain: categories, padding: 0.15 } } : {}),
      marks: [
        Plot.barX(points, { x: 'x', ...y, fill }),
        ...(chart.low !== undefined
          ? [Plot.ruleY(points, { x1: 'low', x2: 'high', ...y, stroke: '#1b1f24', strokeWidth: 1.5 })]
          : chart.stacked === true
            ? []
            : [figures(points, y, 'start'), figures(points, y, 'end')]),
        Plot.ruleX([0]),
        ...legend(names),
      ],
    },
    label,
  );
}

/** The figures at the ends of the bars: to the right of those above zero, to the left of those below. */
function figures(points: readonly Point[], y: Readonly<Record<string, string>>, side: 'start' | 'end') {
  const Plot = plotting();
  const own = points.filter((point) => (Number(point.x) < 0 ? 'end' : 'start') === side);
  return Plot.text(own, { x: 'x', ...y, text: 'shown', textAnchor: side, dx: side === 'start' ? 4 : -4 });
}
