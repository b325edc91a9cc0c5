import { fillTexts, formatRatio, formatShare, sameText, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import { basisNames, joinTexts, regionName, scenarioName, vintagesText } from '../names.ts';
import type { Outlook } from '../outlook.ts';
import { outsideRegions } from '../regions.ts';
import { regionalSplit, type RegionalLevels, type RegionalSplit } from '../regional-split.ts';
import { columns, sourcesOf } from './columns.ts';

/** Years after the base year that are shown: the fall and the rebound. */
const shownYears = 2;

const title: Text = {
  nl: '{region} draagt in {year} {part} procentpunt bij aan de groei van {nation} (scenario {scenario})',
  en: '{region} adds {part} percentage points to the growth of {nation} in {year} (scenario {scenario})',
  fr: '{region} contribue pour {part} point de pourcentage à la croissance ({nation}) en {year} (scénario {scenario})',
};
const subtitle: Text = {
  nl: 'Bijdrage van elk gewest aan de groei van het bbp, in procentpunt; prijsbasis: {basis}',
  en: 'Contribution of each region to the growth of GDP, in percentage points; price basis: {basis}',
  fr: 'Contribution de chaque région à la croissance du PIB, en points de pourcentage ; base de prix : {basis}',
};
const variant: Text = {
  nl: 'Aandelen in {base} afgeleid uit de gedrukte groei zelf, met de methode van de kleinste kwadraten over alle scenario’s en jaren: {shares}.',
  en: 'Shares in {base} derived from the printed growth itself, by least squares over all scenarios and years: {shares}.',
  fr: 'Parts en {base} déduites de la croissance imprimée elle-même, par la méthode des moindres carrés sur tous les scénarios et toutes les années : {shares}.',
};
const misfit: Text = {
  nl: 'De som van de gewesten wijkt hoogstens {misfit} indexpunt af van het land.',
  en: 'The sum of the regions deviates from the country by {misfit} index points at most.',
  fr: 'La somme des régions s’écarte du pays de {misfit} point d’indice au plus.',
};
const around: Text = {
  nl: 'Gedrukte cijfers waarbij het land buiten het bereik van zijn gewesten ligt: {outside}.',
  en: 'Printed figures for which the country lies outside the range of its regions: {outside}.',
  fr: 'Chiffres imprimés pour lesquels le pays se situe en dehors de la fourchette de ses régions : {outside}.',
};
const part: Text = {
  nl: 'Bijdrage (procentpunt)',
  en: 'Contribution (percentage points)',
  fr: 'Contribution (points de pourcentage)',
};
const caseTitle: Text = { nl: 'Scenario en jaar', en: 'Scenario and year', fr: 'Scénario et année' };
const share: Text = { nl: 'Aandeel', en: 'Share', fr: 'Part' };

/** What each region adds to the national growth under every scenario; undefined where the store does not tell three regions apart. */
export function splitFigure(outlook: Outlook): Figure | undefined {
  const { nation, baseYear, settings, forecasts, scenarios } = outlook;
  const split = regionalSplit(levelsOf(outlook));
  if (split === undefined) return undefined;
  const series = scenarios.map(({ growth }) => growth);
  const national = series.filter(({ region }) => region === nation.code);
  const shown = split.contributions.filter(({ year }) => year <= baseYear + shownYears);
  return {
    id: 'forecast-regions',
    title: titleOf(split, outlook),
    subtitle: fillTexts(subtitle, (language) => ({ basis: basisNames[series[0]!.priceBasis][language] })),
    chart: { kind: 'bars', category: 'case', value: 'part', series: 'region', stacked: true },
    table: {
      columns: [
        { id: 'case', kind: 'text', title: caseTitle },
        columns.region,
        { id: 'share', kind: 'share', title: share },
        { id: 'part', kind: 'ratio', title: part },
      ],
      rows: shown.flatMap(({ scenario, year, regions }) =>
        nation.regions.map((region, at) => [
          fillTexts(sameText('{scenario}, {year}'), (language) => ({
            scenario: scenarioName(scenario)[language],
            year,
          })),
          regionName(region),
          split.shares[at]!,
          regions[at]!,
        ]),
      ),
    },
    sources: sourcesOf(
      series.flatMap(({ figures }) => figures),
      settings,
    ),
    vintage: vintagesText(national),
    variant: fillTexts(variant, (language) => ({
      base: baseYear,
      shares: nation.regions
        .map((region, at) => `${regionName(region)[language]} ${formatShare(split.shares[at], language)}`)
        .join(', '),
    })),
    assumptions: [],
    caveats: [
      joinTexts(
        [
          fillTexts(misfit, (language) => ({ misfit: formatRatio(split.misfit, language, 3) })),
          fillTexts(around, () => ({ outside: outsideRegions(forecasts).length })),
        ],
        ' ',
      ),
    ],
  };
}

/** The scenarios of which the country and its three regions have levels. */
function levelsOf({ scenarios, nation }: Outlook): readonly RegionalLevels[] {
  return scenarios
    .filter(({ growth }) => growth.region === nation.code)
    .flatMap(({ growth, levels }): readonly RegionalLevels[] => {
      const [one, two, three, ...more] = nation.regions.flatMap(
        (region) =>
          scenarios.find((item) => item.growth.region === region && item.growth.scenario === growth.scenario)
            ?.levels ?? [],
      );
      return one === undefined || two === undefined || three === undefined || more.length > 0
        ? []
        : [{ scenario: growth.scenario, national: levels, regions: [one, two, three] }];
    });
}

/** The largest contribution of one region outside the pre-crisis scenario. */
function titleOf({ contributions }: RegionalSplit, { nation, preCrisis }: Outlook): Text {
  const all = contributions
    .filter(({ scenario }) => !preCrisis.some(({ growth }) => growth.scenario === scenario))
    .flatMap((item) => nation.regions.map((region, at) => ({ ...item, region, part: item.regions[at]! })));
  const found = all.find(({ part: own }) => own === Math.min(...all.map((item) => item.part)));
  if (found === undefined) return regionName(nation.code);
  return fillTexts(title, (language) => ({
    region: regionName(found.region)[language],
    nation: regionName(nation.code)[language],
    year: found.year,
    part: formatRatio(found.part, language, 2),
    scenario: scenarioName(found.scenario)[language],
  }));
}
