import { describe, expect, test } from 'vitest';
import { languages, problemText, type Result } from '../../base/index.ts';
import { checkTable } from './check-table.ts';
import { ioProblems } from './problems.ts';
import type { IoTable } from './table.ts';
import { germany, millerBlair, netherlands } from './testdata/small-table.ts';

const codes = (result: Result<IoTable>) =>
  result.ok
    ? result.warnings.map(({ code, severity }) => [code, severity])
    : result.problems.map(({ code, place }) => [code, place.path]);
const scaled = (values: Float64Array, factor: number) => values.map((value) => value * factor);
const put = (values: Float64Array, at: number, value: number) =>
  values.map((old, place) => (place === at ? value : old));

describe('a table', () => {
  test('that balances passes unchanged', () => {
    const result = checkTable(netherlands);
    expect(result.ok && result.value).toEqual(netherlands);
    expect(codes(result)).toEqual([]);
  });

  test('may be as far from balance as its figures are rounded, no further', () => {
    expect(checkTable(germany).ok).toBe(true);
    expect(checkTable(millerBlair, { tolerance: { amount: 0, share: 0 } }).ok).toBe(true);
    const moved = { ...netherlands, output: put(netherlands.output, 1, 12_296) };
    expect(codes(checkTable(moved))).toEqual([
      ['IO-COLUMN-UNBALANCED', 'column mining'],
      ['IO-ROW-UNBALANCED', 'row mining'],
    ]);
    expect(checkTable(moved, { tolerance: { amount: 5, share: 0 } }).ok).toBe(true);
  });

  test.each([
    ['value added in thousands', { valueAdded: scaled(germany.valueAdded, 1000) }, 'B.1g', 0.001],
    ['imports in billions', { imports: scaled(germany.imports, 0.001) }, 'P.7', 1000],
    ['output in thousands', { output: scaled(germany.output, 1000) }, 'P.1', 0.001],
    ['deliveries in thousands', { domestic: scaled(germany.domestic, 1000) }, 'DOM', 0.001],
    [
      'exports in thousands',
      {
        finalDemand: germany.finalDemand.map((use) =>
          use.kind === 'households' ? { ...use, domestic: scaled(use.domestic, 1000) } : use,
        ),
      },
      'P3_S14',
      0.001,
    ],
  ])('with mixed units names the part: %s', (_, change, part, factor) => {
    const result = checkTable({ ...germany, ...change });
    const first = result.ok ? undefined : result.problems[0];
    expect([first?.code, first?.parameters['part'], first?.parameters['factor']]).toEqual([
      'IO-UNITS-MIXED',
      part,
      factor,
    ]);
  });

  test('without a branch of its final demand is out of balance in those rows', () => {
    const without = {
      ...germany,
      finalDemand: germany.finalDemand.filter(({ kind }) => kind !== 'inventories'),
    };
    expect(codes(checkTable(without))).toEqual([
      ['IO-ROW-UNBALANCED', 'row A'],
      ['IO-ROW-UNBALANCED', 'row B-E'],
    ]);
  });

  test('loses noise and keeps what is more than noise', () => {
    const noisy = { ...netherlands, domestic: put(netherlands.domestic, 1, -8e-9) };
    const cleaned = checkTable({
      ...noisy,
      valueAdded: put(noisy.valueAdded, 1, 9422),
      finalDemand: noisy.finalDemand.map((use) =>
        use.kind === 'exports' ? { ...use, domestic: put(use.domestic, 0, 8571) } : use,
      ),
    });
    expect(cleaned.ok && cleaned.value.domestic[1]).toBe(0);
    const negative = { ...netherlands, domestic: put(netherlands.domestic, 1, -3) };
    expect(codes(checkTable(negative))).toEqual([['IO-NEGATIVE-CELL', 'agriculture, mining']]);
    const kept = checkTable(noisy, { noise: 0 });
    expect(codes(kept)).toEqual([['IO-NEGATIVE-CELL', 'agriculture, mining']]);
  });

  test('with a cell or an account without value is refused', () => {
    const holes = { ...netherlands, domestic: put(netherlands.domestic, 7, NaN) };
    expect(codes(checkTable(holes))).toEqual([['IO-CELL-MISSING', 'mining, mining']]);
    const unpaid = {
      ...netherlands,
      accounts: { compensation: put(netherlands.accounts.compensation!, 2, NaN) },
    };
    expect(codes(checkTable(unpaid))).toEqual([['IO-CELL-MISSING', 'D.1, manufacturing']]);
    const untaxed = {
      ...netherlands,
      finalDemand: netherlands.finalDemand.map((use) => ({ ...use, productTaxes: NaN })),
    };
    expect(codes(checkTable(untaxed))[0]).toEqual(['IO-CELL-MISSING', 'D.21-D.31, P3_S1M']);
    const none = { ...netherlands, valueAdded: put(netherlands.valueAdded, 0, NaN) };
    expect(codes(checkTable(none))).toEqual([['IO-COLUMN-UNBALANCED', 'column agriculture']]);
  });

  test('with a sector twice is refused', () => {
    const twice = { ...millerBlair, sectors: [millerBlair.sectors[0]!, millerBlair.sectors[0]!] };
    expect(codes(checkTable(twice))).toEqual([['IO-SECTOR-DOUBLE', undefined]]);
  });

  test('with a branch that buys nothing or makes nothing is flagged, not refused', () => {
    const idle = {
      ...millerBlair,
      domestic: Float64Array.of(150, 0, 0, 0),
      valueAdded: Float64Array.of(850, 0),
      output: Float64Array.of(1000, 0),
      finalDemand: [{ ...millerBlair.finalDemand[0]!, domestic: Float64Array.of(850, 0) }],
    };
    expect(codes(checkTable(idle))).toEqual([['IO-NO-OUTPUT', 'warning']]);
    const proud = {
      ...millerBlair,
      domestic: Float64Array.of(150, 0, 200, 0),
      valueAdded: Float64Array.of(650, 2000),
      finalDemand: [{ ...millerBlair.finalDemand[0]!, domestic: Float64Array.of(850, 1800) }],
    };
    expect(codes(checkTable(proud))).toEqual([['IO-NO-INPUTS', 'warning']]);
  });
});

test('problems are told in three languages, with every parameter filled', () => {
  const negative = { ...netherlands, domestic: put(netherlands.domestic, 1, -3) };
  const result = checkTable(negative, { file: 'siot.csv' });
  const texts = languages.map((language) => (result.ok ? '' : problemText(result.problems[0]!, language)));
  expect(texts[0]).toBe(
    'IO-NEGATIVE-CELL siot.csv, agriculture, mining: agriculture levert -3 aan mining (DOM): een levering kan niet onder nul liggen; vraag de maker van de tabel hoe die cel gelezen moet worden en boek ze over naar eindgebruik of invoer',
  );
  expect(new Set(texts).size).toBe(3);
  for (const { what, remedy } of Object.values(ioProblems))
    for (const text of [what, remedy]) expect(new Set(Object.values(text)).size).toBe(3);
});
