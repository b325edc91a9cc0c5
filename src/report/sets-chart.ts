import { renderChart, type Drawing } from './chart.ts';
import { plotting } from './plotting.ts';

/** How many have exactly these things, by the places of their names. */
export interface SetCount {
  readonly members: readonly number[];
  readonly count: number;
  readonly shown: string;
}

const rowHeight = 24;
const columnWidth = 26;
const width = 800;

/**
 * Combinations as rows of dots, one column for each thing, with a bar for how many have just that combination (UpSet, Lex et al. 2014). The things
 * are numbered and named above. Undefined where there is no combination.
 */
export function setsChart(
  names: readonly string[],
  sets: readonly SetCount[],
  label: string,
): Drawing | undefined {
  const Plot = plotting();
  if (sets.length === 0) return undefined;
  const top = names.length * 17 + 34;
  const left = 12 + names.length * columnWidth;
  const most = Math.max(1, ...sets.map(({ count }) => count));
  const y = (row: number) => top + row * rowHeight + rowHeight / 2;
  const x = (column: number) => 12 + column * columnWidth + columnWidth / 2;
  const dots = sets.flatMap(({ members }, row) =>
    names.map((_, column) => ({ x: x(column), y: y(row), has: members.includes(column) })),
  );
  const bars = sets.map(({ count, shown }, row) => ({
    x1: left + 12,
    x2: left + 12 + (count / most) * (width - left - 110),
    y1: y(row) - 8,
    y2: y(row) + 8,
    y: y(row),
    shown,
  }));
  const lines = sets.map(({ members }, row) => ({
    x1: x(Math.min(...members)),
    x2: x(Math.max(...members)),
    y: y(row),
  }));
  const titles = names.map((name, at) => ({ text: `${at + 1}. ${name}`, x: 12, y: 10 + at * 17 }));
  const numbers = names.map((_, column) => ({ text: String(column + 1), x: x(column), y: top - 10 }));
  return renderChart(
    {
      width,
      height: top + sets.length * rowHeight + 8,
      margin: 0,
      x: { type: 'identity', axis: null },
      y: { type: 'identity', axis: null },
      color: { type: 'identity' },
      marks: [
        Plot.text(titles, { x: 'x', y: 'y', text: 'text', textAnchor: 'start' }),
        Plot.text(numbers, { x: 'x', y: 'y', text: 'text', fontWeight: 700 }),
        Plot.ruleY(lines, { x1: 'x1', x2: 'x2', y: 'y', stroke: '#1b1f24', strokeWidth: 2 }),
        Plot.dot(
          dots.filter(({ has }) => !has),
          { x: 'x', y: 'y', r: 6, fill: '#fff', stroke: '#c3c9d0' },
        ),
        Plot.dot(
          dots.filter(({ has }) => has),
          { x: 'x', y: 'y', r: 6, fill: '#1b1f24' },
        ),
        Plot.rect(bars, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill: '#0b5394' }),
        Plot.text(bars, { x: 'x2', y: 'y', text: 'shown', textAnchor: 'start', dx: 5 }),
      ],
    },
    label,
  );
}
