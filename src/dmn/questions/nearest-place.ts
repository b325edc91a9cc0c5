import { type UnaryTests, type Value } from '../../feel/index.ts';
import {
  includesPoint,
  isEmpty,
  meet,
  possible,
  possibleOutcomes,
  possibleScope,
  interval,
  truthsIn,
  type Part,
} from '../../feel/index.ts';
import { Decimal } from '../../base/index.ts';
import type { Grid } from './grid.ts';
import { decideWith, outcomeOver, passes } from './outcome.ts';
import type { Pace } from './pace.ts';
import type { Setting, Unknown } from './setting.ts';

/** Where a search on one side of a value ended. */
export type Found =
  | { readonly kind: 'found'; readonly place: bigint; readonly outcome: Value }
  /** No value on this side gives it: proved. */
  | { readonly kind: 'never' }
  /** None within so many steps; further away it may. */
  | { readonly kind: 'not within reach' }
  | { readonly kind: 'cut short' };

/** What is searched: one input, with all others known, for an outcome that passes the tests. */
export interface Search {
  readonly setting: Setting;
  readonly unknown: Unknown;
  readonly wanted: UnaryTests;
  readonly grid: Grid;
  readonly pace: Pace;
  /** Steps away from the value that are searched. */
  readonly reach: bigint;
}

/**
 * The nearest place on one side whose outcome is wanted. Blocks of doubling length are searched outwards; one in which the
 * wanted outcome is impossible is passed over as a whole, any other is halved, down to single places, which `decide` answers.
 * So the first place found is the nearest, without solving anything: a threshold in cents is 50 halvings away.
 */
export async function nearestPlace(search: Search, start: bigint, direction: 1n | -1n): Promise<Found> {
  const { pace, reach } = search;
  if (!(await pace.take())) return { kind: 'cut short' };
  if (!canBe(search, start, undefined, direction)) return { kind: 'never' };
  let from = 0n;
  for (let length = 1n; from < reach; length *= 2n) {
    const end = from + length < reach ? from + length : reach;
    const found = await nearestIn(
      search,
      start + direction * from,
      start + direction * (end - 1n),
      direction,
    );
    if (found !== undefined) return found;
    from = end;
  }
  return {
    kind: canBe(search, start + direction * from, undefined, direction) ? 'not within reach' : 'never',
  };
}

/** From the near end of a block to the far one; undefined where the block has none. */
async function nearestIn(
  search: Search,
  near: bigint,
  far: bigint,
  direction: 1n | -1n,
): Promise<Found | undefined> {
  if (!(await search.pace.take())) return { kind: 'cut short' };
  if (near === far) return at(search, near);
  if (!canBe(search, near, far, direction)) return undefined;
  const middle = near + (far - near) / 2n;
  const first = await nearestIn(search, near, middle, direction);
  return first ?? (await nearestIn(search, middle + direction, far, direction));
}

function at({ setting, unknown, wanted, grid }: Search, place: bigint): Found | undefined {
  const value = grid.valueAt(place);
  if (value === undefined || !unknown.accepts(value)) return undefined;
  const outcome = decideWith(setting, new Map([[unknown.name, value]]));
  return passes(wanted, outcome) ? { kind: 'found', place, outcome } : undefined;
}

/** Whether the wanted outcome is possible anywhere in a block, or from its near end outwards where there is no far one. */
function canBe(
  { setting, unknown, wanted, grid }: Search,
  near: bigint,
  far: bigint | undefined,
  direction: 1n | -1n,
): boolean {
  const start = grid.pointAt(near);
  const end = far === undefined ? new Decimal(direction === 1n ? Infinity : -Infinity) : grid.pointAt(far);
  const block = direction === 1n ? interval(grid.of, start, end) : interval(grid.of, end, start);
  const parts = unknown.set.parts.flatMap((part): readonly Part[] => {
    if (part.kind === 'value') return includesPoint(block, part.value) ? [part] : [];
    const shared = part.kind === 'interval' && part.of === grid.of ? meet(part, block) : undefined;
    return shared === undefined || isEmpty(shared) ? [] : [shared];
  });
  if (parts.length === 0) return false;
  const set = { ...possible(parts, new Set([unknown.name])), unknown: unknown.name };
  const { set: outcome } = outcomeOver(setting, new Map([[unknown.name, set]]));
  return truthsIn(possibleOutcomes(wanted, outcome, possibleScope(new Map()))).has(true);
}
