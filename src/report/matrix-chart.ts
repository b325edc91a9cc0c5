import { renderChart, type Drawing } from './chart.ts';
import { plotting } from './plotting.ts';

/** One pair of a matrix, by the places of its names: how dark it is, and what stands in it, one line below the other. */
export interface MatrixCell {
  readonly row: number;
  readonly column: number;
  /** 0 to 1. */
  readonly weight: number;
  readonly lines: readonly string[];
  /** Something forbids the pair: drawn with a thick edge. */
  readonly marked: boolean;
}

/** Pairs of things that are named at the left and numbered at the top, so that long names fit; undefined where there are none. */
export function matrixChart(
  names: readonly string[],
  cells: readonly MatrixCell[],
  label: string,
): Drawing | undefined {
  const Plot = plotting();
  if (cells.length === 0) return undefined;
  const drawn = cells.map((cell) => ({
    ...cell,
    text: cell.lines.join('\n'),
    ink: cell.weight > 0.55 ? '#fff' : '#1b1f24',
  }));
  const places = names.map((_, at) => at);
  return renderChart(
    {
      width: 800,
      height: 34 + names.length * 62,
      marginLeft: 215,
      marginTop: 26,
      marginRight: 4,
      marginBottom: 8,
      x: {
        label: null,
        domain: places,
        axis: 'top',
        tickSize: 0,
        tickFormat: (at: number) => String(at + 1),
      },
      y: {
        label: null,
        domain: places,
        tickSize: 0,
        tickFormat: (at: number) => broken(`${at + 1}. ${names[at]}`, 30),
      },
      marks: [
        Plot.cell(drawn, {
          x: 'column',
          y: 'row',
          fill: '#0b5394',
          fillOpacity: (cell: MatrixCell) => 0.04 + 0.86 * cell.weight,
          inset: 2,
        }),
        Plot.cell(
          drawn.filter(({ marked }) => marked),
          { x: 'column', y: 'row', fill: 'none', stroke: '#b45309', strokeWidth: 3, inset: 3 },
        ),
        Plot.text(drawn, { x: 'column', y: 'row', text: 'text', fill: 'ink', lineHeight: 1.25 }),
      ],
      color: { type: 'identity' },
    },
    label,
  );
}

/** A name over several lines of at most so many letters. */
function broken(name: string, most: number): string {
  return name
    .split(' ')
    .reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      return last !== undefined && last.length + word.length < most
        ? [...lines.slice(0, -1), `${last} ${word}`]
        : [...lines, word];
    }, [])
    .join('\n');
}
