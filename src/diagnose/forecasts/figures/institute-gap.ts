import { collect, fillTexts, success, type Cell, type Result, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import { lastYear } from '../annual-path.ts';
import type { Forecast } from '../forecast.ts';
import { cumulatedLoss, gapToPath, type Gap } from '../gap.ts';
import { forecasterName, qualifierNames, regionName, vintagesText } from '../names.ts';
import type { LevelSeries, Outlook } from '../outlook.ts';
import { preCrisisPath, type PreCrisisPath } from '../pre-crisis.ts';
import type { ForecastSeries } from '../series.ts';
import {
  basisKeys,
  columns,
  fraction,
  greatest,
  growthText,
  printedPercent,
  least,
  levelColumn,
  sourcesOf,
} from './columns.ts';
import { commonLastYear } from './institutes.ts';

const title: Text = {
  nl: '{region} in {year}: {most} tot {least} tegenover het pad van vóór de crisis',
  en: '{region} in {year}: {most} to {least} against the path before the crisis',
  fr: '{region} en {year} : {most} à {least} par rapport à la trajectoire d’avant la crise',
};
const subtitle: Text = {
  nl: 'Afstand van het reële bbp tot het pad van vóór de crisis, in % van dat pad, en gecumuleerd verlies sinds {base} in % van het bbp van {base}',
  en: 'Distance of real GDP to the path before the crisis, in % of that path, and cumulated loss since {base} in % of the GDP of {base}',
  fr: 'Écart du PIB réel par rapport à la trajectoire d’avant la crise, en % de celle-ci, et perte cumulée depuis {base} en % du PIB de {base}',
};
const steady: Text = {
  nl: 'Het pakket bevat geen vergelijkbare raming van vóór de crisis; het pad groeit daarom met een aangenomen vaste groei. De streep toont de afstand bij de laagste en de hoogste aangenomen groei.',
  en: 'The pack has no comparable forecast from before the crisis; the path therefore grows by an assumed steady rate. The line shows the distance at the lowest and the highest assumed growth.',
  fr: 'Le paquet ne contient pas de prévision comparable d’avant la crise ; la trajectoire croît donc à un taux constant supposé. Le trait montre l’écart pour la croissance supposée la plus basse et la plus haute.',
};
const fromStore: Text = {
  nl: 'Pad van vóór de crisis: de vergelijkbare raming van vóór de crisis in het pakket.',
  en: 'Pre-crisis path: the comparable forecast from before the crisis in the pack.',
  fr: 'Trajectoire d’avant la crise : la prévision comparable d’avant la crise dans le paquet.',
};
const itself: Text = {
  nl: '{who} zelf noemt voor {period} {qualifier} {gap}; het jaargemiddelde van {year} ligt bij dit pad op {found}.',
  en: '{who} itself names {qualifier} {gap} for {period}; the average of {year} is {found} with this path.',
  fr: '{who} annonce {qualifier} {gap} pour {period} ; avec cette trajectoire, la moyenne de {year} est de {found}.',
};
export const gapColumn = {
  id: 'gap',
  kind: 'change',
  title: { nl: 'Afstand tot het pad', en: 'Gap to the path', fr: 'Écart par rapport à la trajectoire' },
} as const;
export const pathColumn = {
  id: 'path',
  kind: 'level',
  title: { nl: 'Pad van vóór de crisis', en: 'Pre-crisis path', fr: 'Trajectoire d’avant la crise' },
} as const;
export const lossColumn = {
  id: 'loss',
  kind: 'share',
  title: { nl: 'Gecumuleerd verlies', en: 'Cumulated loss', fr: 'Perte cumulée' },
} as const;
const low: Text = { nl: 'Afstand, hoge groei', en: 'Gap, high growth', fr: 'Écart, croissance haute' };
const high: Text = { nl: 'Afstand, lage groei', en: 'Gap, low growth', fr: 'Écart, croissance basse' };

/** How far each institute's forecast lies from the path before the crisis, and what is lost over the years together. */
export function instituteGapFigure(outlook: Outlook): Result<Figure> {
  const { institutes, baseYear, nation, settings } = outlook;
  const results = collect(institutes.map((series) => institutePaths(series, outlook)));
  if (!results.ok) return results;
  const found = results.value;
  const year = commonLastYear(outlook);
  const atYear = found.map(({ central }) => central[year - baseYear]!.percent);
  const series = institutes.map((item) => item.growth);
  const keys = found.some(({ kind }) => kind === 'growth') ? (['pre-crisis-growth'] as const) : [];
  return success({
    id: 'forecast-gap',
    title: fillTexts(title, (language) => ({
      region: regionName(nation.code)[language],
      year,
      most: growthText(least(atYear), language),
      least: growthText(greatest(atYear), language),
    })),
    subtitle: fillTexts(subtitle, () => ({ base: baseYear })),
    chart: { kind: 'bars', category: 'institute', value: 'gap', series: 'year', low: 'low', high: 'high' },
    table: {
      columns: [
        columns.institute,
        columns.year,
        levelColumn(baseYear),
        pathColumn,
        gapColumn,
        { id: 'low', kind: 'change', title: low },
        { id: 'high', kind: 'change', title: high },
        lossColumn,
      ],
      rows: found.flatMap(rowsOf),
    },
    sources: sourcesOf(
      series.flatMap(({ figures }) => figures),
      settings,
      keys,
    ),
    vintage: vintagesText(series),
    variant: keys.length > 0 ? steady : fromStore,
    assumptions: settings.assumptions([...keys, ...basisKeys(series, outlook)]),
    caveats: ownGaps(outlook, found),
  });
}

/** The gaps of one institute from the base year on, to the central path and to both ends of its range. */
interface InstituteGaps {
  readonly kind: PreCrisisPath['kind'];
  readonly growth: ForecastSeries;
  readonly low: readonly Gap[];
  readonly central: readonly Gap[];
  readonly high: readonly Gap[];
}

function institutePaths({ growth, levels }: LevelSeries, outlook: Outlook): Result<InstituteGaps> {
  const path = preCrisisPath(growth, lastYear(levels), outlook);
  if (!path.ok) return path;
  const gaps = collect(
    [path.value.low, path.value.central, path.value.high].map((to) => gapToPath(levels, to)),
  );
  if (!gaps.ok) return gaps;
  const [slow, central, fast] = gaps.value;
  return success({ kind: path.value.kind, growth, low: slow!, central: central!, high: fast! });
}

/** Without the base year, where nothing is lost. A high growth of the path makes the gap large: its end is the low one. */
function rowsOf({ growth, low: slow, central, high: fast }: InstituteGaps): readonly (readonly Cell[])[] {
  return central
    .slice(1)
    .map(({ year, level, path, percent }, index) => [
      forecasterName(growth),
      String(year),
      level.toNumber(),
      path.toNumber(),
      fraction(percent),
      fraction(fast[index + 1]!.percent),
      fraction(slow[index + 1]!.percent),
      fraction(cumulatedLoss(central.slice(0, index + 2))),
    ]);
}

/** Where an institute names its own gap, both are told. */
function ownGaps({ forecasts }: Outlook, found: readonly InstituteGaps[]): readonly Text[] {
  return forecasts
    .filter(({ base }) => base === 'gap-to-path')
    .flatMap((stated) => {
      const own = found.find(({ growth }) => growth.series === stated.series);
      const gap = own?.central.find(({ year }) => stated.period.startsWith(String(year)));
      return gap === undefined ? [] : [ownGap(stated, gap)];
    });
}

function ownGap(stated: Forecast, gap: Gap): Text {
  return fillTexts(itself, (language) => ({
    who: forecasterName(stated)[language],
    period: stated.period,
    year: gap.year,
    qualifier: stated.qualifier === undefined ? '' : qualifierNames[stated.qualifier][language],
    gap: printedPercent(stated)[language],
    found: growthText(gap.percent, language),
  }));
}
