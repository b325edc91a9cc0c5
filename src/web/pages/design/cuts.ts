import { dimensions, type Dimension } from '../../../design/index.ts';

/** The groups by which a design always says who moves, and those that a reader can ask for. */
const always: readonly Dimension[] = ['sector', 'size class'];
export const furtherCuts: readonly Dimension[] = ['legal kind', 'province', 'municipality'];

/** How a way of cutting stands in an address. @example cutName('legal kind') // 'legal-kind' */
export function cutName(dimension: Dimension): string {
  return dimension.replaceAll(' ', '-');
}

export function isCutName(name: string): boolean {
  return furtherCuts.some((dimension) => cutName(dimension) === name);
}

/** What is shown for the names of an address, in the order in which a scorecard has them. */
export function cutsOf(names: readonly string[]): readonly Dimension[] {
  return dimensions
    .map(({ id }) => id)
    .filter((id) => always.includes(id) || (furtherCuts.includes(id) && names.includes(cutName(id))));
}
