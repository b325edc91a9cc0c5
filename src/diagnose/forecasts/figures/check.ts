import { fillTexts, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import type { ForecastCheck, ForecastFinding } from '../check.ts';
import { findingText, placeText } from '../finding-text.ts';
import { forecasterName, regionName, vintagesText } from '../names.ts';
import type { Outlook } from '../outlook.ts';
import { columns, sourcesOf } from './columns.ts';

const title: Text = {
  nl: '{wrong} van de {figures} gedrukte cijfers kan niet kloppen',
  en: '{wrong} of the {figures} printed figures cannot be right',
  fr: '{wrong} des {figures} chiffres imprimés ne peut être juste',
};
const titleMany: Text = {
  nl: '{wrong} van de {figures} gedrukte cijfers kunnen niet kloppen',
  en: '{wrong} of the {figures} printed figures cannot be right',
  fr: '{wrong} des {figures} chiffres imprimés ne peuvent être justes',
};
const subtitle: Text = {
  nl: '{levels} gedrukte niveaus herrekend uit de gedrukte groei, en elk land vergeleken met zijn gewesten',
  en: '{levels} printed levels recomputed from the printed growth, and each country compared with its regions',
  fr: '{levels} niveaux imprimés recalculés à partir de la croissance imprimée, et chaque pays comparé à ses régions',
};
export const checkVariant: Text = {
  nl: 'Elk gedrukt cijfer staat voor alle getallen die er na afronding toe leiden. Een niveau klopt niet als geen enkel daarvan bij de groei past.',
  en: 'Each printed figure stands for all numbers that are rounded to it. A level is wrong where none of them fits the growth.',
  fr: 'Chaque chiffre imprimé représente tous les nombres qui s’y arrondissent. Un niveau est faux si aucun d’eux ne s’accorde avec la croissance.',
};
const texts = {
  place: { nl: 'Plaats', en: 'Place', fr: 'Endroit' },
  who: { nl: 'Raming', en: 'Forecast', fr: 'Prévision' },
  printed: { nl: 'Gedrukt', en: 'Printed', fr: 'Imprimé' },
  low: { nl: 'Berekend, van', en: 'Computed, from', fr: 'Calculé, de' },
  high: { nl: 'Berekend, tot', en: 'Computed, to', fr: 'Calculé, à' },
  meant: { nl: 'Waarschijnlijk bedoeld', en: 'Probably meant', fr: 'Probablement voulu' },
} satisfies Readonly<Record<string, Text>>;
const shownDecimals = 3;

/** What cannot be right in the printed figures. */
export function checkFigure({ forecasts, settings }: Outlook, check: ForecastCheck): Figure {
  const levels = forecasts.filter(({ unit }) => unit === 'index');
  const series = [...new Map(levels.map((item) => [item.institutes.join() + item.scenario, item])).values()];
  return {
    id: 'forecast-check',
    title: fillTexts(check.findings.length === 1 ? title : titleMany, () => ({
      wrong: check.findings.length,
      figures: check.figures,
    })),
    subtitle: fillTexts(subtitle, () => ({ levels: check.levels })),
    table: {
      columns: [
        { id: 'place', kind: 'text', title: texts.place },
        columns.region,
        { id: 'forecast', kind: 'text', title: texts.who },
        columns.year,
        { id: 'printed', kind: 'text', title: texts.printed },
        { id: 'low', kind: 'decimal', title: texts.low },
        { id: 'high', kind: 'decimal', title: texts.high },
        { id: 'meant', kind: 'decimal', title: texts.meant },
      ],
      rows: check.findings.map(rowOf),
    },
    sources: sourcesOf(levels, settings),
    vintage: vintagesText(series),
    variant: checkVariant,
    assumptions: [],
    caveats: check.findings.map(findingText),
  };
}

function rowOf({ figure, arithmetic, outside }: ForecastFinding) {
  const expected = arithmetic?.computed ?? outside?.regions;
  return [
    placeText(figure.place),
    regionName(figure.region),
    forecasterName(figure),
    figure.period,
    figure.printed,
    expected?.low.toFixed(shownDecimals) ?? null,
    expected?.high.toFixed(shownDecimals) ?? null,
    arithmetic?.meant?.value ?? null,
  ];
}
