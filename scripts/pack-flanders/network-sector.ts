import { collect, Decimal, failure, problem, success, type Result } from '../../src/base/index.ts';
import { deriveProblems } from './problems.ts';
import { rowsContent, type DerivedTable } from './table.ts';

const stocks = 'economy/shocks/desired_stock_NACE64.csv';
const shocks = 'economy/shocks/shocks_alleman.csv';
/** In the order of the table's columns; the file has percentages with a minus. */
const shockColumns = ['c_demand', 'f_demand', 'labor_supply_1', 'labor_supply_2'] as const;

/** Rents that owners would pay themselves: nobody works there and nothing can be closed. */
const outside = '68a';

/**
 * The industry of the national accounts for a sector of the production network. @example industryOf('L68') // '68_'
 */
export function industryOf(sector: string): string {
  const code = sector.slice(1);
  // The network takes no imputed rents, and T98 has no industry of its own.
  return { '68': '68_', '97-98': '97' }[code] ?? code;
}

const share = (name: string) => ({
  name,
  type: 'number' as const,
  unit: 'share',
  constraints: { minimum: 0, maximum: 1 },
});

/** What the production network knows of each industry: stocks and shocks. */
export const networkSector: DerivedTable = {
  name: 'network_sector',
  format: 'csv',
  sources: ['alleman-2023', 'pichler-2022'],
  licence: 'MIT',
  fields: [
    { name: 'a64', type: 'string', constraints: { required: true } },
    {
      name: 'stock_days',
      type: 'number',
      unit: 'days',
      constraints: { minimum: 1 },
    },
    share('household_shock'),
    share('other_shock'),
    share('labour_shock_1'),
    share('labour_shock_2'),
  ],
  primaryKey: ['a64'],
  inputs: [
    { path: stocks, columns: ['economic_activity', 'Desired stock (days)'] },
    { path: shocks, columns: ['', ...shockColumns] },
  ],
  derive: async (inputs) => {
    const bySector = new Map(inputs.records(shocks).map((record) => [record['']!, record]));
    const rows = collect(
      inputs.records(stocks).map((record, at): Result<readonly (string | null)[]> => {
        const sector = record['economic_activity']!;
        const found = bySector.get(sector);
        if (found === undefined) {
          const place = { file: inputs.path(stocks), line: at + 2 };
          const parameters = { found: sector, expected: `a sector of ${shocks}` };
          return failure(problem(deriveProblems, 'DERIVE-SHAPE', place, parameters));
        }
        return success([
          industryOf(sector),
          record['Desired stock (days)']!,
          ...shockColumns.map((column) => new Decimal(found[column]!).div(-100).abs().toString()),
        ]);
      }),
    );
    if (!rows.ok) return rows;
    const after = rows.value.findIndex(([code]) => code === '68_') + 1;
    return success(rowsContent(rows.value.toSpliced(after, 0, [outside, null, null, null, null, null])));
  },
};
