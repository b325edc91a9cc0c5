import { describe, expect, test } from 'vitest';
import { sameText, type Column, type TableData } from '../../base/index.ts';
import type { Chart, Diagnosis, Figure } from '../../diagnose/index.ts';
import { figureChart } from './chart.ts';
import { terminalDiagnosis } from './terminal.ts';

const column = (id: string, kind: Column['kind']): Column => ({ id, kind, title: sameText(id) });
const table: TableData = {
  columns: [
    column('day', 'day'),
    column('sector', 'text'),
    column('loss', 'share'),
    column('low', 'share'),
    column('high', 'share'),
  ],
  rows: [
    ['2020-03-30', 'Horeca', -0.93, -0.95, -0.9],
    ['2020-04-06', 'Horeca', -0.83, -0.85, -0.8],
    ['2020-03-30', 'Bouw', -0.47, -0.5, -0.4],
    ['2020-04-06', 'Bouw', null, null, null],
  ],
};
const charts: readonly Chart[] = [
  { kind: 'bars', category: 'sector', value: 'loss', series: 'day' },
  { kind: 'bars', category: 'sector', value: 'loss', low: 'low', high: 'high' },
  { kind: 'bars', category: 'day', value: 'loss', series: 'sector', stacked: true },
  { kind: 'lines', x: 'day', y: 'loss', series: 'sector', low: 'low', high: 'high' },
  { kind: 'cells', x: 'day', y: 'sector', value: 'loss' },
];

describe('the chart of a figure', () => {
  test.each(charts)('$kind is one picture with a name, without numbers that are none', (chart) => {
    const svg = figureChart(chart, table, 'nl', 'Omzet in de horeca')?.();
    expect(svg).toMatch(/^<svg[^>]*aria-label="Omzet in de horeca"/);
    expect(svg).toContain('Horeca');
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  test.each(charts)('$kind of a table without values is no picture', (chart) => {
    const empty = { ...table, rows: table.rows.map((row) => [row[0]!, row[1]!, null, null, null]) };
    expect(figureChart(chart, empty, 'nl', 'x')).toBeUndefined();
  });

  test('that names an unknown column is a bug, and says which', () => {
    expect(() =>
      figureChart({ kind: 'cells', x: 'day', y: 'sector', value: 'gain' }, table, 'nl', 'x'),
    ).toThrow('gain');
  });
});

function shownOf(changed: Partial<Figure>): string {
  const figure: Figure = {
    id: 'turnover',
    title: sameText('Omzet'),
    subtitle: sameText('België'),
    table,
    sources: [],
    vintage: sameText('2020'),
    variant: sameText('gemiddelde'),
    assumptions: [],
    caveats: [sameText('Geen steekproef.')],
    ...changed,
  };
  const diagnosis: Diagnosis = {
    schema: 'relance/diagnosis/1',
    version: '0',
    pack: { id: 'x', title: sameText('x'), sha256: '' },
    sections: [{ id: 'survey', title: sameText('Enquête'), summary: [], figures: [figure] }],
    sources: [],
  };
  return terminalDiagnosis(diagnosis, 'nl', { width: 80, tables: true });
}

test('a long table is cut on the screen and says where the rest stands', () => {
  const rows = Array.from({ length: 20 }, () => table.rows[0]!);
  const text = shownOf({ table: { ...table, rows } });
  expect(text.match(/Horeca/g)).toHaveLength(10);
  expect(text).toContain('en nog 10 rijen in diagnosis-turnover.csv');
  expect(text).toContain('Let op: Geen steekproef.');
});

test('the screen shows the columns that the chart draws, with their own values', () => {
  const text = shownOf({ chart: { kind: 'bars', category: 'sector', value: 'loss' } });
  expect(text).toMatch(/Horeca\s+−93,0\s%/);
  expect(text).not.toContain('30-03-2020');
});
