import { success } from '../../src/base/index.ts';
import { closureRows } from './closure-rows.ts';
import { rowsContent, textField, type DerivedTable } from './table.ts';

const required = { required: true } as const;

/** Which activities had to close, from when to when, by which text: written by hand from the orders, row by row with its confidence. */
export const closure: DerivedTable = {
  name: 'closure',
  format: 'csv',
  sources: [
    ...new Set(closureRows.flatMap((row) => [row.from.source, row.to?.source ?? row.from.source])),
  ].sort(),
  licence: 'Official texts; the reading by activity is our own (CC-BY-4.0)',
  fields: [
    textField('list', ['ordered', 'first-guess']),
    textField('phase', ['weekend', 'spring', 'autumn']),
    {
      ...textField('nace_prefix'),
      constraints: { required: true, pattern: '[0-9]{2,4}[0-9X]?' },
    },
    textField('activity_group'),
    textField('kind', ['full', 'partial', 'weekend', 'none']),
    { name: 'closed_from', type: 'date', constraints: required },
    { name: 'reopened', type: 'date' },
    textField('source'),
    { name: 'source_reopened', type: 'string' },
    { name: 'known_from', type: 'date', constraints: required },
    textField('confidence', ['high', 'medium', 'low']),
    { name: 'note', type: 'string' },
  ],
  primaryKey: ['list', 'phase', 'nace_prefix', 'confidence'],
  inputs: [],
  derive: async () =>
    success(
      rowsContent(
        closureRows.map((row) => [
          row.list,
          row.phase,
          row.prefix,
          row.group,
          row.kind,
          row.from.day,
          row.to?.day ?? null,
          row.from.source,
          row.to?.source ?? null,
          row.from.known,
          row.confidence,
          row.note ?? null,
        ]),
      ),
    ),
};
