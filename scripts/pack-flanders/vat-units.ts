import { success } from '../../src/base/index.ts';
import { literal } from '../../src/engine/index.ts';
import type { DerivedTable } from './table.ts';

const file = 'statbel/vat_enterprises_2019.csv.gz';

/** The frame of the register: how many VAT units each municipality, legal form and activity has. Every unit of the population comes from here. */
export const vatUnits: DerivedTable = {
  name: 'vat_units',
  format: 'parquet',
  sources: ['statbel-vat-2019'],
  licence: 'CC-BY-4.0',
  fields: [
    {
      name: 'refnis',
      type: 'string',
      constraints: { required: true },
    },
    {
      name: 'legal_form',
      type: 'integer',
      constraints: { required: true, minimum: 0, maximum: 9 },
    },
    {
      name: 'nace5',
      type: 'string',
      constraints: { required: true },
    },
    {
      name: 'units',
      type: 'integer',
      unit: 'units',
      constraints: { required: true, minimum: 0 },
    },
    {
      name: 'starts',
      type: 'integer',
      unit: 'units',
      constraints: { required: true, minimum: 0 },
    },
    {
      name: 'stops',
      type: 'integer',
      unit: 'units',
      constraints: { required: true, minimum: 0 },
    },
  ],
  primaryKey: ['refnis', 'legal_form', 'nace5'],
  inputs: [{ path: file, columns: ['refnis', 'legal_form', 'nace5', 'units', 'starts', 'stops'] }],
  derive: async (inputs) =>
    success({
      kind: 'sql',
      sql: `SELECT refnis, legal_form::UTINYINT AS legal_form, nace5, units::USMALLINT AS units,
                   starts::USMALLINT AS starts, stops::USMALLINT AS stops
            FROM read_csv(${literal(inputs.path(file))}, all_varchar = true)
            ORDER BY refnis, legal_form::UTINYINT, nace5`,
    }),
};
