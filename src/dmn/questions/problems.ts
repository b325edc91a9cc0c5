import type { ProblemKinds } from '../../base/index.ts';

/** What can be wrong with what is known, bounded or asked, by stable code. */
export const questionProblems = {
  'DMN-QUESTION-INPUT': {
    what: {
      nl: 'het model heeft geen invoer "{found}"; het heeft {expected}',
      en: 'the model has no input "{found}"; it has {expected}',
      fr: 'le modèle n’a pas d’entrée « {found} » ; il a {expected}',
    },
    remedy: { nl: 'gebruik een van deze namen', en: 'use one of these names', fr: 'utilisez un de ces noms' },
  },
  'DMN-QUESTION-EMPTY': {
    what: {
      nl: 'de grenzen laten geen enkele waarde over voor de invoer "{name}"',
      en: 'the bounds leave no value at all for the input "{name}"',
      fr: 'les bornes ne laissent aucune valeur pour l’entrée « {name} »',
    },
    remedy: {
      nl: 'verruim de grenzen, of geef de waarde als ze bekend is',
      en: 'widen the bounds, or give the value if it is known',
      fr: 'élargissez les bornes, ou donnez la valeur si elle est connue',
    },
  },
  'DMN-QUESTION-ANSWER': {
    what: {
      nl: 'de invoer "{name}" heeft geen antwoord',
      en: 'the input "{name}" has no answer',
      fr: 'l’entrée « {name} » n’a pas de réponse',
    },
    remedy: {
      nl: 'geef een waarde, of null als die niet bekend is',
      en: 'give a value, or null where it is not known',
      fr: 'donnez une valeur, ou null si elle n’est pas connue',
    },
  },
  'DMN-QUESTION-STEP': {
    what: {
      nl: 'de stap {found} van de invoer "{name}" is geen getal groter dan nul',
      en: 'the step {found} of the input "{name}" is not a number greater than zero',
      fr: 'le pas {found} de l’entrée « {name} » n’est pas un nombre supérieur à zéro',
    },
    remedy: {
      nl: 'geef de kleinste eenheid waarin de invoer geteld wordt, bijvoorbeeld 0.01 voor centen',
      en: 'give the smallest unit in which the input is counted, such as 0.01 for cents',
      fr: 'donnez la plus petite unité dans laquelle l’entrée est comptée, par exemple 0.01 pour des centimes',
    },
  },
  'DMN-QUESTION-WEIGHT': {
    what: {
      nl: 'het gewicht {found} van de vraag "{name}" is geen getal groter dan nul',
      en: 'the weight {found} of the question "{name}" is not a number greater than zero',
      fr: 'le poids {found} de la question « {name} » n’est pas un nombre supérieur à zéro',
    },
    remedy: {
      nl: 'geef een groter gewicht aan een vraag die meer moeite kost; 1 is gewoon',
      en: 'give a greater weight to a question that takes more trouble; 1 is ordinary',
      fr: 'donnez un poids plus grand à une question plus difficile ; 1 est ordinaire',
    },
  },
} satisfies ProblemKinds;
