import { fillTexts, formatCount, type Cell, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import type { Expected } from '../hazard.ts';
import type { FirmKey, SupportLevel } from '../model.ts';
import type { FirmsReport } from '../report.ts';
import { column, frame, highColumn, lowColumn, most, supportCell } from './frame.ts';
import { band } from './view.ts';

const observed: readonly (readonly [FirmKey, Text])[] = [
  [
    'bankruptcies-before',
    { nl: 'Waargenomen, jaar ervoor', en: 'Observed, year before', fr: 'Observé, année avant' },
  ],
  [
    'bankruptcies-first-year',
    { nl: 'Waargenomen, eerste jaar', en: 'Observed, first year', fr: 'Observé, première année' },
  ],
  [
    'bankruptcies-second-year',
    { nl: 'Waargenomen, tweede jaar', en: 'Observed, second year', fr: 'Observé, deuxième année' },
  ],
];
const calm: Text = { nl: 'Gewoon jaar', en: 'Ordinary year', fr: 'Année ordinaire' };
const keys: readonly FirmKey[] = [
  'odds-deficit',
  'odds-insolvent',
  'jobs-per-bankruptcy',
  ...observed.map(([key]) => key),
];

/** Bankruptcies of a year that go with the states of the firms, beside what was observed, and the jobs behind them. */
export function bankruptciesFigure(report: FirmsReport): Figure {
  const { levels, ordinary, model, variants } = report;
  const of = (level: SupportLevel, what: keyof Expected) =>
    band(report, (counts) => Math.round(counts.expected.get(level)![what]));
  const { number } = model.settings;
  const central = (level: SupportLevel) => Math.round(variants.central.expected.get(level)!.bankruptcies);
  const jobs = Math.round(number('bankruptcies-before') * number('jobs-per-bankruptcy'));
  return {
    id: 'firms-bankruptcies',
    title: fillTexts(
      {
        nl: 'Bij de toestand van de ondernemingen horen {with} faillissementen per jaar, zonder steun {without}; in een gewoon jaar {calm}',
        en: 'The state of the firms goes with {with} bankruptcies a year, without support {without}; {calm} in an ordinary year',
        fr: 'L’état des entreprises va de pair avec {with} faillites par an, {without} sans aide ; {calm} dans une année ordinaire',
      },
      (language) => ({
        with: formatCount(central(most(report)), language),
        without: formatCount(central('none'), language),
        calm: formatCount(Math.round(ordinary.bankruptcies), language),
      }),
    ),
    subtitle: {
      nl: 'Verwachte faillissementen in een jaar zonder bijzondere bescherming, en de werknemers erachter',
      en: 'Expected bankruptcies in a year without special protection, and the employees behind them',
      fr: 'Faillites attendues dans une année sans protection particulière, et les salariés concernés',
    },
    chart: { kind: 'bars', category: 'situation', value: 'bankruptcies', low: 'low', high: 'high' },
    table: {
      columns: [
        column('situation', 'text', 'Situatie', 'Situation', 'Situation'),
        column('bankruptcies', 'count', 'Faillissementen', 'Bankruptcies', 'Faillites'),
        lowColumn('count'),
        highColumn('count'),
        column('jobs', 'count', 'Werknemers erachter', 'Employees behind them', 'Salariés concernés'),
        column('jobs_low', 'count', 'Werknemers, laag', 'Employees, low', 'Salariés, bas'),
        column('jobs_high', 'count', 'Werknemers, hoog', 'Employees, high', 'Salariés, haut'),
      ],
      rows: [
        [calm, Math.round(ordinary.bankruptcies), null, null, Math.round(ordinary.jobs), null, null],
        ...levels.map((level): readonly Cell[] => {
          const count = of(level, 'bankruptcies');
          const staff = of(level, 'jobs');
          return [
            supportCell(level),
            count.central,
            count.low,
            count.high,
            staff.central,
            staff.low,
            staff.high,
          ];
        }),
        ...observed.map(([key, title]): readonly Cell[] => [
          title,
          number(key),
          null,
          null,
          key === 'bankruptcies-before' ? jobs : null,
          null,
          null,
        ]),
      ],
    },
    ...frame(report, { keys, sources: report.shareSources, caveats }),
  };
}

const caveats: readonly Text[] = [
  {
    nl: 'Geen voorspelling. In 2020 gold een moratorium (24 april tot 17 juni) en in beide crisisjaren werden minder faillissementen uitgesproken dan in een gewoon jaar.',
    en: 'No forecast. In 2020 a moratorium held (24 April to 17 June), and in both years of the crisis there were fewer bankruptcies than in an ordinary year.',
    fr: 'Pas une prévision. En 2020, un moratoire s’appliquait (24 avril au 17 juin), et les deux années de crise ont compté moins de faillites qu’une année ordinaire.',
  },
  {
    nl: 'De kansverhoudingen zijn een ruime aanname; voor de crisis telt niemand als onderneming met kastekort, zodat de toename eerder te hoog is.',
    en: 'The odds ratios are a wide assumption; before the crisis no firm counts as one with a deficit, so that the rise is rather too high.',
    fr: 'Les rapports de cotes sont une hypothèse large ; avant la crise, aucune entreprise ne compte comme déficitaire, de sorte que la hausse est plutôt trop élevée.',
  },
  {
    nl: 'De basiskans hangt alleen van de sectie af, niet van de grootte of de rechtsvorm; de werknemers in een gewoon jaar naast het gepubliceerde cijfer tonen hoever dat gaat.',
    en: 'The base rate depends on the section only, not on size or legal form; the employees of an ordinary year beside the published figure show how far that holds.',
    fr: 'Le taux de base dépend de la seule section, non de la taille ou de la forme juridique ; les salariés d’une année ordinaire face au chiffre publié montrent jusqu’où cela vaut.',
  },
];
