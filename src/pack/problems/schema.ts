import type { ProblemKinds } from '../../base/index.ts';

/** What a published JSON Schema refuses. */
export const schemaProblems = {
  'PACK-FIELD-MISSING': {
    what: {
      nl: 'het veld "{name}" ontbreekt',
      en: 'the field "{name}" is missing',
      fr: 'le champ « {name} » manque',
    },
    remedy: {
      nl: 'voeg het toe, zoals {schema} het beschrijft',
      en: 'add it as {schema} describes',
      fr: 'ajoutez-le comme {schema} le décrit',
    },
  },
  'PACK-LANGUAGE-MISSING': {
    what: {
      nl: 'de tekst in de taal "{name}" ontbreekt',
      en: 'the text in the language "{name}" is missing',
      fr: 'le texte dans la langue « {name} » manque',
    },
    remedy: {
      nl: 'schrijf elke tekst in nl, en en fr',
      en: 'write every text in nl, en and fr',
      fr: 'écrivez chaque texte en nl, en et fr',
    },
  },
  'PACK-FIELD-UNKNOWN': {
    what: {
      nl: 'het veld "{name}" bestaat hier niet',
      en: 'the field "{name}" does not exist here',
      fr: 'le champ « {name} » n’existe pas ici',
    },
    remedy: {
      nl: 'verbeter de spelling of haal het weg; hier kunnen staan: {known}',
      en: 'mend the spelling or remove it; here may stand: {known}',
      fr: 'corrigez l’orthographe ou retirez-le ; ici peuvent figurer : {known}',
    },
  },
  'PACK-TYPE': {
    what: {
      nl: 'hier staat {found}, verwacht wordt: {expected}',
      en: 'here stands {found}, expected: {expected}',
      fr: 'ici figure {found}, attendu : {expected}',
    },
    remedy: {
      nl: 'schrijf een waarde van die soort',
      en: 'write a value of that kind',
      fr: 'écrivez une valeur de ce genre',
    },
  },
  'PACK-VALUE-UNKNOWN': {
    what: {
      nl: '"{found}" is hier geen mogelijke waarde',
      en: '"{found}" is not a possible value here',
      fr: '« {found} » n’est pas une valeur possible ici',
    },
    remedy: { nl: 'kies uit: {known}', en: 'choose from: {known}', fr: 'choisissez parmi : {known}' },
  },
  'PACK-UNIT-UNKNOWN': {
    what: {
      nl: 'de eenheid "{found}" is niet bekend',
      en: 'the unit "{found}" is not known',
      fr: 'l’unité « {found} » est inconnue',
    },
    remedy: { nl: 'kies uit: {known}', en: 'choose from: {known}', fr: 'choisissez parmi : {known}' },
  },
  'PACK-DATE': {
    what: {
      nl: '"{found}" is geen bestaande dag',
      en: '"{found}" is not an existing day',
      fr: '« {found} » n’est pas un jour existant',
    },
    remedy: {
      nl: 'schrijf een dag van de kalender als JJJJ-MM-DD, bijvoorbeeld 2020-02-29',
      en: 'write a day of the calendar as YYYY-MM-DD, for example 2020-02-29',
      fr: 'écrivez un jour du calendrier comme AAAA-MM-JJ, par exemple 2020-02-29',
    },
  },
  'PACK-PATTERN': {
    what: {
      nl: '"{found}" heeft niet de vorm {expected}',
      en: '"{found}" does not have the form {expected}',
      fr: '« {found} » n’a pas la forme {expected}',
    },
    remedy: {
      nl: 'schrijf de waarde in die vorm',
      en: 'write the value in that form',
      fr: 'écrivez la valeur sous cette forme',
    },
  },
  'PACK-RANGE': {
    what: {
      nl: '{found} valt buiten de grenzen ({expected})',
      en: '{found} is out of bounds ({expected})',
      fr: '{found} est hors limites ({expected})',
    },
    remedy: {
      nl: 'geef een waarde binnen de grenzen',
      en: 'give a value within the bounds',
      fr: 'donnez une valeur dans les limites',
    },
  },
  'PACK-EMPTY': {
    what: {
      nl: 'hier staat niets, minstens {least} verwacht',
      en: 'nothing stands here, at least {least} expected',
      fr: 'il n’y a rien ici, au moins {least} attendu',
    },
    remedy: { nl: 'vul het aan', en: 'complete it', fr: 'complétez' },
  },
  'PACK-ONE-OF': {
    what: {
      nl: 'hier moet juist één staan van: {known}',
      en: 'exactly one must stand here of: {known}',
      fr: 'ici doit figurer exactement un parmi : {known}',
    },
    remedy: { nl: 'behoud er één', en: 'keep one of them', fr: 'gardez-en un seul' },
  },
  'PACK-SCHEMA': {
    what: {
      nl: 'de waarde voldoet niet aan {schema}: {reason}',
      en: 'the value does not agree with {schema}: {reason}',
      fr: 'la valeur n’est pas conforme à {schema} : {reason}',
    },
    remedy: {
      nl: 'lees het schema en pas de waarde aan',
      en: 'read the schema and change the value',
      fr: 'lisez le schéma et adaptez la valeur',
    },
  },
} satisfies ProblemKinds;
