/** A sum in the order of the list. @example total([1, 2]) // 3 */
export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
