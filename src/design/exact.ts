import type { JS } from '@duckdb/node-api';

/** Share of two exact integers, half up (away from zero) to six places; null where the denominator is zero. @example shareOf(1n, 3n) // 0.333333 */
export function shareOf(part: bigint, whole: bigint): number | null {
  if (whole === 0n) return null;
  const negative = part < 0n !== whole < 0n && part !== 0n;
  const [top, bottom] = [part < 0n ? -part : part, whole < 0n ? -whole : whole];
  const millionths = (top * 2_000_000n + bottom) / (2n * bottom);
  return Number(negative ? -millionths : millionths) / 1e6;
}

/** Integer times a share given in decimal digits, half up to a whole number. @example timesShare(3n, '0.5') // 2n */
export function timesShare(whole: bigint, share: string): bigint {
  const [head = '0', tail = ''] = share.split('.');
  const scale = 10n ** BigInt(tail.length);
  const product = whole * BigInt(head + tail);
  return (2n * product + scale) / (2n * scale);
}

/** A count or an amount in cents as JavaScript number; beyond 2^53 it would no longer be exact, which is a bug here. */
export function whole(value: bigint): number {
  const result = Number(value);
  if (!Number.isSafeInteger(result))
    throw new RangeError(`${value} is beyond the exact integers of a number`);
  return result;
}

/** An integer that the engine gave (BIGINT, HUGEINT, INTEGER, or null for an empty sum). */
export function integer(value: JS | undefined): bigint {
  if (value === null || value === undefined) return 0n;
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  throw new TypeError(`the engine gave a ${typeof value} where an integer was expected`);
}

/** A text that the engine gave; empty for NULL. */
export function text(value: JS | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
    return String(value);
  throw new TypeError(`the engine gave a ${typeof value} where a text was expected`);
}
