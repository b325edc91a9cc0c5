import { fillTexts, formatDay, formatShare, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import { monthBounds } from '../count.ts';
import type { FirmsReport } from '../report.ts';
import { column, frame, moment, most, supportCell } from './frame.ts';
import { shareOf } from './view.ts';

const before: Text = { nl: 'Voor de crisis', en: 'Before the crisis', fr: 'Avant la crise' };

/** How many months of fixed costs the cash pays, before the crisis and on the day of the assessment. */
export function monthsFigure(report: FirmsReport): Figure {
  const { months, levels, units, assessment } = report;
  const groups = [undefined, ...levels];
  const count = (support: (typeof groups)[number], band: number): number =>
    months.find((item) => item.support === support && item.band === band)?.units ?? 0;
  // Less than three months: the deficit and the two bands above it.
  const short = (support: (typeof groups)[number]): number =>
    shareOf(
      [0, 1, 2].reduce((sum, band) => sum + count(support, band), 0),
      units,
    );
  return {
    id: 'firms-months-of-cash',
    title: fillTexts(
      {
        nl: '{after} van de ondernemingen heeft op {day} kas voor minder dan drie maanden vaste kosten, tegen {before} voor de crisis',
        en: '{after} of the firms have cash for less than three months of fixed costs on {day}, against {before} before the crisis',
        fr: '{after} des entreprises ont moins de trois mois de coûts fixes en trésorerie le {day}, contre {before} avant la crise',
      },
      (language) => ({
        after: formatShare(short(most(report)), language),
        before: formatShare(short(undefined), language),
        day: formatDay(assessment.to, language),
      }),
    ),
    subtitle: moment(report, {
      nl: 'Aandeel naar maanden vaste kosten (zonder lonen) in kas',
      en: 'Share by months of fixed costs (without wages) in cash',
      fr: 'Part selon les mois de coûts fixes (hors salaires) en trésorerie',
    }),
    chart: { kind: 'bars', category: 'months', value: 'share', series: 'support' },
    table: {
      columns: [
        column('months', 'text', 'Maanden', 'Months', 'Mois'),
        column('support', 'text', 'Stand', 'State', 'État'),
        column('units', 'count', 'Ondernemingen', 'Firms', 'Entreprises'),
        column('share', 'share', 'Aandeel', 'Share', 'Part'),
      ],
      rows: bandTitles.flatMap(([band, title]) =>
        groups.flatMap((support) => {
          const found = count(support, band);
          if (band === -1 && found === 0) return [];
          const state = support === undefined ? before : supportCell(support);
          return [[title, state, found, shareOf(found, units)]];
        }),
      ),
    },
    ...frame(report),
  };
}

const bandTitles: readonly (readonly [number, Text])[] = [
  [0, { nl: 'Kastekort', en: 'Deficit', fr: 'Déficit' }],
  ...monthBounds.slice(1).map((bound, at): readonly [number, Text] => {
    const from = monthBounds[at]!;
    return [
      at + 1,
      {
        nl: `${from} tot ${bound} maanden`,
        en: `${from} to ${bound} months`,
        fr: `${from} à ${bound} mois`,
      },
    ];
  }),
  [monthBounds.length, { nl: '24 maanden of meer', en: '24 months or more', fr: '24 mois ou plus' }],
  [-1, { nl: 'Geen vaste kosten', en: 'No fixed costs', fr: 'Pas de coûts fixes' }],
];
