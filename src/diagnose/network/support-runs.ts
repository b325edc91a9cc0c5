import { collect, success, type Result } from '../../base/index.ts';
import type { NetworkResult } from './network.ts';
import { runNetwork, type NetworkPath } from './run.ts';
import { withSupport, type SectorSupport } from './support.ts';

/** What a package puts back over the whole path, in million euro, at these values of the two rules. */
export interface PutBack {
  readonly keptShare: number;
  readonly spentShare: number;
  readonly output: number;
  /** Wages. */
  readonly labour: number;
}

export interface SupportResult {
  /** Support that reaches the network, in million euro. */
  readonly amount: number;
  /** What is lost without support, in million euro. */
  readonly lostOutput: number;
  readonly lostLabour: number;
  /** Both rules at the low ends of their shares, at the central values and at the high ends. */
  readonly low: PutBack;
  readonly central: PutBack;
  readonly high: PutBack;
  /** One rule alone, at its central value. */
  readonly staffKept: PutBack;
  readonly moneySpent: PutBack;
}

/** Runs the economy with the support under the two rules, under the central production function. */
export function runSupport(result: NetworkResult, support: SectorSupport): Result<SupportResult> {
  const { model, shocks, central, options, settings, table } = result;
  const valueAdded = model.sectors.map((code) => {
    const at = table.sectors.findIndex((sector) => sector.code === code);
    return table.output[at]! > 0 ? table.valueAdded[at]! / table.output[at]! : 0;
  });
  const putBack = (keptShare: number, spentShare: number): Result<PutBack> => {
    const rule = { valueAdded, keptShare, spentShare };
    const supported = withSupport(model, shocks, central.path, support, rule);
    if (!supported.ok) return supported;
    const path = runNetwork(model, supported.value, options);
    if (!path.ok) return path;
    const gained = (what: 'output' | 'labour') => sum(path.value[what]) - sum(central.path[what]);
    return success({ keptShare, spentShare, output: gained('output'), labour: gained('labour') });
  };
  const kept = settings.range('kept-share');
  const spent = settings.range('spent-share');
  const runs = collect([
    putBack(kept.low, spent.low),
    putBack(kept.central, spent.central),
    putBack(kept.high, spent.high),
    putBack(kept.central, 0),
    putBack(0, spent.central),
  ]);
  if (!runs.ok) return runs;
  const [low, middle, high, staffKept, moneySpent] = runs.value as [
    PutBack,
    PutBack,
    PutBack,
    PutBack,
    PutBack,
  ];
  return success({
    amount: sum(support.amounts),
    lostOutput: lost(model.output, central.path, 'output'),
    lostLabour: lost(model.labour, central.path, 'labour'),
    low,
    central: middle,
    high,
    staffKept,
    moneySpent,
  });
}

function lost(before: Float64Array, path: NetworkPath, what: 'output' | 'labour'): number {
  return sum(before) * path.days - sum(path[what]);
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
