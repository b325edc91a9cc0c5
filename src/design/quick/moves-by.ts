import type { Text } from '../../base/index.ts';
import type { Dimension } from '../dimensions.ts';
import { groupLabel, hiddenPlaces, type Groups } from '../groups.ts';
import type { Move, Moves } from './quick-sums.ts';
import { moveKinds } from './score.ts';
import type { UnitGroup } from './unit-groups.ts';

/** Who moves in one group. What it gets after is what it got before with what comes in and goes out: to the unit and the cent. */
export interface MovesRow {
  readonly key: string;
  readonly label: Text;
  /** Entitled units and their amount: of the measure as it stands, and of the variant. */
  readonly before: Move;
  readonly after: Move;
  readonly moves: Moves;
}

/** Who moves, by one way of cutting the register. */
export interface MovesBy {
  readonly dimension: Dimension;
  /** In order of key. */
  readonly rows: readonly MovesRow[];
  /** Keys of the groups that are too small to show, or would tell one that is. */
  readonly hidden: readonly string[];
}

/** The rows of a cut, from what each group got before and who moves in it. */
export function movesBy(
  groups: Groups,
  { dimension, keys }: UnitGroup,
  before: readonly Move[],
  moves: readonly Moves[],
): MovesBy {
  const rows = keys.map((key, at) => movesRow(groups, dimension, key, before[at]!, moves[at]!));
  const hidden = dimension === 'municipality' ? hiddenRows(groups, rows) : new Set<string>();
  return { dimension, rows: rows.filter(({ key }) => !hidden.has(key)), hidden: [...hidden].sort() };
}

function movesRow(groups: Groups, dimension: Dimension, key: string, before: Move, moves: Moves): MovesRow {
  const after = (name: keyof Move, kept: number) => before[name] + moves.in[name] - moves.out[name] + kept;
  return {
    key,
    label: groupLabel(groups, dimension, key),
    before,
    after: {
      units: after('units', 0),
      amountCents: after('amountCents', moves.more.amountCents - moves.less.amountCents),
    },
    moves,
  };
}

/**
 * A row shows several counts side by side: it is hidden where any of them is a small cell or would tell one. What occurs nowhere hides nothing: the
 * total says so already.
 */
function hiddenRows(groups: Groups, rows: readonly MovesRow[]): ReadonlySet<string> {
  const counts: readonly ((row: MovesRow) => number)[] = [
    ({ before }) => before.units,
    ({ after }) => after.units,
    ...moveKinds.map(
      (kind) =>
        ({ moves }: MovesRow) =>
          moves[kind].units,
    ),
  ];
  const occurring = counts.filter((count) => rows.some((row) => count(row) > 0));
  return new Set(
    occurring.flatMap((count) => [
      ...hiddenPlaces(groups, new Map(rows.map((row) => [row.key, count(row)]))),
    ]),
  );
}
