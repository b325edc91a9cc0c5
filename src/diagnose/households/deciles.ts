import { mean, type Estimate, type Households, type Stage } from './households.ts';

/** Mean disposable income of the households of one decile at one stage, in cents a month. */
export interface DecileIncome {
  readonly decile: number;
  readonly stage: Stage['id'];
  readonly income: Estimate;
  /** Against the first stage, as share. */
  readonly change: number;
}

/**
 * The decile of every household by equivalised income before the crisis: each holds a tenth of all persons. Households with the same
 * income stand in the order of the register.
 */
export function deciles({ income, scale, persons, weight }: Households): readonly number[] {
  const order = income.map((_, at) => at);
  const level = income.map((own, at) => own / scale[at]!);
  order.sort((a, b) => level[a]! - level[b]! || a - b);
  const people = (at: number) => persons[at]! * weight[at]!;
  const all = order.reduce((sum, at) => sum + people(at), 0);
  const result = Array.from({ length: income.length }, () => 1);
  let before = 0;
  for (const at of order) {
    result[at] = Math.min(10, 1 + Math.floor((10 * before) / all));
    before += people(at);
  }
  return result;
}

/** Mean income of every decile at every stage: who loses purchasing power, and who gets it back. */
export function decileIncomes(
  households: Households,
  own: readonly number[],
  stages: readonly Stage[],
): readonly DecileIncome[] {
  const all = Array.from({ length: 10 }, (_, index) => index + 1);
  return all.flatMap((decile) => {
    const weights = households.weight.map((weight, at) => (own[at] === decile ? weight : 0));
    const first = mean(stages[0]!.income, weights).value;
    return stages.map(({ id, income }) => {
      const estimate = mean(income, weights);
      const change = first === 0 ? 0 : estimate.value / first - 1;
      return { decile, stage: id, income: estimate, change };
    });
  });
}
