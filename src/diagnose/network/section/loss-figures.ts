import { fillTexts, formatDay, formatShare, type Cell, type Text } from '../../../base/index.ts';
import type { Window } from '../../scenario/scenario.ts';
import type { Figure } from '../../section.ts';
import type { LossComparison } from '../loss.ts';
import type { NetworkResult } from '../network.ts';
import { caveats, centralVariant, frame, reaction, sectorText, type Frame } from './frame.ts';

const shown = 12;
const survey: Text = { nl: 'enquête', en: 'survey', fr: 'enquête' };
const network: Text = { nl: 'productienetwerk', en: 'production network', fr: 'réseau de production' };

/** Both losses of a group of units. */
interface Pair {
  readonly survey: number;
  readonly network: number;
}

/** What units lose by the survey and by the network, by window and by sector. */
export function lossFigures(
  result: NetworkResult,
  windows: readonly Window[],
  comparison: readonly LossComparison[],
): readonly Figure[] {
  const totals = windows.map((window) => ({
    window,
    ...together(comparison.filter((item) => item.window === window.id)),
  }));
  const deepest = totals.reduce((most, item) => (item.survey > most.survey ? item : most));
  const sectors = comparison
    .filter(({ window }) => window === deepest.window.id)
    .sort(
      (a, b) =>
        Math.abs(b.survey - b.network) * b.referenceCents - Math.abs(a.survey - a.network) * a.referenceCents,
    )
    .slice(0, shown);
  return [
    windowFigure(result, totals, deepest),
    ...(sectors.length === 0 ? [] : [sectorLossFigure(result, deepest.window, sectors)]),
  ];
}

function together(items: readonly LossComparison[]): Pair {
  const reference = items.reduce((sum, item) => sum + item.referenceCents, 0);
  const mean = (value: (item: LossComparison) => number) =>
    reference === 0 ? 0 : items.reduce((sum, item) => sum + value(item) * item.referenceCents, 0) / reference;
  return { survey: mean((item) => item.survey), network: mean((item) => item.network) };
}

function windowFigure(
  result: NetworkResult,
  totals: readonly (Pair & { readonly window: Window })[],
  deepest: Pair & { readonly window: Window },
): Figure {
  return {
    id: 'network-units',
    title: fillTexts(
      {
        nl: 'Van {from} tot {to} verliezen de ondernemingen {survey} van hun omzet volgens de enquête en {network} volgens het productienetwerk',
        en: 'From {from} to {to} enterprises lose {survey} of their turnover by the survey and {network} by the production network',
        fr: 'Du {from} au {to}, les entreprises perdent {survey} de leur chiffre d’affaires selon l’enquête et {network} selon le réseau de production',
      },
      (language) => ({
        from: formatDay(deepest.window.from, language),
        to: formatDay(deepest.window.to, language),
        survey: formatShare(deepest.survey, language),
        network: formatShare(deepest.network, language),
      }),
    ),
    subtitle: {
      nl: 'Verlies van omzet als aandeel van de omzet van 2019 over even veel dagen, per venster van het scenario; ondernemingen van het register',
      en: 'Loss of turnover as a share of the turnover of 2019 over as many days, by window of the scenario; enterprises of the register',
      fr: 'Perte de chiffre d’affaires en part de celui de 2019 sur autant de jours, par fenêtre du scénario ; entreprises du registre',
    },
    chart: { kind: 'bars', category: 'window', series: 'series', value: 'loss' },
    table: {
      columns: lossColumns('window', { nl: 'Venster', en: 'Window', fr: 'Fenêtre' }),
      rows: totals.flatMap((item) => lossRows(windowText(item.window), item)),
    },
    ...lossFrame(result),
  };
}

function sectorLossFigure(result: NetworkResult, window: Window, sectors: readonly LossComparison[]): Figure {
  const [widest] = sectors as readonly [LossComparison, ...LossComparison[]];
  return {
    id: 'network-unit-sectors',
    title: fillTexts(
      {
        nl: 'Het meest weegt het verschil bij {sector}: {survey} volgens de enquête, {network} volgens het productienetwerk',
        en: 'The difference weighs most in {sector}: {survey} by the survey, {network} by the production network',
        fr: 'L’écart pèse le plus dans {sector} : {survey} selon l’enquête, {network} selon le réseau de production',
      },
      (language) => ({
        sector: sectorText(result, widest.sector)[language],
        survey: formatShare(widest.survey, language),
        network: formatShare(widest.network, language),
      }),
    ),
    subtitle: fillTexts(
      {
        nl: 'Verlies van omzet, de {shown} sectoren waar het verschil in euro het grootst is; {window}',
        en: 'Loss of turnover, the {shown} sectors where the difference in euro is largest; {window}',
        fr: 'Perte de chiffre d’affaires, les {shown} secteurs où l’écart en euros est le plus grand ; {window}',
      },
      (language) => ({ shown: sectors.length, window: windowText(window)[language] }),
    ),
    chart: { kind: 'bars', category: 'sector', series: 'series', value: 'loss' },
    table: {
      columns: lossColumns('sector', { nl: 'Sector', en: 'Sector', fr: 'Secteur' }),
      rows: sectors.flatMap((item) => lossRows(sectorText(result, item.sector), item)),
    },
    ...lossFrame(result),
  };
}

function lossColumns(id: string, title: Text): Figure['table']['columns'] {
  return [
    { id, title, kind: 'text' },
    { id: 'series', title: { nl: 'Bron', en: 'Source', fr: 'Source' }, kind: 'text' },
    { id: 'loss', title: { nl: 'Verlies', en: 'Loss', fr: 'Perte' }, kind: 'share' },
  ];
}

function lossRows(category: Text, pair: Pair): readonly (readonly Cell[])[] {
  return [
    [category, survey, pair.survey],
    [category, network, pair.network],
  ];
}

function windowText(window: Window): Text {
  return fillTexts({ nl: '{from} tot {to}', en: '{from} to {to}', fr: '{from} au {to}' }, (language) => ({
    from: formatDay(window.from, language),
    to: formatDay(window.to, language),
  }));
}

function lossFrame(result: NetworkResult): Frame {
  return frame(result, centralVariant(result), {
    sources: ['ermg-2021'],
    parameters: reaction,
    caveats: [
      {
        nl: 'In het netwerk verliest elke onderneming van een sector hetzelfde deel van haar omzet; het netwerk is Belgisch, het register Vlaams.',
        en: 'In the network every enterprise of a sector loses the same part of its turnover; the network is Belgian, the register Flemish.',
        fr: 'Dans le réseau, chaque entreprise d’un secteur perd la même part de son chiffre d’affaires ; le réseau est belge, le registre flamand.',
      },
      {
        nl: 'Het netwerk geeft de productie; in de handel is dat de marge, niet de omzet.',
        en: 'The network gives output; in trade that is the margin, not turnover.',
        fr: 'Le réseau donne la production ; dans le commerce, c’est la marge, pas le chiffre d’affaires.',
      },
      caveats.inSample,
    ],
  });
}
