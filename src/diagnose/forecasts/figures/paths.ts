import { fillTexts, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import { lastYear } from '../annual-path.ts';
import { basisNames, forecasterName, joinTexts, regionName, scenarioName, vintagesText } from '../names.ts';
import type { LevelSeries, Outlook } from '../outlook.ts';
import { basisKeys, columns, levelColumn, levelText, sourcesOf } from './columns.ts';
import { commonLastYear } from './institutes.ts';

const below: Text = {
  nl: '{below} van de {all} instellingen zien het bbp van {region} in {year} onder het niveau van {base}',
  en: '{below} of {all} institutes see GDP of {region} in {year} below the level of {base}',
  fr: '{below} institutions sur {all} voient le PIB ({region}) en {year} sous le niveau de {base}',
};
const realSubtitle: Text = {
  nl: 'Niveau van het reële bbp volgens de laatste raming van elke instelling, {base} = 100',
  en: 'Level of real GDP by the latest forecast of each institute, {base} = 100',
  fr: 'Niveau du PIB réel selon la dernière prévision de chaque institution, {base} = 100',
};
const scenariosTitle: Text = {
  nl: '{region}, niveau in {year}: {list}',
  en: '{region}, level in {year}: {list}',
  fr: '{region}, niveau en {year} : {list}',
};
const scenariosSubtitle: Text = {
  nl: 'Niveau van het bbp per scenario, {base} = 100; prijsbasis: {basis}',
  en: 'Level of GDP by scenario, {base} = 100; price basis: {basis}',
  fr: 'Niveau du PIB par scénario, {base} = 100 ; base de prix : {basis}',
};
const variant: Text = {
  nl: 'Het niveau is herrekend uit de gedrukte groei; een verkeerd gedrukt niveau werkt dus niet door.',
  en: 'The level is recomputed from the printed growth, so that a misprinted level has no effect.',
  fr: 'Le niveau est recalculé à partir de la croissance imprimée ; un niveau mal imprimé n’a donc pas d’effet.',
};

const printedGrowth = {
  id: 'growth',
  kind: 'decimal',
  title: { nl: 'Gedrukte groei (%)', en: 'Printed growth (%)', fr: 'Croissance imprimée (%)' },
} as const;

/** The levels of real GDP that the institutes expect, from the base year on. */
export function institutePathsFigure(outlook: Outlook): Figure {
  const { institutes, baseYear, nation, settings } = outlook;
  const series = institutes.map(({ growth }) => growth);
  const year = commonLastYear(outlook);
  const under = institutes.filter(({ levels }) => levels.values[year - baseYear]!.lt(100));
  return {
    id: 'forecast-paths',
    title: fillTexts(below, (language) => ({
      below: under.length,
      all: institutes.length,
      region: regionName(nation.code)[language],
      year,
      base: baseYear,
    })),
    subtitle: fillTexts(realSubtitle, () => ({ base: baseYear })),
    chart: { kind: 'lines', x: 'year', y: 'level', series: 'institute' },
    table: {
      columns: [columns.institute, columns.year, printedGrowth, levelColumn(baseYear)],
      rows: institutes.flatMap((item) => pathRows(item, forecasterName(item.growth))),
    },
    sources: sourcesOf(
      series.flatMap(({ figures }) => figures),
      settings,
    ),
    vintage: vintagesText(series),
    variant,
    assumptions: settings.assumptions(basisKeys(series, outlook)),
    caveats: [],
  };
}

const item: Text = { nl: '{scenario} {level}', en: '{scenario} {level}', fr: '{scenario} {level}' };

/** One figure for the country and one for each region: its level under every scenario. */
export function scenarioPathsFigures(outlook: Outlook): readonly Figure[] {
  const { scenarios, baseYear, nation, settings } = outlook;
  return [nation.code, ...nation.regions].flatMap((region): readonly Figure[] => {
    const own = scenarios.filter(({ growth }) => growth.region === region);
    if (own.length === 0) return [];
    const year = Math.min(...own.map(({ levels }) => lastYear(levels)));
    const list = own.map(({ growth, levels }) =>
      fillTexts(item, (language) => ({
        scenario: scenarioName(growth.scenario)[language],
        level: levelText(levels.values[year - baseYear]!, language),
      })),
    );
    const series = own.map(({ growth }) => growth);
    return [
      {
        id: `forecast-scenarios-${region.toLowerCase()}`,
        title: fillTexts(scenariosTitle, (language) => ({
          region: regionName(region)[language],
          year,
          list: joinTexts(list, '; ')[language],
        })),
        subtitle: fillTexts(scenariosSubtitle, (language) => ({
          base: baseYear,
          basis: basisNames[own[0]!.growth.priceBasis][language],
        })),
        chart: { kind: 'lines', x: 'year', y: 'level', series: 'scenario' },
        table: {
          columns: [columns.scenario, columns.year, printedGrowth, levelColumn(baseYear, 'ratio')],
          rows: own.flatMap((path) => pathRows(path, scenarioName(path.growth.scenario))),
        },
        sources: sourcesOf(
          series.flatMap(({ figures }) => figures),
          settings,
        ),
        vintage: vintagesText(series),
        variant,
        assumptions: [],
        caveats: [],
      },
    ];
  });
}

/** The base year has a level and no growth. */
function pathRows({ growth, levels }: LevelSeries, name: Text) {
  return levels.values.map((level, index) => {
    const figure = growth.figures[index - 1];
    return [
      name,
      String(levels.from + index),
      figure?.value.toFixed(figure.decimals) ?? null,
      level.toNumber(),
    ];
  });
}
