import { literal } from '../engine/index.ts';

/**
 * What is drawn per unit, one 32-bit uniform integer each. A draw is a hash of (seed, unit, purpose): the purpose at place p of this
 * list is word p % 4 (from the lowest) of the 128 bits of MD5 (RFC 1321) over `seed:unit:block`, with block p / 4. MD5 is used for its
 * fixed definition and speed, not for secrecy. Append new purposes at the end: the place is part of the draw.
 */
export const purposes = [
  'occupation',
  'partners',
  'employer',
  'size',
  'turnover',
  'startYear',
  'startDay',
  'income',
  'elsewhere',
  'extraSite',
  'siteCount',
  'premises',
  'equity',
  'cash',
  'fixedCost',
  'partTime',
] as const;
export type Purpose = (typeof purposes)[number];

/** Draws lie in 0 .. 2^32 - 1. */
export const drawRange = 2 ** 32;

/**
 * SQL columns `h0`, `h1`, ... with the 128-bit hashes of a unit; `drawColumns` cuts the words out of them.
 * @example hashColumns('s', 'unit_id') // "md5_number('s:' || unit_id || ':0') AS h0, ..."
 */
export function hashColumns(seed: string, unit: string, list: readonly string[] = purposes): string {
  const blocks = Math.ceil(list.length / 4);
  return Array.from(
    { length: blocks },
    (_, block) => `md5_number(${literal(`${seed}:`)} || ${unit} || ${literal(`:${block}`)}) AS h${block}`,
  ).join(', ');
}

/** SQL columns `draw_<purpose>` (UINTEGER) from the hashes. */
export function drawColumns(list: readonly string[] = purposes): string {
  return list
    .map((purpose, place) => {
      const shift = 32 * (place % 4);
      return `((h${Math.floor(place / 4)} >> ${shift}) & 4294967295::UHUGEINT)::UINTEGER AS draw_${purpose}`;
    })
    .join(', ');
}

/** A share as threshold: a draw below it has that probability. @example threshold(0.5) // 2147483648 */
export function threshold(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * drawRange);
}
