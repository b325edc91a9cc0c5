import { beforeAll, describe, expect, test } from 'vitest';
import { unwrap, type Result } from '../../../base/index.ts';
import { openEngine } from '../../../engine/index.ts';
import { loadPack } from '../../../pack/index.ts';
import { packIoTable } from '../pack-table.ts';
import type { FinalDemand, IoTable } from '../table.ts';
import { toJsonStat, toSdmxCsv } from '../testdata/write-eurostat.ts';
import { readEurostat } from './eurostat.ts';

const choice = { source: 'eurostat', published: '2023-01-31' };
const codes = (result: Result<unknown>) =>
  result.ok ? [] : result.problems.map((item) => [item.code, item.place.path ?? item.place.line]);

/** Two branches, written out: A sells 2 to B-E and 7 to households, B-E sells 1 to A and 11 to export; A imports 3. */
const small = {
  version: '2.0',
  class: 'dataset',
  id: ['unit', 'stk_flow', 'ind_use', 'ind_ava', 'geo', 'time'],
  size: [1, 2, 4, 4, 1, 1],
  dimension: {
    unit: { category: { label: { MIO_EUR: 'Million euro' } } },
    stk_flow: { category: { index: { IMP: 1, DOM: 0 } } },
    ind_use: { category: { index: ['A', 'B-E', 'P3_S14', 'P6'] } },
    ind_ava: { category: { index: { A: 0, 'B-E': 1, B1G: 2, P1: 3 }, label: { A: 'Agriculture' } } },
    geo: { category: { index: ['BE'] } },
    time: { category: { index: ['2015'] } },
  },
  value: { 1: 1, 2: 5, 3: 9, 4: 2, 6: 10, 7: 12, 8: 7, 13: 11, 17: 3 } as Record<string, number>,
  status: {} as Record<string, string>,
};
const read = (changes: object) =>
  readEurostat(JSON.stringify({ ...small, ...changes }), choice, { file: 'cp1750.json' });

