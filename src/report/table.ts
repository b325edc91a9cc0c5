import { stringify } from 'csv-stringify/sync';
import {
  fillText,
  formatCount,
  formatDay,
  formatDecimal,
  formatEuro,
  formatMillions,
  formatRatio,
  formatShare,
  type Cell,
  type ColumnKind,
  type Language,
  type TableData,
} from '../base/index.ts';

export const noValue = '–';

/** A cell as a reader sees it. */
export function cellText(cell: Cell, kind: ColumnKind, language: Language): string {
  if (cell === null) return noValue;
  if (typeof cell === 'object') return fillText(cell, language);
  if (typeof cell === 'string') {
    if (kind === 'day') return formatDay(cell, language);
    return kind === 'decimal' ? formatDecimal(cell, language) : cell;
  }
  switch (kind) {
    case 'cents':
      return formatEuro(cell, language);
    case 'millions':
      return formatMillions(cell, language);
    case 'share':
      return formatShare(cell, language);
    case 'change':
      return (cell > 0 ? '+' : '') + formatShare(cell, language);
    case 'ratio':
      return formatRatio(cell, language, 2);
    case 'level':
      return formatRatio(cell, language, 1);
    case 'factor':
      return formatRatio(cell, language, 3);
    case 'count':
    case 'text':
    case 'day':
    case 'decimal':
      return Number.isInteger(cell) ? formatCount(cell, language) : formatRatio(cell, language, 4);
  }
}

export function isNumeric(kind: ColumnKind): boolean {
  return kind !== 'text' && kind !== 'day';
}

/**
 * The table as CSV (RFC 4180, UTF-8): machine-readable, so money stays in cents and shares stay fractions.
 * @example tableCsv({ columns: [{ id: 'a', title: sameText('A'), kind: 'count' }], rows: [[1]] }, 'nl') // 'a\n1\n'
 */
export function tableCsv(table: TableData, language: Language): string {
  const rows = table.rows.map((row) =>
    row.map((cell) => (cell !== null && typeof cell === 'object' ? fillText(cell, language) : (cell ?? ''))),
  );
  return stringify([table.columns.map((column) => column.id), ...rows]);
}

/** Some columns of a table, by id. */
export function pick(table: TableData, ids: readonly string[]): TableData {
  const places = ids.map((id) => table.columns.findIndex((column) => column.id === id));
  return {
    columns: places.map((at) => table.columns[at]!),
    rows: table.rows.map((row) => places.map((at) => row[at]!)),
  };
}
