import {
  fillTexts,
  formatCount,
  formatRatio,
  formatShare,
  type Cell,
  type Column,
  type ColumnKind,
  type Language,
  type TableData,
  type Text,
  type TextParameters,
} from '../../base/index.ts';
import type { Figure, Section } from '../section.ts';
import { financeColumns as columns, financeTexts as texts, kindTexts } from './finance-texts.ts';
import { revenueTotal, type Revenue } from './fiscal.ts';
import type { FinanceReport } from './report.ts';

/** What the section is told from, besides the report. */
export interface FinanceTelling {
  /** Year of the budget. */
  readonly year: number;
  /** Year of the input-output table and vintage of the receipts beside it. */
  readonly tableYear: number;
  readonly vintage: string;
  readonly gdp: number;
  readonly measureTitle: (id: string) => Text;
  readonly assumptions: {
    readonly lost: readonly Text[];
    readonly package: readonly Text[];
    readonly balance: readonly Text[];
  };
  readonly sources: {
    readonly lost: readonly string[];
    readonly compared: readonly string[];
    readonly package: readonly string[];
    readonly balance: readonly string[];
  };
}

/** The budget as figures; those of the package and of the forecasts only where there is a package, and where there are forecasts. */
export function financeSection(report: FinanceReport, telling: FinanceTelling): Section {
  const { lostShare, paidTotal, wonBack, lostPerGdp } = report;
  return {
    id: 'public-finance',
    title: texts.title,
    summary: [
      dated(texts.summary, telling, (language) => ({
        low: formatShare(lostShare.low, language),
        high: formatShare(lostShare.high, language),
        paid: formatCount(Math.round(paidTotal), language),
        back: formatCount(Math.round(wonBack.central), language),
        perGdp: formatRatio(lostPerGdp, language, 2),
      })),
      dated(texts.leftOut, telling),
    ],
    figures: [
      lostFigure(report, telling),
      comparedFigure(report, telling),
      ...packageFigure(report, telling),
      ...balanceFigure(report, telling),
    ],
  };
}

function lostFigure({ lost, lostShare }: FinanceReport, telling: FinanceTelling): Figure {
  const kinds: readonly (keyof Revenue)[] = [
    'contributions',
    'direct',
    'inputs',
    'consumption',
    'otherDemand',
  ];
  return {
    ...common(telling, 'lost', texts.variant, [texts.inSample]),
    id: 'public-finance-receipts-lost',
    title: dated(texts.lostTitle, telling, (language) => ({
      amount: formatCount(Math.round(revenueTotal(lost.central)), language),
      share: formatShare(lostShare.central, language),
    })),
    subtitle: dated(texts.lostSubtitle, telling),
    chart: { kind: 'bars', category: 'kind', value: 'amount', low: 'low', high: 'high' },
    table: {
      columns: heads(telling, ['kind', 'text'], ['amount', 'level'], ['low', 'level'], ['high', 'level']),
      rows: kinds.map((kind) => [kindTexts[kind], lost.central[kind], lost.low[kind], lost.high[kind]]),
    },
  };
}

function comparedFigure({ compared }: FinanceReport, telling: FinanceTelling): Figure {
  const first = compared[0]!;
  return {
    ...common(telling, 'compared', texts.variant, [texts.inSample, texts.deferral]),
    id: 'public-finance-observed',
    title: dated(texts.comparedTitle, telling, (language) => ({
      modelled: formatShare(first.modelled.central, language),
      observed: formatShare(first.observed, language),
    })),
    subtitle: dated(texts.comparedSubtitle, telling),
    table: {
      columns: heads(
        telling,
        ['kind', 'text'],
        ['modelled', 'change'],
        ['low', 'change'],
        ['high', 'change'],
        ['observed', 'change'],
      ),
      rows: compared.map(({ kind, modelled, observed }) => [
        kindTexts[kind],
        modelled.central,
        // The strongest response is the lowest change.
        modelled.high,
        modelled.low,
        observed,
      ]),
    },
  };
}

