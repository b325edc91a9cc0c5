import type { Language, TableData } from '../../base/index.ts';
import type { Chart } from '../../diagnose/index.ts';
import type { Drawing } from '../chart.ts';
import { barsChart } from './bars.ts';
import { cellsChart } from './cells.ts';
import { linesChart } from './lines.ts';

/** The chart of a figure as SVG; undefined where no row has a value to draw. */
export function figureChart(
  chart: Chart,
  table: TableData,
  language: Language,
  label: string,
): Drawing | undefined {
  switch (chart.kind) {
    case 'bars':
      return barsChart(chart, table, language, label);
    case 'lines':
      return linesChart(chart, table, language, label);
    case 'cells':
      return cellsChart(chart, table, language, label);
  }
}
