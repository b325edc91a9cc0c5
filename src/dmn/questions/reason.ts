import type { MatchedRule } from '../trace.ts';
import type { ColumnState, TableState } from './table-state.ts';

/** Why an input can no longer change the outcome. */
export type Reason =
  /** Whatever the answers, the outcome is the same. */
  | { readonly kind: 'outcome certain' }
  /** It counts in these rules only, which can no longer decide: a criterion fails, or another rule gives the same or comes first. */
  | { readonly kind: 'rules excluded'; readonly rules: readonly ExcludedRule[] }
  /** The part of the model that asks it is not reached. */
  | { readonly kind: 'not reached' };

export interface ExcludedRule extends MatchedRule {
  readonly table: string;
  /** The column whose cell fails; absent where another rule decides instead. */
  readonly failed?: ColumnState;
}

export function reasonOf(name: string, isCertain: boolean, tables: readonly TableState[]): Reason {
  if (isCertain) return { kind: 'outcome certain' };
  const rules = tables.flatMap((table) => rulesAsking(name, table));
  if (rules.length === 0 || rules.some((rule) => rule === undefined)) return { kind: 'not reached' };
  return { kind: 'rules excluded', rules: rules.filter((rule) => rule !== undefined) };
}

/** The rules of a table with a cell that asks the input; undefined for one that can still decide. */
function rulesAsking(name: string, table: TableState): readonly (ExcludedRule | undefined)[] {
  const asks = table.columns.flatMap(({ unknown }, column) => (unknown.includes(name) ? [column] : []));
  return table.rules
    .filter((rule) => asks.some((column) => rule.cells[column] !== 'true'))
    .map((rule) => {
      if (rule.state !== 'excluded' && rule.state !== 'redundant') return undefined;
      const failed = table.columns[rule.cells.indexOf('false')];
      const { index, id } = rule;
      return {
        table: table.path,
        index,
        ...(id === undefined ? {} : { id }),
        ...(failed === undefined ? {} : { failed }),
      };
    });
}
