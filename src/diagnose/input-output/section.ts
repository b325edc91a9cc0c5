import { collect, fillTexts, formatRatio, success, type Result, type Text } from '../../base/index.ts';
import type { Part, PartContext } from '../parts.ts';
import type { Figure, Section } from '../section.ts';
import { ioModel } from './model.ts';
import { oneEuro, useBundle } from './one-euro.ts';
import { ioSettings } from './pack-settings.ts';
import { regionalWork } from './regional-work.ts';
import type { FigureContext } from './section/context.ts';
import { multiplierTable } from './section/multiplier-table.ts';
import { netFigure } from './section/net-figure.ts';
import { added, oneEuroByInstrument, oneEuroBySector } from './section/one-euro-figures.ts';
import { regionalFigure } from './section/regional-figure.ts';
import { supplierFigure } from './section/supplier-figure.ts';
import { caveats } from './section/texts.ts';
import { extractionFigure, linkageFigure } from './section/weight-figures.ts';

const title: Text = {
  nl: 'Eén euro meer: wat bestedingen teweegbrengen',
  en: 'One euro more: what spending brings about',
  fr: 'Un euro de plus : ce que déclenchent les dépenses',
};

/** The part `input-output` of the diagnosis. */
export const inputOutputPart: Part = { id: 'input-output', title, run: inputOutputSection };

/**
 * The section on multipliers: one euro more by sector and by instrument, linkages, weight of sectors, the share that stays in the region, and from gross to net.
 * @example const section = unwrap(await inputOutputSection({ engine, pack, models })); // eight figures
 */
export async function inputOutputSection({ engine, pack, models }: PartContext): Promise<Result<Section>> {
  const settings = ioSettings(pack);
  if (!settings.ok) return settings;
  const table = await models.ioTable();
  if (!table.ok) return table;
  const model = ioModel(table.value);
  if (!model.ok) return model;
  const work = await regionalWork(engine, pack, settings.value, table.value);
  if (!work.ok) return work;
  const context: FigureContext = {
    model: model.value,
    settings: settings.value,
    sourcesOf: (...roles) => {
      const names = roles.map((role) => settings.value.table(role));
      return [
        ...new Set(pack.tables.filter(({ name }) => names.includes(name)).flatMap(({ sources }) => sources)),
      ];
    },
  };
  const figures = collect<Figure>([
    success(oneEuroByInstrument(context)),
    success(oneEuroBySector(context)),
    success(supplierFigure(context)),
    netFigure(context),
    linkageFigure(context),
    extractionFigure(context),
    regionalFigure(context, work.value),
    success(multiplierTable(context)),
  ]);
  if (!figures.ok) return figures;
  return success(
    { id: 'input-output', title, summary: summary(context), figures: figures.value },
    table.warnings,
  );
}

function summary({ model }: FigureContext): readonly Text[] {
  const [investment, households] = (['investment', 'households'] as const).map((use) =>
    oneEuro(model, useBundle(model, use)),
  );
  const text: Text = {
    nl: 'Van één euro extra investering wordt {invested} euro toegevoegde waarde in het binnenland en {abroad} euro invoer; van één euro extra consumptie {spent} en {bought}, en de rest is belasting op producten.',
    en: 'Of one euro more of investment {invested} euro becomes value added at home and {abroad} euro imports; of one euro more of consumption {spent} and {bought}, and the rest is taxes on products.',
    fr: 'D’un euro d’investissement en plus, {invested} euro deviennent valeur ajoutée dans le pays et {abroad} euro importations ; d’un euro de consommation en plus, {spent} et {bought}, le reste étant des impôts sur les produits.',
  };
  return [
    fillTexts(text, (language) => ({
      invested: formatRatio(added(investment!), language, 2),
      abroad: formatRatio(investment!.imports, language, 2),
      spent: formatRatio(added(households!), language, 2),
      bought: formatRatio(households!.imports, language, 2),
    })),
    {
      nl: 'Dit zijn bruto-effecten zonder grenzen aan capaciteit of personeel: wat een maatregel werkelijk toevoegt, is minder.',
      en: 'These are gross effects without limits of capacity or staff: what a measure really adds is less.',
      fr: 'Ce sont des effets bruts, sans limite de capacité ou de personnel : ce qu’une mesure ajoute réellement est moindre.',
    },
    caveats.carbon,
  ];
}
