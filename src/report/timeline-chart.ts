import { formatDay, type Language } from '../base/index.ts';
import { renderChart, type Drawing } from './chart.ts';
import { plotting } from './plotting.ts';

/** A stretch of time in which something has a value. */
export interface Period {
  readonly row: string;
  readonly shown: string;
  /** ISO dates; the last day counts. */
  readonly from: string;
  readonly to: string;
}

/** Values on a line of time, one row for each thing that has them; undefined where there is none. */
export function timelineChart(
  periods: readonly Period[],
  language: Language,
  label: string,
): Drawing | undefined {
  const Plot = plotting();
  if (periods.length === 0) return undefined;
  const rows = [...new Set(periods.map(({ row }) => row))];
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  const data = periods.map(({ row, shown, from, to }) => ({ row, shown, from: day(from), to: day(to) }));
  const start = Math.min(...data.map(({ from }) => from.getTime()));
  const end = Math.max(...data.map(({ to }) => to.getTime()));
  // Dates are long: more than these would be written over each other.
  const marks = start === end ? [start] : [start, (start + end) / 2, end];
  return renderChart(
    {
      width: 760,
      height: 50 + rows.length * 30,
      marginLeft: 300,
      marginRight: 45,
      x: {
        type: 'utc',
        label: null,
        ticks: marks.map((at) => new Date(at)),
        tickFormat: (at: Date) => formatDay(at.toISOString().slice(0, 10), language),
      },
      y: {
        domain: rows,
        label: null,
        tickFormat: (row: string) => (row.length > 42 ? `${row.slice(0, 41)}…` : row),
      },
      marks: [
        Plot.barX(data, {
          y: 'row',
          x1: 'from',
          x2: 'to',
          fill: '#dbe7f3',
          stroke: '#0b5394',
          insetTop: 3,
          insetBottom: 3,
        }),
        Plot.text(data, { y: 'row', x: 'from', text: 'shown', textAnchor: 'start', dx: 5, fill: '#1b1f24' }),
      ],
    },
    label,
  );
}
