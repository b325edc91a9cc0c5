import { fillTexts, formatRatio } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import { multipliers, outputMultipliers } from '../multipliers.ts';
import { typeOne, type FigureContext } from './context.ts';
import { caveats, codeColumn, inPlace, sectorColumn } from './texts.ts';

/** Every multiplier of every sector: the table to look a sector up in. */
export function multiplierTable(context: FigureContext): Figure {
  const { model } = context;
  const { sectors } = model.table;
  const row = (name: Parameters<typeof multipliers>[1]) =>
    multipliers(model, name) ?? new Float64Array(sectors.length).fill(NaN);
  const added = row('valueAdded');
  // A sector without inputs keeps all of its euro by construction: not the message.
  const inputs = sectors.map((_, at) => at).filter((at) => added[at]! < 1 - 1e-9);
  const low = inputs.reduce((a, b) => (added[b]! < added[a]! ? b : a));
  const high = inputs.reduce((a, b) => (added[b]! > added[a]! ? b : a));
  const columns = [
    outputMultipliers(model),
    added,
    row('compensation'),
    row('imports'),
    row('productTaxes'),
    row('persons'),
    row('hours').map((hours) => hours * 1000),
  ];
  return {
    ...typeOne(context),
    id: 'input-output-multipliers',
    title: fillTexts(
      {
        nl: 'Van één euro extra vraag blijft {low} euro ({lowest}) tot {high} euro ({highest}) in het binnenland als toegevoegde waarde',
        en: 'Of one euro more of demand {low} euro ({lowest}) to {high} euro ({highest}) stays at home as value added',
        fr: 'D’un euro de demande en plus, {low} euro ({lowest}) à {high} euro ({highest}) restent dans le pays comme valeur ajoutée',
      },
      (language) => ({
        low: formatRatio(added[low], language, 2),
        high: formatRatio(added[high], language, 2),
        lowest: sectors[low]!.label[language],
        highest: sectors[high]!.label[language],
      }),
    ),
    subtitle: inPlace(
      {
        nl: 'Multiplicatoren per bedrijfstak, per euro finale vraag naar binnenlandse productie tegen basisprijzen',
        en: 'Multipliers by sector, per euro of final demand for domestic output at basic prices',
        fr: 'Multiplicateurs par branche, par euro de demande finale de production intérieure aux prix de base',
      },
      model.table,
    ),
    sources: context.sourcesOf('cells', 'primary-inputs'),
    assumptions: context.settings.assumptions(['table-period']),
    caveats: [...typeOne(context).caveats, caveats.jobs, caveats.carbon],
    table: {
      columns: [
        codeColumn,
        sectorColumn,
        { id: 'output', title: { nl: 'Productie', en: 'Output', fr: 'Production' }, kind: 'factor' },
        {
          id: 'value-added',
          title: { nl: 'Toegevoegde waarde', en: 'Value added', fr: 'Valeur ajoutée' },
          kind: 'factor',
        },
        {
          id: 'compensation',
          title: { nl: 'Loonsom', en: 'Compensation', fr: 'Rémunérations' },
          kind: 'factor',
        },
        { id: 'imports', title: { nl: 'Invoer', en: 'Imports', fr: 'Importations' }, kind: 'factor' },
        {
          id: 'product-taxes',
          title: { nl: 'Belastingen op producten', en: 'Taxes on products', fr: 'Impôts sur les produits' },
          kind: 'factor',
        },
        {
          id: 'jobs',
          title: {
            nl: 'Banen per miljoen euro',
            en: 'Jobs per million euro',
            fr: 'Emplois par million d’euros',
          },
          kind: 'level',
        },
        {
          id: 'hours',
          title: {
            nl: 'Uren per duizend euro',
            en: 'Hours per thousand euro',
            fr: 'Heures par millier d’euros',
          },
          kind: 'level',
        },
      ],
      rows: sectors.map(({ code, label }, at) => [
        code,
        label,
        ...columns.map((values) => (Number.isNaN(values[at]) ? null : values[at]!)),
      ]),
    },
  };
}
