import { fillTexts, formatCount } from '../../base/index.ts';
import type { Section } from '../section.ts';
import { percent, withShares, type FigureInput } from './figures/common.ts';
import { decilesFigure } from './figures/deciles.ts';
import { fitFigure } from './figures/fit.ts';
import { povertyFigure } from './figures/poverty.ts';
import { regionsFigure } from './figures/regions.ts';
import { surveyFigure } from './figures/survey.ts';
import { typologyFigure } from './figures/typology.ts';
import { sectionTexts } from './texts/titles.ts';

/** The results as figures, in the order in which a reader asks: who is hit, how poor it makes, who gets it back, and how sure the register is. */
export function householdSection(input: FigureInput): Section {
  const { settings, results } = input;
  const { shares } = results;
  const [before, shock] = results.poverty;
  const bounded = fillTexts(sectionTexts.summary, (language) => ({
    bound: percent(settings.number('low-loss'), language),
  }));
  return {
    id: 'households',
    title: sectionTexts.title,
    summary: [
      withShares(bounded, {
        lost: 1 - shares.lowLoss.value,
        printed: 1 - settings.number('printed-low-loss'),
        vulnerable: shares.vulnerable.value,
        printedVulnerable: settings.number('printed-vulnerable'),
      }),
      withShares(sectionTexts.poor, {
        before: before!.headcount.value,
        shock: shock!.headcount.value,
        after: results.poverty.at(-1)!.headcount.value,
      }),
      fillTexts(sectionTexts.synthetic, (language) => ({
        rows: formatCount(results.rows, language),
        households: formatCount(results.households, language),
      })),
    ],
    figures: [surveyFigure, typologyFigure, povertyFigure, decilesFigure, regionsFigure, fitFigure].map(
      (figure) => figure(input),
    ),
  };
}
