import { failure, success, type Result } from '../../base/index.ts';
import { calm, checkDays, runNetwork, type NetworkModel, type NetworkOptions } from '../network/index.ts';
import type { ImportedInput } from './imported-inputs.ts';
import { withoutImports } from './imported-inputs.ts';

/** An economy in time and how it reacts. */
export interface Economy {
  readonly network: NetworkModel;
  readonly options: NetworkOptions;
  /** Value added per unit of output, in the order of the network's sectors. */
  readonly valueAdded: ArrayLike<number>;
}

/** What a shock from abroad costs over the days of the run, in million euro of value added. */
export interface BorderLoss {
  /** In the sectors that the shock itself meets. */
  readonly direct: number;
  /** In all sectors, through stocks, suppliers and customers. */
  readonly total: number;
  /** The total by sector of the network. */
  readonly bySector: Float64Array;
}

/** Days of the run: the closure itself, and as long again to recover. */
function horizon(days: number): number {
  return 2 * days;
}

/**
 * A destination takes nothing for some days: the part of other final demand that goes there falls away.
 * @param share part of other final demand that the destination buys, by sector of the network
 */
export function closedDestination(
  economy: Economy,
  share: ArrayLike<number>,
  days: number,
): Result<BorderLoss> {
  const { network } = economy;
  const size = network.sectors.length;
  const problems = checkDays(horizon(days));
  if (problems.length > 0) return failure(...problems);
  const shocks = calm(horizon(days), size);
  for (let day = 0; day < days; day += 1)
    for (let sector = 0; sector < size; sector += 1)
      shocks.other[day * size + sector] = Math.min(1, Math.max(0, share[sector]!));
  const direct = network.other.reduce(
    (sum, demand, sector) => sum + demand * share[sector]! * days * economy.valueAdded[sector]!,
    0,
  );
  return loss(economy, shocks, () => direct);
}

/**
 * A product cannot be imported for some days. Each user goes on until its stock of the imported part is used up, and then makes what the domestic part allows; the
 * network spreads what is missing. The network holds no imported stocks, so the limit stands on the user's labour: output cannot exceed it.
 * @param inputs the imported inputs of this product; `place` gives the user's place in the network
 */
export function missingInput(
  economy: Economy,
  inputs: readonly ImportedInput[],
  place: (user: number) => number | undefined,
  days: number,
): Result<BorderLoss> {
  const { network, valueAdded } = economy;
  const size = network.sectors.length;
  const problems = checkDays(horizon(days));
  if (problems.length > 0) return failure(...problems);
  const shocks = calm(horizon(days), size);
  let direct = 0;
  for (const input of inputs) {
    const sector = place(input.user);
    const cut = 1 - withoutImports(input);
    if (sector === undefined || cut <= 0) continue;
    for (let day = Math.ceil(input.daysInStock); day < days; day += 1) {
      shocks.labour[day * size + sector] = cut;
      direct += cut * network.output[sector]! * valueAdded[sector]!;
    }
  }
  return loss(economy, shocks, () => direct);
}

function loss(
  { network, options, valueAdded }: Economy,
  shocks: ReturnType<typeof calm>,
  direct: () => number,
): Result<BorderLoss> {
  const path = runNetwork(network, shocks, options);
  if (!path.ok) return path;
  const { size, days, output } = path.value;
  const bySector = network.output.map((before, sector) => {
    let made = 0;
    for (let day = 0; day < days; day += 1) made += output[day * size + sector]!;
    return (days * before - made) * valueAdded[sector]!;
  });
  return success({ direct: direct(), total: bySector.reduce((sum, value) => sum + value, 0), bySector });
}
