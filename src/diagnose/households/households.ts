/**
 * The households of the register, column by column: one entry a row of the sample. Money in cents a month.
 * Plain numbers: cents stay far below 2^53.
 */
export interface Households {
  readonly rows: number;
  readonly region: readonly string[];
  /** Adults and children. */
  readonly persons: readonly number[];
  /** Equivalence scale: 1 for a single person. */
  readonly scale: readonly number[];
  readonly income: readonly number[];
  /** Earnings that are lost in the month, before any support. */
  readonly lost: readonly number[];
  /** Lower bound of the savings buffer in months of spending. */
  readonly bufferFrom: readonly number[];
  /** Households that the row stands for. */
  readonly weight: readonly number[];
  /** What each measure pays, in the order in which they are added. */
  readonly support: readonly { readonly measure: string; readonly paid: readonly number[] }[];
}

/** A moment of the month: before the crisis, after the shock, and after each measure on top of those before. */
export interface Stage {
  readonly id: 'before' | 'shock' | `after ${string}`;
  /** Disposable income of every household, in cents. */
  readonly income: readonly number[];
}

/**
 * Incomes before the crisis, after the shock and after each measure.
 * @example stages(one({ income: [100], lost: [40], support: [{ measure: 'm', paid: [10] }] })).map(({ income }) => income[0]) // [100, 60, 70]
 */
export function stages(households: Households): readonly Stage[] {
  const shock = households.income.map((income, at) => income - households.lost[at]!);
  const list: Stage[] = [
    { id: 'before', income: households.income },
    { id: 'shock', income: shock },
  ];
  for (const { measure, paid } of households.support)
    list.push({
      id: `after ${measure}`,
      income: list.at(-1)!.income.map((income, at) => income + paid[at]!),
    });
  return list;
}

/** A weighted mean with its standard error, as of a simple random sample of the rows. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

/**
 * The weighted mean of a value of each row, and its standard error by linearisation (Särndal, Swensson and Wretman 1992, section 5.6):
 * of a ratio of two totals over a simple random sample. Rows with weight 0 do not count.
 * @example mean([1, 0, 1, 0], [1, 1, 1, 1]).value // 0.5
 */
export function mean(values: readonly number[], weights: readonly number[]): Estimate {
  let [total, weight] = [0, 0];
  for (const [at, value] of values.entries()) {
    total += value * weights[at]!;
    weight += weights[at]!;
  }
  if (weight === 0) return { value: 0, error: 0 };
  const value = total / weight;
  let [squares, rows] = [0, 0];
  for (const [at, own] of values.entries()) {
    if (weights[at] === 0) continue;
    squares += ((own - value) * weights[at]!) ** 2;
    rows += 1;
  }
  return { value, error: rows < 2 ? 0 : Math.sqrt((squares * rows) / (rows - 1)) / weight };
}
