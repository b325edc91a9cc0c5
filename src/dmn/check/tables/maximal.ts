import { holds, isCovered, type Box, type Budget } from './sweep.ts';

/**
 * The same points as boxes that cannot grow, and none that the others hold already: few and short to read. `within` bounds them.
 */
export function maximalBoxes(
  boxes: readonly Box[],
  rules: readonly Box[],
  within: Box,
  budget: Budget,
): readonly Box[] {
  const grown: Box[] = [];
  for (const box of boxes) {
    if (grown.some((other) => holds(other, box))) continue;
    grown.push(grow(box, rules, within));
  }
  // The widest first; from the narrow end, what the others hold together is left out.
  const sorted = grown.toSorted((a, b) => narrowness(a, within) - narrowness(b, within));
  let kept: readonly Box[] = sorted;
  for (const box of sorted.toReversed()) {
    const others = kept.filter((other) => other !== box);
    if (isCovered(box, others, budget) === true) kept = others;
  }
  return kept;
}

/** On each axis in turn, every piece is added at which no rule that meets the box elsewhere stands in the way. */
function grow(box: Box, rules: readonly Box[], within: Box): Box {
  const grown = [...box];
  for (const axis of grown.keys()) {
    let taken = 0n;
    for (const rule of rules) {
      const elsewhere = rule.every((set, other) => other === axis || (set & grown[other]!) !== 0n);
      if (elsewhere) taken |= rule[axis]!;
    }
    grown[axis] = within[axis]! & ~taken;
  }
  return grown;
}

/** The number of axes on which a box is less than all. */
function narrowness(box: Box, within: Box): number {
  return box.filter((set, axis) => set !== within[axis]).length;
}
