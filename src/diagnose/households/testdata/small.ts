import type { Households } from '../households.ts';

type Row = {
  readonly region?: string;
  readonly persons?: number;
  readonly scale?: number;
  readonly income: number;
  readonly lost?: number;
  readonly buffer?: number;
  readonly weight?: number;
  readonly paid?: readonly number[];
};

/** Households from rows; what is not given is a single person without loss, with a buffer of six months, that stands for itself. */
export function householdsOf(rows: readonly Row[], measures: readonly string[] = []): Households {
  return {
    rows: rows.length,
    region: rows.map(({ region }) => region ?? '02000'),
    persons: rows.map(({ persons }) => persons ?? 1),
    scale: rows.map(({ scale }) => scale ?? 1),
    income: rows.map(({ income }) => income),
    lost: rows.map(({ lost }) => lost ?? 0),
    bufferFrom: rows.map(({ buffer }) => buffer ?? 6),
    weight: rows.map(({ weight }) => weight ?? 1),
    support: measures.map((measure, at) => ({ measure, paid: rows.map(({ paid }) => paid?.[at] ?? 0) })),
  };
}
