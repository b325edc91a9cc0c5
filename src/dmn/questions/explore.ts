import { type Value } from '../../feel/index.ts';
import { onlyValue, sameValue, sourcesOf, splitAt, type Possible } from '../../feel/index.ts';
import { outcomeOver, type Box } from './outcome.ts';
import type { Setting } from './setting.ts';

/** A part of what is possible, split further where that tells more. */
export interface Region {
  readonly box: Box;
  readonly outcome: Possible;
  readonly cuts: ReadonlyMap<string, readonly Value[]>;
  /** The input by whose answers it was split, and the parts; empty where it was not. */
  by: string | undefined;
  parts: readonly Region[];
}

/** What all regions together tell. */
export interface Finding {
  /** The outcome, where every answer to every open question gives the same. */
  readonly certain: Value | undefined;
  /** The unknown inputs that may make a difference; for all others it is proved that they do not. */
  readonly mayMatter: ReadonlySet<string>;
}

/**
 * Splits what is possible by the answers to one question after another, until each region has one outcome or the budget of
 * outcomes is used up. Nearest questions first, so that a small budget still tells most. To prove that one input does not matter, it is split
 * by that one `last`: then it is seen against every answer to the others.
 */
export function explore(setting: Setting, box: Box, budget: number, last?: string): Region {
  const root = regionOf(setting, box);
  const queue = [root];
  let left = budget - 1;
  for (let region = queue.shift(); region !== undefined && left > 0; region = queue.shift()) {
    const split = splitOf(region, left, last);
    if (split === undefined) continue;
    left -= split.parts.length;
    region.by = split.name;
    region.parts = split.parts.map((part) => regionOf(setting, new Map(region.box).set(split.name, part)));
    queue.push(...region.parts);
  }
  return root;
}

function regionOf(setting: Setting, box: Box): Region {
  const { set, cuts } = outcomeOver(setting, box);
  return { box, outcome: set, cuts, by: undefined, parts: [] };
}

interface Split {
  readonly name: string;
  readonly parts: readonly Possible[];
}

/** The first input that the outcome depends on and whose answers fall into parts. */
function splitOf({ box, outcome, cuts }: Region, most: number, last?: string): Split | undefined {
  const sources = sourcesOf([outcome]);
  if (onlyValue(outcome) !== undefined || (last !== undefined && !sources.has(last))) return undefined;
  const others = [...sources].filter((name) => name !== last);
  for (const name of last !== undefined && sources.has(last) ? [...others, last] : others) {
    const set = box.get(name);
    if (set === undefined) continue;
    const parts = splitAt(set, cuts.get(name) ?? []);
    if (parts.length > 1 && parts.length <= most) return { name, parts };
  }
  return undefined;
}

/** What a region and its parts tell; a question whose answers all lead to one outcome does not matter. */
export function findingOf(region: Region): Finding {
  const own = sourcesOf([region.outcome]);
  const only = onlyValue(region.outcome);
  if (region.parts.length === 0) return { certain: only, mayMatter: own };
  const findings = region.parts.map(findingOf);
  const first = findings[0]?.certain;
  const isSame =
    first !== undefined &&
    findings.every(({ certain }) => certain !== undefined && sameValue(certain, first));
  if (isSame) return { certain: first, mayMatter: new Set() };
  const inner = new Set(findings.flatMap(({ mayMatter }) => [...mayMatter]));
  if (region.by !== undefined) inner.add(region.by);
  return { certain: undefined, mayMatter: new Set([...inner].filter((name) => own.has(name))) };
}

/** The regions that are not split further. */
export function leavesOf(region: Region): readonly Region[] {
  return region.parts.length === 0 ? [region] : region.parts.flatMap(leavesOf);
}

/** Every value that an input is compared with anywhere. */
export function cutsOf(region: Region, name: string): readonly Value[] {
  const own = [...(region.cuts.get(name) ?? []), ...region.parts.flatMap((part) => cutsOf(part, name))];
  return own.filter((value, at) => own.findIndex((other) => sameValue(other, value)) === at);
}
