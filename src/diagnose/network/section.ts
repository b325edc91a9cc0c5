import { fillTexts, type Text } from '../../base/index.ts';
import type { Window } from '../scenario/scenario.ts';
import type { Figure, Section } from '../section.ts';
import type { Band } from './bands.ts';
import type { LossComparison } from './loss.ts';
import type { NetworkResult } from './network.ts';
import { errorsFigure, monthsFigure } from './section/backtest-figures.ts';
import { bandFigure } from './section/band-figure.ts';
import { levelText, monthText } from './section/frame.ts';
import { lossFigures } from './section/loss-figures.ts';
import { pathFigure, trough } from './section/path-figure.ts';
import { sectorFigure } from './section/sector-figure.ts';
import { supportFigure } from './section/support-figure.ts';
import type { SupportResult } from './support-runs.ts';

export const networkTitle: Text = {
  nl: 'Het productienetwerk dag na dag',
  en: 'The production network day by day',
  fr: 'Le réseau de production jour après jour',
};

/** What the part found; the units and the support where the register and a package are there. */
export interface NetworkFindings {
  readonly result: NetworkResult;
  readonly bands: readonly Band[];
  readonly units?: { readonly windows: readonly Window[]; readonly comparison: readonly LossComparison[] };
  readonly support?: SupportResult;
}

const reached: Text = {
  nl: 'Sectoren leveren elkaar; waar een kritieke input opraakt, valt ook de klant stil. In {month} zakt de productie daardoor tot {central} (voor de crisis = 100); naargelang de productiefunctie ligt dat tussen {low} en {high}.',
  en: 'Sectors supply each other; where a critical input runs out, the customer stops too. In {month} output thus falls to {central} (before the crisis = 100); by production function it lies between {low} and {high}.',
  fr: 'Les secteurs se fournissent entre eux ; là où un intrant critique s’épuise, le client s’arrête aussi. En {month}, la production tombe ainsi à {central} (avant la crise = 100) ; selon la fonction de production, entre {low} et {high}.',
};
const inSample: Text = {
  nl: 'De schokken zijn geen voorspelling: ze komen uit dezelfde maanden als de waarneming.',
  en: 'The shocks are no forecast: they come from the same months as the observation.',
  fr: 'Les chocs ne sont pas une prévision : ils proviennent des mêmes mois que l’observation.',
};

/** The results as figures. */
export function networkSection({ result, bands, units, support }: NetworkFindings): Section {
  const at = trough(result);
  const levels = result.runs.map(({ monthly }) => monthly[at]!);
  const figures: readonly (Figure | undefined)[] = [
    pathFigure(result),
    errorsFigure(result),
    monthsFigure(result),
    sectorFigure(result),
    bandFigure(result, bands),
    ...(units === undefined ? [] : lossFigures(result, units.windows, units.comparison)),
    ...(support === undefined ? [] : [supportFigure(result, support)]),
  ];
  return {
    id: 'network',
    title: networkTitle,
    summary: [
      fillTexts(reached, (language) => ({
        month: monthText(result.months[at]!.id, language),
        central: levelText(result.central.monthly[at]!, language),
        low: levelText(Math.min(...levels), language),
        high: levelText(Math.max(...levels), language),
      })),
      inSample,
    ],
    figures: figures.filter((figure) => figure !== undefined),
  };
}
