import { fillTexts, formatShare, type Cell, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import type { SupportLevel } from '../model.ts';
import type { FirmsReport } from '../report.ts';
import { column, frame, highColumn, lowColumn, moment, most, supportCell, supportColumn } from './frame.ts';
import { band, deficitShare } from './view.ts';

const scopes: readonly (readonly ['all' | 'non-financial', Text])[] = [
  [
    'non-financial',
    {
      nl: 'Vennootschappen buiten de financiële sector',
      en: 'Companies outside finance',
      fr: 'Sociétés hors finance',
    },
  ],
  ['all', { nl: 'Alle ondernemingen', en: 'All firms', fr: 'Toutes les entreprises' }],
];

/** The simulated share of firms with a cash deficit beside the central bank's, with the deviation; nothing is fitted to it. */
export function checkFigure(report: FirmsReport): Figure {
  const { settings } = report.model;
  const top = most(report);
  const published = (level: SupportLevel): number =>
    settings.number(level === 'none' ? 'published-deficit-without' : 'published-deficit-with');
  const simulated = (level: SupportLevel, scope: 'all' | 'non-financial') =>
    band(report, (counts) => deficitShare(counts, level, report.assessment.id, scope));
  const shown = (level: SupportLevel) => simulated(level, 'non-financial').central;
  return {
    id: 'firms-check',
    title: fillTexts(
      {
        nl: 'Gesimuleerd {without} zonder en {with} met steun; de Nationale Bank kwam op {publishedWithout} en {publishedWith}',
        en: 'Simulated {without} without and {with} with support; the central bank found {publishedWithout} and {publishedWith}',
        fr: 'Simulé : {without} sans aide et {with} avec aide ; la Banque nationale trouvait {publishedWithout} et {publishedWith}',
      },
      (language) => ({
        without: formatShare(shown('none'), language),
        with: formatShare(shown(top), language),
        publishedWithout: formatShare(published('none'), language),
        publishedWith: formatShare(published(top), language),
      }),
    ),
    subtitle: moment(report, {
      nl: 'Aandeel met kastekort, gesimuleerd naast gepubliceerd',
      en: 'Share with a cash deficit, simulated beside published',
      fr: 'Part en déficit de trésorerie, simulée et publiée',
    }),
    chart: {
      kind: 'bars',
      category: 'scope',
      value: 'simulated',
      series: 'support',
      low: 'low',
      high: 'high',
    },
    table: {
      columns: [
        column('scope', 'text', 'Welke ondernemingen', 'Which firms', 'Quelles entreprises'),
        supportColumn,
        column('simulated', 'share', 'Gesimuleerd', 'Simulated', 'Simulé'),
        lowColumn('share'),
        highColumn('share'),
        column('published', 'share', 'Gepubliceerd', 'Published', 'Publié'),
        column(
          'deviation',
          'change',
          'Afwijking (procentpunt)',
          'Deviation (percentage points)',
          'Écart (points de pourcentage)',
        ),
        column('inside', 'text', 'Binnen de band', 'Inside the band', 'Dans la bande'),
      ],
      rows: scopes.flatMap(([scope, title]) =>
        report.levels.map((level): readonly Cell[] => {
          const { low, central, high } = simulated(level, scope);
          const start: readonly Cell[] = [title, supportCell(level), central, low, high];
          // The published figures know two cases: nothing, and everything that was done.
          if (level !== 'none' && level !== 'package') return [...start, null, null, null];
          const value = published(level);
          const inside = low <= value && value <= high;
          return [...start, value, Math.round((central - value) * 1e6) / 1e6, inside ? yes : no];
        }),
      ),
    },
    ...frame(report, { keys: ['published-deficit-without', 'published-deficit-with'], caveats }),
  };
}

const yes: Text = { nl: 'ja', en: 'yes', fr: 'oui' };
const no: Text = { nl: 'nee', en: 'no', fr: 'non' };

const caveats: readonly Text[] = [
  {
    nl: 'Geen aanname is op deze cijfers afgesteld.',
    en: 'No assumption was tuned to these figures.',
    fr: 'Aucune hypothèse n’a été ajustée à ces chiffres.',
  },
  {
    nl: 'De Nationale Bank rekent met jaarrekeningen van Belgische niet-financiële vennootschappen; hier gaat het om getrokken kas van Vlaamse btw-eenheden.',
    en: 'The central bank works with the accounts of Belgian non-financial corporations; here it is drawn cash of Flemish VAT units.',
    fr: 'La Banque nationale utilise les comptes des sociétés non financières belges ; ici, il s’agit de la trésorerie tirée d’unités TVA flamandes.',
  },
  {
    nl: 'De kas is gepeild na de eerste golf en het omzetverlies komt uit de enquête, waarin zwaar getroffen ondernemingen mogelijk vaker antwoorden: beide kunnen het gesimuleerde aandeel verhogen.',
    en: 'Cash was asked after the first wave, and the loss of turnover comes from the survey, in which hard-hit firms may answer more often: both may raise the simulated share.',
    fr: 'La trésorerie a été sondée après la première vague et la perte de chiffre d’affaires vient de l’enquête, où les entreprises très touchées répondent peut-être plus : les deux peuvent élever la part simulée.',
  },
  {
    nl: 'Waar de afwijking vandaan kan komen, toont de figuur die één aanname tegelijk verschuift.',
    en: 'Where the deviation may come from is shown by the figure that moves one assumption at a time.',
    fr: 'La figure qui déplace une hypothèse à la fois montre d’où l’écart peut venir.',
  },
  {
    nl: 'Welke maatregelen de Nationale Bank tot de steun rekent, kon in de volledige tekst niet worden nagegaan; daarom staat ook de stand met alleen tijdelijke werkloosheid erbij.',
    en: 'Which measures the central bank counts as support could not be checked in the full text; so the state with temporary unemployment alone is shown too.',
    fr: 'Quelles mesures la Banque nationale compte comme aide n’a pu être vérifié dans le texte complet ; l’état avec le seul chômage temporaire figure donc aussi.',
  },
];
