import { formatExpression, valuesEqual } from '../../../feel/index.ts';
import type { Finding } from '../finding.ts';
import { checkProblem } from '../problems.ts';
import { constantOf } from './cuts.ts';
import { cutFinding, firstFew, limits, unjudged } from './limits.ts';
import { exampleText, regionOf, rowText } from './region.ts';
import type { Space } from './space.ts';
import { holds, meet, meets, type Box } from './sweep.ts';
import { placeOf, type TableSite } from './table-site.ts';

interface Overlap {
  readonly box: Box;
  readonly rules: Set<number>;
}

/** Values for which several rules decide where one may (UNIQUE), or where all must say the same (ANY): the decision is null there. */
export function overlapsIn(site: TableSite, space: Space): readonly Finding[] {
  const { hitPolicy } = site.table;
  if (hitPolicy !== 'UNIQUE' && hitPolicy !== 'ANY') return [];
  const { found, doubt, cut } = pairsThatMeet(site, space);
  const widest = found.filter(({ box, rules }) => !found.some((other) => isPartOf(box, rules, other)));
  return [
    ...firstFew(site, 'DMN-TABLE-OVERLAP', widest, (overlap) => overlapFinding(site, space, overlap)),
    ...(doubt ? [unjudged(site, space)] : []),
    ...(cut ? [cutFinding(site)] : []),
  ];
}

function isPartOf(box: Box, rules: ReadonlySet<number>, other: Overlap): boolean {
  return other.box !== box && holds(other.box, box) && [...rules].every((rule) => other.rules.has(rule));
}

interface Pairs {
  readonly found: readonly Overlap[];
  /** Some pairs may or may not meet. */
  readonly doubt: boolean;
  readonly cut: boolean;
}

function pairsThatMeet(site: TableSite, space: Space): Pairs {
  const found = new Map<string, Overlap>();
  let [doubt, pairs] = [false, 0];
  for (const [second, box] of space.rules.entries())
    for (const [first, other] of space.rules.slice(0, second).entries()) {
      pairs += 1;
      if (pairs > limits.pairs || found.size > limits.boxes)
        return { found: [...found.values()], doubt, cut: true };
      if (!meets(box, other)) continue;
      const same = site.table.hitPolicy === 'ANY' ? sameOutputs(site, first, second) : false;
      if (same === true) continue;
      const both = meet(box, other);
      const isSeen = both.every((set, axis) => axis < space.axes.length || set === space.full[axis]);
      if (!isSeen || same === undefined) {
        doubt = true;
        continue;
      }
      const key = both.join(' ');
      const overlap = found.get(key) ?? { box: both, rules: new Set<number>() };
      found.set(key, overlap);
      overlap.rules.add(first).add(second);
    }
  return { found: [...found.values()], doubt, cut: false };
}

function overlapFinding(site: TableSite, space: Space, { box, rules }: Overlap): Finding {
  const axes = box.slice(0, space.axes.length);
  const region = regionOf(site, space, [axes]);
  const [row] = region.rows;
  const numbers = [...rules].sort((a, b) => a - b).map((rule) => rule + 1);
  const certain = axes.every((set, axis) => space.axes[axis]!.isFree || set === space.full[axis]);
  const code = certain ? 'DMN-TABLE-OVERLAP' : 'DMN-TABLE-OVERLAP-PERHAPS';
  const parameters = {
    rules: numbers.join(', '),
    policy: site.table.hitPolicy,
    values: rowText(region, row!),
    example: exampleText(region, row!),
  };
  return { ...checkProblem(code, placeOf(site, `rules ${parameters.rules}`), parameters, 'warning'), region };
}

/** Whether two rules give the same; undefined where that is known only in a run. */
function sameOutputs({ table, constants }: TableSite, first: number, second: number): boolean | undefined {
  const [a, b] = [table.rules[first]!.outputs, table.rules[second]!.outputs];
  let same: boolean | undefined = true;
  for (const column of table.outputs.keys()) {
    const [left, right] = [a[column]?.expression, b[column]?.expression];
    if (left === undefined || right === undefined) return undefined;
    if (formatExpression(left) === formatExpression(right)) continue;
    const [one, other] = [constantOf(left, constants), constantOf(right, constants)];
    if (one === undefined || other === undefined) same = undefined;
    else if (valuesEqual(one, other) !== true) return false;
  }
  return same;
}
