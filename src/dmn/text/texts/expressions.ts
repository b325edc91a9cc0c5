import type { Text } from '../../../base/index.ts';

/** Expressions as noun phrases. */
export const expressionTexts = {
  sum: { nl: 'de som van {items}', en: 'the sum of {items}', fr: 'la somme {items}' },
  /** One item of a sum or a choice of the smallest or largest. */
  part: { nl: '{x}', en: '{x}', fr: 'de {x}' },
  /** A fixed amount with something on top. */
  raised: { nl: '{a}, verhoogd met {b}', en: '{a}, plus {b}', fr: '{a}, plus {b}' },
  minus: { nl: '{a} min {b}', en: '{a} minus {b}', fr: '{a} moins {b}' },
  times: { nl: '{a} maal {b}', en: '{a} times {b}', fr: '{a} fois {b}' },
  share: { nl: '{a} van {b}', en: '{a} of {b}', fr: '{a} de {b}' },
  divided: { nl: '{a} gedeeld door {b}', en: '{a} divided by {b}', fr: 'le quotient de {a} par {b}' },
  power: { nl: '{a} tot de macht {b}', en: '{a} to the power of {b}', fr: '{a} à la puissance {b}' },
  negated: { nl: 'het tegengestelde van {a}', en: 'the opposite of {a}', fr: 'l’opposé de {a}' },
  capped: { nl: '{a}, maar hoogstens {b}', en: '{a}, but at most {b}', fr: '{a}, mais au plus {b}' },
  floored: { nl: '{a}, maar minstens {b}', en: '{a}, but at least {b}', fr: '{a}, mais au moins {b}' },
  least: { nl: 'het kleinste van {items}', en: 'the smallest of {items}', fr: 'le plus petit {items}' },
  most: { nl: 'het grootste van {items}', en: 'the largest of {items}', fr: 'le plus grand {items}' },
  absolute: {
    nl: 'de absolute waarde van {a}',
    en: 'the absolute value of {a}',
    fr: 'la valeur absolue de {a}',
  },
  choice: {
    nl: '{a} als {condition}, anders {b}',
    en: '{a} if {condition}, otherwise {b}',
    fr: '{a} si {condition}, sinon {b}',
  },
  whether: { nl: 'of {condition}', en: 'whether {condition}', fr: 'si {condition}' },
  component: { nl: '{name} van {of}', en: '{name} of {of}', fr: '{name} de {of}' },
  list: { nl: 'de lijst van {items}', en: 'the list of {items}', fr: 'la liste de {items}' },
  /** Not in words: the text of the rule itself. */
  feel: { nl: 'de uitkomst van {feel}', en: 'the outcome of {feel}', fr: 'le résultat de {feel}' },
} satisfies Readonly<Record<string, Text>>;

export const roundingTexts = {
  'round half up': { nl: '{a}, afgerond op {to}', en: '{a}, rounded to {to}', fr: '{a}, arrondi à {to}' },
  'round half down': {
    nl: '{a}, afgerond op {to} (een half telt niet mee)',
    en: '{a}, rounded to {to} (a half does not count)',
    fr: '{a}, arrondi à {to} (une moitié ne compte pas)',
  },
  decimal: {
    nl: '{a}, afgerond op {to} (een half naar het even cijfer)',
    en: '{a}, rounded to {to} (a half to the even digit)',
    fr: '{a}, arrondi à {to} (une moitié vers le chiffre pair)',
  },
  'round up': {
    nl: '{a}, afgerond op {to}, weg van nul',
    en: '{a}, rounded to {to}, away from zero',
    fr: '{a}, arrondi à {to}, en s’éloignant de zéro',
  },
  'round down': {
    nl: '{a}, afgerond op {to}, naar nul toe',
    en: '{a}, rounded to {to}, towards zero',
    fr: '{a}, arrondi à {to}, vers zéro',
  },
  floor: {
    nl: '{a}, naar beneden afgerond op {to}',
    en: '{a}, rounded down to {to}',
    fr: '{a}, arrondi vers le bas à {to}',
  },
  ceiling: {
    nl: '{a}, naar boven afgerond op {to}',
    en: '{a}, rounded up to {to}',
    fr: '{a}, arrondi vers le haut à {to}',
  },
} satisfies Readonly<Record<string, Text>>;

/** To what is rounded. */
export const roundedTo = {
  cent: { nl: 'de cent', en: 'the cent', fr: 'le cent' },
  euro: { nl: 'de euro', en: 'the euro', fr: 'l’euro' },
  whole: { nl: 'een geheel getal', en: 'a whole number', fr: 'un nombre entier' },
  decimals: { nl: '{n} decimalen', en: '{n} decimals', fr: '{n} décimales' },
  one: { nl: '1 decimaal', en: '1 decimal', fr: '1 décimale' },
} satisfies Readonly<Record<string, Text>>;

/** A condition that is neither a comparison nor joined from some. */
export const conditionTexts = {
  isTrue: {
    main: { nl: '{subject} is {yes}', en: '{subject} is {yes}', fr: '{subject} est {yes}' },
    subordinate: { nl: '{subject} {yes} is', en: '{subject} is {yes}', fr: '{subject} est {yes}' },
  },
} satisfies Readonly<Record<string, Readonly<Record<string, Text>>>>;
