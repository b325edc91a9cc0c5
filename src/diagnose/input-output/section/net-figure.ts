import { collect, fillTexts, formatRatio, success, type Result } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import { additionalityRange } from '../additionality.ts';
import { carried, oneEuro, useBundle } from '../one-euro.ts';
import { typeOne, type FigureContext } from './context.ts';
import { added, instruments } from './one-euro-figures.ts';
import { caveats, inPlace, official, variants } from './texts.ts';

const shares = ['leakage', 'displacement', 'substitution', 'reference-case'] as const;

/** From the gross effect of one euro to what it may add. */
export function netFigure(context: FigureContext): Result<Figure> {
  const { model, settings } = context;
  const [leakage, displacement, substitution, reference] = shares.map((key) => settings.range(key));
  const rows = instruments.map(({ use, label }) => {
    const bundle = useBundle(model, use);
    const gross = added(oneEuro(model, bundle));
    const net = additionalityRange({
      gross: 1,
      leakage: leakage!,
      displacement: displacement!,
      substitution: substitution!,
      reference: reference!,
      multiplier: { low: gross, central: gross, high: gross },
    });
    if (!net.ok) return net;
    return success({ label, gross, net: net.value, jobs: carried(model, bundle, 'persons') ?? null });
  });
  const all = collect(rows);
  if (!all.ok) return all;
  const first = all.value[0]!;
  return success({
    ...typeOne(context),
    id: 'input-output-net',
    title: fillTexts(
      {
        nl: 'Bruto geeft één euro investering {gross} euro toegevoegde waarde, netto {low} tot {high} euro',
        en: 'Gross, one euro of investment gives {gross} euro of value added; net, {low} to {high} euro',
        fr: 'En brut, un euro d’investissement donne {gross} euro de valeur ajoutée ; en net, {low} à {high} euro',
      },
      (language) => ({
        gross: formatRatio(first.gross, language, 2),
        low: formatRatio(first.net.low, language, 2),
        high: formatRatio(first.net.high, language, 2),
      }),
    ),
    subtitle: inPlace(
      {
        nl: 'Toegevoegde waarde in het binnenland per euro besteding, netto (met spreiding) en bruto, en banen per miljoen euro bruto, per instrument',
        en: 'Value added at home per euro of spending, net (with its range) and gross, and jobs per million euro gross, by instrument',
        fr: 'Valeur ajoutée dans le pays par euro de dépense, nette (avec son étendue) et brute, et emplois par million d’euros bruts, par instrument',
      },
      model.table,
    ),
    sources: [...context.sourcesOf('cells', 'primary-inputs'), ...settings.sources(shares)],
    variant: variants.net,
    assumptions: [
      ...settings.assumptions([...shares, 'table-period']),
      {
        nl: 'Invoer zit al in de multiplicator en telt niet nog eens als weglek.',
        en: 'Imports are in the multiplier already and do not count as leakage again.',
        fr: 'Les importations sont déjà dans le multiplicateur et ne comptent pas encore comme fuite.',
      },
    ],
    caveats: [caveats.level, ...official, caveats.jobs],
    chart: { kind: 'bars', category: 'instrument', value: 'net', low: 'low', high: 'high' },
    table: {
      columns: [
        { id: 'instrument', title: { nl: 'Instrument', en: 'Instrument', fr: 'Instrument' }, kind: 'text' },
        { id: 'net', title: { nl: 'Netto', en: 'Net', fr: 'Net' }, kind: 'factor' },
        { id: 'low', title: { nl: 'Laag', en: 'Low', fr: 'Bas' }, kind: 'factor' },
        { id: 'high', title: { nl: 'Hoog', en: 'High', fr: 'Haut' }, kind: 'factor' },
        { id: 'gross', title: { nl: 'Bruto', en: 'Gross', fr: 'Brut' }, kind: 'factor' },
        {
          id: 'jobs',
          title: {
            nl: 'Banen per miljoen euro, bruto',
            en: 'Jobs per million euro, gross',
            fr: 'Emplois par million d’euros, brut',
          },
          kind: 'level',
        },
      ],
      rows: all.value.map(({ label, gross, net, jobs }) => [
        label,
        net.central,
        net.low,
        net.high,
        gross,
        jobs,
      ]),
    },
  });
}
