import { type Column, type ColumnKind } from '../base/index.ts';
import { columnTexts, type ColumnId } from './column-texts.ts';

/**
 * Columns from ids with their kinds, in order.
 * @example columns(['measure', 'text'], ['amount', 'millions'])
 */
export function columns(...list: readonly (readonly [ColumnId, ColumnKind])[]): readonly Column[] {
  return list.map(([id, kind]) => ({ id, title: columnTexts[id], kind }));
}
