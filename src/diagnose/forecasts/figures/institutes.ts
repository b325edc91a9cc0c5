import { fillTexts, type Language, type Text } from '../../../base/index.ts';
import { lastYear } from '../annual-path.ts';
import {
  basisNames,
  comparedNames,
  forecasterName,
  publishedText,
  regionName,
  vintagesText,
} from '../names.ts';
import type { PriceBasis } from '../forecast.ts';
import type { Left, Outlook } from '../outlook.ts';
import type { Difference } from '../side-by-side.ts';
import type { Figure } from '../../section.ts';
import {
  basisKeys,
  columns,
  fraction,
  greatest,
  growthText,
  least,
  levelColumn,
  levelText,
  sourcesOf,
} from './columns.ts';

const title: Text = {
  nl: '{region}: groei van {least} tot {most} in {first}; niveau van {low} tot {high} in {last}',
  en: '{region}: growth of {least} to {most} in {first}; level of {low} to {high} in {last}',
  fr: '{region} : croissance de {least} à {most} en {first} ; niveau de {low} à {high} en {last}',
};
const subtitle: Text = {
  nl: 'Reële groei van het bbp op het vorige jaar, laatste raming van elke instelling, en het niveau dat eruit volgt ({base} = 100)',
  en: 'Real growth of GDP on the previous year, latest forecast of each institute, and the level that follows ({base} = 100)',
  fr: 'Croissance réelle du PIB par rapport à l’année précédente, dernière prévision de chaque institution, et le niveau qui en résulte ({base} = 100)',
};
const variant: Text = {
  nl: 'Niveau = 100, vermenigvuldigd met elke gedrukte groei; groeicijfers van verschillende jaren worden niet opgeteld.',
  en: 'Level = 100, multiplied by each printed growth; growth rates of different years are not added up.',
  fr: 'Niveau = 100, multiplié par chaque croissance imprimée ; les croissances de différentes années ne sont pas additionnées.',
};
const replaced: Text = {
  nl: 'Niet opgenomen: {who}, uitgave {vintage} ({day}), vervangen door {by}, uitgave {laterVintage} ({later}).',
  en: 'Left out: {who}, vintage {vintage} ({day}), replaced by {by}, vintage {laterVintage} ({later}).',
  fr: 'Non repris : {who}, édition {vintage} ({day}), remplacé par {by}, édition {laterVintage} ({later}).',
};
const preCrisis: Text = {
  nl: 'Niet opgenomen: {who} ({day}), want dat is het pad zonder crisis.',
  en: 'Left out: {who} ({day}), because that is the path without the crisis.',
  fr: 'Non repris : {who} ({day}), car c’est la trajectoire sans la crise.',
};
const differs: Text = {
  nl: 'Niet opgenomen: {who} ({day}); {what}.',
  en: 'Left out: {who} ({day}); {what}.',
  fr: 'Non repris : {who} ({day}) ; {what}.',
};
const difference: Text = {
  nl: '{attribute}: {found}, niet {expected}',
  en: '{attribute}: {found}, not {expected}',
  fr: '{attribute} : {found}, et non {expected}',
};
const basis: Text = { nl: 'Prijsbasis', en: 'Price basis', fr: 'Base de prix' };

/** The institutes side by side: only what is comparable, with what was left out and why. */
export function institutesFigure(outlook: Outlook): Figure {
  const { institutes, baseYear, nation, left, settings } = outlook;
  const series = institutes.map(({ growth }) => growth);
  const first = baseYear + 1;
  const last = commonLastYear(outlook);
  const growths = institutes.map(({ growth }) => growth.figures[0]!.value);
  const levels = institutes.map((item) => item.levels.values[last - baseYear]!);
  const rows = institutes.flatMap(({ growth, levels: path }) =>
    growth.figures.map((figure, index) => [
      forecasterName(growth),
      publishedText(growth),
      basisNames[growth.priceBasis],
      figure.period,
      fraction(figure.value),
      path.values[index + 1]!.toNumber(),
    ]),
  );
  return {
    id: 'forecast-institutes',
    title: fillTexts(title, (language) => ({
      region: regionName(nation.code)[language],
      least: growthText(least(growths), language),
      most: growthText(greatest(growths), language),
      first,
      low: levelText(least(levels), language),
      high: levelText(greatest(levels), language),
      last,
    })),
    subtitle: fillTexts(subtitle, () => ({ base: baseYear })),
    chart: { kind: 'bars', category: 'institute', value: 'growth', series: 'year' },
    table: {
      columns: [
        columns.institute,
        columns.published,
        { id: 'price_basis', kind: 'text', title: basis },
        columns.year,
        columns.growth,
        levelColumn(baseYear),
      ],
      rows,
    },
    sources: sourcesOf(
      series.flatMap(({ figures }) => figures),
      settings,
    ),
    vintage: vintagesText(series),
    variant,
    assumptions: settings.assumptions(basisKeys(series, outlook)),
    caveats: left.map(leftText),
  };
}

/** The last year for which every institute has a forecast. */
export function commonLastYear({ institutes }: Outlook): number {
  return Math.min(...institutes.map(({ levels }) => lastYear(levels)));
}

function leftText(item: Left): Text {
  const common = (language: Language) => ({
    who: forecasterName(item.series)[language],
    day: publishedText(item.series)[language],
  });
  switch (item.kind) {
    case 'pre-crisis':
      return fillTexts(preCrisis, common);
    case 'replaced':
      return fillTexts(replaced, (language) => ({
        ...common(language),
        vintage: item.series.vintage,
        by: forecasterName(item.by)[language],
        later: publishedText(item.by)[language],
        laterVintage: item.by.vintage,
      }));
    case 'differs':
      return fillTexts(differs, (language) => ({
        ...common(language),
        what: item.differences.map((found) => differenceText(found)[language]).join(', '),
      }));
  }
}

function differenceText({ attribute, found, expected }: Difference): Text {
  return fillTexts(difference, (language) => {
    const word = (code: string): string =>
      attribute === 'priceBasis' ? basisNames[code as PriceBasis][language] : code;
    return {
      attribute: comparedNames[attribute][language],
      found: word(found),
      expected: word(expected),
    };
  });
}
