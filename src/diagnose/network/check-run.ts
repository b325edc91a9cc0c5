import { problem, type Problem } from '../../base/index.ts';
import type { NetworkModel } from './model.ts';
import { networkProblems } from './problems.ts';
import type { NetworkOptions } from './options.ts';
import { checkDays, type NetworkShocks } from './shocks.ts';

type Amount = Exclude<keyof NetworkOptions, 'production'>;

/** Where each option must lie; a stock is not filled, and nobody hired, in less than a day. */
const ranges: Readonly<Record<Amount, readonly [low: number, high: number]>> = {
  restockDays: [1, 3650],
  hireDays: [1, 3650],
  fireDays: [1, 3650],
  savedShare: [0, 1],
  stockFactor: [0, 1000],
  shockFactor: [0, 10],
};

/** Shares by day and sector. */
const byDay = ['labour', 'households', 'other', 'kept'] as const;

/** Options out of their range, and shocks that are not of the model's size or not shares. */
export function checkRun(
  model: NetworkModel,
  shocks: NetworkShocks,
  options: NetworkOptions,
): readonly Problem[] {
  const size = model.sectors.length;
  const sizes = ([...byDay, 'spending'] as const).flatMap((path) => {
    const found = shocks[path].length;
    const expected = path === 'spending' ? shocks.days : shocks.days * size;
    return found === expected
      ? []
      : [problem(networkProblems, 'NETWORK-LENGTH', { path }, { found, expected, sectors: size })];
  });
  return [
    ...checkDays(shocks.days),
    ...sizes,
    ...checkOptions(options),
    ...checkShares(model, shocks),
    ...checkSpending(shocks),
  ];
}

function checkOptions(options: NetworkOptions): readonly Problem[] {
  return (Object.keys(ranges) as readonly Amount[]).flatMap((path) => {
    const [low, high] = ranges[path];
    const found = options[path];
    return found >= low && found <= high
      ? []
      : [problem(networkProblems, 'NETWORK-OPTION', { path }, { found, low, high })];
  });
}

/** The first share of each part that is none: one mistake in a table is every day's. */
function checkShares({ sectors }: NetworkModel, shocks: NetworkShocks): readonly Problem[] {
  return byDay.flatMap((part) => {
    const at = shocks[part].findIndex((share) => !(share >= 0 && share <= 1));
    if (at < 0) return [];
    const path = `${part}, ${sectors[at % sectors.length]}`;
    return [problem(networkProblems, 'NETWORK-SHARE', { path }, { found: shocks[part][at]! })];
  });
}

function checkSpending({ spending }: NetworkShocks): readonly Problem[] {
  const found = spending.find((amount) => !(amount >= 0 && amount < Infinity));
  return found === undefined
    ? []
    : [problem(networkProblems, 'NETWORK-SUPPORT', { path: 'spending' }, { found })];
}
