import { fillTexts, formatCount, formatShare, type Cell, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import type { SurveyResults } from '../results.ts';
import { accounts, advice, column, dayWords, noRandomSample, survey, workbookAndAccounts } from './common.ts';

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
  nl: 'Werknemers = werkzame personen van 2019 min de zelfstandigen, die naar verhouding van de werkzame personen verdeeld zijn over de bedrijfstakken waar zelfstandigen werken.',
  en: 'Employees = persons employed in 2019 less the self-employed, who are spread in proportion to the persons employed over the branches where self-employed work.',
  fr: 'Salariés = personnes occupées en 2019 moins les indépendants, répartis en proportion des personnes occupées sur les branches où travaillent des indépendants.',
};
const even: Text = {
  nl: 'In bedrijfstakken met meer zelfstandigen dan gemiddeld (kunst en recreatie, landbouw, ondersteunende diensten) is het aantal werknemers te hoog, in de industrie te laag.',
  en: 'Branches with more self-employed than average (arts and recreation, agriculture, support services) get too many employees, manufacturing too few.',
  fr: 'Les branches comptant plus d’indépendants que la moyenne (arts et loisirs, agriculture, services de soutien) reçoivent trop de salariés, l’industrie trop peu.',
};
const expectation: Text = {
  nl: 'Een verwachting van ondernemingen, geen voorspelling: twee weken later was ze al kleiner. Gezondheidszorg, onderwijs en overheid staan er niet in.',
  en: 'What firms expect, no forecast: two weeks later it was smaller already. Health, education and government are not in it.',
  fr: 'Une attente des entreprises, pas une prévision : deux semaines plus tard, elle était déjà moindre. La santé, l’enseignement et les pouvoirs publics n’y sont pas.',
};

/** Jobs at risk by branch, beside what was published. */
export function jobsFigure({ branches, jobs, settings, wave }: SurveyResults): Figure {
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
    sources: [survey, ...accounts, advice, 'vrt-2020-06-02'],
    vintage: workbookAndAccounts,
    variant,
    assumptions: settings.assumptions(['self-employed']),
    caveats: [even, expectation, noRandomSample],
  };
}

/** Rounded to thousands: more digits would promise more than the survey knows. */
export function thousands(value: number): number {
  return Math.round(value / 1000) * 1000;
}
