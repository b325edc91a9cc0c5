/** Small sets of whole numbers from 0 as the bits of an integer: rules of a table, pieces of an axis. */

export function bit(index: number): bigint {
  return 1n << BigInt(index);
}

/** The set of 0 to count - 1. */
export function allBits(count: number): bigint {
  return bit(count) - 1n;
}

export function hasBit(set: bigint, index: number): boolean {
  return ((set >> BigInt(index)) & 1n) === 1n;
}

/** @example members(0b101n) // [0, 2] */
export function members(set: bigint): readonly number[] {
  const digits = set.toString(2);
  const found: number[] = [];
  for (let at = digits.length - 1; at >= 0; at -= 1)
    if (digits[at] === '1') found.push(digits.length - 1 - at);
  return found;
}

/** Sets of members turned into, for every member, the set of the sets that hold it. @example turned([0b01n, 0b11n]) // [0b11n, 0b10n] */
export function turned(sets: readonly bigint[]): readonly bigint[] {
  const rows = sets.map((set) => set.toString(2)).toReversed();
  const longest = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: longest }, () => '0b0');
  for (const row of rows)
    for (let member = 0; member < longest; member += 1)
      columns[member] += row[row.length - 1 - member] ?? '0';
  return columns.map(BigInt);
}
