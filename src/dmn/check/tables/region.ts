import type { Region } from '../finding.ts';
import { feelText } from './feel-text.ts';
import { cellText, exampleOf } from './row.ts';
import type { Space } from './space.ts';
import type { Box } from './sweep.ts';
import { columnLabel, type TableSite } from './table-site.ts';

/** Boxes over the axes of a table as a reader and another table can use them. */
export function regionOf(site: TableSite, space: Space, boxes: readonly Box[]): Region {
  const columns = site.table.inputs.map((_, column) => columnLabel(site, column));
  const rows = boxes.map((box) =>
    spread(site, space, (axis) => cellText(space.axes[axis]!, box[axis]!), '-'),
  );
  const [first] = boxes;
  const example = (axis: number) => feelText(exampleOf(space.axes[axis]!.pieces, first![axis]!));
  return {
    ...(site.decision === undefined ? {} : { decision: site.decision }),
    columns,
    rows,
    ...(first === undefined ? {} : { example: spread(site, space, example) }),
  };
}

/** A text for every column from one for every axis; columns that repeat an expression repeat it, or say `again`. */
function spread(
  { table }: TableSite,
  { axes }: Space,
  text: (axis: number) => string,
  again?: string,
): readonly string[] {
  return table.inputs.map((_, column) => {
    const axis = axes.findIndex(({ columns }) => columns.includes(column));
    return axes[axis]!.columns[0] === column ? text(axis) : (again ?? text(axis));
  });
}

/** The columns in which a row asks anything, with what it asks. @example 'Age: < 18; Status: "gold"' */
export function rowText({ columns }: Region, row: readonly string[]): string {
  return asked(row)
    .map((column) => `${columns[column]}: ${shortened(row[column]!)}`)
    .join('; ');
}

/** The example in the same columns. @example 'Age = 17; Status = "gold"' */
export function exampleText({ columns, example = [] }: Region, row: readonly string[]): string {
  return asked(row)
    .map((column) => `${columns[column]} = ${example[column]}`)
    .join('; ');
}

/** That nothing is missing goes without saying; where a row asks nothing else, all columns are named. */
function asked(row: readonly string[]): readonly number[] {
  const columns = [...row.keys()];
  const telling = columns.filter((column) => row[column] !== '-' && row[column] !== 'not(null)');
  return telling.length === 0 ? columns : telling;
}

/** A cell as it is read aloud: of a thousand texts the first few say enough. */
function shortened(written: string): string {
  const cell = written.startsWith('not(') ? written.replace(/, null\)$/, ')') : written;
  const most = 120;
  if (cell.length <= most) return cell;
  const cut = cell.slice(0, cell.lastIndexOf(', ', most));
  return `${cut === '' ? cell.slice(0, most) : cut}, …${cell.startsWith('not(') ? ')' : ''}`;
}
