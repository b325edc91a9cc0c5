import { fillTexts, formatShare, success, type Cell, type Result, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import { cumulatedLoss, gapToPath, type Gap } from '../gap.ts';
import { basisNames, forecasterName, regionName, scenarioName, vintagesText } from '../names.ts';
import type { LevelSeries, Outlook } from '../outlook.ts';
import { preCrisisForecast } from '../pre-crisis.ts';
import { columns, fraction, levelColumn, sourcesOf } from './columns.ts';
import { gapColumn, lossColumn, pathColumn } from './institute-gap.ts';

const title: Text = {
  nl: '{region} verliest tot en met {year} in totaal {loss} van zijn bbp van {base} (scenario {scenario})',
  en: '{region} loses {loss} of its GDP of {base} in all by {year} (scenario {scenario})',
  fr: '{region} : perte totale de {loss} du PIB de {base} jusqu’en {year} inclus (scénario {scenario})',
};
const subtitle: Text = {
  nl: 'Afstand van het niveau in {year} tot de referentie zonder crisis, en het gecumuleerde verlies over alle jaren in % van het bbp van {base}; prijsbasis: {basis}',
  en: 'Distance of the level in {year} to the reference without crisis, and the loss over all years together in % of the GDP of {base}; price basis: {basis}',
  fr: 'Écart du niveau en {year} par rapport à la référence sans crise, et perte sur toutes les années en % du PIB de {base} ; base de prix : {basis}',
};
const variant: Text = {
  nl: 'Pad van vóór de crisis: {path}, voor hetzelfde gebied en op dezelfde prijsbasis.',
  en: 'Pre-crisis path: {path}, for the same region and on the same price basis.',
  fr: 'Trajectoire d’avant la crise : {path}, pour la même région et la même base de prix.',
};
const nominal: Text = {
  nl: 'Aan lopende prijzen telt ook een andere inflatie mee als verlies of winst.',
  en: 'At current prices a different inflation counts as loss or gain too.',
  fr: 'À prix courants, une autre inflation compte aussi comme perte ou gain.',
};

/** A crisis scenario of one region beside the forecast from before the crisis. */
interface ScenarioGaps {
  readonly series: LevelSeries;
  readonly path: LevelSeries;
  readonly gaps: readonly Gap[];
}

/** What the scenarios lose against the pre-crisis scenario of the store, by region; undefined where the store has none. */
export function scenarioGapFigure(outlook: Outlook): Result<Figure | undefined> {
  const found = scenarioGaps(outlook);
  if (!found.ok) return found;
  const { baseYear, nation, settings } = outlook;
  const [first] = found.value.filter(({ series }) => series.growth.region === nation.code);
  if (first === undefined) return success(undefined);
  const year = first.gaps.at(-1)!.year;
  const series = found.value.map((item) => item.series.growth);
  return success({
    id: 'forecast-scenario-loss',
    title: fillTexts(title, (language) => ({
      region: regionName(nation.code)[language],
      year,
      loss: formatShare(fraction(cumulatedLoss(first.gaps)), language),
      base: baseYear,
      scenario: scenarioName(first.series.growth.scenario)[language],
    })),
    subtitle: fillTexts(subtitle, (language) => ({
      year,
      base: baseYear,
      basis: basisNames[first.series.growth.priceBasis][language],
    })),
    chart: { kind: 'bars', category: 'region', value: 'loss', series: 'scenario' },
    table: {
      columns: [
        columns.region,
        columns.scenario,
        columns.year,
        levelColumn(baseYear, 'ratio'),
        { ...pathColumn, kind: 'ratio' },
        gapColumn,
        lossColumn,
      ],
      rows: found.value.map(rowOf),
    },
    sources: sourcesOf(
      series.flatMap(({ figures }) => figures),
      settings,
    ),
    vintage: vintagesText(series.filter(({ region }) => region === nation.code)),
    variant: fillTexts(variant, (language) => ({ path: forecasterName(first.path.growth)[language] })),
    assumptions: settings.assumptions(['pre-crisis-scenario']),
    caveats: first.series.growth.priceBasis === 'nominal' ? [nominal] : [],
  });
}

function scenarioGaps(outlook: Outlook): Result<readonly ScenarioGaps[]> {
  const { scenarios, preCrisis, nation } = outlook;
  const found: ScenarioGaps[] = [];
  for (const region of [nation.code, ...nation.regions])
    for (const series of scenarios.filter(({ growth }) => growth.region === region)) {
      if (preCrisis.some(({ growth }) => growth.series === series.growth.series)) continue;
      const path = preCrisisForecast(series.growth, outlook);
      if (path === undefined) continue;
      const gaps = gapToPath(series.levels, path.levels);
      if (!gaps.ok) return gaps;
      found.push({ series, path, gaps: gaps.value });
    }
  return success(found);
}

function rowOf({ series, gaps }: ScenarioGaps): readonly Cell[] {
  const last = gaps.at(-1)!;
  return [
    regionName(series.growth.region),
    scenarioName(series.growth.scenario),
    String(last.year),
    last.level.toNumber(),
    last.path.toNumber(),
    fraction(last.percent),
    fraction(cumulatedLoss(gaps)),
  ];
}
