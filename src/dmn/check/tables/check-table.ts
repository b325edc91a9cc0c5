import type { Finding } from '../finding.ts';
import type { TypesFound } from '../types/check-types.ts';
import { gapsIn } from './gaps.ts';
import { cutFinding, limits } from './limits.ts';
import { overlapsIn } from './overlaps.ts';
import { spaceOf } from './space.ts';
import type { TableSite } from './table-site.ts';
import { unreachableIn } from './unreachable.ts';

/** Unreachable rules, overlaps and gaps of every decision table of a model. */
export function checkTables({ problems, tables }: TypesFound): readonly Finding[] {
  const refused = new Set(
    problems.filter(({ code }) => code === 'DMN-TYPE-VALUE').map(({ place }) => place.path),
  );
  // A cell whose value is not allowed is told with the types; that its rule is empty follows.
  return tables
    .flatMap(checkTable)
    .filter(({ code, place }) => code !== 'DMN-RULE-EMPTY' || !refused.has(place.path));
}

function checkTable(site: TableSite): readonly Finding[] {
  const space = spaceOf(site.table, site.knowledge, site.constants);
  const budget = { steps: limits.steps };
  const findings = [
    ...unreachableIn(site, space, budget),
    ...overlapsIn(site, space),
    ...gapsIn(site, space, budget),
    ...(budget.steps > 0 ? [] : [cutFinding(site)]),
  ];
  // What cannot be judged, and what was cut, is said once for a table.
  return findings.filter(({ code }, index) => {
    const isOnce = code === 'DMN-TABLE-UNJUDGED' || code === 'DMN-TABLE-CUT';
    return !isOnce || findings.findIndex((other) => other.code === code) === index;
  });
}
