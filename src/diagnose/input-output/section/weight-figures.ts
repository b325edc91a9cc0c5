import {
  collect,
  fillTexts,
  formatMillions,
  formatRatio,
  success,
  type Result,
} from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import { extract } from '../extraction.ts';
import { linkages } from '../linkages.ts';
import { largest, total } from '../table.ts';
import { typeOne, type FigureContext } from './context.ts';
import { caveats, inPlace, sectorColumn, variants } from './texts.ts';

/** The sectors that pull most on others. */
export function linkageFigure(context: FigureContext): Result<Figure> {
  const { sectors } = context.model.table;
  const found = linkages(context.model);
  if (!found.ok) return found;
  const { backwardNormalised: backward, forwardNormalised: forward } = found.value;
  const chosen = largest(backward, 12);
  return success({
    ...typeOne(context),
    id: 'input-output-linkages',
    title: fillTexts(
      {
        nl: '{sector} trekt het sterkst aan binnenlandse leveranciers: {ratio} keer de gemiddelde bedrijfstak',
        en: '{sector} pulls most on domestic suppliers: {ratio} times the mean sector',
        fr: '{sector} : la branche qui entraîne le plus les fournisseurs du pays, {ratio} fois la moyenne',
      },
      (language) => ({
        sector: sectors[chosen[0]!]!.label[language],
        ratio: formatRatio(backward[chosen[0]!], language, 2),
      }),
    ),
    subtitle: inPlace(
      {
        nl: 'Verbondenheid met leveranciers en afnemers, 1 = gemiddelde bedrijfstak, de twaalf sterkste achterwaarts',
        en: 'Linkage with suppliers and customers, 1 = mean sector, the twelve strongest backward',
        fr: 'Liens avec fournisseurs et clients, 1 = branche moyenne, les douze plus forts en amont',
      },
      context.model.table,
    ),
    variant: variants.linkages,
    caveats: [caveats.planningBureau, caveats.ghosh, caveats.margin],
    chart: { kind: 'bars', category: 'sector', value: 'backward' },
    table: {
      columns: [
        sectorColumn,
        { id: 'backward', title: { nl: 'Achterwaarts', en: 'Backward', fr: 'En amont' }, kind: 'factor' },
        {
          id: 'forward',
          title: { nl: 'Voorwaarts (kengetal)', en: 'Forward (indicator)', fr: 'En aval (indicateur)' },
          kind: 'factor',
        },
      ],
      rows: chosen.map((at) => [sectors[at]!.label, backward[at]!, forward[at]!]),
    },
  });
}

/** How much output of others hangs on a sector. */
export function extractionFigure(context: FigureContext): Result<Figure> {
  const { model } = context;
  const { sectors, valueAdded } = model.table;
  const losses = collect(sectors.map((_, at) => extract(model, at, 'whole')));
  if (!losses.ok) return losses;
  const chosen = largest(
    Float64Array.from(losses.value, ({ others }) => others),
    12,
  );
  const all = total(valueAdded);
  // Integer cents, as tables hold money.
  const cents = (amount: number) => Math.round(amount * model.table.unit.scale * 100);
  const first = losses.value[chosen[0]!]!;
  return success({
    ...typeOne(context),
    id: 'input-output-extraction',
    title: fillTexts(
      {
        nl: '{sector} weegt het zwaarst: {amount} productie van andere bedrijfstakken hangt eraan vast',
        en: '{sector} weighs most: {amount} of output of other sectors hangs on it',
        fr: '{sector} : la branche au plus grand poids, {amount} de production d’autres branches en dépendent',
      },
      (language) => ({
        sector: sectors[chosen[0]!]!.label[language],
        amount: formatMillions(cents(first.others), language),
      }),
    ),
    subtitle: inPlace(
      {
        nl: 'Productie van andere bedrijfstakken en toegevoegde waarde die verdwijnen als de bedrijfstak wordt weggedacht, de twaalf grootste',
        en: 'Output of other sectors and value added that disappear when the sector is thought away, the twelve largest',
        fr: 'Production d’autres branches et valeur ajoutée qui disparaissent si l’on supprime la branche, les douze plus grandes',
      },
      context.model.table,
    ),
    variant: variants.extraction,
    caveats: [caveats.planningBureau, caveats.extraction, caveats.margin],
    chart: { kind: 'bars', category: 'sector', value: 'others' },
    table: {
      columns: [
        sectorColumn,
        {
          id: 'others',
          title: { nl: 'Productie van anderen', en: 'Output of others', fr: 'Production d’autres branches' },
          kind: 'millions',
        },
        {
          id: 'value-added',
          title: {
            nl: 'Toegevoegde waarde, hele economie',
            en: 'Value added, whole economy',
            fr: 'Valeur ajoutée, toute l’économie',
          },
          kind: 'share',
        },
      ],
      rows: chosen.map((at) => {
        const { others, valueAdded: lost } = losses.value[at]!;
        return [sectors[at]!.label, cents(others), lost / all];
      }),
    },
  });
}
