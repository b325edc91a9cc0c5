import { mean, type Estimate, type Households } from './households.ts';

/** How many persons live below the line, and how far. */
export interface Poverty {
  /** Share of persons in households with an equivalised income below the line: FGT(0). */
  readonly headcount: Estimate;
  /** Mean over all persons of their distance below the line, as share of the line: FGT(1). */
  readonly gap: Estimate;
  /** What would lift every household to the line, in cents a month. */
  readonly missing: number;
}

/**
 * The measures of Foster, Greer and Thorbecke (Econometrica 52, 1984) of order 0 and 1, over persons.
 * @param incomes disposable income of every household, in cents a month
 * @param line poverty line of a single person, in cents a month
 */
export function poverty(
  { persons, scale, weight }: Households,
  incomes: readonly number[],
  line: number,
  inside: (at: number) => boolean = () => true,
): Poverty {
  const below = incomes.map((income, at) => Math.max(0, line * scale[at]! - income));
  const people = persons.map((count, at) => (inside(at) ? count * weight[at]! : 0));
  let missing = 0;
  for (const [at, own] of below.entries()) if (inside(at)) missing += own * weight[at]!;
  return {
    headcount: mean(
      below.map((own) => (own > 0 ? 1 : 0)),
      people,
    ),
    gap: mean(
      below.map((own, at) => own / (line * scale[at]!)),
      people,
    ),
    missing: Math.round(missing),
  };
}
