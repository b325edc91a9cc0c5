import { collect, fillTexts, formatRatio, success, type Result } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import { leontief } from '../leontief.ts';
import { flegg } from '../location-quotients.ts';
import { domesticDemand } from '../extraction.ts';
import { multipliers, multipliersOf } from '../multipliers.ts';
import { largest } from '../table.ts';
import { typeOne, type FigureContext } from './context.ts';
import { caveats, inPlace, official, sectorColumn, variants } from './texts.ts';

/** What of the national effect stays in the region, estimated by location quotients. */
export function regionalFigure(context: FigureContext, work: Float64Array): Result<Figure> {
  const { model, settings } = context;
  const { sectors, accounts } = model.table;
  const coefficients = model.extension('valueAdded')!;
  const { low, central, high } = settings.range('flq-delta');
  // A larger delta leaves less in the region.
  const estimates = collect(
    [high, central, low].map((delta): Result<Float64Array> => {
      const regional = flegg(model.coefficients, accounts.persons!, work, delta);
      if (!regional.ok) return regional;
      const system = leontief(regional.value.coefficients);
      return system.ok ? success(multipliersOf({ leontief: system.value }, coefficients)) : system;
    }),
  );
  if (!estimates.ok) return estimates;
  const [least, middle, most] = estimates.value;
  const national = multipliers(model, 'valueAdded')!;
  const chosen = largest(domesticDemand(model), 12);
  const shown = chosen[0]!;
  return success({
    ...typeOne(context),
    id: 'input-output-region',
    title: fillTexts(
      {
        nl: '{sector}: van één euro vraag in het gewest blijft naar schatting {low} tot {high} van de {national} euro toegevoegde waarde er ook, naar boven vertekend',
        en: '{sector}: of one euro of demand in the region an estimated {low} to {high} of the {national} euro of value added stays there, upper-biased',
        fr: '{sector} : d’un euro de demande dans la région, {low} à {high} des {national} euro de valeur ajoutée y restent selon l’estimation, biaisée vers le haut',
      },
      (language) => ({
        sector: sectors[shown]!.label[language],
        low: formatRatio(least![shown], language, 2),
        high: formatRatio(most![shown], language, 2),
        national: formatRatio(national[shown], language, 2),
      }),
    ),
    subtitle: inPlace(
      {
        nl: 'Toegevoegde waarde per euro finale vraag naar een bedrijfstak in het gewest, in het gewest (met spreiding over δ) en in het land, de twaalf bedrijfstakken met de grootste finale vraag',
        en: 'Value added per euro of final demand for a sector in the region, in the region (with its range over δ) and in the country, the twelve sectors with the largest final demand',
        fr: 'Valeur ajoutée par euro de demande finale adressée à une branche de la région, dans la région (avec l’étendue selon δ) et dans le pays, les douze branches à la plus grande demande finale',
      },
      model.table,
    ),
    sources: [
      ...context.sourcesOf('cells', 'primary-inputs', 'employment-region'),
      ...settings.sources(['flq-delta']),
    ],
    variant: variants.regional,
    assumptions: settings.assumptions(['flq-delta']),
    caveats: [caveats.regional, caveats.census, ...official],
    chart: { kind: 'bars', category: 'sector', value: 'region', low: 'low', high: 'high' },
    table: {
      columns: [
        sectorColumn,
        {
          id: 'region',
          title: { nl: 'In het gewest', en: 'In the region', fr: 'Dans la région' },
          kind: 'factor',
        },
        { id: 'low', title: { nl: 'Laag', en: 'Low', fr: 'Bas' }, kind: 'factor' },
        { id: 'high', title: { nl: 'Hoog', en: 'High', fr: 'Haut' }, kind: 'factor' },
        {
          id: 'nation',
          title: { nl: 'In het land', en: 'In the country', fr: 'Dans le pays' },
          kind: 'factor',
        },
      ],
      rows: chosen.map((at) => [sectors[at]!.label, middle![at]!, least![at]!, most![at]!, national[at]!]),
    },
  });
}
