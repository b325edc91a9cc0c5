import type { Problem } from '../../../base/index.ts';
import type { Expression } from '../../../feel/index.ts';
import { checkProblem } from '../problems.ts';
import { itemOf, joined, unknown, type UnitInfo } from './unit.ts';

/** Where units are inferred, and where findings are gathered. */
export interface UnitSite {
  readonly path: string;
  readonly names: Readonly<Record<string, UnitInfo>>;
  readonly problems: Problem[];
  /** Functions that call each other without end stop here: how many calls are open, and how many may still be made. */
  readonly calls: { open: number; left: number };
  readonly infer: (node: Expression, site: UnitSite) => UnitInfo;
}

export function within(site: UnitSite, names: Readonly<Record<string, UnitInfo>>): UnitSite {
  return { ...site, names: { ...site.names, ...names } };
}

/** The common unit of two sides of an operator; says where there is none. */
export function together(site: UnitSite, operator: string, left: UnitInfo, right: UnitInfo): UnitInfo {
  const unit = joined(left, right);
  if (unit !== undefined) return unit;
  const [a, b] = [itemOf(left), itemOf(right)];
  const names = { left: a.kind === 'unit' ? a.unit : '', right: b.kind === 'unit' ? b.unit : '' };
  complain(site, 'DMN-UNIT-MIXED', { operator, ...names });
  return unknown;
}

export function allTogether(site: UnitSite, operator: string, units: readonly UnitInfo[]): UnitInfo {
  return units.reduce((all, unit) => together(site, operator, all, unit), unknown);
}

/** A function called twice says the same once. */
export function complain(
  site: UnitSite,
  code: 'DMN-UNIT-MIXED' | 'DMN-UNIT-PRODUCT' | 'DMN-UNIT-RESULT',
  parameters: Readonly<Record<string, string>>,
): void {
  const found = checkProblem(code, { path: site.path }, parameters, 'warning');
  const key = JSON.stringify(parameters);
  const isKnown = site.problems.some(
    (item) => item.code === code && item.place.path === site.path && JSON.stringify(item.parameters) === key,
  );
  if (!isKnown) site.problems.push(found);
}

/** The result of a call, or nothing where calls go too deep or are too many. */
export function called({ calls }: UnitSite, apply: () => UnitInfo): UnitInfo {
  if (calls.open >= 50 || calls.left <= 0) return unknown;
  calls.open += 1;
  calls.left -= 1;
  const unit = apply();
  calls.open -= 1;
  return unit;
}
