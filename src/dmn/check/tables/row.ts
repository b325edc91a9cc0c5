import type { Value } from '../../../feel/index.ts';
import { follows, simpler, type Piece, type Pieces } from './axis.ts';
import { hasBit } from './bits.ts';
import { feelText } from './feel-text.ts';
import type { Axis } from './space.ts';

/**
 * A set of pieces as the unary tests that hold for its values and for no other allowed one.
 * @example cellText(axis, 0b011n) // '< 18', '[18..65)', '"gold", "silver"', 'not("gold")' or '-'
 */
export function cellText({ pieces, allowed }: Pick<Axis, 'pieces' | 'allowed'>, set: bigint): string {
  if (set === allowed) return '-';
  const inside = pieces.filter((_, index) => hasBit(set, index));
  const hasOther = inside.some((piece) => piece.kind === 'other');
  const isLine = pieces.some((piece) => piece.position !== undefined);
  const outside = pieces.filter((piece, index) => piece.kind !== 'stranger' && hasBit(allowed & ~set, index));
  const onlyNullOutside = outside.length === 1 && outside[0]!.kind === 'null';
  if (hasOther || onlyNullOutside) return `not(${outside.map((piece) => feelText(piece.sample)).join(', ')})`;
  const runs = isLine ? runsOf(inside) : inside.map((piece) => [piece]);
  return runs.map(runText).join(', ');
}

function runsOf(inside: Pieces): readonly Pieces[] {
  const runs: Piece[][] = [];
  for (const piece of inside) {
    const last = runs.at(-1);
    if (last !== undefined && follows(last.at(-1)!, piece)) last.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

function runText(run: Pieces): string {
  const [first, last] = [run[0]!, run.at(-1)!];
  if (first === last && first.kind !== 'between') return feelText(first.sample);
  const start = first.kind === 'between' ? first.low : first.sample;
  const end = last.kind === 'between' ? last.high : last.sample;
  const [open, close] = [first.kind === 'between', last.kind === 'between'];
  if (start === undefined) return end === undefined ? 'not(null)' : `${close ? '<' : '<='} ${feelText(end)}`;
  if (end === undefined) return `${open ? '>' : '>='} ${feelText(start)}`;
  return `${open ? '(' : '['}${feelText(start)}..${feelText(end)}${close ? ')' : ']'}`;
}

/** One value of the set that is quickly understood; a missing one only where there is no other. */
export function exampleOf(pieces: Pieces, set: bigint): Value {
  const inside = pieces.filter((_, index) => hasBit(set, index));
  const present = inside.filter((piece) => piece.kind !== 'null' && piece.kind !== 'stranger');
  // A text that a cell names says more than "any other text".
  const named = present.filter((piece) => piece.kind !== 'other');
  const candidates = [named, present, inside].find((list) => list.length > 0) ?? [];
  return candidates.reduce(
    (best, { sample }) => (simpler(sample, best, feelText) ? sample : best),
    candidates[0]?.sample ?? null,
  );
}
