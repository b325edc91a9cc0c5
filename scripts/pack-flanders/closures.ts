import { success } from '../../src/base/index.ts';
import { closureRows } from './closure-rows.ts';
import { rowsContent, textField, type DerivedTable } from './table.ts';

const required = { required: true } as const;

/** Which activities had to close, from when to when, by which text: written by hand from the orders, row by row with its confidence. */
export const closure: DerivedTable = {
  name: 'closure',
  title: 'Closures by order in Belgium, 2020, by activity',
  description:
    'One row per list, phase, activity prefix, and confidence. The longest prefix that fits a 5-digit activity wins, then the surer row; kind none spares an activity. reopened: first open day, empty when still closed on 15 November 2020. List first-guess: a coarse alternative.',
  format: 'csv',
  sources: [
    ...new Set(closureRows.flatMap((row) => [row.from.source, row.to?.source ?? row.from.source])),
  ].sort(),
  licence: 'Official texts; the reading by activity is our own (CC-BY-4.0)',
  fields: [
    textField('list', 'ordered = read from the orders; first-guess = coarse alternative', [
      'ordered',
      'first-guess',
    ]),
    textField('phase', 'Wave of closures', ['weekend', 'spring', 'autumn']),
    {
      ...textField('nace_prefix', 'First digits of the activity (NACE-BEL 2008)'),
      constraints: { required: true, pattern: '[0-9]{2,4}[0-9X]?' },
    },
    textField('activity_group', 'Group that closed units are reported under; it sets the days of the week'),
    textField('kind', 'What had to close', ['full', 'partial', 'weekend', 'none']),
    { name: 'closed_from', type: 'date', description: 'First day closed', constraints: required },
    { name: 'reopened', type: 'date', description: 'First day open again' },
    textField('source', 'Text that closed'),
    { name: 'source_reopened', type: 'string', description: 'Text that opened again' },
    { name: 'known_from', type: 'date', description: 'Day of the text that closed', constraints: required },
    textField('confidence', 'How sure it is that this activity was meant', ['high', 'medium', 'low']),
    { name: 'note', type: 'string', description: 'Why, or what is uncertain' },
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
