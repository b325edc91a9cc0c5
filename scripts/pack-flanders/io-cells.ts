import { success } from '../../src/base/index.ts';
import { finalCategories, sectorLabels } from './io-sectors.ts';
import { amount, code, crossed, domesticFile, importsFile, ioCommon } from './io-sheet.ts';
import { rowsContent, type DerivedTable } from './table.ts';

/** Deliveries between industries. */
export const ioCell: DerivedTable = {
  ...ioCommon,
  name: 'io_cell',
  title: 'Input-output table of Belgium 2015: deliveries between industries',
  description:
    'Industry by industry, basic prices. domestic: what industry `supplier` delivers to industry `user`; imported: what the same industry abroad delivers. Every cell is there, zero or not; every digit of the official file.',
  format: 'parquet',
  fields: [
    code('supplier', 'Delivering industry'),
    code('user', 'Using industry'),
    amount('domestic', 'Domestic deliveries'),
    amount('imported', 'Imported deliveries'),
  ],
  primaryKey: ['supplier', 'user'],
  inputs: [
    { path: domesticFile, columns: ['01', '97'] },
    { path: importsFile, columns: ['01', '97'] },
  ],
  derive: async (inputs) => {
    const sectors = sectorLabels.map(([sector]) => sector);
    const rows = crossed(inputs, sectors, sectors);
    if (!rows.ok) return rows;
    const values = rows.value.map(
      ([supplier, user, domestic, imported], at) =>
        `(${at}, '${supplier}', '${user}', '${domestic}'::DOUBLE, '${imported}'::DOUBLE)`,
    );
    return success({
      kind: 'sql',
      sql: `SELECT supplier, "user", domestic, imported FROM (VALUES ${values.join(', ')}) AS t(position, supplier, "user", domestic, imported) ORDER BY position`,
    });
  },
};

/** Final demand by delivering industry. */
export const ioFinalDemand: DerivedTable = {
  ...ioCommon,
  name: 'io_final_demand',
  title: 'Input-output table of Belgium 2015: final demand',
  description: 'Deliveries to final demand at basic prices, domestic and imported, by delivering industry.',
  format: 'csv',
  fields: [
    code('supplier', 'Delivering industry'),
    code('category', 'Column of final demand'),
    amount('domestic', 'Domestic deliveries'),
    amount('imported', 'Imported deliveries'),
  ],
  primaryKey: ['supplier', 'category'],
  inputs: [
    { path: domesticFile, columns: finalCategories.map(([category]) => category) },
    { path: importsFile, columns: finalCategories.map(([category]) => category) },
  ],
  derive: async (inputs) => {
    const rows = crossed(
      inputs,
      sectorLabels.map(([sector]) => sector),
      finalCategories.map(([category]) => category),
    );
    return rows.ok ? success(rowsContent(rows.value)) : rows;
  },
};
