import { fillTexts, type Cell, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import type { Band } from '../bands.ts';
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
import { trough } from './path-figure.ts';

const title: Text = {
  nl: 'Met andere parameters ligt {month} tussen {p10} en {p90} (acht op de tien trekkingen)',
  en: 'With other parameters {month} lies between {p10} and {p90} (eight draws in ten)',
  fr: 'Avec d’autres paramètres, {month} se situe entre {p10} et {p90} (huit tirages sur dix)',
};
const middle: Text = { nl: 'middelste trekking', en: 'middle draw', fr: 'tirage médian' };

/** The band over draws of the parameters, month by month, beside what was observed. */
export function bandFigure(result: NetworkResult, bands: readonly Band[]): Figure {
  const { months, observed } = result;
  const at = trough(result);
  const band = bands[at]!;
  return {
    id: 'network-band',
    title: fillTexts(title, (language) => ({
      month: monthText(months[at]!.id, language),
      p10: levelText(band.p10, language),
      p90: levelText(band.p90, language),
    })),
    subtitle: {
      nl: 'Totale productie per maand, voor de crisis = 100: middelste trekking met het tiende en het negentigste percentiel; België',
      en: 'Total output by month, before the crisis = 100: middle draw with the tenth and the ninetieth percentile; Belgium',
      fr: 'Production totale par mois, avant la crise = 100 : tirage médian avec les dixième et nonantième percentiles ; Belgique',
    },
    chart: { kind: 'lines', x: 'day', y: 'level', series: 'series', low: 'p10', high: 'p90' },
    table: {
      columns: [
        {
          id: 'day',
          title: { nl: 'Midden van de maand', en: 'Middle of the month', fr: 'Milieu du mois' },
          kind: 'day',
        },
        { id: 'series', title: { nl: 'Reeks', en: 'Series', fr: 'Série' }, kind: 'text' },
        { id: 'level', title: { nl: 'Niveau', en: 'Level', fr: 'Niveau' }, kind: 'level' },
        {
          id: 'p10',
          title: { nl: '10e percentiel', en: '10th percentile', fr: '10e percentile' },
          kind: 'level',
        },
        {
          id: 'p90',
          title: { nl: '90e percentiel', en: '90th percentile', fr: '90e percentile' },
          kind: 'level',
        },
      ],
      rows: [
        ...months.map(({ id }, month): readonly Cell[] => {
          const { p10, p50, p90 } = bands[month]!;
          return [`${id}-15`, middle, p50 * 100, p10 * 100, p90 * 100];
        }),
        ...observed
          .filter((item) => months.some(({ id }) => id === item.month))
          .map((item): readonly Cell[] => [`${item.month}-15`, observedText, item.level * 100, null, null]),
      ],
    },
    ...frame(result, variants.all, {
      parameters: ['draws', ...reaction, 'stock-factor', 'shock-factor'],
      assumptions: functionTexts(result),
      caveats: [
        {
          nl: 'De band volgt uit de gekozen marges; hij is geen betrouwbaarheidsinterval.',
          en: 'The band follows from the chosen ranges; it is no confidence interval.',
          fr: 'La bande découle des fourchettes choisies ; ce n’est pas un intervalle de confiance.',
        },
        caveats.inSample,
        caveats.outputNotGdp,
      ],
    }),
  };
}
