import { success } from '../../src/base/index.ts';
import { rowsContent, type DerivedTable } from './table.ts';

/** Printed figures: no file with bankruptcies by section is at hand. Hospitality is 968 of the 4,920 Flemish bankruptcies of 2019. */
const rows: readonly (readonly [section: string, share: string, source: string, note: string])[] = [
  [
    'F',
    '0.186',
    'trends-2017',
    'Belgium, 2017: 18.6 % of the bankruptcies, 9.62 % of the active enterprises',
  ],
  [
    'G',
    '0.255',
    'trends-2017',
    'Belgium, 2017: 25.5 % of the bankruptcies, 14.72 % of the active enterprises',
  ],
  ['I', '0.1967', 'statbel-bankruptcies', 'Flemish Region, 2019: 968 of 4,920 bankruptcies'],
];

/** Which sections of activity bankruptcies fall in; the other sections share the rest by their units. */
export const bankruptcyShare: DerivedTable = {
  name: 'bankruptcy_share',
  format: 'csv',
  sources: ['trends-2017', 'statbel-bankruptcies'],
  licence: 'Facts with mention of the source',
  fields: [
    {
      name: 'a21',
      type: 'string',
      constraints: { required: true, pattern: '[A-U]' },
    },
    {
      name: 'share',
      type: 'number',
      unit: 'share',
      constraints: { required: true, minimum: 0, maximum: 1 },
    },
    { name: 'source', type: 'string', constraints: { required: true } },
    { name: 'note', type: 'string', constraints: { required: true } },
  ],
  primaryKey: ['a21'],
  inputs: [],
  derive: () => Promise.resolve(success(rowsContent(rows))),
};
