import { fillTexts, formatMillions, type Cell, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import type { NetworkResult } from '../network.ts';
import type { PutBack, SupportResult } from '../support-runs.ts';
import { caveats, centralVariant, frame, reaction } from './frame.ts';

const title: Text = {
  nl: 'De gesimuleerde steun van {amount} brengt {output} aan productie terug ({low} tot {high}) en {labour} aan lonen',
  en: 'The simulated support of {amount} puts back {output} of output ({low} to {high}) and {labour} of wages',
  fr: 'L’aide simulée de {amount} rend {output} de production ({low} à {high}) et {labour} de salaires',
};

/** What simulated measures put back, by rule and at the ends of the ranges. */
export function supportFigure(result: NetworkResult, support: SupportResult): Figure {
  const { amount, low, central, high } = support;
  return {
    id: 'network-support',
    title: fillTexts(title, (language) => ({
      amount: formatMillions(cents(amount), language),
      output: formatMillions(cents(central.output), language),
      low: formatMillions(cents(low.output), language),
      high: formatMillions(cents(high.output), language),
      labour: formatMillions(cents(central.labour), language),
    })),
    subtitle: {
      nl: 'Productie en lonen over het gesimuleerde jaar, in miljoen euro; Vlaams pakket in het Belgische netwerk',
      en: 'Output and wages over the simulated year, in million euro; Flemish package in the Belgian network',
      fr: 'Production et salaires sur l’année simulée, en millions d’euros ; paquet flamand dans le réseau belge',
    },
    chart: { kind: 'bars', category: 'run', value: 'output' },
    table: { columns, rows: rows(support) },
    ...frame(result, centralVariant(result), {
      parameters: [...reaction, 'kept-share', 'spent-share'],
      caveats: [...own, caveats.inSample],
    }),
  };
}

const columns: Figure['table']['columns'] = [
  { id: 'run', title: { nl: 'Berekening', en: 'Run', fr: 'Calcul' }, kind: 'text' },
  {
    id: 'output',
    title: { nl: 'Teruggebrachte productie', en: 'Output put back', fr: 'Production rendue' },
    kind: 'millions',
  },
  {
    id: 'labour',
    title: { nl: 'Teruggebrachte lonen', en: 'Wages put back', fr: 'Salaires rendus' },
    kind: 'millions',
  },
  {
    id: 'lost-output',
    title: { nl: 'Verloren productie', en: 'Output lost', fr: 'Production perdue' },
    kind: 'millions',
  },
  {
    id: 'lost-labour',
    title: { nl: 'Verloren lonen', en: 'Wages lost', fr: 'Salaires perdus' },
    kind: 'millions',
  },
];

function rows(support: SupportResult): readonly (readonly Cell[])[] {
  const { lostOutput, lostLabour, low, central, high, staffKept, moneySpent } = support;
  const row = (run: Text, { output, labour }: Pick<PutBack, 'output' | 'labour'>): readonly Cell[] => [
    run,
    cents(output),
    cents(labour),
    cents(lostOutput - output),
    cents(lostLabour - labour),
  ];
  return [
    row({ nl: 'zonder pakket', en: 'without the package', fr: 'sans le paquet' }, { output: 0, labour: 0 }),
    row(
      { nl: 'alleen personeel behouden', en: 'staff kept only', fr: 'personnel gardé seulement' },
      staffKept,
    ),
    row({ nl: 'alleen geld uitgegeven', en: 'money spent only', fr: 'argent dépensé seulement' }, moneySpent),
    row({ nl: 'met pakket', en: 'with the package', fr: 'avec le paquet' }, central),
    row({ nl: 'met pakket, laagste', en: 'with the package, lowest', fr: 'avec le paquet, minimum' }, low),
    row({ nl: 'met pakket, hoogste', en: 'with the package, highest', fr: 'avec le paquet, maximum' }, high),
  ];
}

const own: readonly Text[] = [
  {
    nl: 'Twee regels: steun houdt personeel zonder werk op de loonlijst, zodat het er is wanneer de vraag terugkeert, en een deel van het geld wordt uitgegeven aan wat nog open is. Steun heropent niets wat gesloten is, en faillissementen die ze voorkomt, tellen hier niet mee.',
    en: 'Two rules: support keeps staff without work on the payroll, so that it is there when demand returns, and a part of the money is spent on what is still open. Support reopens nothing that is closed, and bankruptcies that it prevents do not count here.',
    fr: 'Deux règles : l’aide garde sous contrat le personnel sans travail, présent quand la demande revient, et une part de l’argent est dépensée dans ce qui reste ouvert. L’aide ne rouvre rien de ce qui est fermé, et les faillites qu’elle évite ne comptent pas ici.',
  },
  {
    nl: 'De tijdelijke werkloosheid zit niet in het pakket, maar hield zelf personeel vast: het effect is niet dat van het hele beleid.',
    en: 'Temporary unemployment is not in the package but kept staff itself: the effect is not that of the whole policy.',
    fr: 'Le chômage temporaire n’est pas dans le paquet mais a lui-même gardé du personnel : l’effet n’est pas celui de toute la politique.',
  },
  {
    nl: 'De steun is gelijk gespreid over de periode van elke maatregel.',
    en: 'Support is spread evenly over the period of each measure.',
    fr: 'L’aide est répartie également sur la période de chaque mesure.',
  },
];

/** Million euro as whole cents. */
function cents(million: number): number {
  return Math.round(million * 1e8);
}
