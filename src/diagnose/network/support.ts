import { failure, problem, success, type Result } from '../../base/index.ts';
import type { PathMonth } from './calendar.ts';
import type { NetworkModel } from './model.ts';
import { networkProblems } from './problems.ts';
import type { NetworkPath } from './run.ts';
import type { NetworkShocks } from './shocks.ts';

/** Support in million euro; the amount of a sector in a month stands at month x sectors + sector. */
export interface SectorSupport {
  readonly months: readonly PathMonth[];
  readonly amounts: Float64Array;
}

export interface SupportRule {
  /** Value added for one unit of output, by sector. */
  readonly valueAdded: ArrayLike<number>;
  /** Share of the staff without work that stays on the payroll where support covers all of the value added that is lost. */
  readonly keptShare: number;
  /** Share of support that its owners and their staff spend in the same month. */
  readonly spentShare: number;
}

/**
 * The shocks with what support puts back, by two rules. Staff kept: in each month a sector keeps a share of the staff that it has no work
 * for, in proportion to how much of the value added lost in that month (in `path`, the run without support) its support covers; the staff
 * is there when demand returns. Money spent: a share of the support becomes demand of households in the same month, for what is still open
 * of their basket. Support opens nothing that is closed by order and saves no firm from bankruptcy: that is outside the rules.
 * NETWORK-... problems for sizes, amounts and shares.
 * @example withSupport(model, shocks, path, { months, amounts }, { valueAdded: [0.5, 0.4], keptShare: 0.5, spentShare: 0.25 })
 */
export function withSupport(
  model: NetworkModel,
  shocks: NetworkShocks,
  path: NetworkPath,
  { months, amounts }: SectorSupport,
  { valueAdded, keptShare, spentShare }: SupportRule,
): Result<NetworkShocks> {
  const size = model.sectors.length;
  const expected = months.length * size;
  if (amounts.length !== expected) return wrongLength('support', amounts.length, expected, size);
  if (valueAdded.length !== size) return wrongLength('valueAdded', valueAdded.length, size, size);
  for (const [path, found] of Object.entries({ keptShare, spentShare }))
    if (!(found >= 0 && found <= 1))
      return failure(problem(networkProblems, 'NETWORK-SHARE', { path }, { found }));
  const wrong = amounts.findIndex((amount) => !(amount >= 0 && amount < Infinity));
  if (wrong >= 0) {
    const place = { path: `${months[Math.floor(wrong / size)]!.id}, ${model.sectors[wrong % size]}` };
    return failure(problem(networkProblems, 'NETWORK-SUPPORT', place, { found: amounts[wrong]! }));
  }
  const kept = shocks.kept.slice();
  const spending = shocks.spending.slice();
  for (const [at, month] of months.entries()) {
    let paid = 0;
    for (let sector = 0; sector < size; sector += 1) {
      const lost = lostValueAdded(model, path, month, sector, valueAdded[sector]!);
      const amount = amounts[at * size + sector]!;
      const covered = lost > 0 ? Math.min(1, amount / lost) : 0;
      for (let day = month.from; day < month.to; day += 1) kept[day * size + sector] = keptShare * covered;
      paid += amount;
    }
    for (let day = month.from; day < month.to; day += 1)
      spending[day] = spending[day]! + (spentShare * paid) / (month.to - month.from);
  }
  return success({ ...shocks, kept, spending });
}

function lostValueAdded(
  model: NetworkModel,
  { output }: NetworkPath,
  { from, to }: PathMonth,
  sector: number,
  perOutput: number,
): number {
  const size = model.sectors.length;
  let lost = 0;
  for (let day = from; day < to; day += 1) lost += model.output[sector]! - output[day * size + sector]!;
  return lost * perOutput;
}

function wrongLength(path: string, found: number, expected: number, sectors: number): Result<never> {
  return failure(problem(networkProblems, 'NETWORK-LENGTH', { path }, { found, expected, sectors }));
}
