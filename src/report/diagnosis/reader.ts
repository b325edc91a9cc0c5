import type { Cell, Column, Language, TableData } from '../../base/index.ts';
import { cellText } from '../table.ts';
import { scales } from './palette.ts';

const longest = 48;

/** One row of the table as the chart needs it. */
export interface Point {
  readonly x: number | Date | string;
  readonly y: number | string;
  readonly series: string;
  readonly low?: number;
  readonly high?: number;
  readonly shown: string;
}

/** Reads the cells of a table for a chart. Throws where the chart names a column that there is not: a bug of the part. */
export function reader(table: TableData, language: Language) {
  const at = (id: string): number => {
    const found = table.columns.findIndex((column) => column.id === id);
    if (found < 0) throw new Error(`the chart names a column that the table does not have: ${id}`);
    return found;
  };
  const cell = (row: readonly Cell[], id: string): Cell => row[at(id)] ?? null;
  const column = (id: string): Column => table.columns[at(id)]!;
  const shown = (row: readonly Cell[], id: string): string =>
    cellText(cell(row, id), column(id).kind, language);
  const number = (row: readonly Cell[], id: string): number | undefined => {
    const value = cell(row, id);
    const parsed = typeof value === 'string' && column(id).kind === 'decimal' ? Number(value) : value;
    return typeof parsed === 'number' && Number.isFinite(parsed)
      ? parsed * (scales[column(id).kind] ?? 1)
      : undefined;
  };
  return {
    column,
    number,
    shown,
    word: (row: readonly Cell[], id: string): string => {
      const text = shown(row, id);
      return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
    },
    /** A day becomes a moment, a year stays a number. */
    place: (row: readonly Cell[], id: string): number | Date | undefined => {
      const value = cell(row, id);
      if (typeof value === 'number') return value;
      if (typeof value !== 'string') return undefined;
      return /^\d{4}-\d\d/.test(value) ? new Date(`${value.padEnd(10, '-01')}T00:00:00Z`) : Number(value);
    },
    ends: (row: readonly Cell[], chart: { readonly low?: string; readonly high?: string }) => {
      const low = chart.low === undefined ? undefined : number(row, chart.low);
      const high = chart.high === undefined ? undefined : number(row, chart.high);
      return low === undefined || high === undefined ? {} : { low, high };
    },
  };
}
