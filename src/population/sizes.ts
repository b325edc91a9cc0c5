/** Size classes of the register by their upper bound of employees. */
export const sizeClasses = ['0', '1-4', '5-9', '10-19', '20-49', '50-99', '100-249', '250+'] as const;
export type SizeClass = (typeof sizeClasses)[number];
const lowerBounds = [0, 1, 5, 10, 20, 50, 100, 250];

/** @example sizeClass(7) // '5-9' */
export function sizeClass(employees: number): SizeClass {
  let index = 0;
  while (index + 1 < lowerBounds.length && employees >= lowerBounds[index + 1]!) index++;
  return sizeClasses[index]!;
}

/** SQL for the class of a column of employees. */
export function sizeClassSql(employees: string): string {
  const cases = sizeClasses
    .slice(0, -1)
    .map((name, index) => `WHEN ${employees} < ${lowerBounds[index + 1]} THEN '${name}'`);
  return `CASE ${cases.join(' ')} ELSE '250+' END`;
}

/** Share of employers up to a number of employees (the classes' upper bounds). */
export interface SizeShare {
  readonly to: number;
  readonly share: number;
}

interface Point {
  readonly size: number;
  readonly weight: number;
}

/**
 * The numbers of employees of `employers` units that add up to exactly `employees`, largest first. The start distribution has the
 * stated share of employers per class and falls as size^-2 within a class. It is tilted until its mean is right, read at evenly
 * spaced quantiles, and the last deviation is spread in proportion to size with cumulative rounding.
 * @example employeeNumbers(3, 9, [{ to: 4, share: 0.7 }, { to: 9, share: 0.3 }]) // sums to 9, every one at least 1
 */
export function employeeNumbers(
  employers: number,
  employees: number,
  shares: readonly SizeShare[],
): number[] {
  if (employers === 0) return [];
  if (employees < employers) throw new RangeError(`${employees} employees for ${employers} employers`);
  const points = startPoints(shares);
  const mean = employees / employers;
  let low = -20;
  let high = 40;
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2;
    if (meanOf(tilt(points, middle)) < mean) low = middle;
    else high = middle;
  }
  const sizes = quantiles(tilt(points, (low + high) / 2), employers);
  return meetSum(sizes, employees).sort((a, b) => b - a);
}

/** Sizes 1 to 20 one by one, then in steps of about 4 %. */
function startPoints(shares: readonly SizeShare[]): readonly Point[] {
  const sizes: number[] = [];
  for (let size = 1; size <= shares.at(-1)!.to; size = Math.max(size + 1, Math.round(size * 1.04)))
    sizes.push(size);
  let from = 0;
  return shares.flatMap(({ to, share }) => {
    const inside = sizes.filter((size) => size > from && size <= to);
    from = to;
    // A wider step stands for more sizes: size^-2 times a width in proportion to size beyond 20.
    const weights = inside.map((size) => Math.max(1, size * 0.04) / (size * size));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return inside.map((size, index) => ({ size, weight: (share * weights[index]!) / total }));
  });
}

/**
 * Downwards by exp(t x size), the least change (Kullback and Leibler) that meets a mean: the largest go first. Upwards by size^t: the
 * exponential would pile employers up at the highest size.
 */
function tilt(points: readonly Point[], power: number): readonly Point[] {
  // Relative to the point with the greatest weight, so that nothing overflows.
  const logs = points.map(({ size, weight }) =>
    weight === 0 ? -Infinity : Math.log(weight) + power * (power < 0 ? size : Math.log(size)),
  );
  const top = Math.max(...logs);
  return points.map(({ size }, index) => ({ size, weight: Math.exp(logs[index]! - top) }));
}

function meanOf(points: readonly Point[]): number {
  let sum = 0;
  let total = 0;
  for (const { size, weight } of points) {
    sum += size * weight;
    total += weight;
  }
  return sum / total;
}

function quantiles(points: readonly Point[], count: number): number[] {
  const total = points.reduce((sum, point) => sum + point.weight, 0);
  const result: number[] = [];
  let at = 0;
  let below = points[0]!.weight;
  for (let index = 0; index < count; index++) {
    const level = ((index + 0.5) / count) * total;
    while (below < level && at + 1 < points.length) below += points[++at]!.weight;
    result.push(points[at]!.size);
  }
  return result;
}

/** Scales the part above 1 so that the sum is met, with cumulative rounding in whole numbers. */
function meetSum(sizes: readonly number[], sum: number): number[] {
  const extra = sizes.map((size) => size - 1);
  const before = extra.reduce((total, value) => total + value, 0);
  const weights = before === 0 ? extra.map(() => 1) : extra;
  const weight = BigInt(before === 0 ? sizes.length : before);
  const target = BigInt(sum - sizes.length);
  let cumulative = 0n;
  let given = 0n;
  return weights.map((value) => {
    cumulative += BigInt(value);
    const upTo = (cumulative * target) / weight;
    const own = upTo - given;
    given = upTo;
    return 1 + Number(own);
  });
}
