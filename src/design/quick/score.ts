/** What the scenario does to each unit in the windows of a measure, one row a unit; cents, as integers that doubles hold exactly. */
export interface Shock {
  readonly rows: number;
  /** Need: low, central and high. */
  readonly low: Float64Array;
  readonly need: Float64Array;
  readonly high: Float64Array;
  /** Turnover lost, not below zero. */
  readonly loss: Float64Array;
  /** 1 where the unit was healthy before. */
  readonly healthy: Uint8Array;
}

/** What a measure gives to each unit, as its kernel wrote it. */
export interface Given {
  readonly rule: Int32Array;
  /** 1 entitled, 0 not, 2 unknown. */
  readonly entitled: Uint8Array;
  /** NaN where unknown. */
  readonly amount: Float64Array;
  /** Cents in one unit of `amount`: 1, 10 or 100. */
  readonly cents: number;
}

/** The group of each unit in one way of cutting, as a place among so many groups. */
export interface GroupColumn {
  readonly codes: Uint16Array;
  readonly count: number;
}

/** How a unit can move against the base, in the order of the sums. */
export const moveKinds = ['in', 'out', 'more', 'less'] as const;

/** What a measure gives, added up over units: sums of integers that are not negative, so that no order of adding changes them. */
export interface Sums {
  /** By the names of the scorecard. */
  readonly support: Readonly<Record<string, number>>;
  /** Entitled units without a known amount; they count as zero. */
  readonly unknown: number;
  /** Units, entitled units and cents for each rule; rule -1 (several matched) stands first. */
  readonly rules: Readonly<Record<'units' | 'entitled' | 'amount', Float64Array>>;
  /**
   * Against the base: units that come in, go out, get more and get less, and the cents between, in turn. First of all units together, then of
   * each column group by group.
   */
  readonly moves: readonly Float64Array[];
}

/**
 * Scores the units of a stretch, as `supportSums` of the scorecard does in SQL, and compares what they get with the base. It stands alone:
 * its text is sent to threads (`scoreSource`), so it uses no name from outside.
 * @param ruleCount how many rules the table has
 * @param columns the ways of cutting by which moves are added up too
 */
export function score(
  shock: Shock,
  given: Given,
  base: Given,
  ruleCount: number,
  columns: readonly GroupColumn[],
  from: number,
  to: number,
): Sums {
  const { low, need, high, loss, healthy } = shock;
  const rules = {
    units: new Float64Array(ruleCount + 2),
    entitled: new Float64Array(ruleCount + 2),
    amount: new Float64Array(ruleCount + 2),
  };
  const all = new Float64Array(8);
  const byGroup = columns.map(({ count }) => new Float64Array(8 * count));
  let [unknown, entitled, entitledLoss, amount] = [0, 0, 0, 0];
  let [covered, coveredLow, coveredNeed, coveredHigh, reached] = [0, 0, 0, 0, 0];
  let [unhealthy, unhealthyAmount, aboveLossUnits, aboveLoss] = [0, 0, 0, 0];
  let [leakUnitsLow, leakUnits, leakUnitsHigh, leakLow, leak, leakHigh] = [0, 0, 0, 0, 0, 0];
  let [aboveUnitsLow, aboveUnits, aboveUnitsHigh, aboveLow, above, aboveHigh] = [0, 0, 0, 0, 0, 0];
  for (let at = from; at < to; at += 1) {
    const isIn = given.entitled[at] === 1;
    const wasIn = base.entitled[at] === 1;
    const rule = given.rule[at]! + 1;
    rules.units[rule]! += 1;
    if (!isIn && !wasIn) continue;
    const raw = given.amount[at]! * given.cents;
    const a = isIn && raw > 0 ? raw : 0;
    const rawBefore = base.amount[at]! * base.cents;
    const before = wasIn && rawBefore > 0 ? rawBefore : 0;
    const kind = !wasIn ? 0 : !isIn ? 1 : a > before ? 2 : a < before ? 3 : -1;
    if (kind >= 0) {
      const cents = Math.abs(a - before);
      all[2 * kind]! += 1;
      all[2 * kind + 1]! += cents;
      for (let column = 0; column < columns.length; column += 1) {
        const sums = byGroup[column]!;
        const slot = 8 * columns[column]!.codes[at]! + 2 * kind;
        sums[slot]! += 1;
        sums[slot + 1]! += cents;
      }
    }
    if (!isIn) continue;
    if (!(raw >= 0)) unknown += 1;
    rules.entitled[rule]! += 1;
    rules.amount[rule]! += a;
    const n = need[at]!;
    const nl = low[at]!;
    const nh = high[at]!;
    const d = loss[at]!;
    const hitHealthy = n > 0 && healthy[at] === 1;
    entitled += 1;
    entitledLoss += d;
    amount += a;
    if (hitHealthy) {
      if (a > 0) {
        covered += 1;
        reached += n;
      }
      coveredLow += nl < a ? nl : a;
      coveredNeed += n < a ? n : a;
      coveredHigh += nh < a ? nh : a;
    } else if (n > 0) {
      if (a > 0) unhealthy += 1;
      unhealthyAmount += a;
    }
    if (a > d) {
      aboveLossUnits += 1;
      aboveLoss += a - d;
    }
    if (a > 0) {
      if (nl === 0) {
        leakUnitsLow += 1;
        leakLow += a;
      } else if (nl > 0 && a > nl) {
        aboveUnitsLow += 1;
        aboveLow += a - nl;
      }
      if (n === 0) {
        leakUnits += 1;
        leak += a;
      } else if (n > 0 && a > n) {
        aboveUnits += 1;
        above += a - n;
      }
      if (nh === 0) {
        leakUnitsHigh += 1;
        leakHigh += a;
      } else if (nh > 0 && a > nh) {
        aboveUnitsHigh += 1;
        aboveHigh += a - nh;
      }
    }
  }
  const support = {
    entitled,
    entitled_loss: entitledLoss,
    amount,
    covered,
    covered_low: coveredLow,
    covered_need: coveredNeed,
    covered_high: coveredHigh,
    reached_need: reached,
    unhealthy,
    unhealthy_amount: unhealthyAmount,
    leak_units_low: leakUnitsLow,
    leak_low: leakLow,
    above_units_low: aboveUnitsLow,
    above_low: aboveLow,
    leak_units_central: leakUnits,
    leak_central: leak,
    above_units_central: aboveUnits,
    above_central: above,
    leak_units_high: leakUnitsHigh,
    leak_high: leakHigh,
    above_units_high: aboveUnitsHigh,
    above_high: aboveHigh,
    above_loss_units: aboveLossUnits,
    above_loss: aboveLoss,
  };
  return { support, unknown, rules, moves: [all, ...byGroup] };
}

/** The text of `score` for threads. */
export const scoreSource = `'use strict'; return { score: ${score.toString()} };`;
