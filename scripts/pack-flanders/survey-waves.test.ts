import { expect, test } from 'vitest';
import { closureRows } from './closure-rows.ts';
import { cellValue, sectorName, waveBlock, waveDate } from './survey-waves.ts';

test('headings of waves are days, whatever their spelling', () => {
  expect(waveDate('Survey  30 March  2020')).toBe('2020-03-30');
  expect(waveDate('Survey 22 Sep. 2020')).toBe('2020-09-22');
  expect(waveDate('Survey 18 August 2020')).toBe('2020-08-18');
  expect(waveDate('Survey Question (NL and FR)')).toBeUndefined();
});

test('missing is not zero; footnote marks are no part of a name', () => {
  expect(cellValue('NA6')).toBeUndefined();
  expect(cellValue('')).toBeUndefined();
  expect(cellValue('0')).toBe('0');
  expect(sectorName('Aviation²')).toBe('Aviation');
  expect(sectorName('Wholesale ')).toBe('Wholesale');
  expect(sectorName('Sum¹')).toBe('Sum');
});

test('a block ends at an empty line; without its title it is a problem', () => {
  const cells = [['A. Title', 'Survey 30 March 2020'], ['Aviation²', '10'], [''], ['After', '1']];
  const block = waveBlock(cells, 'A. Title', 'x.csv');
  expect('rows' in block ? block.rows.map((row) => row.sector) : block).toEqual(['Aviation']);
  expect(waveBlock(cells, 'B.', 'x.csv')).toMatchObject({ code: 'DERIVE-SHAPE' });
  expect(waveBlock([['A. Title', 'March']], 'A. Title', 'x.csv')).toMatchObject({ code: 'DERIVE-SHAPE' });
});

test('every closure opens after it closed and was known by then', () => {
  for (const row of closureRows) {
    expect(row.from.day, row.prefix).toMatch(/^2020-/);
    expect(row.from.known <= row.from.day, row.prefix).toBe(true);
    if (row.to !== undefined) expect(row.to.day > row.from.day, row.prefix).toBe(true);
    expect(row.prefix).toMatch(/^[0-9]{2,4}[0-9X]?$/);
    expect(['high', 'medium', 'low']).toContain(row.confidence);
  }
});
