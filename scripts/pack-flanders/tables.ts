import type { DerivedTable } from './table.ts';

/** Every table of the pack, in the order of datapackage.json. A new table is one module and one entry here. */
export const tables: readonly DerivedTable[] = [];
