import { problem, type Problem } from '../../base/index.ts';
import type { Lookup } from '../assumptions.ts';
import { regions } from '../targets.ts';
import { kinds } from './kinds.ts';
import { householdPopulationProblems } from './problems.ts';
import { total } from './total.ts';

const file = 'households.yaml';

/** What can be wrong with margins before anything is raked: unknown regions, kinds that are not a whole, a weight below 1. */
export function checkMargins(assume: Lookup): readonly Problem[] {
  const margins = ['households', 'kind-share', 'employment-rate', 'poverty-risk'];
  return [
    ...margins.flatMap((margin) => unknownRegions(assume, margin)),
    ...assume.entries('households').flatMap(([region]) => brokenKinds(assume, region)),
    ...(assume.value('weight') >= 1 ? [] : [badWeight(assume.value('weight'))]),
  ];
}

function unknownRegions(assume: Lookup, margin: string): readonly Problem[] {
  const known: readonly string[] = regions;
  return assume
    .entries(margin)
    .map(([entry]) => entry.split('.')[0]!)
    .filter((region) => !known.includes(region))
    .map((found) =>
      problem(
        householdPopulationProblems,
        'POPULATION-MARGIN-REGION',
        { file, path: margin },
        { margin, found, known: known.join(', ') },
      ),
    );
}

/** The kinds of a region are all its households, to the tolerance of bands. */
function brokenKinds(assume: Lookup, region: string): readonly Problem[] {
  const sum = total(kinds.map((kind) => assume.value('kind-share', `${region}.${kind}`)));
  if (Math.abs(sum - 1) < 0.0015) return [];
  const margin = `kind-share ${region}`;
  const place = { file, path: 'kind-share' };
  const found = { margin, found: sum.toFixed(3), expected: 1 };
  return [problem(householdPopulationProblems, 'POPULATION-MARGIN-SUM', place, found)];
}

function badWeight(found: number): Problem {
  const place = { file, path: 'weight' };
  return problem(householdPopulationProblems, 'POPULATION-MARGIN-ROOM', place, {
    margin: 'weight',
    room: 1,
    found,
  });
}
