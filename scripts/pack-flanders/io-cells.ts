import { success } from '../../src/base/index.ts';
import { finalCategories, sectorLabels } from './io-sectors.ts';
import { amount, code, crossed, domesticFile, importsFile, ioCommon } from './io-sheet.ts';
import { rowsContent, type DerivedTable } from './table.ts';

/** Deliveries between industries. */
export const ioCell: DerivedTable = {
  ...ioCommon,
  name: 'io_cell',
  format: 'parquet',
  fields: [code('supplier'), code('user'), amount('domestic'), amount('imported')],
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
  format: 'csv',
  fields: [code('supplier'), code('category'), amount('domestic'), amount('imported')],
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
