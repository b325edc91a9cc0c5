import type { Finding } from '../finding.ts';
import { checkProblem } from '../problems.ts';
import type { Piece } from './axis.ts';
import { bit } from './bits.ts';
import { cutFinding, firstFew, limits, unjudged } from './limits.ts';
import { maximalBoxes } from './maximal.ts';
import { exampleText, regionOf, rowText } from './region.ts';
import type { Space } from './space.ts';
import { isCovered, uncovered, type Box, type Budget } from './sweep.ts';
import { placeOf, type TableSite } from './table-site.ts';

/** Values for which no rule decides and no default stands: the decision is null there. */
export function gapsIn(site: TableSite, space: Space, budget: Budget): readonly Finding[] {
  if (site.table.outputs.some(({ defaultValue }) => defaultValue !== undefined)) return [];
  const count = space.axes.length;
  const [full, rules] = [space.full.slice(0, count), space.rules.map((rule) => rule.slice(0, count))];
  if (full.includes(0n)) return [];
  // A rule with a comparison that is not seen through is taken as wide as it could be: what it leaves is a gap for certain.
  const open = uncovered(full, rules, limits.boxes, budget);
  const boxes = maximalBoxes(open.boxes, rules, full, budget);
  const missing = piecesOfKinds(space, 'null');
  // A value of another kind than all cells ask for is no gap that anyone would fill.
  const apart = piecesOfKinds(space, 'null', 'stranger');
  const present = boxes.filter((box) => !box.some((set, axis) => (set & ~apart[axis]!) === 0n));
  return [
    ...firstFew(site, 'DMN-TABLE-GAP', present, (box) => gapFinding(site, space, without(box, apart, full))),
    ...missingFinding(site, space, boxes, missing),
    ...(open.cut ? [cutFinding(site)] : hasDoubt(space, budget) ? [unjudged(site, space)] : []),
  ];
}

function gapFinding(site: TableSite, space: Space, box: Box): Finding {
  const region = regionOf(site, space, [box]);
  const [row] = region.rows;
  const certain = box.every((set, axis) => space.axes[axis]!.isFree || set === space.full[axis]);
  const code = certain ? 'DMN-TABLE-GAP' : 'DMN-TABLE-GAP-PERHAPS';
  const values = rowText(region, row!);
  const parameters = { values, example: exampleText(region, row!) };
  return { ...checkProblem(code, placeOf(site), parameters, 'warning'), region };
}

/** Gaps that only a missing value falls in are told together: nearly every table without a default has them. */
function missingFinding(
  site: TableSite,
  space: Space,
  boxes: readonly Box[],
  missing: Box,
): readonly Finding[] {
  const nulls = boxes.flatMap((box) =>
    box.flatMap((set, axis) => {
      const isPart = (set & missing[axis]!) !== 0n && set !== space.full[axis];
      return isPart ? [box.with(axis, missing[axis]!)] : [];
    }),
  );
  if (nulls.length === 0) return [];
  const region = regionOf(site, space, nulls);
  const asked = region.columns.filter((_, column) => region.rows.some((row) => row[column] === 'null'));
  const columns = asked.map((label) => `"${label}"`).join(', ');
  return [{ ...checkProblem('DMN-TABLE-GAP-MISSING', placeOf(site), { columns }, 'warning'), region }];
}

/** Of every axis, its pieces of some kinds. */
function piecesOfKinds({ axes }: Space, ...kinds: readonly Piece['kind'][]): Box {
  return axes.map(({ pieces }) =>
    pieces.reduce((set, { kind }, index) => (kinds.includes(kind) ? set | bit(index) : set), 0n),
  );
}

/** A set without the pieces that stand apart, unless it is all there is. */
function without(box: Box, apart: Box, full: Box): Box {
  return box.map((set, axis) => (set === full[axis] ? set : set & ~apart[axis]!));
}

/** Whether rules that are not seen through leave points open that may or may not be gaps. */
function hasDoubt(space: Space, budget: Budget): boolean {
  const count = space.axes.length;
  return space.unseen.some(({ rule }) => {
    const wide: Box = [
      ...space.rules[rule]!.slice(0, count),
      ...space.symbols.map(({ expected }) => expected),
    ];
    return wide.every((set) => set !== 0n) && isCovered(wide, space.rules, budget) !== true;
  });
}
