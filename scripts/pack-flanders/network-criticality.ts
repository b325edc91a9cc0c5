import { success } from '../../src/base/index.ts';
import { industryOf } from './network-sector.ts';
import { rowsContent, type DerivedTable } from './table.ts';

const file = 'economy/shocks/IHS_critical_NACE64.csv';

/** Which inputs an industry cannot produce without. */
export const networkCriticality: DerivedTable = {
  name: 'network_criticality',
  title: 'Critical and important inputs by industry',
  description:
    'Ratings by industry analysts of IHS Markit: 1 where the buyer cannot produce without the input, 0.5 where it is important. Pairs that are not listed are not critical.',
  format: 'csv',
  sources: ['pichler-2022', 'alleman-2023'],
  licence: 'MIT',
  fields: [
    {
      name: 'supplier',
      type: 'string',
      description: 'Industry that supplies',
      constraints: { required: true },
    },
    { name: 'buyer', type: 'string', description: 'Industry that buys', constraints: { required: true } },
    {
      name: 'level',
      type: 'number',
      unit: 'share',
      description: '1 critical, 0.5 important',
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
