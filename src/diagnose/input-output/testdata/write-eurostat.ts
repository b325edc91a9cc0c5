import { stringify } from 'csv-stringify/sync';
import type { FinalDemand, IoTable } from '../table.ts';

/** One figure of a table in the codes of Eurostat. */
interface Figure {
  readonly stk_flow: 'DOM' | 'IMP';
  readonly ind_ava: string;
  readonly ind_use: string;
  readonly value: number;
}

const uses: Readonly<Record<FinalDemand['kind'], string>> = {
  households: 'P3_S14',
  'non-profit': 'P3_S15',
  government: 'P3_S13',
  investment: 'P51G',
  inventories: 'P52_P53',
  exports: 'P6',
};

/** The table in the shape of naio_10_cp1750: it must have one column of final demand for each use. */
function figures(table: IoTable): readonly Figure[] {
  const codes = table.sectors.map(({ code }) => code);
  const n = codes.length;
  const matrix = (stk_flow: Figure['stk_flow'], cells: Float64Array) =>
    codes.flatMap((ind_ava, row) =>
      codes.map((ind_use, column) => ({ stk_flow, ind_ava, ind_use, value: cells[row * n + column]! })),
    );
  const row = (ind_ava: string, values: Float64Array) =>
    codes.map((ind_use, at) => ({ stk_flow: 'DOM' as const, ind_ava, ind_use, value: values[at]! }));
  const demand = table.finalDemand.flatMap(({ kind, domestic, imported, productTaxes }) => {
    const ind_use = uses[kind];
    return [
      ...codes.flatMap((ind_ava, at): Figure[] => [
        { stk_flow: 'DOM', ind_ava, ind_use, value: domestic[at]! },
        { stk_flow: 'IMP', ind_ava, ind_use, value: imported![at]! },
      ]),
      { stk_flow: 'DOM' as const, ind_ava: 'D21X31', ind_use, value: productTaxes },
    ];
  });
  return [
    ...matrix('DOM', table.domestic),
    ...matrix('IMP', table.imported!),
    ...demand,
    ...row('D21X31', table.productTaxes),
    ...row('D1', table.accounts.compensation!),
    ...row('P51C', table.accounts.fixedCapital!),
    ...row('B1G', table.valueAdded),
    ...row('P1', table.output),
  ];
}

/** JSON-stat 2.0, with categories listed or numbered, and all values or only those other than zero. */
export function toJsonStat(table: IoTable, { listed = false, sparse = false } = {}): string {
  const all = figures(table);
  const dimensions: Readonly<Record<string, readonly string[]>> = {
    freq: ['A'],
    unit: ['MIO_EUR'],
    stk_flow: ['DOM', 'IMP'],
    ind_use: [...new Set(all.map(({ ind_use }) => ind_use))],
    ind_ava: [...new Set(all.map(({ ind_ava }) => ind_ava))],
    geo: ['BE'],
    time: ['2015'],
  };
  const id = Object.keys(dimensions);
  const size = id.map((name) => dimensions[name]!.length);
  const places = new Map(id.map((name) => [name, new Map(dimensions[name]!.map((code, at) => [code, at]))]));
  const place = (item: Figure) =>
    id.reduce((sum, name, at) => {
      const code = name in item ? String(item[name as keyof Figure]) : dimensions[name]![0]!;
      return sum * size[at]! + places.get(name)!.get(code)!;
    }, 0);
  const value: (number | null)[] = Array.from({ length: size.reduce((a, b) => a * b, 1) }, () => null);
  for (const item of all) value[place(item)] = item.value;
  const there = Object.fromEntries(value.flatMap((cell, at) => (cell === null || cell === 0 ? [] : [[at, cell]])));
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    id,
    size,
    dimension: Object.fromEntries(
      id.map((name) => [
        name,
        {
          category: {
            index: listed
              ? dimensions[name]
              : Object.fromEntries(dimensions[name]!.map((code, at) => [code, at])),
            label: Object.fromEntries(dimensions[name]!.map((code) => [code, `Title of ${code}`])),
          },
        },
      ]),
    ),
    value: sparse ? there : value,
  });
}

/** SDMX-CSV with codes only. */
export function toSdmxCsv(table: IoTable): string {
  const flow = 'ESTAT:NAIO_10_CP1750(1.0)';
  const dimensions = ['freq', 'unit', 'stk_flow', 'ind_use', 'ind_ava', 'geo', 'TIME_PERIOD'];
  return stringify([
    ['DATAFLOW', 'LAST UPDATE', ...dimensions, 'OBS_VALUE', 'OBS_FLAG', 'CONF_STATUS'],
    ...figures(table).map((item) => {
      const codes = ['A', 'MIO_EUR', item.stk_flow, item.ind_use, item.ind_ava, 'BE', '2015'];
      return [flow, '31/01/23 11:00:00', ...codes, item.value, '', ''];
    }),
  ]);
}
