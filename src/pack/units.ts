import type { FeelType } from '../feel/index.ts';
import type { Unit } from './pack.ts';

/** The FEEL type of a value in a unit. */
export const unitTypes: Readonly<
  Record<Unit, FeelType['kind'] & ('number' | 'date' | 'boolean' | 'string')>
> = {
  euro: 'number',
  share: 'number',
  days: 'number',
  count: 'number',
  months: 'number',
  fte: 'number',
  date: 'date',
  boolean: 'boolean',
  text: 'string',
};

/** How a value of a unit is written, for messages. */
export const unitForms: Readonly<Record<Unit, string>> = {
  euro: '1234.56',
  share: '0.60',
  days: '30',
  count: '5',
  months: '2',
  fte: '1.5',
  date: '2020-03-13',
  boolean: 'true / false',
  text: '"…"',
};

/** Units of table columns in datapackage.json; a new one is added here so that a slip of the pen is found. */
export const tableUnits: ReadonlySet<string> = new Set([
  ...Object.keys(unitTypes),
  'units',
  'persons',
  'respondents',
  'enterprises',
  'euro cent',
  'thousand euro',
  'million euro',
  'million hours',
  'percent',
  'days per week',
  'degrees',
  'index',
]);
