import {
  collect,
  fillTexts,
  formatRatio,
  formatShare,
  sameText,
  success,
  type Result,
  type Text,
} from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import { levelChain } from '../check-levels.ts';
import type { Interval } from '../interval.ts';
import { basisNames, joinTexts, regionName, scenarioName, vintagesText } from '../names.ts';
import type { LevelSeries, Outlook } from '../outlook.ts';
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
  nl: 'De aandelen in {base} volgen uit de gedrukte cijfers zelf: alleen aandelen waarvoor de som van de gewesten in elk jaar en elk scenario tot het gedrukte cijfer van het land kan worden afgerond. Getoond wordt het midden daarvan.',
  en: 'The shares in {base} follow from the printed figures themselves: only shares for which the sum of the regions can be rounded to the printed figure of the country in every year and scenario. Their middle is shown.',
  fr: 'Les parts en {base} découlent des chiffres imprimés eux-mêmes : uniquement les parts pour lesquelles la somme des régions peut s’arrondir au chiffre imprimé du pays, chaque année et dans chaque scénario. On en montre le milieu.',
};
const shareRange: Text = {
  nl: '{region} {low} tot {high}',
  en: '{region} {low} to {high}',
  fr: '{region} {low} à {high}',
};
const ranges: Text = {
  nl: 'Door de afronding liggen de aandelen niet vast: {shares}.',
  en: 'Rounding leaves the shares open: {shares}.',
  fr: 'L’arrondi laisse les parts ouvertes : {shares}.',
};
const around: Text = {
  nl: 'Gedrukte cijfers waarbij het land buiten het bereik van zijn gewesten ligt: {outside}. Ze tellen hier niet mee.',
  en: 'Printed figures for which the country lies outside the range of its regions: {outside}. They do not count here.',
  fr: 'Chiffres imprimés pour lesquels le pays sort de la fourchette de ses régions : {outside}. Ils ne comptent pas ici.',
};
const part: Text = {
  nl: 'Bijdrage (procentpunt)',
  en: 'Contribution (percentage points)',
  fr: 'Contribution (points de pourcentage)',
};
const lowPart: Text = { nl: 'Laagste bijdrage', en: 'Lowest contribution', fr: 'Contribution la plus basse' };
const highPart: Text = {
  nl: 'Hoogste bijdrage',
  en: 'Highest contribution',
  fr: 'Contribution la plus haute',
};
const caseTitle: Text = { nl: 'Scenario en jaar', en: 'Scenario and year', fr: 'Scénario et année' };
const share: Text = { nl: 'Aandeel', en: 'Share', fr: 'Part' };

/**
 * What each region adds to the national growth under every scenario; undefined where the store has not three regions, or where no shares make
 * the country their sum.
 */
export function splitFigure(outlook: Outlook): Result<Figure | undefined> {
  const { nation, baseYear, settings, scenarios } = outlook;
  const levels = collect(
    scenarios
      .filter(({ growth }) => growth.region === nation.code)
      .map((own) => regionalLevels(own, outlook)),
  );
  if (!levels.ok) return levels;
  const split = regionalSplit(levels.value.filter((item) => item !== undefined));
  if (split === undefined || split.contributions.length === 0) return success(undefined);
  const series = scenarios.map(({ growth }) => growth);
  const shown = split.contributions.filter(({ year }) => year <= baseYear + shownYears);
  return success({
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
        { id: 'part_low', kind: 'ratio', title: lowPart },
        { id: 'part_high', kind: 'ratio', title: highPart },
      ],
      rows: shown.flatMap(({ scenario, year, regions }) =>
        nation.regions.map((region, at) => [
          fillTexts(sameText('{scenario}, {year}'), (language) => ({
            scenario: scenarioName(scenario)[language],
            year,
          })),
          regionName(region),
          split.shares[at]!.central,
          regions[at]!.central,
          regions[at]!.low,
          regions[at]!.high,
        ]),
      ),
    },
    sources: sourcesOf(
      series.flatMap(({ figures }) => figures),
      settings,
    ),
    vintage: vintagesText(series.filter(({ region }) => region === nation.code)),
    variant: fillTexts(variant, () => ({ base: baseYear })),
    assumptions: [],
    caveats: caveatsOf(split, outlook),
  });
}

function caveatsOf({ shares }: RegionalSplit, { nation, forecasts }: Outlook): readonly Text[] {
  const open = nation.regions.map((region, at) =>
    fillTexts(shareRange, (language) => ({
      region: regionName(region)[language],
      low: formatShare(shares[at]!.low, language),
      high: formatShare(shares[at]!.high, language),
    })),
  );
  return [
    fillTexts(ranges, (language) => ({ shares: joinTexts(open, ', ')[language] })),
    fillTexts(around, () => ({ outside: outsideRegions(forecasts).length })),
  ];
}

/** What the levels of the country and its regions may be under one scenario; undefined where there are not three regions with it. */
function regionalLevels(own: LevelSeries, outlook: Outlook): Result<RegionalLevels | undefined> {
  const { nation, scenarios, series, baseYear } = outlook;
  const parts = nation.regions.flatMap((region) =>
    scenarios.filter(({ growth }) => growth.region === region && growth.scenario === own.growth.scenario),
  );
  const chains = collect(
    [own, ...parts].map(({ growth }) => {
      const printed = series.find((item) => item.series === growth.series && item.unit === 'index');
      return levelChain(growth, printed, baseYear);
    }),
  );
  if (!chains.ok) return chains;
  const [national, one, two, three, ...more] = chains.value.map(({ levels }) => levels);
  if (three === undefined || more.length > 0) return success(undefined);
  const years = Math.min(...chains.value.map(({ levels }) => levels.length));
  const cut = (levels: readonly Interval[] = []) => levels.slice(0, years);
  return success({
    scenario: own.growth.scenario,
    from: baseYear,
    national: cut(national),
    regions: [cut(one), cut(two), cut(three)],
  });
}

/** The largest fall that one region brings outside the pre-crisis scenario. */
function titleOf({ contributions }: RegionalSplit, { nation, preCrisis }: Outlook): Text {
  const all = contributions
    .filter(({ scenario }) => !preCrisis.some(({ growth }) => growth.scenario === scenario))
    .flatMap(({ scenario, year, regions }) =>
      nation.regions.map((region, at) => ({ scenario, year, region, part: regions[at]!.central })),
    );
  const found = all.toSorted((left, right) => left.part - right.part)[0];
  if (found === undefined) return regionName(nation.code);
  return fillTexts(title, (language) => ({
    region: regionName(found.region)[language],
    nation: regionName(nation.code)[language],
    year: found.year,
    part: formatRatio(found.part, language, 1),
    scenario: scenarioName(found.scenario)[language],
  }));
}
