import { fillTexts, formatShare } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import { effects } from '../effects.ts';
import { useBundle } from '../one-euro.ts';
import { largest } from '../table.ts';
import { typeOne, type FigureContext } from './context.ts';
import { instruments } from './one-euro-figures.ts';
import { inPlace, sectorColumn } from './texts.ts';

/** In which sectors the value added of each instrument arises. */
export function supplierFigure(context: FigureContext): Figure {
  const { model } = context;
  const { sectors } = model.table;
  const spread = instruments.map(({ use, short }) => {
    const { bySector, total } = effects(
      model,
      useBundle(model, use).domestic,
      model.extension('valueAdded')!,
    );
    return { label: short, shares: bySector.map((value) => (total > 0 ? value / total : 0)) };
  });
  const [investment] = spread;
  const sum = sectors.map((_, at) => spread.reduce((whole, { shares }) => whole + shares[at]!, 0));
  const chosen = largest(Float64Array.from(sum), 15);
  const [first, second] = largest(investment!.shares, 2);
  return {
    ...typeOne(context),
    id: 'input-output-suppliers',
    title: fillTexts(
      {
        nl: 'Van de toegevoegde waarde van een investering ontstaat {one} in {first} en {two} in {second}',
        en: 'Of the value added of an investment {one} arises in {first} and {two} in {second}',
        fr: 'De la valeur ajoutée d’un investissement, {one} naissent dans : {first}, et {two} dans : {second}',
      },
      (language) => ({
        one: formatShare(investment!.shares[first!], language),
        two: formatShare(investment!.shares[second!], language),
        first: sectors[first!]!.label[language].toLowerCase(),
        second: sectors[second!]!.label[language].toLowerCase(),
      }),
    ),
    subtitle: inPlace(
      {
        nl: 'Aandeel van elke bedrijfstak in de binnenlandse toegevoegde waarde van een euro besteding, de vijftien grootste',
        en: 'Share of each sector in the value added at home of a euro of spending, the fifteen largest',
        fr: 'Part de chaque branche dans la valeur ajoutée intérieure d’un euro de dépense, les quinze plus grandes',
      },
      model.table,
    ),
    chart: { kind: 'cells', x: 'instrument', y: 'sector', value: 'share' },
    table: {
      columns: [
        sectorColumn,
        { id: 'instrument', title: { nl: 'Instrument', en: 'Instrument', fr: 'Instrument' }, kind: 'text' },
        { id: 'share', title: { nl: 'Aandeel', en: 'Share', fr: 'Part' }, kind: 'share' },
      ],
      rows: chosen.flatMap((at) =>
        spread.map(({ label, shares }) => [sectors[at]!.label, label, shares[at]!]),
      ),
    },
  };
}
