import { testUnaryTests, type UnaryTests } from '../../../feel/index.ts';
import type { Pieces } from './axis.ts';
import { allBits, bit } from './bits.ts';
import type { Constants, Cuts } from './cuts.ts';
import { feelText } from './feel-text.ts';

/**
 * The pieces on which a cell holds. The evaluator itself is asked, at the values that the cell names and once between any two of them,
 * as its outcome cannot change in between; so the sweep means by a cell what a decision means by it.
 */
export function piecesWhere(tests: UnaryTests, cuts: Cuts, pieces: Pieces, constants: Constants): bigint {
  let set = 0n;
  for (const { members, probe } of groupsOf(pieces, cuts))
    if (testUnaryTests(tests, pieces[probe]!.sample, constants) === true) set |= members;
  return set;
}

interface Group {
  readonly members: bigint;
  /** The index of one of them. */
  readonly probe: number;
}

function groupsOf(pieces: Pieces, { values }: Cuts): readonly Group[] {
  const own = new Set(values.map(feelText));
  const alone: number[] = [];
  const other: number[] = [];
  for (const [index, piece] of pieces.entries()) {
    const isApart = piece.kind === 'null' || piece.kind === 'stranger';
    const isOwn = isApart || (piece.kind === 'value' && own.has(feelText(piece.sample)));
    (isOwn ? alone : other).push(index);
  }
  const isLine = pieces.some(({ position }) => position !== undefined);
  return [
    ...alone.map((index) => ({ members: bit(index), probe: index })),
    ...(isLine ? stretches(alone, pieces.length) : other.length === 0 ? [] : [together(other)]),
  ];
}

/** The pieces of a line between those that stand alone. */
function stretches(alone: readonly number[], count: number): readonly Group[] {
  return [...alone, count].flatMap((to, at) => {
    const from = at === 0 ? 0 : alone[at - 1]! + 1;
    return from < to ? [{ members: allBits(to) & ~allBits(from), probe: from }] : [];
  });
}

/** Texts that a cell does not name are all the same to it. */
function together(indexes: readonly number[]): Group {
  return {
    members: indexes.reduce((set, index) => set | bit(index), 0n),
    probe: indexes.at(-1)!,
  };
}

/** The pieces whose sample passes tests; a missing value always does, as in a decision. */
export function piecesAllowed(
  limits: readonly { readonly tests: UnaryTests; readonly cuts: Cuts }[],
  pieces: Pieces,
  constants: Constants,
): bigint {
  const missing = pieces.reduce((set, { sample }, index) => (sample === null ? set | bit(index) : set), 0n);
  return limits.reduce(
    (set, { tests, cuts }) => set & (piecesWhere(tests, cuts, pieces, constants) | missing),
    allBits(pieces.length),
  );
}
