import { expect, test } from 'vitest';
import { unwrap } from '../../src/base/index.ts';
import { closureRows } from './closure-rows.ts';
import { byWave } from './survey.ts';
import { cellValue, sectorName, waveBlock, waveDate } from './survey-waves.ts';

test('headings of waves are days, whatever their spelling', () => {
  expect(waveDate('Survey  30 March  2020')).toBe('2020-03-30');
  expect(waveDate('Survey 22 Sep. 2020')).toBe('2020-09-22');
  expect(waveDate('Survey 18 August 2020')).toBe('2020-08-18');
  expect(waveDate('Survey 20 Oct. 20207')).toBe('2020-10-20');
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

test('a block without a title starts at its headings; the next headings end it', () => {
  const cells = [
    ['(in % of respondents)'],
    ['', 'Survey 30 March 2020'],
    ['Construction', '10'],
    ['B. Next', 'Survey 6 April 2020'],
    ['Construction', '20'],
  ];
  const block = waveBlock(cells, '', 'x.csv');
  expect('rows' in block ? block.rows.map((row) => row.cells) : block).toEqual([['Construction', '10']]);
});

test('a wave that stands twice with the same values counts once; with other values both stay, and the key is refused later', () => {
  const waves = [undefined, '2021-04-20', '2021-04-20'];
  const rows = (second: string) =>
    byWave({ waves, rows: [{ sector: 'Construction', cells: ['', '5', second] }] }, String);
  expect(unwrap(rows('5'))).toEqual({ kind: 'rows', rows: [['2021-04-20', 'Construction', '5']] });
  expect(unwrap(rows('6'))).toMatchObject({ rows: { length: 2 } });
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
