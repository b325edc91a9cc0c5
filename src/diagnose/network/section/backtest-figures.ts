import { fillTexts, type Cell, type Column, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import { meanAbsoluteError, type ObservedMonth } from '../backtest.ts';
import type { FunctionRun, NetworkResult } from '../network.ts';
import {
  caveats,
  frame,
  functionTexts,
  levelText,
  monthText,
  observedText,
  reaction,
  variants,
} from './frame.ts';

/** Months of the first lockdown and its release. */
const firstMonths = 4;

interface Errors {
  readonly run: FunctionRun;
  readonly first: number;
  readonly year: number;
}

const errorsTitle: Text = {
  nl: 'De functie "{best}" komt het dichtst bij de waarneming: gemiddeld {error} punten ernaast in de eerste lockdown, binnen de steekproef',
  en: 'The function "{best}" comes closest to the observation: {error} points off on average in the first lockdown, in sample',
  fr: 'La fonction « {best} » est la plus proche de l’observation : {error} points d’écart moyen au premier confinement, dans l’échantillon',
};

/** How far each production function lies from what was observed; absent when nothing was. */
export function errorsFigure(result: NetworkResult): Figure | undefined {
  const errors = result.runs.flatMap((run): readonly Errors[] => {
    const first = errorOf(result, run, result.observed, firstMonths);
    const year = errorOf(result, run, result.observed, result.months.length);
    return first === undefined || year === undefined ? [] : [{ run, first, year }];
  });
  const [best] = [...errors].sort((a, b) => a.first - b.first);
  if (best === undefined) return undefined;
  return {
    id: 'network-errors',
    title: fillTexts(errorsTitle, (language) => ({
      best: best.run.production.title[language],
      error: levelText(best.first, language),
    })),
    subtitle: {
      nl: 'Gemiddelde absolute afwijking van de maandindex, in punten (voor de crisis = 100); België, maart tot juni 2020 en het hele jaar',
      en: 'Mean absolute error of the monthly index, in points (before the crisis = 100); Belgium, March to June 2020 and the whole year',
      fr: 'Écart absolu moyen de l’indice mensuel, en points (avant la crise = 100) ; Belgique, mars à juin 2020 et année entière',
    },
    chart: { kind: 'bars', category: 'production', value: 'first' },
    table: {
      columns: [
        column(
          'production',
          { nl: 'Productiefunctie', en: 'Production function', fr: 'Fonction de production' },
          'text',
        ),
        column('first', { nl: 'Eerste lockdown', en: 'First lockdown', fr: 'Premier confinement' }),
        column('year', { nl: 'Hele jaar', en: 'Whole year', fr: 'Année entière' }),
      ],
      rows: errors.map(({ run, first, year }) => [run.production.title, first * 100, year * 100]),
    },
    ...frame(result, variants.all, {
      parameters: reaction,
      assumptions: functionTexts(result),
      caveats: [caveats.inSample, caveats.outputNotGdp],
    }),
  };
}

function errorOf(
  { months }: NetworkResult,
  { monthly }: FunctionRun,
  observed: readonly ObservedMonth[],
  count: number,
): number | undefined {
  return meanAbsoluteError(
    months.slice(0, count).map(({ id }) => id),
    monthly,
    observed,
  );
}

const monthsTitle: Text = {
  nl: 'Het grootste verschil met de waarneming valt in {month}: {central} tegen {observed}',
  en: 'The largest difference from the observation falls in {month}: {central} against {observed}',
  fr: 'Le plus grand écart avec l’observation tombe en {month} : {central} contre {observed}',
};

/** Every month under every function, beside what was observed. */
export function monthsFigure(result: NetworkResult): Figure | undefined {
  const { months, runs, central, observed } = result;
  const seen = new Map(observed.map(({ month, level }) => [month, level]));
  const [worst] = months
    .flatMap(({ id }, at) => {
      const level = seen.get(id);
      return level === undefined ? [] : [{ id, level, own: central.monthly[at]! }];
    })
    .sort((a, b) => Math.abs(b.own - b.level) - Math.abs(a.own - a.level));
  if (worst === undefined) return undefined;
  return {
    id: 'network-months',
    title: fillTexts(monthsTitle, (language) => ({
      month: monthText(worst.id, language),
      central: levelText(worst.own, language),
      observed: levelText(worst.level, language),
    })),
    subtitle: {
      nl: 'Maandgemiddelde van de totale productie, voor de crisis = 100; België',
      en: 'Monthly mean of total output, before the crisis = 100; Belgium',
      fr: 'Moyenne mensuelle de la production totale, avant la crise = 100 ; Belgique',
    },
    table: {
      columns: [
        column('month', { nl: 'Maand', en: 'Month', fr: 'Mois' }, 'text'),
        column('observed', observedText),
        ...runs.map(({ production }) => column(production.id, production.title)),
      ],
      rows: months.map(({ id }, at): readonly Cell[] => {
        const level = seen.get(id);
        return [
          id,
          level === undefined ? null : level * 100,
          ...runs.map(({ monthly }) => monthly[at]! * 100),
        ];
      }),
    },
    ...frame(result, variants.all, {
      parameters: reaction,
      assumptions: functionTexts(result),
      caveats: [caveats.inSample, caveats.outputNotGdp],
    }),
  };
}

function column(id: string, title: Text, kind: Column['kind'] = 'level'): Column {
  return { id, title, kind };
}
