import type { Text } from '../../base/index.ts';
import { vintagesText, type Forecast } from '../forecasts/index.ts';

/** A forecast of the budget to stand beside. Shares of GDP. */
export interface BudgetForecast {
  /** Who and when. */
  readonly title: Text;
  readonly growth: number;
  readonly deficit: number;
  readonly debt: number;
  readonly source: string;
}

/** The forecasts of one vintage that hold growth, deficit and debt of a year, in the order of the store. */
export function budgetForecasts(
  forecasts: readonly Forecast[],
  region: string,
  year: number,
): readonly BudgetForecast[] {
  const own = forecasts.filter(
    (item) => item.region === region && item.period === String(year) && item.scenario === 'base',
  );
  return own
    .filter(({ variable }) => variable === 'deficit')
    .flatMap((deficit) => {
      const beside = (variable: Forecast['variable'], base: Forecast['base']): number | undefined =>
        own
          .find(
            (item) =>
              item.variable === variable &&
              item.base === base &&
              item.vintage === deficit.vintage &&
              item.institutes.join(' ') === deficit.institutes.join(' '),
          )
          ?.value.div(100)
          .toNumber();
      const growth = beside('gdp', 'previous-year');
      const debt = beside('debt', 'share-of-gdp');
      if (growth === undefined || debt === undefined) return [];
      const { source } = deficit;
      return [
        { title: vintagesText([deficit]), growth, deficit: deficit.value.div(100).toNumber(), debt, source },
      ];
    });
}
