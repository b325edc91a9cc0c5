import type { Finding } from '../finding.ts';
import { checkProblem } from '../problems.ts';
import type { Space } from './space.ts';
import { columnLabel, placeOf, type TableSite } from './table-site.ts';

/** How far the check of one table goes. Counts, not times: the same table always gives the same findings. */
export const limits = {
  /** Pieces of axes that are looked at. */
  steps: 2_000_000,
  /** Pairs of rules that are compared. */
  pairs: 2_000_000,
  /** Boxes that are worked with. */
  boxes: 200,
  /** Findings of one kind that are told one by one. */
  findings: 10,
};

export function cutFinding(site: TableSite): Finding {
  const { rules, inputs } = site.table;
  return checkProblem(
    'DMN-TABLE-CUT',
    placeOf(site),
    { rules: rules.length, columns: inputs.length },
    'warning',
  );
}

/** The first findings, and how many more of the kind there are. */
export function firstFew<T>(
  site: TableSite,
  code: string,
  items: readonly T[],
  finding: (item: T) => Finding,
): readonly Finding[] {
  const count = items.length - limits.findings;
  const more = count > 0 ? [checkProblem('DMN-TABLE-MORE', placeOf(site), { count, code }, 'warning')] : [];
  return [...items.slice(0, limits.findings).map(finding), ...more];
}

/** Said once for a table: what the cells that are not seen through leave open. */
export function unjudged(site: TableSite, space: Space): Finding {
  const { rule, column } = space.unseen[0]!;
  const cell = site.table.rules[rule]!.cells[column]?.text.trim() ?? '';
  const parameters = { column: columnLabel(site, column), cell, count: space.unseen.length };
  return checkProblem('DMN-TABLE-UNJUDGED', placeOf(site), parameters, 'warning');
}
