import { fillTexts, formatShare, sameText, type Text } from '../../../base/index.ts';
import { sectionTitles } from '../../../pack/index.ts';
import type { Figure } from '../../section.ts';
import type { FirmsReport } from '../report.ts';
import { column, frame, highColumn, lowColumn, moment, most, supportCell, supportColumn } from './frame.ts';
import { band, inDeficit, shareOf, total, type State } from './view.ts';

/** Smaller sections say more about the draw than about the sector; they are in the table's total only. */
const least = 100;

/** Share of firms with a cash deficit by section of activity, worst first. */
export function sectionsFigure(report: FirmsReport): Figure {
  const { variants, levels } = report;
  const top = most(report);
  const codes = [...new Set(variants.central.states.map(({ a21 }) => a21))];
  const share = (a21: string, level: (typeof levels)[number]) =>
    band(report, (counts) =>
      shareOf(
        total(counts, level, 'units', (state) => state.a21 === a21 && state.deficit),
        total(counts, level, 'units', (state) => state.a21 === a21),
      ),
    );
  const of = (fits: (state: State) => boolean, what: 'units' | 'employees', a21: string) =>
    total(variants.central, top, what, (state) => state.a21 === a21 && fits(state));
  const shown = codes
    .filter((a21) => of(() => true, 'units', a21) >= least)
    .sort((a, b) => share(b, top).central - share(a, top).central || (a < b ? -1 : 1));
  const worst = shown[0];
  return {
    id: 'firms-cash-deficit-by-section',
    title:
      worst === undefined
        ? {
            nl: 'Geen sector met genoeg ondernemingen',
            en: 'No section with enough firms',
            fr: 'Aucune section avec assez d’entreprises',
          }
        : fillTexts(
            {
              nl: 'Het vaakst een kastekort: {section}, {share} van de ondernemingen',
              en: 'Cash deficits are most frequent in {section}: {share} of the firms',
              fr: 'Les déficits de trésorerie sont les plus fréquents dans {section} : {share} des entreprises',
            },
            (language) => ({
              section: sectionTitle(worst)[language].toLowerCase(),
              share: formatShare(share(worst, top).central, language),
            }),
          ),
    subtitle: moment(report, {
      nl: `Aandeel met kastekort per sectie van activiteit (minstens ${least} ondernemingen)`,
      en: `Share with a cash deficit by section of activity (at least ${least} firms)`,
      fr: `Part en déficit de trésorerie par section d’activité (au moins ${least} entreprises)`,
    }),
    chart: { kind: 'bars', category: 'section', value: 'share', series: 'support' },
    table: {
      columns: [
        column('section', 'text', 'Sectie', 'Section', 'Section'),
        supportColumn,
        column('share', 'share', 'Met kastekort', 'With deficit', 'En déficit'),
        lowColumn('share'),
        highColumn('share'),
        column('units', 'count', 'Ondernemingen', 'Firms', 'Entreprises'),
        column('employees', 'count', 'Hun werknemers', 'Their employees', 'Leurs salariés'),
      ],
      rows: shown.flatMap((a21) =>
        levels.map((level) => {
          const { low, central, high } = share(a21, level);
          const fits = (state: State): boolean => state.a21 === a21 && inDeficit(state);
          const count = (what: 'units' | 'employees'): number => total(variants.central, level, what, fits);
          return [
            sectionTitle(a21),
            supportCell(level),
            central,
            low,
            high,
            count('units'),
            count('employees'),
          ];
        }),
      ),
    },
    ...frame(report),
  };
}

function sectionTitle(a21: string): Text {
  return sectionTitles[a21] ?? sameText(a21);
}
