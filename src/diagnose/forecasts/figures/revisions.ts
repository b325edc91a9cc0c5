import { fillText, fillTexts, sameText, type Cell, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import type { Forecast } from '../forecast.ts';
import {
  instituteName,
  joinTexts,
  publishedText,
  qualifierNames,
  regionName,
  variableNames,
  vintagesText,
} from '../names.ts';
import type { Outlook } from '../outlook.ts';
import { revisions, type Revision } from '../vintages.ts';
import { basisKeys, printedPercent, sourcesOf } from './columns.ts';

const title: Text = {
  nl: 'Grootste herziening: {who}, {variable} {period}, van {earlier} naar {later}',
  en: 'Largest revision: {who}, {variable} {period}, from {earlier} to {later}',
  fr: 'Plus grande révision : {who}, {variable} {period}, de {earlier} à {later}',
};
const none: Text = {
  nl: 'Geen enkele instelling heeft haar raming herzien',
  en: 'No institute has revised its forecast',
  fr: 'Aucune institution n’a révisé sa prévision',
};
const subtitle: Text = {
  nl: 'Verschil tussen twee opeenvolgende ramingen van dezelfde instelling voor {region}, in procentpunt: groei van het bbp, tekort en schuld in % van het bbp',
  en: 'Difference between two successive forecasts of the same institute for {region}, in percentage points: growth of GDP, deficit and debt in % of GDP',
  fr: 'Écart entre deux prévisions successives de la même institution ({region}), en points de pourcentage : croissance du PIB, déficit et dette en % du PIB',
};
const variant: Text = {
  nl: 'Een gezamenlijke raming telt voor elk van haar instellingen; alleen wat dezelfde basis en prijsbasis heeft, wordt vergeleken.',
  en: 'A joint forecast counts for each of its institutes; only what has the same base and price basis is compared.',
  fr: 'Une prévision commune compte pour chacune de ses institutions ; on ne compare que ce qui a la même base et la même base de prix.',
};
const loose: Text = {
  nl: 'Waar een cijfer als "ten minste" of "ongeveer" is gedrukt, is de herziening even ruw.',
  en: 'Where a figure is printed as "at least" or "about", the revision is as rough.',
  fr: 'Là où un chiffre est imprimé comme « au moins » ou « environ », la révision est aussi approximative.',
};
const what: Text = { nl: 'Raming', en: 'Forecast', fr: 'Prévision' };
const earlierDate: Text = { nl: 'Vroegere datum', en: 'Earlier date', fr: 'Date antérieure' };
const laterDate: Text = { nl: 'Latere datum', en: 'Later date', fr: 'Date postérieure' };
const earlierValue: Text = { nl: 'Vroeger cijfer', en: 'Earlier figure', fr: 'Chiffre antérieur' };
const laterValue: Text = { nl: 'Later cijfer', en: 'Later figure', fr: 'Chiffre postérieur' };
const change: Text = {
  nl: 'Herziening (procentpunt)',
  en: 'Revision (percentage points)',
  fr: 'Révision (points de pourcentage)',
};
const remark: Text = { nl: 'Opmerking', en: 'Remark', fr: 'Remarque' };

/** What each institute changed from one vintage to the next. */
export function revisionsFigure(outlook: Outlook): Figure {
  const { series, unknown, nation, settings } = outlook;
  const own = series.filter(({ region, scenario }) => region === nation.code && scenario !== 'realised');
  const found = revisions(own, unknown);
  const figures = found.flatMap(({ earlier, later }) => [earlier, later]);
  const largest = found.toSorted((left, right) => right.change.abs().comparedTo(left.change.abs()))[0];
  return {
    id: 'forecast-revisions',
    title: largest === undefined ? none : titleOf(largest),
    subtitle: fillTexts(subtitle, (language) => ({ region: regionName(nation.code)[language] })),
    chart: { kind: 'bars', category: 'forecast', value: 'change' },
    table: {
      columns: [
        { id: 'forecast', kind: 'text', title: what },
        { id: 'earlier_date', kind: 'text', title: earlierDate },
        { id: 'later_date', kind: 'text', title: laterDate },
        { id: 'earlier', kind: 'decimal', title: earlierValue },
        { id: 'later', kind: 'decimal', title: laterValue },
        { id: 'change', kind: 'level', title: change },
        { id: 'remark', kind: 'text', title: remark },
      ],
      rows: found.map(rowOf),
    },
    sources: sourcesOf(figures, settings),
    vintage: vintagesText([
      ...new Map(figures.map((item) => [item.institutes.join() + item.vintage, item])).values(),
    ]),
    variant,
    assumptions: settings.assumptions(basisKeys(figures, outlook)),
    caveats: figures.some(({ qualifier }) => qualifier !== undefined) ? [loose] : [],
  };
}

function titleOf({ institute, earlier, later }: Revision): Text {
  return fillTexts(title, (language) => ({
    who: instituteName(institute)[language],
    variable: variableNames[later.variable][language],
    period: later.period,
    earlier: printedPercent(earlier)[language],
    later: printedPercent(later)[language],
  }));
}

function rowOf({ institute, earlier, later, change: points }: Revision): readonly Cell[] {
  return [
    fillTexts(sameText('{who}, {variable} {period}'), (language) => ({
      who: instituteName(institute)[language],
      variable: variableNames[later.variable][language],
      period: later.period,
    })),
    publishedText(earlier),
    publishedText(later),
    earlier.value.toFixed(earlier.decimals),
    later.value.toFixed(later.decimals),
    points.toNumber(),
    remarkOf(earlier, later),
  ];
}

const remarks = {
  earlier: { nl: 'vroeger: {word}', en: 'earlier: {word}', fr: 'avant : {word}' },
  later: { nl: 'later: {word}', en: 'later: {word}', fr: 'après : {word}' },
} satisfies Readonly<Record<string, Text>>;

function remarkOf(earlier: Forecast, later: Forecast): Text | null {
  const texts = [
    ...(earlier.qualifier === undefined ? [] : [worded(remarks.earlier, earlier.qualifier)]),
    ...(later.qualifier === undefined ? [] : [worded(remarks.later, later.qualifier)]),
  ];
  return texts.length === 0 ? null : joinTexts(texts, ', ');
}

function worded(text: Text, qualifier: keyof typeof qualifierNames): Text {
  return fillTexts(text, (language) => ({ word: fillText(qualifierNames[qualifier], language) }));
}
