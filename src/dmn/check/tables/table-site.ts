import type { Place } from '../../../base/index.ts';
import type { DecisionTable } from '../../model.ts';
import type { Constants } from './cuts.ts';
import type { ColumnKnowledge } from './space.ts';

/** A decision table with what the model says around it. */
export interface TableSite {
  readonly table: DecisionTable;
  /** Such as `decision "X"`. */
  readonly path: string;
  /** The decision whose logic the table is. */
  readonly decision?: string;
  /** Of every column. */
  readonly knowledge: readonly ColumnKnowledge[];
  readonly constants: Constants;
}

export function columnLabel({ table }: Pick<TableSite, 'table'>, column: number): string {
  const { label, text } = table.inputs[column]!;
  return label ?? text;
}

export function placeOf({ path }: TableSite, step?: string): Place {
  return { path: step === undefined ? path : `${path}, ${step}` };
}
