import { fillText, type Language, type TableData } from '../../base/index.ts';
import type { Chart } from '../../diagnose/index.ts';
import { renderChart, type Drawing } from '../chart.ts';
import { axis, colours, dashes, legend, top } from './palette.ts';
import { reader, type Point } from './reader.ts';
import { plotting } from '../plotting.ts';

/** Lines by series over days, years or another number; with a band where the chart has one. */
export function linesChart(
  chart: Extract<Chart, { kind: 'lines' }>,
  table: TableData,
  language: Language,
  label: string,
): Drawing | undefined {
  const Plot = plotting();
  const read = reader(table, language);
  const points = table.rows.flatMap((row): readonly Point[] => {
    const y = read.number(row, chart.y);
    const x = read.place(row, chart.x);
    return y === undefined || x === undefined
      ? []
      : [
          {
            x,
            y,
            series: chart.series === undefined ? '' : read.word(row, chart.series),
            shown: read.shown(row, chart.y),
            ...read.ends(row, chart),
          },
        ];
  });
  if (points.length === 0) return undefined;
  const names = [...new Set(points.map((point) => point.series))];
  const days = points[0]!.x instanceof Date;
  return renderChart(
    {
      width: 800,
      height: top(names) + 340,
      marginTop: top(names),
      marginLeft: 70,
      marginRight: 30,
      x: {
        // A month and its year need room.
        ...(days ? { ticks: 8 } : {}),
        label: days ? null : fillText(read.column(chart.x).title, language),
        tickFormat: days
          ? dayTick(points)
          : (value: number) => (Number.isInteger(value) ? String(value) : ''),
      },
      y: axis(read.column(chart.y), language),
      marks: [
        ...names.flatMap((name, at) => {
          const own = points.filter((point) => point.series === name);
          const stroke = colours[at % colours.length]!;
          return [
            ...(own.some((point) => point.low !== undefined)
              ? [Plot.areaY(own, { x: 'x', y1: 'low', y2: 'high', fill: stroke, fillOpacity: 0.15 })]
              : []),
            Plot.line(own, {
              x: 'x',
              y: 'y',
              stroke,
              strokeWidth: 2,
              strokeDasharray: dashes[at % dashes.length]!,
            }),
            ...(own.length <= 30 ? [Plot.dot(own, { x: 'x', y: 'y', fill: stroke, r: 2.5 })] : []),
          ];
        }),
        ...legend(names),
      ],
    },
    label,
  );
}

/** Months over a long stretch of time, days over a short one. */
function dayTick(points: readonly Point[]): (day: Date) => string {
  const moments = points.map(({ x }) => Number(x));
  const days = (Math.max(...moments) - Math.min(...moments)) / 86_400_000;
  const two = (value: number) => (Number.isInteger(value) ? String(value) : '').padStart(2, '0');
  return (day) => {
    const month = two(day.getUTCMonth() + 1);
    return days < 150 ? `${two(day.getUTCDate())}-${month}` : `${month}-${day.getUTCFullYear()}`;
  };
}
