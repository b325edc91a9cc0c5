import type { ProblemKinds } from '../../../base/index.ts';

/** What can be wrong with the inputs of one unit. */
export const unitProblems = {
  'UNIT-UNKNOWN': {
    what: {
      nl: 'de maatregel kent geen invoer "{found}"',
      en: 'the measure has no input "{found}"',
      fr: 'la mesure ne connaît pas l’entrée « {found} »',
    },
    remedy: { nl: 'kies uit: {known}', en: 'choose from: {known}', fr: 'choisissez parmi : {known}' },
  },
  'UNIT-MISSING': {
    what: {
      nl: 'de invoer "{name}" ontbreekt',
      en: 'the input "{name}" is missing',
      fr: 'l’entrée « {name} » manque',
    },
    remedy: {
      nl: 'geef een waarde van het type {type}, of null als die onbekend is',
      en: 'give a value of type {type}, or null where it is unknown',
      fr: 'donnez une valeur de type {type}, ou null si elle est inconnue',
    },
  },
  'UNIT-TYPE': {
    what: {
      nl: 'de invoer "{name}" is {found}, verwacht {type}',
      en: 'the input "{name}" is {found}, expected {type}',
      fr: 'l’entrée « {name} » vaut {found}, attendu {type}',
    },
    remedy: {
      nl: 'schrijf getallen als tekst met een punt ("12.50") en datums als "JJJJ-MM-DD"',
      en: 'write numbers as text with a point ("12.50") and dates as "YYYY-MM-DD"',
      fr: 'écrivez les nombres en texte avec un point ("12.50") et les dates "AAAA-MM-JJ"',
    },
  },
} as const satisfies ProblemKinds;
