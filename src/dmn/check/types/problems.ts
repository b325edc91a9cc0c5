import type { ProblemKinds } from '../../../base/index.ts';

/** What does not fit the types that a model declares. */
export const typeProblems = {
  'DMN-TYPE-RESULT': {
    what: {
      nl: 'dit geeft {found}, opgegeven is {expected}',
      en: 'this gives {found}, declared is {expected}',
      fr: 'ceci donne {found}, déclaré : {expected}',
    },
    remedy: {
      nl: 'verbeter de uitdrukking, of het type (typeRef) dat ervoor is opgegeven',
      en: 'correct the expression, or the type (typeRef) that is declared for it',
      fr: 'corrigez l’expression, ou le type (typeRef) déclaré',
    },
  },
  'DMN-TYPE-VALUE': {
    what: {
      nl: 'de waarde {found} is niet toegelaten: {expected}',
      en: 'the value {found} is not allowed: {expected}',
      fr: 'la valeur {found} n’est pas admise : {expected}',
    },
    remedy: {
      nl: 'kies een toegelaten waarde, of vul de toegelaten waarden aan',
      en: 'choose an allowed value, or add to the allowed values',
      fr: 'choisissez une valeur admise, ou complétez les valeurs admises',
    },
  },
  'DMN-TYPE-CONDITION': {
    what: {
      nl: 'een voorwaarde is waar of niet waar, dit is {found}',
      en: 'a condition is true or false, this is {found}',
      fr: 'une condition est vraie ou fausse, ceci est {found}',
    },
    remedy: {
      nl: 'maak er een vergelijking van, zoals: x > 0',
      en: 'make it a comparison, such as: x > 0',
      fr: 'faites-en une comparaison, par exemple : x > 0',
    },
  },
  'DMN-INVOCATION-NAME': {
    what: {
      nl: '"{callee}" heeft geen parameter "{found}"',
      en: '"{callee}" has no parameter "{found}"',
      fr: '« {callee} » n’a pas de paramètre « {found} »',
    },
    remedy: {
      nl: 'kies uit: {expected}',
      en: 'choose one of: {expected}',
      fr: 'choisissez parmi : {expected}',
    },
  },
  'DMN-INVOCATION-MISSING': {
    what: {
      nl: 'de aanroep van "{callee}" geeft de parameter "{found}" geen waarde; die is dan null',
      en: 'the invocation of "{callee}" gives the parameter "{found}" no value; it is null then',
      fr: 'l’appel de « {callee} » ne donne pas de valeur au paramètre « {found} » ; il vaut alors null',
    },
    remedy: {
      nl: 'geef de parameter een waarde',
      en: 'give the parameter a value',
      fr: 'donnez une valeur au paramètre',
    },
  },
} satisfies ProblemKinds;
