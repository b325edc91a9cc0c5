import { fillTexts, formatShare, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import type { SurveyResults } from '../results.ts';
import { belgium } from '../survey-data.ts';
import { accounts, advice, column, dayWords, noRandomSample, survey, workbookAndAccounts } from './common.ts';

const title: Text = {
  nl: 'Ondernemingen verwachten {all} minder werknemers tegen eind 2020, in de bedrijfstak {branch} {worst} minder',
  en: 'Firms expect {all} fewer employees by the end of 2020, {worst} fewer in {branch}',
  fr: 'Les entreprises attendent {all} de salariés en moins d’ici fin 2020, {worst} en moins dans la branche {branch}',
};
const subtitle: Text = {
  nl: 'Verwachte verandering van het aantal werknemers tussen vóór de crisis en eind 2020, België, golf van {day} (onderwerp van figuur 2 van het advies)',
  en: 'Expected change of the number of employees between before the crisis and the end of 2020, Belgium, wave of {day} (subject of figure 2 of the advice)',
  fr: 'Variation attendue du nombre de salariés entre l’avant-crise et fin 2020, Belgique, vague du {day} (sujet de la figure 2 de l’avis)',
};
const variant: Text = {
  nl: 'Gepubliceerd gemiddelde per sector (midden van de klasse, een stijging telt voor +10 %), samengeteld naar bedrijfstak met de werkzame personen van 2019 als gewicht.',
  en: 'Published mean per sector (middle of the band, a rise counts for +10 %), added up to branches with the persons employed in 2019 as weight.',
  fr: 'Moyenne publiée par secteur (milieu de la tranche, une hausse compte pour +10 %), regroupée par branche avec les personnes occupées en 2019 comme poids.',
};
const picture: Text = {
  nl: 'Figuur 2 van het advies toont per bedrijfstak hoeveel ondernemingen een daling, een stabiel aantal of een stijging verwachten; die cijfers staan niet in de tekst. Hier staat de verandering die eruit volgt.',
  en: 'Figure 2 of the advice shows by branch how many firms expect a fall, the same number or a rise; its figures are not in the text. Here stands the change that follows.',
  fr: 'La figure 2 de l’avis montre par branche combien d’entreprises attendent une baisse, un nombre stable ou une hausse ; ses chiffres ne sont pas dans le texte. Voici la variation qui en résulte.',
};

/** Expected change of staff by branch: what figure 2 of the advice is about. */
export function staffFigure({ branches, data, wave }: SurveyResults): Figure {
  const sorted = [...branches].sort((a, b) => a.change - b.change);
  const all = data.staff.get(wave)!.get(belgium)!;
  return {
    id: 'survey-staff',
    title: fillTexts(title, (language) => ({
      all: formatShare(-all, language),
      branch: sorted[0]!.aggregate.title[language].toLowerCase(),
      worst: formatShare(-sorted[0]!.change, language),
    })),
    subtitle: fillTexts(subtitle, (language) => ({ day: dayWords(wave, language) })),
    chart: { kind: 'bars', category: 'branch', value: 'staff' },
    table: {
      columns: [column('branch', 'text'), column('staff', 'change')],
      rows: sorted.map(({ aggregate, change }) => [aggregate.title, change]),
    },
    sources: [survey, ...accounts, advice],
    vintage: workbookAndAccounts,
    variant,
    assumptions: [],
    caveats: [picture, noRandomSample],
  };
}
