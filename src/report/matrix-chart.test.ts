import { expect, test } from 'vitest';
import { matrixChart, type MatrixCell } from './matrix-chart.ts';

const cell = (row: number, column: number, changes: Partial<MatrixCell> = {}): MatrixCell => ({
  row,
  column,
  weight: 0.5,
  lines: ['1.200', '50 %'],
  marked: false,
  ...changes,
});

test('a cell for each pair, with its lines; the marked one has an edge', () => {
  const svg = matrixChart(['a', 'b'], [cell(0, 1), cell(1, 0, { marked: true })], 'Paren')!();
  expect(svg.match(/<rect/g)).toHaveLength(3);
  expect(svg.match(/1\.200/g)).toHaveLength(2);
  expect(svg).toContain('stroke="#b45309"');
  expect(svg).toContain('aria-label="Paren"');
});

test('names are broken over lines and stay text', () => {
  const svg = matrixChart(['Nieuw <i>Vlaams</i> beschermingsmechanisme 2', 'b'], [cell(0, 1)], 'Paren')!();
  expect(svg).not.toContain('<i>');
  expect(svg).toContain('beschermingsmechanisme');
});

test('no pairs: no picture', () => {
  expect(matrixChart(['a'], [], 'Paren')).toBeUndefined();
});
