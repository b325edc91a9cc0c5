import { fillTexts, formatCount, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import type { FirmsReport } from '../report.ts';
import { column, frame, highColumn, lowColumn, moment, most, supportCell, supportColumn } from './frame.ts';
import { band, exhausted, inDeficit, shareOf, total, type State } from './view.ts';

const states: readonly (readonly [(state: State) => boolean, Text])[] = [
  [inDeficit, { nl: 'Kastekort', en: 'Cash deficit', fr: 'Déficit de trésorerie' }],
  [exhausted, { nl: 'Eigen vermogen opgebruikt', en: 'Equity exhausted', fr: 'Fonds propres épuisés' }],
  [
    (state) => inDeficit(state) && state.insolvent,
    {
      nl: 'Kastekort en negatief eigen vermogen',
      en: 'Cash deficit and negative equity',
      fr: 'Déficit de trésorerie et fonds propres négatifs',
    },
  ],
];

/** Firms in distress and the jobs behind them. */
export function distressFigure(report: FirmsReport): Figure {
  const { levels, units, employees, variants } = report;
  const at = most(report);
  const before = total(variants.central, 'none', 'units', (state) => state.insolventBefore);
  return {
    id: 'firms-distress',
    title: fillTexts(
      {
        nl: 'Bij {units} ondernemingen is het eigen vermogen opgebruikt; {jobs} werknemers werken bij een onderneming met kastekort',
        en: 'Equity is exhausted in {units} firms; {jobs} employees work for a firm with a cash deficit',
        fr: 'Les fonds propres de {units} entreprises sont épuisés ; {jobs} salariés travaillent dans une entreprise en déficit de trésorerie',
      },
      (language) => ({
        units: formatCount(total(variants.central, at, 'units', exhausted), language),
        jobs: formatCount(total(variants.central, at, 'employees', inDeficit), language),
      }),
    ),
    subtitle: moment(report, {
      nl: 'Ondernemingen in moeilijkheden en hun werknemers',
      en: 'Firms in distress and their employees',
      fr: 'Entreprises en difficulté et leurs salariés',
    }),
    chart: { kind: 'bars', category: 'state', value: 'units', series: 'support', low: 'low', high: 'high' },
    table: {
      columns: [
        column('state', 'text', 'Toestand', 'State', 'État'),
        supportColumn,
        column('units', 'count', 'Ondernemingen', 'Firms', 'Entreprises'),
        lowColumn('count'),
        highColumn('count'),
        column('share', 'share', 'Aandeel', 'Share', 'Part'),
        column('employees', 'count', 'Hun werknemers', 'Their employees', 'Leurs salariés'),
        column('employees_low', 'count', 'Werknemers, laag', 'Employees, low', 'Salariés, bas'),
        column('employees_high', 'count', 'Werknemers, hoog', 'Employees, high', 'Salariés, haut'),
        column('employees_share', 'share', 'Aandeel werknemers', 'Share of employees', 'Part des salariés'),
      ],
      rows: states.flatMap(([fits, title]) =>
        levels.map((level) => {
          const firms = band(report, (counts) => total(counts, level, 'units', fits));
          const jobs = band(report, (counts) => total(counts, level, 'employees', fits));
          return [
            title,
            supportCell(level),
            firms.central,
            firms.low,
            firms.high,
            shareOf(firms.central, units),
            jobs.central,
            jobs.low,
            jobs.high,
            shareOf(jobs.central, employees),
          ];
        }),
      ),
    },
    ...frame(report, {
      caveats: [
        fillTexts(
          {
            nl: '{before} ondernemingen hadden al voor de crisis een negatief eigen vermogen; zij tellen niet bij opgebruikt.',
            en: '{before} firms had negative equity before the crisis already; they do not count as exhausted.',
            fr: '{before} entreprises avaient déjà des fonds propres négatifs avant la crise ; elles ne comptent pas comme épuisées.',
          },
          (language) => ({ before: formatCount(before, language) }),
        ),
        {
          nl: 'Een werknemer telt mee, ook als zijn baan niet verdwijnt wanneer de onderneming in moeilijkheden komt.',
          en: 'An employee is counted even if the job does not go when the firm gets into distress.',
          fr: 'Un salarié est compté même si son emploi ne disparaît pas quand l’entreprise est en difficulté.',
        },
      ],
    }),
  };
}