function packageFigure(
  { paid, paidTotal, wonBack }: FinanceReport,
  telling: FinanceTelling,
): readonly Figure[] {
  if (paid.length === 0) return [];
  const { low, central, high } = wonBack;
  const rows: readonly (readonly Cell[])[] = [
    ...paid.map(({ measure, amount }) => [telling.measureTitle(measure), amount, null, null]),
    [kindTexts.total, paidTotal, null, null],
    [kindTexts.back, central, low, high],
    [kindTexts.net, paidTotal - central, paidTotal - high, paidTotal - low],
  ];
  return [
    {
      ...common(telling, 'package', texts.variant, [texts.spentAsHouseholds, texts.oneRegion]),
      id: 'public-finance-package',
      title: dated(texts.packageTitle, telling, (language) => ({
        paid: formatCount(Math.round(paidTotal), language),
        back: formatCount(Math.round(central), language),
      })),
      subtitle: dated(texts.packageSubtitle, telling),
      table: {
        columns: heads(
          telling,
          ['measure', 'text'],
          ['amount', 'level'],
          ['low', 'level'],
          ['high', 'level'],
        ),
        rows,
      },
    },
  ];
}

function balanceFigure({ balances }: FinanceReport, telling: FinanceTelling): readonly Figure[] {
  const last = balances.at(-1);
  if (last === undefined) return [];
  return [
    {
      ...common(telling, 'balance', texts.arithmetic, [texts.leftOut, texts.oneRegion]),
      id: 'public-finance-balance',
      title: dated(texts.balanceTitle, telling, (language) => ({
        institutes: last.forecast.title[language],
        deficit: formatShare(last.forecast.deficit, language),
        own: formatShare(last.own.deficit, language),
      })),
      subtitle: dated(texts.balanceSubtitle, telling),
      table: {
        columns: heads(
          telling,
          ['forecast', 'text'],
          ['growth', 'change'],
          ['before', 'share'],
          ['revenue', 'share'],
          ['support', 'share'],
          ['deficit', 'share'],
          ['theirs', 'share'],
          ['rest', 'share'],
          ['debt', 'share'],
          ['theirDebt', 'share'],
        ),
        rows: balances.map(({ forecast, own }) => [
          forecast.title,
          forecast.growth,
          own.before,
          own.revenue,
          own.support,
          own.deficit,
          forecast.deficit,
          forecast.deficit - own.deficit,
          own.debt,
          forecast.debt,
        ]),
      },
    },
  ];
}

function common(
  telling: FinanceTelling,
  part: keyof FinanceTelling['sources'],
  variant: Text,
  caveats: readonly Text[],
): Pick<Figure, 'sources' | 'vintage' | 'variant' | 'assumptions' | 'caveats'> {
  const assumptions = telling.assumptions[part === 'compared' ? 'lost' : part];
  return {
    sources: telling.sources[part],
    vintage: dated(texts.vintage, telling, (language) => ({
      tableYear: telling.tableYear,
      vintage: telling.vintage,
      gdp: formatCount(telling.gdp, language),
    })),
    variant: dated(variant, telling),
    assumptions,
    caveats: caveats.map((caveat) => dated(caveat, telling)),
  };
}

function heads(
  telling: FinanceTelling,
  ...ids: readonly (readonly [id: keyof typeof columns, kind: ColumnKind])[]
): TableData['columns'] {
  return ids.map(([id, kind]): Column => ({ id, title: dated(columns[id], telling), kind }));
}

/** A text with the years in it. */
function dated(
  text: Text,
  { year }: Pick<FinanceTelling, 'year'>,
  more: (language: Language) => TextParameters = () => ({}),
): Text {
  return fillTexts(text, (language) => ({ year, before: year - 1, next: year + 1, ...more(language) }));
}