describe('a small file of two branches', () => {
  test('is read by its codes, values without place as zero', () => {
    const table = unwrap(read({}));
    expect(table.sectors.map(({ code, label }) => [code, label.en])).toEqual([
      ['A', 'Agriculture'],
      ['B-E', 'B-E'],
    ]);
    expect([...table.domestic]).toEqual([0, 2, 1, 0]);
    expect([...table.imports]).toEqual([3, 0]);
    expect([...table.valueAdded]).toEqual([5, 10]);
    expect(table.finalDemand.map(({ kind, domestic }) => [kind, ...domestic])).toEqual([
      ['households', 7, 0],
      ['exports', 0, 11],
    ]);
    expect([table.unit.scale, table.kind, table.vintage.year]).toEqual([1_000_000, 'ixi', 2015]);
  });

  test('as SDMX-CSV with codes and titles', () => {
    const lines = [
      'STRUCTURE,STRUCTURE_ID,unit,stk_flow,ind_use,ind_ava,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG',
      ...[
        ['DOM', 'A: Agriculture', 'B-E', 1],
        ['DOM', 'A: Agriculture', 'B1G', 5],
        ['DOM', 'A: Agriculture', 'P1', 9],
        ['DOM', 'B-E', 'A: Agriculture', 2],
        ['DOM', 'B-E', 'B1G', 10],
        ['DOM', 'B-E', 'P1', 12],
        ['DOM', 'P3_S14', 'A: Agriculture', 7],
        ['DOM', 'P6', 'B-E', 11],
        ['IMP', 'A: Agriculture', 'B-E', 3],
      ].map(
        ([flow, user, supplier, value]) =>
          `dataflow,NAIO,MIO_EUR,${flow},${user},${supplier},BE,2015,${value},`,
      ),
    ];
    const table = unwrap(readEurostat(lines.join('\n'), choice));
    // Branches in the order in which they deliver for the first time: B-E, then A.
    expect([...table.domestic]).toEqual([0, 1, 2, 0]);
    expect(table.sectors.find(({ code }) => code === 'A')!.label.nl).toBe('Agriculture');
    const twice = readEurostat([...lines, lines[1]!].join('\n'), choice);
    expect(codes(twice)).toEqual([['IO-SHAPE', 11]]);
    const word = readEurostat([...lines.slice(0, 2), lines[2]!.replace(',5,', ',five,')].join('\n'), choice);
    expect(codes(word)).toEqual([['IO-SHAPE', 3]]);
  });

  test.each([
    ['text that is no JSON', '{"id": [', 'IO-SHAPE'],
    ['null', '{"value": null}', 'IO-SHAPE'],
    [
      'another table',
      JSON.stringify({ ...small, id: ['unit', 'x', 'ind_use', 'ind_ava', 'geo', 'time'] }),
      'IO-SHAPE',
    ],
    ['a size that does not fit', JSON.stringify({ ...small, size: [1, 2, 4, 5, 1, 1] }), 'IO-SHAPE'],
    ['a value beyond the end', JSON.stringify({ ...small, value: { 99: 1 } }), 'IO-SHAPE'],
    ['a value that is text', JSON.stringify({ ...small, value: { 1: '1' } }), 'IO-SHAPE'],
    ['CSV without values', 'a,b\n1,2\n', 'IO-SHAPE'],
    ['broken CSV', '"a,b\n1,2\n', 'IO-SHAPE'],
  ])('is refused: %s', (_, text, code) => {
    expect(codes(readEurostat(text, choice)).map(([first]) => first)).toEqual([code]);
  });

  test('a withheld cell is not zero', () => {
    expect(codes(read({ status: { 5: 'c' } }))).toEqual([['IO-CELL-MISSING', 'B-E, B-E']]);
    // A flag beside a value, such as provisional, does not withhold it.
    expect(read({ status: { 4: 'p' } }).ok).toBe(true);
  });

  test('a negative delivery, a missing row and a unit that is not known are refused', () => {
    expect(codes(read({ value: { ...small.value, 4: -2 } }))).toEqual([['IO-NEGATIVE-CELL', 'A, B-E']]);
    const dimension = {
      ...small.dimension,
      ind_ava: { category: { index: { A: 0, 'B-E': 1, X: 2, P1: 3 } } },
    };
    expect(codes(read({ dimension }))).toEqual([['IO-SECTOR-NO-COLUMN', 'DOM']]);
    const rows = { ...small.dimension, ind_ava: { category: { index: ['A', 'B-E', 'D1', 'P1'] } } };
    expect(codes(read({ dimension: rows }))).toEqual([['IO-ROW-MISSING', undefined]]);
    const unit = { ...small.dimension, unit: { category: { index: ['PC_TOT'] } } };
    expect(codes(read({ dimension: unit }))).toEqual([['IO-UNIT-UNKNOWN', undefined]]);
  });

  test('two years in one file are kept apart: one must be chosen', () => {
    const two = {
      size: [1, 2, 4, 4, 1, 2],
      dimension: { ...small.dimension, time: { category: { index: ['2015', '2020'] } } },
      value: Object.fromEntries(Object.entries(small.value).map(([at, value]) => [Number(at) * 2, value])),
    };
    expect(codes(read(two))).toEqual([['IO-VINTAGES', 'time']]);
    const text = JSON.stringify({ ...small, ...two });
    expect(unwrap(readEurostat(text, { ...choice, year: '2015' })).vintage.year).toBe(2015);
    expect(codes(readEurostat(text, { ...choice, year: '2010' }))).toEqual([['IO-VINTAGES', 'time']]);
    // The other year is empty: no output is made of nothing.
    const empty = readEurostat(text, { ...choice, year: '2020' });
    expect(empty.ok ? empty.warnings.map(({ code }) => code) : []).toEqual(['IO-NO-OUTPUT', 'IO-NO-OUTPUT']);
  });
});

describe('Belgium 2015 written to the shape and read back', () => {
  let table: IoTable;
  beforeAll(async () => {
    const engine = await openEngine();
    const full = unwrap(await packIoTable(engine, unwrap(await loadPack('packs/flanders-2020'))));
    engine.close();
    const exports = full.finalDemand.filter(({ kind }) => kind === 'exports');
    const add = (part: 'domestic' | 'imported') =>
      exports[0]![part]!.map((_, at) => exports.reduce((sum, item) => sum + item[part]![at]!, 0));
    const all: FinalDemand = { ...exports[0]!, domestic: add('domestic'), imported: add('imported') };
    table = { ...full, finalDemand: [...full.finalDemand.filter(({ kind }) => kind !== 'exports'), all] };
  });

  test.each([
    ['JSON-stat, numbered, all values', (given: IoTable) => toJsonStat(given)],
    ['JSON-stat, listed, sparse', (given: IoTable) => toJsonStat(given, { listed: true, sparse: true })],
    ['SDMX-CSV', toSdmxCsv],
  ])('is the same table: %s', (_, write) => {
    const again = unwrap(readEurostat(write(table), choice));
    expect(again.sectors.map(({ code }) => code)).toEqual(table.sectors.map(({ code }) => code));
    for (const part of ['domestic', 'imported', 'imports', 'valueAdded', 'productTaxes', 'output'] as const)
      expect([part, again[part]]).toEqual([part, table[part]]);
    expect(again.accounts.compensation).toEqual(table.accounts.compensation);
    expect(again.finalDemand.map(({ kind, domestic, imported }) => [kind, domestic, imported])).toEqual(
      table.finalDemand.map(({ kind, domestic, imported }) => [kind, domestic, imported]),
    );
  });
});
