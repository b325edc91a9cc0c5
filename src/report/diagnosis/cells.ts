import type { Language, TableData } from '../../base/index.ts';
import type { Chart } from '../../diagnose/index.ts';
import { renderChart, type Drawing } from '../chart.ts';
import { colours } from './palette.ts';
import { reader } from './reader.ts';
import { plotting } from '../plotting.ts';

/** A matrix whose cells are darker the larger they are. */
export function cellsChart(
  chart: Extract<Chart, { kind: 'cells' }>,
  table: TableData,
  language: Language,
  label: string,
): Drawing | undefined {
  const Plot = plotting();
  const read = reader(table, language);
  const points = table.rows.flatMap((row) => {
    const value = read.number(row, chart.value);
    return value === undefined
      ? []
      : [
          {
            x: read.word(row, chart.x),
            y: read.word(row, chart.y),
            value,
            shown: read.shown(row, chart.value),
          },
        ];
  });
  if (points.length === 0) return undefined;
  const rows = [...new Set(points.map(({ y }) => y))];
  const columns = [...new Set(points.map(({ x }) => x))];
  const most = Math.max(...points.map(({ value }) => Math.abs(value)), Number.MIN_VALUE);
  return renderChart(
    {
      width: 800,
      height: 78 + rows.length * 34,
      marginLeft: 345,
      marginTop: 58,
      x: { label: null, domain: columns, axis: null },
      y: { label: null, domain: rows },
      marks: [
        Plot.axisX({ anchor: 'top', label: null, lineWidth: 8, tickSize: 0 }),
        Plot.cell(points, {
          x: 'x',
          y: 'y',
          fill: colours[0]!,
          fillOpacity: ({ value }: { readonly value: number }) => 0.05 + (0.85 * Math.abs(value)) / most,
          inset: 1,
        }),
        Plot.text(points, {
          x: 'x',
          y: 'y',
          text: 'shown',
          fill: ({ value }: { readonly value: number }) =>
            Math.abs(value) / most > 0.5 ? '#ffffff' : '#1b1f24',
        }),
      ],
    },
    label,
  );
}
