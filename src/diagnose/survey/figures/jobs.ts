import { fillTexts, formatCount, formatShare, type Cell, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import type { SurveyResults } from '../results.ts';
import { column, dayWords, noRandomSample, sourcesOf, vintage } from './common.ts';

const title: Text = {
  nl: '{jobs} werknemers dreigden in 2020 hun baan te verliezen, {share} van de werknemers in deze bedrijfstakken',
  en: '{jobs} employees might lose their job in 2020, {share} of the employees in these branches',
  fr: '{jobs} salariés risquaient de perdre leur emploi en 2020, {share} des salariés de ces branches',
};
const subtitle: Text = {
  nl: 'Verwachte verandering van het personeel × werknemers per bedrijfstak, België, golf van {day}',
  en: 'Expected change of staff × employees by branch, Belgium, wave of {day}',
  fr: 'Variation attendue des effectifs × salariés par branche, Belgique, vague du {day}',
};
const variant: Text = {
  nl: 'Werknemers = werkzame personen min de zelfstandigen, die naar verhouding van de werkzame personen verdeeld zijn over de bedrijfstakken waar zelfstandigen werken.',
  en: 'Employees = persons employed less the self-employed, who are spread in proportion to the persons employed over the branches where self-employed work.',
  fr: 'Salariés = personnes occupées moins les indépendants, répartis en proportion des personnes occupées sur les branches où travaillent des indépendants.',
};
const even: Text = {
  nl: 'Bedrijfstakken met meer zelfstandigen dan gemiddeld krijgen zo te veel werknemers, de andere te weinig.',
  en: 'Branches with more self-employed than average get too many employees this way, the others too few.',
  fr: 'Les branches comptant plus d’indépendants que la moyenne reçoivent ainsi trop de salariés, les autres trop peu.',
};
const expectation: Text = {
  nl: 'Een verwachting van ondernemingen, geen voorspelling. Niet inbegrepen: {left}.',
  en: 'What firms expect, no forecast. Not in it: {left}.',
  fr: 'Une attente des entreprises, pas une prévision. Non compris : {left}.',
};

/** Jobs at risk by branch, beside what was published. */
export function jobsFigure({ branches, jobs, settings, wave, data }: SurveyResults): Figure {
  const sorted = [...branches].sort((a, b) => b.jobs - a.jobs);
  return {
    id: 'survey-jobs',
    title: fillTexts(title, (language) => ({
      jobs: formatCount(thousands(jobs.jobs), language),
      share: formatShare(jobs.share, language),
    })),
    subtitle: fillTexts(subtitle, (language) => ({ day: dayWords(wave, language) })),
    chart: { kind: 'bars', category: 'branch', value: 'jobs' },
    table: {
      columns: [
        column('branch', 'text'),
        column('employees', 'count'),
        column('staff', 'change'),
        column('jobs', 'count'),
        column('published', 'count'),
      ],
      rows: sorted.map((branch): readonly Cell[] => [
        branch.aggregate.title,
        Math.round(branch.employees),
        branch.change,
        Math.round(branch.jobs),
        branch.published ?? null,
      ]),
    },
    sources: sourcesOf(data, 'staff', 'sectors', 'weights', 'jobs'),
    vintage: vintage(settings),
    variant,
    assumptions: settings.assumptions(['self-employed']),
    caveats: [
      even,
      fillTexts(expectation, (language) => ({
        left: data.aggregates
          .filter((aggregate) => !aggregate.surveyed)
          .map((aggregate) => aggregate.title[language].toLowerCase())
          .join(', '),
      })),
      noRandomSample,
    ],
  };
}

/** Rounded to thousands: more digits would promise more than the survey knows. */
export function thousands(value: number): number {
  return Math.round(value / 1000) * 1000;
}
