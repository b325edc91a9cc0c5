import { success } from '../../src/base/index.ts';
import { industryOf } from './network-sector.ts';
import { rowsContent, type DerivedTable } from './table.ts';

const file = 'economy/shocks/IHS_critical_NACE64.csv';

/** Which inputs an industry cannot produce without. */
export const networkCriticality: DerivedTable = {
  name: 'network_criticality',
  format: 'csv',
  sources: ['pichler-2022', 'alleman-2023'],
  licence: 'MIT',
  fields: [
    {
      name: 'supplier',
      type: 'string',
      constraints: { required: true },
    },
    { name: 'buyer', type: 'string', constraints: { required: true } },
    {
      name: 'level',
      type: 'number',
      unit: 'share',
      constraints: { required: true, minimum: 0, maximum: 1 },
    },
  ],
  primaryKey: ['supplier', 'buyer'],
  inputs: [{ path: file, columns: ['', 'A01', 'T97-98'] }],
  derive: async (inputs) =>
    success(
      rowsContent(
        inputs.records(file).flatMap((record) =>
          Object.entries(record)
            .filter(([buyer, level]) => buyer !== '' && Number(level) !== 0)
            .map(([buyer, level]) => [industryOf(record['']!), industryOf(buyer), level]),
        ),
      ),
    ),
};
