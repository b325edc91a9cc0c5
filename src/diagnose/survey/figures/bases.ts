import { fillTexts, formatCount, type Cell, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import type { Base } from '../job-results.ts';
import type { SurveyResults } from '../results.ts';
import { column, dayWords, sourcesOf, vintage } from './common.ts';
import { thousands } from './jobs.ts';

const title: Text = {
  nl: 'Van {least} tot {most} bedreigde banen, naargelang wie meetelt; daarbij {self} zelfstandigen',
  en: 'From {least} to {most} jobs at risk, depending on who counts; and {self} self-employed',
  fr: 'De {least} à {most} emplois menacés, selon qui compte ; et {self} indépendants',
};
const subtitle: Text = {
  nl: 'Bedreigde banen bij een andere telling van wie in deze bedrijfstakken werkt, België, golf van {day}',
  en: 'Jobs at risk under other counts of who works in these branches, Belgium, wave of {day}',
  fr: 'Emplois menacés selon d’autres décomptes des personnes occupées dans ces branches, Belgique, vague du {day}',
};
const bases: Readonly<Record<Base | 'self-employed', Text>> = {
  employees: {
    nl: 'Werknemers, zelfstandigen evenredig verdeeld',
    en: 'Employees, self-employed spread in proportion',
    fr: 'Salariés, indépendants répartis en proportion',
  },
  persons: {
    nl: 'Alle werkzame personen',
    en: 'All persons employed',
    fr: 'Toutes les personnes occupées',
  },
  'employees-least': {
    nl: 'Werknemers, alle zelfstandigen in deze takken',
    en: 'Employees, all self-employed in these branches',
    fr: 'Salariés, tous les indépendants ici',
  },
  published: {
    nl: 'Gepubliceerd',
    en: 'Published',
    fr: 'Publié',
  },
  'self-employed': {
    nl: 'Zelfstandigen die een faillissement verwachten',
    en: 'Self-employed who expect bankruptcy',
    fr: 'Indépendants qui attendent une faillite',
  },
};
const who: Text = { nl: 'Wie telt mee', en: 'Who counts', fr: 'Qui compte' };
const shareTitle: Text = { nl: 'Aandeel', en: 'Share', fr: 'Part' };
const variant: Text = {
  nl: 'Dezelfde verwachte verandering per bedrijfstak op elke telling; zelfstandigen = aantal × aandeel dat een faillissement waarschijnlijk noemt.',
  en: 'The same expected change by branch on every count; self-employed = number × share that calls bankruptcy likely.',
  fr: 'La même variation attendue par branche sur chaque décompte ; indépendants = nombre × part jugeant une faillite probable.',
};
const implied: Text = {
  nl: 'Het aantal achter de gepubliceerde cijfers is hier afgeleid (banen gedeeld door aandeel); de gebruikte telling zelf is niet gepubliceerd.',
  en: 'The number behind the published figures is derived here (jobs divided by share); the count that was used is not published.',
  fr: 'Le nombre derrière les chiffres publiés est déduit ici (emplois divisés par la part) ; le décompte utilisé n’est pas publié.',
};
const bankruptcy: Text = {
  nl: 'Wie een faillissement verwacht, verliest zijn baan nog niet: het cijfer van de zelfstandigen is een bovengrens van de verwachting.',
  en: 'Who expects bankruptcy has not lost the job yet: the figure of the self-employed is an upper end of the expectation.',
  fr: 'Qui attend une faillite n’a pas encore perdu son emploi : le chiffre des indépendants est une borne supérieure de l’attente.',
};

/** How much the jobs at risk depend on who counts as employed, and the self-employed at risk. */
export function basesFigure({
  bases: counted,
  selfEmployedAtRisk,
  settings,
  wave,
  data,
}: SurveyResults): Figure {
  const own = counted.filter(({ base }) => base !== 'published').map((item) => item.jobs);
  const number = settings.number('self-employed');
  return {
    id: 'survey-jobs-bases',
    title: fillTexts(title, (language) => ({
      least: formatCount(thousands(Math.min(...own)), language),
      most: formatCount(thousands(Math.max(...own)), language),
      self: formatCount(Math.round(selfEmployedAtRisk), language),
    })),
    subtitle: fillTexts(subtitle, (language) => ({ day: dayWords(wave, language) })),
    chart: { kind: 'bars', category: 'base', value: 'jobs' },
    table: {
      columns: [
        { id: 'base', kind: 'text', title: who },
        column('employed', 'count'),
        column('jobs', 'count'),
        { id: 'share', kind: 'share', title: shareTitle },
      ],
      rows: [
        ...counted.map(({ base, employed, jobs }): readonly Cell[] => [
          bases[base],
          Math.round(employed),
          Math.round(jobs),
          jobs / employed,
        ]),
        [bases['self-employed'], number, Math.round(selfEmployedAtRisk), selfEmployedAtRisk / number],
      ],
    },
    sources: sourcesOf(data, 'staff', 'sectors', 'weights', 'jobs'),
    vintage: vintage(settings),
    variant,
    assumptions: settings.assumptions(['self-employed', 'self-employed-bankruptcy', 'published-share']),
    caveats: [implied, bankruptcy],
  };
}
