import type { NetworkInputs } from '../inputs.ts';
import type { ShockProfile } from '../shocks.ts';

/** Farms sell to mills and mills to households; round numbers, a million a day is 365 a year. */
export function twoSectors(changed: Partial<NetworkInputs> = {}): NetworkInputs {
  return {
    sectors: ['farms', 'mills'],
    flows: [0, 1460, 365, 0],
    households: [730, 3285],
    other: [1460, 0],
    output: [3650, 3650],
    labour: [1825, 1825],
    stockDays: [10, 10],
    criticality: [0, 1, 0.5, 0],
    ...changed,
  };
}

/** The same shock to every sector. */
export function evenly(sectors: number, labour: number, households = 0, other = 0): ShockProfile {
  const all = (share: number) => Array.from({ length: sectors }, () => share);
  return { labour: all(labour), households: all(households), other: all(other) };
}

/**
 * A drawn economy that balances: cells, final demand, stock days and criticality by a generator with a stated seed, some cells and
 * one whole column empty.
 */
export function drawnEconomy(size: number, seed: number): NetworkInputs {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const cells = Array.from({ length: size * size }, (_, at) =>
    at % size === 0 || next() < 0.3 ? 0 : 100 * next(),
  );
  const households = Array.from({ length: size }, () => 500 * next());
  const other = Array.from({ length: size }, () => 500 * next());
  const output = households.map((value, row) =>
    cells.slice(row * size, (row + 1) * size).reduce((sum, flow) => sum + flow, value + other[row]!),
  );
  return {
    sectors: output.map((_, at) => `s${at}`),
    flows: cells,
    households,
    other,
    output,
    labour: output.map((value) => value * next()),
    stockDays: output.map(() => 1 + 40 * next()),
    criticality: cells.map(() => Math.floor(3 * next()) / 2),
  };
}
