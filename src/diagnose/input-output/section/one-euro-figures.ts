import { fillTexts, formatRatio, type Cell, type Column, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import { domesticDemand } from '../extraction.ts';
import { oneEuro, sectorBundle, useBundle, type OneEuro } from '../one-euro.ts';
import type { FinalDemandKind } from '../table.ts';
import { largest } from '../table.ts';
import { typeOne, type FigureContext } from './context.ts';
import { inPlace, parts, sectorColumn } from './texts.ts';

/** A way of spending, with the make-up of a use in the table. */
interface Instrument {
  readonly use: FinalDemandKind;
  readonly label: Text;
  /** For the head of a column. */
  readonly short: Text;
}

export const instruments: readonly Instrument[] = [
  {
    use: 'investment',
    label: {
      nl: 'Publieke investering (als alle investeringen)',
      en: 'Public investment (like all investment)',
      fr: 'Investissement public (comme tous les autres)',
    },
    short: { nl: 'Investering', en: 'Investment', fr: 'Investissement' },
  },
  {
    use: 'households',
    label: {
      nl: 'Uitkering, geheel besteed door gezinnen',
      en: 'Transfer, all of it spent by households',
      fr: 'Transfert, entièrement dépensé par les ménages',
    },
    short: { nl: 'Uitkering', en: 'Transfer', fr: 'Transfert' },
  },
  {
    use: 'government',
    label: {
      nl: 'Overheidsconsumptie (zorg, onderwijs, bestuur)',
      en: 'Government consumption (care, schools, offices)',
      fr: 'Consommation publique (santé, école, services)',
    },
    short: { nl: 'Overheid', en: 'Government', fr: 'Pouvoirs publics' },
  },
  {
    use: 'exports',
    label: { nl: 'Uitvoer', en: 'Exports', fr: 'Exportations' },
    short: { nl: 'Uitvoer', en: 'Exports', fr: 'Exportations' },
  },
];

const chart = { kind: 'bars', value: 'amount', series: 'part', stacked: true } as const;
const columns: readonly Column[] = [
  {
    id: 'part',
    title: { nl: 'Waar de euro belandt', en: 'Where the euro ends', fr: 'Où l’euro aboutit' },
    kind: 'text',
  },
  { id: 'amount', title: { nl: 'Euro per euro', en: 'Euro per euro', fr: 'Euro par euro' }, kind: 'factor' },
];

/** One euro more in a sector, for the sectors with the largest final demand. */
export function oneEuroBySector(context: FigureContext): Figure {
  const { model } = context;
  const { sectors } = model.table;
  const chosen = largest(domesticDemand(model), 12);
  const euros = chosen.map((at) => oneEuro(model, sectorBundle(model, at)));
  const most = euros.reduce(
    (best, euro, at) => (euro.direct + euro.indirect > up(euros[best]!) ? at : best),
    0,
  );
  return {
    ...typeOne(context),
    id: 'input-output-euro-by-sector',
    title: fillTexts(
      {
        nl: '{sector} geeft van één euro extra vraag het meest door: {amount} euro toegevoegde waarde bij binnenlandse leveranciers',
        en: '{sector} passes on most of one euro more of demand: {amount} euro of value added at suppliers at home',
        fr: '{sector} : la branche qui transmet le plus d’un euro de demande en plus, {amount} euro de valeur ajoutée chez les fournisseurs du pays',
      },
      (language) => ({
        sector: sectors[chosen[most]!]!.label[language],
        amount: formatRatio(up(euros[most]!), language, 2),
      }),
    ),
    subtitle: inPlace(
      {
        nl: 'Waar één euro vraag naar een bedrijfstak belandt, de twaalf bedrijfstakken met de grootste finale vraag',
        en: 'Where one euro of demand for a sector ends, the twelve sectors with the largest final demand',
        fr: 'Où aboutit un euro de demande adressée à une branche, les douze branches à la plus grande demande finale',
      },
      model.table,
    ),
    chart: { ...chart, category: 'sector' },
    table: {
      columns: [sectorColumn, ...columns],
      rows: chosen.flatMap((at, place) => split(sectors[at]!.label, euros[place]!)),
    },
  };
}

/** One euro more through an instrument, at purchasers' prices. */
export function oneEuroByInstrument(context: FigureContext): Figure {
  const { model } = context;
  const euros = instruments.map(({ use }) => oneEuro(model, useBundle(model, use)));
  const [investment, households] = euros;
  return {
    ...typeOne(context),
    id: 'input-output-euro-by-instrument',
    title: fillTexts(
      {
        nl: 'Van één euro investering blijft {investment} euro als toegevoegde waarde in het binnenland, van één euro uitkering {households} euro',
        en: 'Of one euro of investment {investment} euro stays at home as value added, of one euro of transfers {households} euro',
        fr: 'D’un euro d’investissement, {investment} euro restent dans le pays comme valeur ajoutée ; d’un euro de transferts, {households} euro',
      },
      (language) => ({
        investment: formatRatio(added(investment!), language, 2),
        households: formatRatio(added(households!), language, 2),
      }),
    ),
    subtitle: inPlace(
      {
        nl: 'Waar één euro besteding (met belastingen en invoer) belandt, per instrument',
        en: 'Where one euro of spending (taxes and imports included) ends, by instrument',
        fr: 'Où aboutit un euro de dépense (impôts et importations compris), par instrument',
      },
      model.table,
    ),
    assumptions: [
      {
        nl: 'Elk instrument besteedt zoals de overeenkomstige kolom van het eindgebruik gemiddeld; een uitkering wordt niet gespaard.',
        en: 'Each instrument spends as the matching column of final demand does on average; no part of a transfer is saved.',
        fr: 'Chaque instrument dépense comme la colonne correspondante des emplois finals en moyenne ; aucun transfert n’est épargné.',
      },
    ],
    chart: { ...chart, category: 'instrument' },
    table: {
      columns: [
        { id: 'instrument', title: { nl: 'Instrument', en: 'Instrument', fr: 'Instrument' }, kind: 'text' },
        ...columns,
      ],
      rows: instruments.flatMap(({ label }, at) => split(label, euros[at]!)),
    },
  };
}

/** Value added at home, in the sectors themselves and their suppliers. */
export function added({ initial, direct, indirect }: OneEuro): number {
  return initial + direct + indirect;
}

const up = ({ direct, indirect }: OneEuro): number => direct + indirect;

function split(label: Text, euro: OneEuro): readonly (readonly Cell[])[] {
  return (Object.keys(parts) as (keyof OneEuro)[]).map((part) => [label, parts[part], euro[part]]);
}
