import { success, type Result } from '../../base/index.ts';
import { additionalityRange } from '../input-output/index.ts';
import type { Range } from '../settings.ts';
import type { BudgetForecast } from './budget-forecasts.ts';
import { balance, type Balance, type Start } from './balance.ts';
import {
  revenueLoss,
  revenuePerUnit,
  revenueTotal,
  valueAddedLoss,
  type Fiscal,
  type Responses,
  type Revenue,
  type YearLoss,
} from './fiscal.ts';
import type { Receipts } from './receipts.ts';

/** What one measure pays, in million euro. */
export interface Paid {
  readonly measure: string;
  readonly amount: number;
}

export interface FinanceInputs {
  readonly fiscal: Fiscal;
  readonly loss: YearLoss;
  /** Receipts of the year of the table. */
  readonly receipts: Receipts;
  readonly responses: { readonly wages: Range; readonly directTaxes: Range };
  readonly start: Start;
  /** GDP of the year before the crisis, million euro. */
  readonly gdp: number;
  readonly paid: readonly Paid[];
  /** Shares that make net of gross, from the part input-output. */
  readonly gross: {
    readonly leakage: Range;
    readonly displacement: Range;
    readonly substitution: Range;
    readonly reference: Range;
  };
  readonly forecasts: readonly BudgetForecast[];
  /** What was observed, before and in the crisis. */
  readonly observed: { readonly before: Receipts; readonly after: Receipts };
}

/** The budget under the crisis, in million euro at the level of the year before it, where nothing else is said. */
export interface FinanceReport {
  readonly lost: Readonly<Record<keyof Range, Revenue>>;
  /** Receipts lost, as a share of GDP and for one unit of GDP that is lost. */
  readonly lostShare: Range;
  readonly lostPerGdp: number;
  /** Modelled and observed change of receipts by kind, as shares; observed is null where the kind was not observed. */
  readonly compared: readonly {
    readonly kind: ComparedKind;
    readonly modelled: Range;
    readonly observed: number | null;
  }[];
  readonly paid: readonly Paid[];
  readonly paidTotal: number;
  /** What comes back of one euro of support, gross, and of all of it net. */
  readonly perEuro: number;
  readonly wonBack: Range;
  readonly balances: readonly { readonly forecast: BudgetForecast; readonly own: Balance }[];
}

export type ComparedKind = 'production-taxes' | 'direct-taxes' | 'social-contributions';

const ends = ['low', 'central', 'high'] as const;

/** Computes the budget from what the other parts deliver. */
export function financeReport(inputs: FinanceInputs): Result<FinanceReport> {
  const { fiscal, loss, responses, receipts } = inputs;
  const scale = inputs.gdp / fiscal.gdp;
  const atEnd = (end: keyof Range): Result<Revenue> => {
    const at: Responses = { wages: responses.wages[end], directTaxes: responses.directTaxes[end] };
    return revenueLoss(fiscal, loss, at);
  };
  const [low, central, high] = ends.map(atEnd) as [Result<Revenue>, Result<Revenue>, Result<Revenue>];
  if (!low.ok) return low;
  if (!central.ok) return central;
  if (!high.ok) return high;
  const table = { low: low.value, central: central.value, high: high.value };
  const lostGdp =
    valueAddedLoss(fiscal, loss) +
    table.central.inputs +
    table.central.consumption +
    table.central.otherDemand;
  const share = range((end) => revenueTotal(table[end]) / fiscal.gdp);
  const lostPerGdp = lostGdp > 0 ? revenueTotal(table.central) / lostGdp : 0;
  const paidTotal = inputs.paid.reduce((sum, { amount }) => sum + amount, 0);
  const perEuro = revenuePerUnit(fiscal);
  const wonBack = additionalityRange({
    gross: paidTotal,
    ...inputs.gross,
    multiplier: { low: perEuro, central: perEuro, high: perEuro },
  });
  if (!wonBack.ok) return wonBack;
  const support = (paidTotal - wonBack.value.central) / inputs.gdp;
  return success({
    lost: {
      low: scaled(table.low, scale),
      central: scaled(table.central, scale),
      high: scaled(table.high, scale),
    },
    lostShare: share,
    lostPerGdp,
    compared: compare(table, receipts, inputs.observed),
    paid: inputs.paid,
    paidTotal,
    perEuro,
    wonBack: wonBack.value,
    balances: inputs.forecasts.map((forecast) => ({
      forecast,
      own: balance(inputs.start, { growth: forecast.growth, revenuePerGdp: lostPerGdp, support }),
    })),
  });
}

function range(value: (end: keyof Range) => number): Range {
  return { low: value('low'), central: value('central'), high: value('high') };
}

function scaled(revenue: Revenue, scale: number): Revenue {
  return {
    contributions: revenue.contributions * scale,
    direct: revenue.direct * scale,
    inputs: revenue.inputs * scale,
    consumption: revenue.consumption * scale,
    otherDemand: revenue.otherDemand * scale,
  };
}

/** Changes in percent can be compared where levels of different years cannot. */
function compare(
  table: Readonly<Record<keyof Range, Revenue>>,
  receipts: Receipts,
  { before, after }: FinanceInputs['observed'],
): FinanceReport['compared'] {
  const direct = (of: Receipts) => (of['total-taxes'] ?? 0) - (of['production-taxes'] ?? 0);
  const change = (now: number, then: number) => (then > 0 ? now / then - 1 : 0);
  const fall = (value: (revenue: Revenue) => number, base: number): Range =>
    base > 0 ? range((end) => -value(table[end]) / base) : { low: 0, central: 0, high: 0 };
  return [
    {
      kind: 'production-taxes',
      modelled: fall(
        ({ inputs, consumption, otherDemand }) => inputs + consumption + otherDemand,
        receipts['production-taxes'] ?? 0,
      ),
      observed: change(after['production-taxes'] ?? 0, before['production-taxes'] ?? 0),
    },
    {
      kind: 'direct-taxes',
      modelled: fall(({ direct: taxes }) => taxes, direct(receipts)),
      observed: change(direct(after), direct(before)),
    },
    {
      kind: 'social-contributions',
      modelled: fall(({ contributions }) => contributions, receipts['social-contributions'] ?? 0),
      observed: null,
    },
  ];
}
