import type { Result, Text } from '../../base/index.ts';
import type { Engine } from '../../engine/index.ts';
import type { Pack } from '../../pack/index.ts';
import { packRows, type PackRow } from '../pack-rows.ts';
import { checkTable } from './check-table.ts';
import { ioSettings } from './pack-settings.ts';
import { columnSums, total, type FinalDemand, type FinalDemandKind, type IoTable } from './table.ts';

const labels = ['label_nl', 'label_en', 'label_fr'] as const;
const columns = {
  sectors: ['sector', ...labels],
  cells: ['supplier', 'user', 'domestic', 'imported'],
  demand: ['supplier', 'category', 'domestic', 'imported'],
  categories: ['category', 'kind', ...labels, 'vat', 'product_taxes'],
  primary: [
    'sector',
    'output',
    'value_added',
    'compensation',
    'other_taxes',
    'other_subsidies',
    'operating_surplus',
    'fixed_capital',
    'vat',
    'product_taxes',
    'hours',
    'persons_employed',
  ],
} as const;

type Row<Key extends keyof typeof columns> = PackRow<(typeof columns)[Key][number]>;

/**
 * The input-output table of a pack, checked: domestic and imported deliveries, final demand, primary inputs, in millions of euro. Warnings name the
 * sectors without inputs.
 * @example const table = unwrap(await packIoTable(engine, pack)); // 64 industries of Belgium, 2015
 */
export async function packIoTable(
  engine: Engine,
  pack: Pick<Pack, 'tables' | 'diagnosis' | 'sources'>,
): Promise<Result<IoTable>> {
  const found = ioSettings(pack);
  if (!found.ok) return found;
  const { table, word, sources } = found.value;
  const sectors = await packRows(engine, pack, table('sectors'), columns.sectors);
  if (!sectors.ok) return sectors;
  const cells = await packRows(engine, pack, table('cells'), columns.cells);
  if (!cells.ok) return cells;
  const demand = await packRows(engine, pack, table('final-demand'), columns.demand);
  if (!demand.ok) return demand;
  const categories = await packRows(engine, pack, table('final-categories'), columns.categories);
  if (!categories.ok) return categories;
  const primary = await packRows(engine, pack, table('primary-inputs'), columns.primary);
  if (!primary.ok) return primary;
  const [source = ''] = sources(['table-period']);
  const codes = sectors.value.map(({ sector }) => sector!);
  const imported = matrix(cells.value, codes, codes, 'user', 'imported');
  const row = primaryRows(primary.value, codes);
  return checkTable(
    {
      vintage: {
        place: word('table-area'),
        year: Number(word('table-period').slice(0, 4)),
        published: pack.sources.find(({ id }) => id === source)?.date ?? '',
      },
      source,
      unit: { currency: 'EUR', scale: 1_000_000 },
      prices: 'basic',
      kind: 'ixi',
      sectors: sectors.value.map((item) => ({ code: item.sector!, label: label(item) })),
      domestic: matrix(cells.value, codes, codes, 'user', 'domestic'),
      imported,
      finalDemand: finalDemand(demand.value, categories.value, codes),
      imports: columnSums(imported, codes.length),
      productTaxes: row('product_taxes').map((value, at) => value + row('vat')[at]!),
      valueAdded: row('value_added'),
      output: row('output'),
      accounts: {
        compensation: row('compensation'),
        otherTaxes: row('other_taxes'),
        otherSubsidies: row('other_subsidies'),
        operatingSurplus: row('operating_surplus'),
        fixedCapital: row('fixed_capital'),
        vat: row('vat'),
        hours: row('hours'),
        persons: row('persons_employed'),
      },
    },
    { file: table('cells') },
  );
}

function label(item: Readonly<Record<(typeof labels)[number], string | null>>): Text {
  return { nl: item.label_nl ?? '', en: item.label_en ?? '', fr: item.label_fr ?? '' };
}

/** An empty or absent cell becomes NaN, which the check of the table reports. */
const number = (cell: string | null | undefined): number => (cell == null ? NaN : Number(cell));

/** Rows with a supplier and another key as a matrix, row-major; a pair that no row has stays without value. */
function matrix<Key extends 'user' | 'category'>(
  rows: readonly Readonly<Record<'supplier' | 'domestic' | 'imported' | Key, string | null>>[],
  suppliers: readonly string[],
  others: readonly string[],
  key: Key,
  value: 'domestic' | 'imported',
): Float64Array {
  const places = new Map(others.map((code, at) => [code, at]));
  const starts = new Map(suppliers.map((code, at) => [code, at * others.length]));
  const cells = new Float64Array(suppliers.length * others.length).fill(NaN);
  for (const row of rows) {
    const [start, place] = [starts.get(row.supplier!), places.get(row[key]!)];
    if (start !== undefined && place !== undefined) cells[start + place] = number(row[value]);
  }
  return cells;
}

function finalDemand(
  rows: readonly Row<'demand'>[],
  categories: readonly Row<'categories'>[],
  suppliers: readonly string[],
): readonly FinalDemand[] {
  return categories.map((item) => {
    const code = item.category!;
    const [domestic, imported] = (['domestic', 'imported'] as const).map((value) =>
      matrix(rows, suppliers, [code], 'category', value),
    );
    return {
      code,
      kind: item.kind as FinalDemandKind,
      label: label(item),
      domestic: domestic!,
      imported: imported!,
      imports: total(imported!),
      productTaxes: number(item.vat) + number(item.product_taxes),
    };
  });
}

function primaryRows(rows: readonly Row<'primary'>[], sectors: readonly string[]) {
  const bySector = new Map(rows.map((row) => [row.sector, row]));
  return (column: (typeof columns.primary)[number]): Float64Array =>
    Float64Array.from(sectors, (sector) => number(bySector.get(sector)?.[column]));
}
