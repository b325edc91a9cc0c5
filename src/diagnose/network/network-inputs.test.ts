import { describe, expect, test } from 'vitest';
import { unwrap, type Result } from '../../base/index.ts';
import { networkModel } from './model.ts';
import { networkInputs, type NetworkTable, type SectorRow, type SectorValues } from './network-inputs.ts';

const values: SectorValues = {
  stockDays: 10,
  householdShock: 0.1,
  otherShock: 0.2,
  labourShock1: 0.3,
  labourShock2: 0.4,
};

/** Farms, mills and rents, which nobody works for; one cell is noise. */
const table: NetworkTable = {
  sectors: [{ code: 'farms' }, { code: 'mills' }, { code: 'rents' }],
  domestic: Float64Array.of(0, 1460, 10, 365, -8e-11, 5, 0, 0, 0),
  finalDemand: [
    { kind: 'households', domestic: Float64Array.of(700, 3000, 900) },
    { kind: 'households', domestic: Float64Array.of(30, 280, 0) },
    { kind: 'exports', domestic: Float64Array.of(1450, 0, 0) },
  ],
  output: Float64Array.of(3650, 3650, 900),
  accounts: { compensation: Float64Array.of(1825, 1000, 0) },
};
const rows: readonly SectorRow[] = [
  { sector: 'rents' },
  { sector: 'mills', values: { ...values, stockDays: 20 } },
  { sector: 'farms', values },
];
const criticality = [
  { supplier: 'mills', buyer: 'farms', level: 0.5 },
  { supplier: 'farms', buyer: 'mills', level: 1 },
];

function found(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.problems.map(({ code, place }) => `${code} ${place.path ?? ''}`.trim());
}

describe('a table and the values of its sectors', () => {
  test('come together by code, whatever the order; what outsiders buy is other final demand', () => {
    const data = unwrap(networkInputs(table, rows, criticality));
    expect(data.inputs.sectors).toEqual(['farms', 'mills']);
    expect([...Array.from(data.inputs.stockDays), ...Array.from(data.inputs.criticality)]).toEqual([
      10, 20, 0, 1, 0.5, 0,
    ]);
    expect(Array.from(data.inputs.households)).toEqual([730, 3280]);
    // 10 and 5 to rents, 1450 abroad.
    expect(Array.from(data.inputs.other)).toEqual([1460, 5]);
    expect(unwrap(networkModel(data.inputs)).suppliers).toEqual(Int32Array.of(1, 0));
  });

  test.each([
    ['a sector without a row', rows.slice(1), criticality, ['NETWORK-SECTOR-MISSING rents']],
    [
      'a row of another table',
      [...rows, { sector: 'ships', values }],
      criticality,
      ['NETWORK-SECTOR-UNKNOWN ships'],
    ],
    ['no rating at all', rows, [], ['NETWORK-SECTOR-MISSING mills', 'NETWORK-SECTOR-MISSING farms']],
    [
      'a rating of another table',
      rows,
      [...criticality, { supplier: 'ships', buyer: 'farms', level: 1 }],
      ['NETWORK-SECTOR-UNKNOWN ships'],
    ],
  ] as const)('%s is refused', (_, given, ratings, expected) => {
    expect(found(networkInputs(table, given, ratings))).toEqual(expected);
  });

  test('without compensation of employees is refused', () => {
    expect(found(networkInputs({ ...table, accounts: {} }, rows, criticality))).toEqual([
      'NETWORK-COMPENSATION-MISSING',
    ]);
  });

  test('that sells more than it makes is refused by the model', () => {
    const more = { ...table, output: Float64Array.of(3650, 3000, 900) };
    expect(found(networkModel(unwrap(networkInputs(more, rows, criticality)).inputs))).toEqual([
      'NETWORK-NEGATIVE other, mills',
    ]);
  });
});
