import { fillTexts, formatShare, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import type { FirmsReport } from '../report.ts';
import { column, frame, moment, most } from './frame.ts';
import { deficitShare, shareOf } from './view.ts';

const ends: Readonly<Record<'low' | 'high', Text>> = {
  low: { nl: 'Gunstig uiteinde', en: 'Favourable end', fr: 'Extrémité favorable' },
  high: { nl: 'Ongunstig uiteinde', en: 'Unfavourable end', fr: 'Extrémité défavorable' },
};

/** What each assumption does to the simulated share when it moves alone; the largest span first. */
export function sensitivityFigure(report: FirmsReport): Figure {
  const { sensitivity, model } = report;
  const central = deficitShare(report.variants.central, most(report), report.assessment.id, 'non-financial');
  const share = (item: (typeof sensitivity)[number]): number => shareOf(item.deficit, item.units);
  const of = (key: string) => sensitivity.filter((item) => item.key === key).map(share);
  const span = (key: string): number => Math.max(central, ...of(key)) - Math.min(central, ...of(key));
  const keys = [...new Set(sensitivity.map(({ key }) => key))].sort((a, b) => span(b) - span(a));
  const [first] = keys;
  return {
    id: 'firms-sensitivity',
    title:
      first === undefined
        ? {
            nl: 'Geen aanname met een marge',
            en: 'No assumption with a range',
            fr: 'Aucune hypothèse avec marge',
          }
        : fillTexts(
            {
              nl: 'Eén aanname verschuift het aandeel met kastekort van {low} naar {high}: {title}',
              en: 'One assumption moves the share with a cash deficit from {low} to {high}: {title}',
              fr: 'Une hypothèse fait passer la part en déficit de trésorerie de {low} à {high} : {title}',
            },
            (language) => ({
              low: formatShare(Math.min(central, ...of(first)), language),
              high: formatShare(Math.max(central, ...of(first)), language),
              title: model.titles(first)[language].toLowerCase(),
            }),
          ),
    subtitle: moment(report, {
      nl: 'Aandeel met kastekort van de vennootschappen buiten de financiële sector, één aanname tegelijk verschoven',
      en: 'Share with a cash deficit of companies outside finance, one assumption moved at a time',
      fr: 'Part en déficit de trésorerie des sociétés hors finance, une hypothèse déplacée à la fois',
    }),
    chart: { kind: 'bars', category: 'assumption', value: 'share', series: 'end' },
    table: {
      columns: [
        column('assumption', 'text', 'Aanname', 'Assumption', 'Hypothèse'),
        column('end', 'text', 'Uiteinde', 'End', 'Extrémité'),
        column('share', 'share', 'Met kastekort', 'With deficit', 'En déficit'),
        column(
          'change',
          'change',
          'Verschil met centraal (procentpunt)',
          'Change from central (percentage points)',
          'Écart à la valeur centrale (points)',
        ),
      ],
      rows: keys.flatMap((key) =>
        sensitivity
          .filter((item) => item.key === key)
          .map((item) => [
            model.titles(key),
            ends[item.end],
            share(item),
            Math.round((share(item) - central) * 1e6) / 1e6,
          ]),
      ),
    },
    ...frame(report),
  };
}
