import { compareValues, kindOf, type FeelType, type Value } from '../../../feel/index.ts';
import { inOrder, lines, type Line } from './lines.ts';

/** A part of an axis on which every cell of the table gives the same outcome. */
export interface Piece {
  readonly kind: 'value' | 'between' | 'other' | 'null' | 'anything' | 'stranger';
  /** A value of the piece, as simple as can be. */
  readonly sample: Value;
  /** Of `between`: its ends, which do not belong to it; absent: unbounded. */
  readonly low?: Value;
  readonly high?: Value;
  /** Of `value` and `between`: where it lies on the line, so that neighbours are known. */
  readonly position?: number;
}

/**
 * The values that an input expression can take, cut at every value that a cell names (the sweep of Calvanese et al., arXiv 1603.07466,
 * with points as pieces of their own).
 */
export type Pieces = readonly Piece[];

const missing: Piece = { kind: 'null', sample: null };
/** Nothing is known of the values, and no cell that is seen asks for any. */
export const unknownPieces: Pieces = [{ kind: 'anything', sample: null }];

/** A value of no kind that the cells ask for: where no type keeps it out, it can come and only an empty cell takes it. */
export function strangerTo(kind: FeelType['kind']): Piece {
  return { kind: 'stranger', sample: kind === 'boolean' ? 'other' : true };
}

/** The pieces of a kind of value; undefined where the cells ask for what the sweep does not see. */
export function piecesOf(
  kind: FeelType['kind'],
  cuts: readonly Value[],
  ordered: boolean,
): Pieces | undefined {
  const own = cuts.filter((value) => value !== null && kindOf(value) === kind);
  if (kind === 'boolean')
    return [...[true, false].map((sample): Piece => ({ kind: 'value', sample })), missing];
  if (kind === 'string') return ordered ? undefined : [...textPieces(own as readonly string[]), missing];
  const line = lines[kind];
  if (line !== undefined) return [...linePieces(line, inOrder(own)), missing];
  return cuts.length === 0 ? unknownPieces : undefined;
}

function textPieces(texts: readonly string[]): Pieces {
  const distinct = [...new Set(texts)];
  let other = 'other';
  while (distinct.includes(other)) other += '-';
  return [...distinct.map((sample): Piece => ({ kind: 'value', sample })), { kind: 'other', sample: other }];
}

function linePieces(line: Line, points: readonly Value[]): Pieces {
  const pieces: Piece[] = [];
  const add = (piece: Omit<Piece, 'position'>) => pieces.push({ ...piece, position: pieces.length });
  for (let at = 0; at <= points.length; at += 1) {
    const [low, high] = [points[at - 1], points[at]];
    const sample = line.between(low, high);
    if (sample !== undefined && sample !== null)
      add({
        kind: 'between',
        sample,
        ...(low === undefined ? {} : { low }),
        ...(high === undefined ? {} : { high }),
      });
    if (high !== undefined) add({ kind: 'value', sample: high });
  }
  return pieces;
}

/** Whether a piece follows another without a value between them. */
export function follows(before: Piece, after: Piece): boolean {
  return before.position !== undefined && after.position === before.position + 1;
}

/** Which of two samples reads more simply: the shorter, then the smaller. */
export function simpler(first: Value, second: Value, text: (value: Value) => string): boolean {
  const [a, b] = [text(first), text(second)];
  return a.length === b.length ? (compareValues(first, second) ?? 0) < 0 : a.length < b.length;
}
