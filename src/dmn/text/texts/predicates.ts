import type { Text } from '../../../base/index.ts';
import type { verbs } from './grammar.ts';

/** What can be asked of a value. `clause` stands where the words after a verb differ from those after a title. */
export interface PredicateText {
  readonly text: Text;
  readonly clause?: Text;
  readonly verb: keyof typeof verbs;
}

const same: Text = { nl: '{x}', en: '{x}', fr: '{x}' };
const other: PredicateText = {
  text: { nl: 'iets anders dan {x}', en: 'other than {x}', fr: 'autre que {x}' },
  verb: 'is',
};

/** Numbers and durations, by the comparison of FEEL. */
export const amountPredicates = {
  '=': { text: same, verb: 'amounts' },
  '!=': other,
  '<': { text: { nl: 'minder dan {x}', en: 'less than {x}', fr: 'moins de {x}' }, verb: 'amounts' },
  '<=': { text: { nl: 'hoogstens {x}', en: 'at most {x}', fr: 'au plus {x}' }, verb: 'amounts' },
  '>': { text: { nl: 'meer dan {x}', en: 'more than {x}', fr: 'plus de {x}' }, verb: 'amounts' },
  '>=': { text: { nl: 'minstens {x}', en: 'at least {x}', fr: 'au moins {x}' }, verb: 'amounts' },
} satisfies Readonly<Record<string, PredicateText>>;

/** Days and times. A French day brings its own article: `le 13 mars 2020`. */
export const datePredicates = {
  '=': { text: same, clause: { nl: 'op {x}', en: 'on {x}', fr: '{x}' }, verb: 'falls' },
  '!=': other,
  '<': { text: { nl: 'vóór {x}', en: 'before {x}', fr: 'avant {x}' }, verb: 'falls' },
  '<=': {
    text: { nl: 'tot en met {x}', en: 'up to and including {x}', fr: 'jusqu’à {x} inclus' },
    clause: { nl: 'op {x} of vroeger', en: 'on or before {x}', fr: '{x} ou plus tôt' },
    verb: 'falls',
  },
  '>': { text: { nl: 'na {x}', en: 'after {x}', fr: 'après {x}' }, verb: 'falls' },
  '>=': {
    text: { nl: 'vanaf {x}', en: 'from {x}', fr: 'à partir de {x}' },
    clause: { nl: 'op {x} of later', en: 'on or after {x}', fr: '{x} ou plus tard' },
    verb: 'falls',
  },
} satisfies Readonly<Record<string, PredicateText>>;

/** Words and codes; FEEL orders texts by their characters, which no plain word says. */
export const textPredicates = {
  '=': { text: same, verb: 'is' },
  '!=': other,
} satisfies Readonly<Record<string, PredicateText>>;

/** Between two ends, by whether start and end belong to it. */
export const amountRanges = {
  '[]': {
    text: {
      nl: 'van {low} tot en met {high}',
      en: 'from {low} up to and including {high}',
      fr: 'de {low} à {high} inclus',
    },
    clause: {
      nl: 'minstens {low} en hoogstens {high}',
      en: 'at least {low} and at most {high}',
      fr: 'au moins {low} et au plus {high}',
    },
    verb: 'amounts',
  },
  '[)': {
    text: {
      nl: 'minstens {low} en minder dan {high}',
      en: 'at least {low} and less than {high}',
      fr: 'au moins {low} et moins de {high}',
    },
    verb: 'amounts',
  },
  '(]': {
    text: {
      nl: 'meer dan {low} en hoogstens {high}',
      en: 'more than {low} and at most {high}',
      fr: 'plus de {low} et au plus {high}',
    },
    verb: 'amounts',
  },
  '()': {
    text: {
      nl: 'meer dan {low} en minder dan {high}',
      en: 'more than {low} and less than {high}',
      fr: 'plus de {low} et moins de {high}',
    },
    verb: 'amounts',
  },
} satisfies Readonly<Record<string, PredicateText>>;

export const dateRanges = {
  '[]': {
    text: {
      nl: 'van {low} tot en met {high}',
      en: 'from {low} up to and including {high}',
      fr: 'de {low} à {high} inclus',
    },
    clause: {
      nl: 'op {low} of later en op {high} of vroeger',
      en: 'on or after {low} and on or before {high}',
      fr: '{low} ou plus tard et {high} ou plus tôt',
    },
    verb: 'falls',
  },
  '[)': {
    text: {
      nl: 'vanaf {low} en vóór {high}',
      en: 'from {low} and before {high}',
      fr: 'à partir de {low} et avant {high}',
    },
    clause: {
      nl: 'op {low} of later en vóór {high}',
      en: 'on or after {low} and before {high}',
      fr: '{low} ou plus tard et avant {high}',
    },
    verb: 'falls',
  },
  '(]': {
    text: {
      nl: 'na {low} en tot en met {high}',
      en: 'after {low} and up to and including {high}',
      fr: 'après {low} et jusqu’à {high} inclus',
    },
    clause: {
      nl: 'na {low} en op {high} of vroeger',
      en: 'after {low} and on or before {high}',
      fr: 'après {low} et {high} ou plus tôt',
    },
    verb: 'falls',
  },
  '()': {
    text: {
      nl: 'na {low} en vóór {high}',
      en: 'after {low} and before {high}',
      fr: 'après {low} et avant {high}',
    },
    verb: 'falls',
  },
} satisfies Readonly<Record<string, PredicateText>>;

/** Predicates that ask the same of every kind of value. Without a verb: they stand after a title only. */
export const generalPredicates = {
  unknown: { text: { nl: 'onbekend', en: 'unknown', fr: 'sans valeur connue' }, verb: 'is' },
  known: { text: { nl: 'bekend', en: 'known', fr: 'de valeur connue' }, verb: 'is' },
  oneOf: {
    text: { nl: 'een van: {items}', en: 'one of: {items}', fr: 'l’un de ceux-ci : {items}' },
    verb: 'is',
  },
  noneOf: {
    text: { nl: 'geen van: {items}', en: 'none of: {items}', fr: 'aucun de ceux-ci : {items}' },
    verb: 'is',
  },
  equal: { text: same, verb: 'equals' },
  other,
} satisfies Readonly<Record<string, PredicateText>>;

/** What can be said of a value only as a remark behind its title. */
export const remarks = {
  not: { nl: 'niet: {tests}', en: 'not: {tests}', fr: 'pas\u00A0: {tests}' },
  anything: { nl: 'om het even wat', en: 'anything', fr: 'peu importe' },
  feel: { nl: 'voldoet aan {feel}', en: 'satisfies {feel}', fr: 'remplit {feel}' },
  unreadable: {
    nl: '{feel} (niet te lezen)',
    en: '{feel} (cannot be read)',
    fr: '{feel} (illisible)',
  },
} satisfies Readonly<Record<string, Text>>;
