import { fillTexts, formatCount, formatShare } from '../../base/index.ts';
import type { Section } from '../section.ts';
import { bankruptciesFigure } from './figures/bankruptcies.ts';
import { checkFigure } from './figures/check.ts';
import { deficitFigure } from './figures/deficit.ts';
import { distressFigure } from './figures/distress.ts';
import { monthsFigure } from './figures/months.ts';
import { sectionsFigure } from './figures/sections.ts';
import { sensitivityFigure } from './figures/sensitivity.ts';
import { band, deficitShare } from './figures/view.ts';
import { firmsTitle } from './model.ts';
import type { FirmsReport } from './report.ts';

/**
 * The report on firms as a section for any reader.
 * @example firmsSection(report).figures.map(({ id }) => id)
 */
export function firmsSection(report: FirmsReport): Section {
  const { levels, assessment, units } = report;
  const at = levels.at(-1)!;
  const { low, central, high } = band(report, (counts) => deficitShare(counts, at, assessment.id));
  const saved = Math.round((deficitShare(report.variants.central, 'none', assessment.id) - central) * units);
  return {
    id: 'firms',
    title: firmsTitle,
    summary: [
      fillTexts(
        {
          nl: 'Na de eerste golf heeft {central} van de ondernemingen een kastekort, al naar de aannamen {low} tot {high}. De meegetelde steun houdt {saved} ondernemingen uit het tekort.',
          en: 'After the first wave {central} of the firms have a cash deficit, from {low} to {high} depending on the assumptions. The support that is counted keeps {saved} firms out of deficit.',
          fr: 'Après la première vague, {central} des entreprises sont en déficit de trésorerie, de {low} à {high} selon les hypothèses. L’aide comptée évite le déficit à {saved} entreprises.',
        },
        (language) => ({
          central: formatShare(central, language),
          low: formatShare(low, language),
          high: formatShare(high, language),
          saved: formatCount(saved, language),
        }),
      ),
      {
        nl: 'Kas, eigen vermogen en kosten per onderneming zijn synthetisch; het verschil tussen met en zonder steun zegt meer dan het peil.',
        en: 'Cash, equity and costs of single firms are synthetic; the difference between with and without support says more than the level.',
        fr: 'Trésorerie, fonds propres et coûts par entreprise sont synthétiques ; l’écart entre avec et sans aide dit plus que le niveau.',
      },
    ],
    figures: [
      deficitFigure(report),
      monthsFigure(report),
      sectionsFigure(report),
      distressFigure(report),
      bankruptciesFigure(report),
      checkFigure(report),
      sensitivityFigure(report),
    ],
  };
}
