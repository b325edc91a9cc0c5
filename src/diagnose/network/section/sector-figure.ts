import { fillTexts, formatShare, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import { sectorLoss } from '../levels.ts';
import type { NetworkResult } from '../network.ts';
import { caveats, centralVariant, frame, monthText, reaction, sectorText } from './frame.ts';
import { trough } from './path-figure.ts';

const shown = 15;

const title: Text = {
  nl: 'In {month} verliest deze sector het meest: {sector}, {loss} van de productie',
  en: 'In {month} this sector loses most: {sector}, {loss} of output',
  fr: 'En {month}, ce secteur perd le plus : {sector}, {loss} de la production',
};

/** The sectors that lose most in the lowest month, with the spread over the production functions. */
export function sectorFigure(result: NetworkResult): Figure {
  const { model, runs, central, months } = result;
  const month = months[trough(result)]!;
  const losses = runs.map(({ path }) => sectorLoss(model, path, month));
  const own = losses[runs.indexOf(central)]!;
  const worst = model.sectors
    .map((sector, at) => ({ sector, loss: own[at]!, all: losses.map((loss) => loss[at]!) }))
    .sort((a, b) => b.loss - a.loss || (a.sector < b.sector ? -1 : 1));
  return {
    id: 'network-sectors',
    title: fillTexts(title, (language) => ({
      month: monthText(month.id, language),
      sector: sectorText(result, worst[0]!.sector)[language],
      loss: formatShare(worst[0]!.loss, language),
    })),
    subtitle: fillTexts(
      {
        nl: 'Verlies van productie tegenover voor de crisis, de {shown} zwaarst getroffen sectoren; laagste en hoogste over de vijf productiefuncties; België, {month}',
        en: 'Loss of output against before the crisis, the {shown} sectors that are hit hardest; lowest and highest over the five production functions; Belgium, {month}',
        fr: 'Perte de production par rapport à avant la crise, les {shown} secteurs les plus touchés ; minimum et maximum sur les cinq fonctions de production ; Belgique, {month}',
      },
      (language) => ({ shown, month: monthText(month.id, language) }),
    ),
    chart: { kind: 'bars', category: 'sector', value: 'loss', low: 'low', high: 'high' },
    table: {
      columns: [
        { id: 'sector', title: { nl: 'Sector', en: 'Sector', fr: 'Secteur' }, kind: 'text' },
        { id: 'loss', title: { nl: 'Verlies', en: 'Loss', fr: 'Perte' }, kind: 'share' },
        { id: 'low', title: { nl: 'Laagste', en: 'Lowest', fr: 'Minimum' }, kind: 'share' },
        { id: 'high', title: { nl: 'Hoogste', en: 'Highest', fr: 'Maximum' }, kind: 'share' },
      ],
      rows: worst
        .slice(0, shown)
        .map(({ sector, loss, all }) => [
          sectorText(result, sector),
          loss,
          Math.min(...all),
          Math.max(...all),
        ]),
    },
    ...frame(result, centralVariant(result), { parameters: reaction, caveats: [caveats.inSample] }),
  };
}
