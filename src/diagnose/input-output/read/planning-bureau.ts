import { collect, type Result } from '../../../base/index.ts';
import type { CheckOptions } from '../check-table.ts';
import type { IoTable, IoTableHead } from '../table.ts';
import { assemble } from './assemble.ts';
import { planningBureauScheme } from './scheme.ts';
import { csvSheet } from './sheet.ts';

/** Sheets of one workbook, each saved as CSV; `total` adds the hours worked. */
export interface WorkbookSheets {
  readonly domestic: string;
  readonly imports: string;
  readonly total?: string;
}

/**
 * The input-output workbook of the Belgian Federal Planning Bureau (industries or products, 2010 and later), in millions of euro.
 * @example readPlanningBureau({ domestic, imports, total }, { vintage, source: 'fpb-io-2015', kind: 'ixi' }, { file: 'vR64_nl.xlsx' })
 */
export function readPlanningBureau(
  sheets: WorkbookSheets,
  head: Pick<IoTableHead, 'vintage' | 'source' | 'kind'>,
  options: CheckOptions = {},
): Result<IoTable> {
  const { file = 'siot' } = options;
  const read = collect([
    csvSheet(sheets.domestic, `${file} (domestic)`),
    csvSheet(sheets.imports, `${file} (imports)`),
    ...(sheets.total === undefined ? [] : [csvSheet(sheets.total, `${file} (total)`)]),
  ]);
  if (!read.ok) return read;
  const [domestic, imported, further] = read.value;
  return assemble(
    { ...head, unit: { currency: 'EUR', scale: 1_000_000 }, prices: 'basic' },
    { domestic: domestic!, imported: imported!, ...(further === undefined ? {} : { further }) },
    planningBureauScheme,
    options,
  );
}
