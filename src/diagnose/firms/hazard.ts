/** Units of a section before the crisis. */
export interface SectionUnits {
  readonly a21: string;
  readonly units: number;
  readonly employees: number;
  /** Of these, with negative equity before the crisis. */
  readonly insolventBefore: number;
}

/** Units in one state, and the staff behind them. */
export interface StateUnits {
  readonly a21: string;
  readonly deficit: boolean;
  readonly insolvent: boolean;
  readonly units: number;
  readonly employees: number;
}

export interface Odds {
  readonly deficit: number;
  readonly insolvent: number;
}

/** Bankruptcies of a year and the employees behind them. */
export interface Expected {
  readonly bankruptcies: number;
  readonly jobs: number;
}

/**
 * Odds of bankruptcy in a year of a unit with cash and equity, such that the section's mean over units with and without negative equity is the base rate b:
 * (1-q) o/(1+o) + q R o/(1+R o) = b, a quadratic in o whose positive root is taken.
 * @param rate base rate b of a year, 0 <= b < 1
 * @param insolvent share q with negative equity
 * @param ratio odds ratio R of negative equity, at least 1
 * @example healthyOdds(0.2, 0, 3) // 0.25
 */
export function healthyOdds(rate: number, insolvent: number, ratio: number): number {
  const a = ratio * (1 - rate);
  const b = 1 - insolvent + insolvent * ratio - rate * (1 + ratio);
  return (Math.sqrt(b * b + 4 * a * rate) - b) / (2 * a);
}

/**
 * Bankruptcies and jobs of a year that go with the states of units, by section: the odds of a unit with cash and equity times the odds ratios of its state.
 * @param odds odds of a unit with cash and equity, by section
 */
export function expected(
  states: readonly StateUnits[],
  odds: ReadonlyMap<string, number>,
  ratios: Odds,
): Expected {
  let bankruptcies = 0;
  let jobs = 0;
  // In the order of the states as given: a sum of doubles depends on it.
  for (const { a21, deficit, insolvent, units, employees } of states) {
    const own = (odds.get(a21) ?? 0) * (deficit ? ratios.deficit : 1) * (insolvent ? ratios.insolvent : 1);
    const hazard = own / (1 + own);
    bankruptcies += units * hazard;
    jobs += employees * hazard;
  }
  return { bankruptcies, jobs };
}

/**
 * Yearly base rate by section: sections with a share of their own get it of all bankruptcies, the others divide the rest by their units.
 * @example baseRates([{ a21: 'F', units: 10, employees: 0, insolventBefore: 0 }, { a21: 'G', units: 90, employees: 0, insolventBefore: 0 }], new Map([['F', 0.5]]), 2).get('F') // 0.1
 */
export function baseRates(
  sections: readonly SectionUnits[],
  shares: ReadonlyMap<string, number>,
  bankruptcies: number,
): ReadonlyMap<string, number> {
  const others = sections.filter(({ a21 }) => !shares.has(a21)).reduce((sum, { units }) => sum + units, 0);
  const rest = 1 - [...shares.values()].reduce((sum, share) => sum + share, 0);
  return new Map(
    sections.map(({ a21, units }) => {
      const share = shares.get(a21);
      return [a21, share === undefined ? (bankruptcies * rest) / others : (bankruptcies * share) / units];
    }),
  );
}
