import type { Column, ColumnKind, Text } from '../base/index.ts';

/**
 * Makes the columns of a part whose titles stand in a catalogue, each under its id.
 * @example columnsFrom({ wave: { nl: 'Golf', en: 'Wave', fr: 'Vague' } })('wave', 'day').title.en // 'Wave'
 */
export function columnsFrom<Id extends string>(
  titles: Readonly<Record<Id, Text>>,
): (id: Id, kind: ColumnKind) => Column {
  return (id, kind) => ({ id, title: titles[id], kind });
}
