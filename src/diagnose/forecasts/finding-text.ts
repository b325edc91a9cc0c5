import {
  fillTexts,
  formatDecimal,
  sameText,
  type Decimal,
  type Language,
  type Text,
} from '../../base/index.ts';
import type { ForecastFinding } from './check.ts';
import type { LevelFinding } from './check-levels.ts';
import type { Interval } from './interval.ts';
import type { Meant } from './misprint.ts';
import { forecasterName, joinTexts, regionName } from './names.ts';

/** Digits of an interval: enough to see that it does not hold the printed figure. */
const shownDecimals = 3;

/** A decimal to a number of places, in the marks of the language. */
export function digitsText(value: Decimal, decimals: number, language: Language): string {
  return formatDecimal(value.toFixed(decimals), language);
}

const printed: Text = {
  nl: '{region}, {period}, {who} ({place}): er staat {printed}.',
  en: '{region}, {period}, {who} ({place}): {printed} is printed.',
  fr: '{region}, {period}, {who} ({place}) : {printed} est imprimé.',
};
const againstGrowth: Text = {
  nl: 'Uit de gedrukte groei ({growth} % in dit jaar) volgt een niveau van {low} tot {high}.',
  en: 'The printed growth ({growth}% in this year) gives a level of {low} to {high}.',
  fr: 'La croissance imprimée ({growth} % cette année) donne un niveau de {low} à {high}.',
};
const outside: Text = {
  nl: 'Het gedrukte cijfer ligt buiten het bereik van de gewesten ({low} tot {high}).',
  en: 'The printed figure lies outside the range of the regions ({low} to {high}).',
  fr: 'Le chiffre imprimé sort de la fourchette des régions ({low} à {high}).',
};
const suspects: Readonly<Record<LevelFinding['suspect'], Text>> = {
  level: {
    nl: 'De cijfers van het volgende jaar passen bij het berekende niveau: het niveau is verkeerd gedrukt.',
    en: 'The figures of the next year fit the computed level: the level is misprinted.',
    fr: 'Les chiffres de l’année suivante s’accordent avec le niveau calculé : le niveau est mal imprimé.',
  },
  growth: {
    nl: 'De cijfers van het volgende jaar passen bij het gedrukte niveau: de groei is verkeerd gedrukt.',
    en: 'The figures of the next year fit the printed level: the growth is misprinted.',
    fr: 'Les chiffres de l’année suivante s’accordent avec le niveau imprimé : la croissance est mal imprimée.',
  },
  either: {
    nl: 'Of het niveau of de groei verkeerd is, valt uit de tabel niet af te leiden.',
    en: 'Whether the level or the growth is wrong cannot be told from the table.',
    fr: 'La table ne permet pas de dire si c’est le niveau ou la croissance qui est faux.',
  },
};
const slips: Readonly<Record<Meant['slip'], Text>> = {
  digit: {
    nl: 'Waarschijnlijk is {meant} bedoeld: één cijfer is verkeerd.',
    en: 'Probably {meant} is meant: one digit is wrong.',
    fr: 'On a probablement voulu {meant} : un chiffre est faux.',
  },
  swap: {
    nl: 'Waarschijnlijk is {meant} bedoeld: twee cijfers zijn verwisseld.',
    en: 'Probably {meant} is meant: two digits are swapped.',
    fr: 'On a probablement voulu {meant} : deux chiffres sont intervertis.',
  },
};

/** A finding in words: what is printed, what follows from the other figures, which of them is wrong, and what was probably meant. */
export function findingText({ figure, arithmetic, outside: among }: ForecastFinding): Text {
  const sentences: readonly (Text | undefined)[] = [
    fillTexts(printed, (language) => ({
      region: regionName(figure.region)[language],
      period: figure.period,
      who: forecasterName(figure)[language],
      place: placeText(figure.place)[language],
      printed: figure.printed,
    })),
    arithmetic && growthSentence(arithmetic),
    among && fillTexts(outside, (language) => ends(among.regions, language)),
    arithmetic && suspects[arithmetic.suspect],
    arithmetic?.meant && meantSentence(arithmetic.meant),
  ];
  return joinTexts(
    sentences.filter((text) => text !== undefined),
    ' ',
  );
}

function growthSentence({ growth, computed }: LevelFinding): Text {
  return fillTexts(againstGrowth, (language) => ({
    growth: digitsText(growth.value, growth.decimals, language),
    ...ends(computed, language),
  }));
}

function meantSentence({ value, slip }: Meant): Text {
  return fillTexts(slips[slip], (language) => ({ meant: formatDecimal(value, language) }));
}

function ends({ low, high }: Interval, language: Language) {
  return {
    low: digitsText(low, shownDecimals, language),
    high: digitsText(high, shownDecimals, language),
  };
}

const table: Text = { nl: 'tabel {n}', en: 'table {n}', fr: 'tableau {n}' };
const section: Text = { nl: 'afdeling {n}', en: 'section {n}', fr: 'section {n}' };

/** `table 2` and `section 2.2` in the language of the reader; anything else as it is. */
export function placeText(place: string): Text {
  const [, kind, n] = /^(table|section) ([\d.]+)$/.exec(place) ?? [];
  if (kind === undefined || n === undefined) return sameText(place);
  return fillTexts(kind === 'table' ? table : section, () => ({ n }));
}
