import { sha256Hex } from '../../base/index.ts';
import type { Range } from '../settings.ts';
import { productionFunctions } from './production.ts';
import type { NetworkOptions } from './options.ts';

/** The numbers of a run that are drawn, each evenly between its low and high end. */
export type DrawRanges = Readonly<Record<Exclude<keyof NetworkOptions, 'production'>, Range>>;

/**
 * A number from 0 up to 1, fixed by its arguments: the first 32 bits of SHA-256 over `seed:draw:parameter`.
 * @example uniform('network', 0, 'hireDays')
 */
export function uniform(seed: string, draw: number, parameter: string): number {
  return Number.parseInt(sha256Hex(`${seed}:${draw}:${parameter}`).slice(0, 8), 16) / 2 ** 32;
}

/**
 * How the economy reacts in one draw; every production function is as likely. Depends on nothing but its arguments, so that draws can be
 * made in any order and on any number of threads.
 */
export function drawOptions(seed: string, draw: number, ranges: DrawRanges): NetworkOptions {
  const between = (parameter: keyof DrawRanges): number => {
    const { low, high } = ranges[parameter];
    return low + uniform(seed, draw, parameter) * (high - low);
  };
  const place = Math.floor(uniform(seed, draw, 'production') * productionFunctions.length);
  return {
    production: productionFunctions[place]!,
    restockDays: between('restockDays'),
    hireDays: between('hireDays'),
    fireDays: between('fireDays'),
    savedShare: between('savedShare'),
    stockFactor: between('stockFactor'),
    shockFactor: between('shockFactor'),
  };
}
