import { fillTexts, formatDay, formatShare } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import type { FirmsReport } from '../report.ts';
import { column, frame, highColumn, lowColumn, most, supportCell, supportColumn } from './frame.ts';
import { band, deficitShare } from './view.ts';

/** Share of firms with a cash deficit through the windows, by level of support. */
export function deficitFigure(report: FirmsReport): Figure {
  const { windows, levels, assessment } = report;
  const at = (level: (typeof levels)[number]) => deficitShare(report.variants.central, level, assessment.id);
  return {
    id: 'firms-cash-deficit',
    title: fillTexts(
      {
        nl: '{with} van de ondernemingen heeft op {day} een kastekort, zonder enige steun zou het {without} zijn',
        en: '{with} of the firms have a cash deficit on {day}; without any support it would be {without}',
        fr: '{with} des entreprises sont en déficit de trésorerie le {day} ; sans aucune aide ce serait {without}',
      },
      (language) => ({
        with: formatShare(at(most(report)), language),
        without: formatShare(at('none'), language),
        day: formatDay(assessment.to, language),
      }),
    ),
    subtitle: {
      nl: 'Aandeel van de ondernemingen waarvan de kas aan het einde van het venster onder nul staat; ooit = op een dag tot dan',
      en: 'Share of the firms whose cash is below zero at the end of the window; ever = on any day until then',
      fr: 'Part des entreprises dont la trésorerie est négative à la fin de la fenêtre ; déjà = un jour jusque-là',
    },
    chart: { kind: 'lines', x: 'day', y: 'share', series: 'support', low: 'low', high: 'high' },
    table: {
      columns: [
        column('day', 'day', 'Dag', 'Day', 'Jour'),
        supportColumn,
        column('share', 'share', 'Met kastekort', 'With deficit', 'En déficit'),
        lowColumn('share'),
        highColumn('share'),
        column('ever', 'share', 'Ooit met kastekort', 'Ever with deficit', 'Déjà en déficit'),
      ],
      rows: levels.flatMap((level) =>
        windows.map(({ id, to }) => {
          const { low, central, high } = band(report, (counts) => deficitShare(counts, level, id));
          const ever = deficitShare(report.variants.central, level, id, 'all', 'deficitEver');
          return [to, supportCell(level), central, low, high, ever];
        }),
      ),
    },
    ...frame(report),
  };
}
