import { fillTexts, type Cell, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import { dateOf } from '../calendar.ts';
import { meanOf } from '../levels.ts';
import type { NetworkResult } from '../network.ts';
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

const title: Text = {
  nl: 'In {month} ligt de productie op {central} (voor de crisis = 100), tussen {low} en {high} naargelang de productiefunctie; waargenomen werd {observed}',
  en: 'In {month} output stands at {central} (before the crisis = 100), between {low} and {high} by production function; {observed} was observed',
  fr: 'En {month}, la production est à {central} (avant la crise = 100), entre {low} et {high} selon la fonction de production ; {observed} a été observé',
};

/** Total output by week under each production function, beside what was observed. */
export function pathFigure(result: NetworkResult): Figure {
  const { runs, months, observed, start, central } = result;
  const at = trough(result);
  const month = months[at]!;
  const seen = observed.find((item) => item.month === month.id);
  const levels = runs.map((run) => run.monthly[at]!);
  return {
    id: 'network-path',
    title: fillTexts(title, (language) => ({
      month: monthText(month.id, language),
      central: levelText(central.monthly[at]!, language),
      low: levelText(Math.min(...levels), language),
      high: levelText(Math.max(...levels), language),
      observed: seen === undefined ? '–' : levelText(seen.level, language),
    })),
    subtitle: {
      nl: 'Totale productie, gemiddelde per week; waarneming per maand; voor de crisis = 100; België',
      en: 'Total output, weekly mean; observation by month; before the crisis = 100; Belgium',
      fr: 'Production totale, moyenne par semaine ; observation par mois ; avant la crise = 100 ; Belgique',
    },
    chart: { kind: 'lines', x: 'day', y: 'level', series: 'series' },
    table: {
      columns: [
        { id: 'day', title: { nl: 'Dag', en: 'Day', fr: 'Jour' }, kind: 'day' },
        { id: 'series', title: { nl: 'Reeks', en: 'Series', fr: 'Série' }, kind: 'text' },
        { id: 'level', title: { nl: 'Niveau', en: 'Level', fr: 'Niveau' }, kind: 'level' },
      ],
      rows: [
        ...observed
          .filter((item) => months.some(({ id }) => id === item.month))
          .map((item): readonly Cell[] => [`${item.month}-15`, observedText, item.level * 100]),
        ...runs.flatMap(({ production, levels: daily }) =>
          weeks(daily.length).map((from): readonly Cell[] => [
            dateOf(start, from),
            production.title,
            meanOf(daily, { from, to: from + 7 }) * 100,
          ]),
        ),
      ],
    },
    ...frame(result, variants.all, {
      parameters: reaction,
      assumptions: functionTexts(result),
      caveats: [caveats.inSample, caveats.outputNotGdp],
    }),
  };
}

/** The month in which the central run is lowest. */
export function trough({ central }: NetworkResult): number {
  return central.monthly.indexOf(Math.min(...central.monthly));
}

/** First days of the whole weeks. */
function weeks(days: number): readonly number[] {
  return Array.from({ length: Math.floor(days / 7) }, (_, week) => week * 7);
}
