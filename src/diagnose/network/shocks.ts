import { failure, problem, success, type Problem, type Result } from '../../base/index.ts';
import { networkProblems } from './problems.ts';

/** Shares of the labour, household demand and other demand of each sector that fall away, in the order of the model's sectors. */
export interface ShockProfile {
  readonly labour: ArrayLike<number>;
  readonly households: ArrayLike<number>;
  readonly other: ArrayLike<number>;
}

/** A profile from a day on, until the next phase: whole, or fading to nothing over some days in a straight line. */
export interface ShockPhase {
  /** Days since the first of the path. */
  readonly from: number;
  readonly profile: ShockProfile;
  readonly fadeDays?: number;
}

/** Shocks day by day: the value of a sector on a day stands at day x sectors + sector. */
export interface NetworkShocks {
  readonly days: number;
  readonly labour: Float64Array;
  readonly households: Float64Array;
  readonly other: Float64Array;
  /** Share of the labour that is not asked for but stays on the payroll, because support pays it. */
  readonly kept: Float64Array;
  /** Money that households have on top, in million euro a day: one value for each day. */
  readonly spending: Float64Array;
}

/** A calm of so many days. @example calm(1, 2).labour // Float64Array [0, 0] */
export function calm(days: number, sectors: number): NetworkShocks {
  const none = () => new Float64Array(days * sectors);
  return {
    days,
    labour: none(),
    households: none(),
    other: none(),
    kept: none(),
    spending: new Float64Array(days),
  };
}

const parts = ['labour', 'households', 'other'] as const;

/**
 * The shocks of a calendar over some days; before the first phase nothing happens. NETWORK-... problems name the phase, the part and the sector.
 * @example shockPath(366, ['farms', 'mills'], [{ from: 14, profile }, { from: 64, profile, fadeDays: 58 }])
 */
export function shockPath(
  days: number,
  sectors: readonly string[],
  phases: readonly ShockPhase[],
): Result<NetworkShocks> {
  const problems = [
    ...checkDays(days),
    ...phases.flatMap((phase, at) => checkPhase(phase, at, sectors, phases[at - 1])),
  ];
  if (problems.length > 0) return failure(...problems);
  const size = sectors.length;
  const shocks = calm(days, size);
  for (const [at, { from, profile, fadeDays }] of phases.entries()) {
    const end = Math.min(days, phases[at + 1]?.from ?? days);
    for (let day = Math.max(0, from); day < end; day += 1) {
      const weight = fadeDays === undefined ? 1 : Math.max(0, 1 - (day - from) / fadeDays);
      for (const part of parts)
        for (let sector = 0; sector < size; sector += 1)
          shocks[part][day * size + sector] = weight * profile[part][sector]!;
    }
  }
  return success(shocks);
}

/** Ten years: a path of more days is a slip of the pen, and would not fit in memory. */
const mostDays = 3660;

/** A path has at least one day. */
export function checkDays(days: number): readonly Problem[] {
  return Number.isInteger(days) && days > 0 && days <= mostDays
    ? []
    : [problem(networkProblems, 'NETWORK-DAYS', {}, { found: days, most: mostDays })];
}

function checkPhase(
  { from, profile, fadeDays }: ShockPhase,
  at: number,
  sectors: readonly string[],
  before: ShockPhase | undefined,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (!Number.isInteger(from) || (before !== undefined && from <= before.from) || !((fadeDays ?? 1) > 0))
    problems.push(problem(networkProblems, 'NETWORK-PHASE', { path: `phase ${at + 1}` }, {}));
  for (const part of parts) {
    const shares = profile[part];
    if (shares.length !== sectors.length) {
      const found = { found: shares.length, expected: sectors.length, sectors: sectors.length };
      problems.push(problem(networkProblems, 'NETWORK-LENGTH', { path: part }, found));
    } else
      for (const [sector, name] of sectors.entries()) {
        const share = shares[sector]!;
        if (!(share >= 0 && share <= 1))
          problems.push(
            problem(networkProblems, 'NETWORK-SHARE', { path: `${part}, ${name}` }, { found: share }),
          );
      }
  }
  return problems;
}
