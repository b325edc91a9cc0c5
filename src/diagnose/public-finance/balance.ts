/** Where public finance stood before the crisis, as shares of GDP. */
export interface Start {
  readonly deficit: number;
  readonly debt: number;
}

/** What changes in the year, as shares of the GDP of the year before. */
export interface Change {
  /** Growth of GDP; negative in a crisis. Prices are taken as unchanged. */
  readonly growth: number;
  /** Receipts lost for one unit of GDP that is lost. */
  readonly revenuePerGdp: number;
  /** Support paid, less what comes back of it. */
  readonly support: number;
}

/** Deficit and debt as shares of the GDP of the year, with the part of the deficit that each cause explains. */
export interface Balance {
  readonly deficit: number;
  readonly debt: number;
  /** The deficit of the year before, over the smaller GDP. */
  readonly before: number;
  readonly revenue: number;
  readonly support: number;
}

/**
 * Deficit and debt of a year by arithmetic: the deficit before, receipts that fall with GDP, support, all over the GDP of the year; debt grows by the
 * deficit. No other spending changes and no interest is added, so that what a forecast has more is not in here.
 * @example balance({ deficit: 0.019, debt: 0.986 }, { growth: -0.1, revenuePerGdp: 0.4, support: 0.005 }).deficit // 0.0711…
 */
export function balance(start: Start, { growth, revenuePerGdp, support }: Change): Balance {
  const gdp = 1 + growth;
  const before = start.deficit / gdp;
  const revenue = ((1 - gdp) * revenuePerGdp) / gdp;
  const paid = support / gdp;
  const deficit = before + revenue + paid;
  return { deficit, debt: start.debt / gdp + deficit, before, revenue, support: paid };
}
