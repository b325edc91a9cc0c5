import { problem, type Problem } from '../../src/base/index.ts';
import { deriveProblems } from './problems.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The day of a wave from its heading in the workbook; undefined when the text is not a heading.
 * @example waveDate('Survey  22 Sep. 2020') // '2020-09-22'
 */
export function waveDate(heading: string): string | undefined {
  // The mark of a footnote may stick to the year: "20 Oct. 20207".
  const match = /^Survey\s+(\d{1,2})\s+([A-Z][a-z]+)\.?\s+(\d{4})\d?\s*$/.exec(heading);
  const month = months.indexOf((match?.[2] ?? '').slice(0, 3)) + 1;
  if (match === null || month === 0) return undefined;
  return `${match[3]}-${String(month).padStart(2, '0')}-${match[1]!.padStart(2, '0')}`;
}

/** A sector's name without the marks of footnotes. @example sectorName('Wholesale ') // 'Wholesale' */
export function sectorName(cell: string): string {
  return cell.replace(/[¹²³\d\s]+$/u, '').trim();
}

/** A cell: decimal text, or undefined where the workbook says `NA` with a footnote: missing is not zero. */
export function cellValue(cell: string | undefined): string | undefined {
  const text = (cell ?? '').trim();
  return text === '' || text.startsWith('NA') ? undefined : text;
}

/** A block of the workbook: waves as columns, sectors as rows. */
export interface WaveBlock {
  readonly waves: readonly (string | undefined)[];
  readonly rows: readonly { readonly sector: string; readonly cells: readonly string[] }[];
}

/**
 * The block whose heading line starts with `title` (may be empty: a sheet with one block has no word there); it ends at an empty line or at the
 * next heading. A problem when the sheet has no such line or a heading is not a date.
 */
export function waveBlock(
  cells: readonly (readonly string[])[],
  title: string,
  file: string,
): WaveBlock | Problem {
  const start = cells.findIndex((line) => (line[0] ?? '').startsWith(title) && (line[1] ?? '') !== '');
  if (start < 0) return shape(file, undefined, 'no such line', `a line that begins with "${title}"`);
  const waves = cells[start]!.map((cell, index) => (index === 0 ? undefined : waveDate(cell)));
  if (waves[1] === undefined)
    return shape(file, start + 1, cells[start]![1] ?? '', 'a heading such as "Survey 30 March 2020"');
  const rows = [];
  for (const line of cells.slice(start + 1)) {
    if ((line[0] ?? '') === '' || waveDate(line[1] ?? '') !== undefined) break;
    rows.push({ sector: sectorName(line[0]!), cells: line });
  }
  return { waves, rows };
}

export function shape(file: string, line: number | undefined, found: string, expected: string): Problem {
  return problem(deriveProblems, 'DERIVE-SHAPE', { file, line }, { found, expected });
}
