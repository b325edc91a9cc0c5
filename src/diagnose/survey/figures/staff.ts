import { fillTexts, formatShare, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import type { SurveyResults } from '../results.ts';
import { belgium } from '../survey-data.ts';
import { column, dayWords, noRandomSample, sourcesOf, vintage } from './common.ts';

const title: Text = {
  nl: 'Ondernemingen verwachten {all} minder werknemers tegen eind 2020, in de bedrijfstak {branch} {worst} minder',
  en: 'Firms expect {all} fewer employees by the end of 2020, {worst} fewer in {branch}',
  fr: 'Les entreprises attendent {all} de salariés en moins d’ici fin 2020, {worst} en moins dans la branche {branch}',
};
const subtitle: Text = {
  nl: 'Verwachte verandering van het aantal werknemers tussen vóór de crisis en eind 2020, België, golf van {day}',
  en: 'Expected change of the number of employees between before the crisis and the end of 2020, Belgium, wave of {day}',
  fr: 'Variation attendue du nombre de salariés entre l’avant-crise et fin 2020, Belgique, vague du {day}',
};
const variant: Text = {
  nl: 'Gepubliceerd gemiddelde per sector (midden van de klasse), samengeteld naar bedrijfstak met de werkzame personen als gewicht.',
  en: 'Published mean per sector (middle of the band), added up to branches with the persons employed as weight.',
  fr: 'Moyenne publiée par secteur (milieu de la tranche), regroupée par branche avec les personnes occupées comme poids.',
};

/** Expected change of staff by branch: what figure 2 of the advice is about. */
export function staffFigure({ branches, data, wave, settings }: SurveyResults): Figure {
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
    sources: sourcesOf(data, 'staff', 'sectors'),
    vintage: vintage(settings),
    variant,
    assumptions: settings.assumptions(['wave']),
    caveats: [noRandomSample],
  };
}
