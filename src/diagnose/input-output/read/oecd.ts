import type { Result } from '../../../base/index.ts';
import type { CheckOptions } from '../check-table.ts';
import type { IoTable, IoTableHead } from '../table.ts';
import { assemble } from './assemble.ts';
import { oecdScheme } from './scheme.ts';
import { csvSheet, type Sheet } from './sheet.ts';

const use = /_(HFCE|NPISH|GGFC|GFCF|INVNT|DPABR|NONRES)$/;

/**
 * A table of the OECD as CSV, in millions of dollars: a national one, in which rows DOM_x are domestic and IMP_x imported deliveries, or the inter-country table,
 * in which the sectors are those of all countries and final demand is added up over countries.
 * @example readOecd(text, { vintage, source: 'oecd-iots-2021' }, { file: 'BEL2015dom.csv' })
 */
export function readOecd(
  text: string,
  head: Pick<IoTableHead, 'vintage' | 'source'>,
  options: CheckOptions = {},
): Result<IoTable> {
  const read = csvSheet(text, options.file ?? 'OECD');
  if (!read.ok) return read;
  const rows = read.value.rows;
  const national = rows.some((row) => row.startsWith('DOM_'));
  const imported = rows.some((row) => row.startsWith('IMP_'));
  return assemble(
    { ...head, unit: { currency: 'USD', scale: 1_000_000 }, prices: 'basic', kind: 'ixi' },
    national
      ? {
          domestic: withPrefix(read.value, 'DOM_', 'IMP_'),
          ...(imported ? { imported: withPrefix(read.value, 'IMP_', 'DOM_') } : {}),
        }
      : { domestic: overCountries(read.value) },
    oecdScheme,
    options,
  );
}

/** The rows of one origin under their plain codes, with the rows that have no origin. */
function withPrefix(sheet: Sheet, prefix: string, other: string): Sheet {
  const own = new Set(sheet.rows.filter((row) => row.startsWith(prefix)));
  const plain = (row: string) => (own.has(row) ? row.slice(prefix.length) : row);
  return {
    ...sheet,
    rows: sheet.rows.filter((row) => !row.startsWith(other)).map(plain),
    cell: (row, column) => sheet.cell(own.has(prefix + row) ? prefix + row : row, column),
  };
}

/** Columns of final demand of all countries as one column each. */
function overCountries(sheet: Sheet): Sheet {
  const groups = Map.groupBy(
    sheet.columns.filter((column) => use.test(column)),
    (column) => use.exec(column)![1]!,
  );
  return {
    ...sheet,
    columns: [...sheet.columns.filter((column) => !use.test(column)), ...groups.keys()],
    cell: (row, column) =>
      groups.get(column)?.reduce((sum, each) => sum + sheet.cell(row, each), 0) ?? sheet.cell(row, column),
  };
}
