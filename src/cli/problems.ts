import type { ProblemKinds } from '../base/index.ts';

export const cliProblems = {
  'CLI-USAGE': {
    what: { nl: '{message}', en: '{message}', fr: '{message}' },
    remedy: {
      nl: 'zie "relance {command} --help"',
      en: 'see "relance {command} --help"',
      fr: 'voir « relance {command} --help »',
    },
  },
  'CLI-DATE': {
    what: {
      nl: '"{found}" bij {option} is geen datum',
      en: '"{found}" for {option} is not a date',
      fr: '« {found} » pour {option} n’est pas une date',
    },
    remedy: {
      nl: 'schrijf een bestaande dag als JJJJ-MM-DD, bijvoorbeeld 2020-06-15',
      en: 'write an existing day as YYYY-MM-DD, for example 2020-06-15',
      fr: 'écrivez un jour existant AAAA-MM-JJ, par exemple 2020-06-15',
    },
  },
  'CLI-INTEGER': {
    what: {
      nl: '"{found}" bij {option} is geen geheel getal van {least} tot {most}',
      en: '"{found}" for {option} is not an integer from {least} to {most}',
      fr: '« {found} » pour {option} n’est pas un entier de {least} à {most}',
    },
    remedy: { nl: 'geef een geheel getal', en: 'give an integer', fr: 'donnez un entier' },
  },
  'CLI-LANGUAGE': {
    what: {
      nl: 'taal "{found}" bestaat niet',
      en: 'language "{found}" does not exist',
      fr: 'la langue « {found} » n’existe pas',
    },
    remedy: { nl: 'kies nl, en of fr', en: 'choose nl, en or fr', fr: 'choisissez nl, en ou fr' },
  },
  'CLI-MEASURE': {
    what: {
      nl: 'maatregel "{found}" staat niet in dit pakket',
      en: 'measure "{found}" is not in this pack',
      fr: 'la mesure « {found} » n’est pas dans ce paquet',
    },
    remedy: { nl: 'kies uit: {known}', en: 'choose from: {known}', fr: 'choisissez parmi : {known}' },
  },
  'CLI-INPUT-FILE': {
    what: {
      nl: 'kan "{file}" niet lezen: {reason}',
      en: 'cannot read "{file}": {reason}',
      fr: 'impossible de lire « {file} » : {reason}',
    },
    remedy: {
      nl: 'geef een JSON-bestand met één eenheid: {"naam van de invoer": waarde, …}',
      en: 'give a JSON file with one unit: {"name of the input": value, …}',
      fr: 'donnez un fichier JSON avec une unité : {"nom de l’entrée": valeur, …}',
    },
  },
  'CLI-INPUT-UNKNOWN': {
    what: {
      nl: 'de maatregel kent geen invoer "{found}"',
      en: 'the measure has no input "{found}"',
      fr: 'la mesure ne connaît pas l’entrée « {found} »',
    },
    remedy: { nl: 'kies uit: {known}', en: 'choose from: {known}', fr: 'choisissez parmi : {known}' },
  },
  'CLI-INPUT-MISSING': {
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
  'CLI-INPUT-TYPE': {
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
  'CLI-FOLDER': {
    what: {
      nl: 'de map "{folder}" bestaat niet',
      en: 'the folder "{folder}" does not exist',
      fr: 'le dossier « {folder} » n’existe pas',
    },
    remedy: { nl: 'geef een bestaande map', en: 'give an existing folder', fr: 'donnez un dossier existant' },
  },
  'CLI-SET': {
    what: {
      nl: '"{found}" is geen wijziging',
      en: '"{found}" is not a change',
      fr: '« {found} » n’est pas un changement',
    },
    remedy: {
      nl: 'schrijf maatregel.parameter=waarde, bijvoorbeeld hinderpremie.lump-sum=3000',
      en: 'write measure.parameter=value, for example hinderpremie.lump-sum=3000',
      fr: 'écrivez mesure.paramètre=valeur, par exemple hinderpremie.lump-sum=3000',
    },
  },
  'CLI-SWEEP': {
    what: {
      nl: '"{found}" is geen reeks',
      en: '"{found}" is not a range',
      fr: '« {found} » n’est pas une série',
    },
    remedy: {
      nl: 'schrijf maatregel.parameter=van:tot:stap, met hoogstens 50 waarden, bijvoorbeeld compensatiepremie.loss-threshold=0.4:0.8:0.1',
      en: 'write measure.parameter=from:to:step, with at most 50 values, for example compensatiepremie.loss-threshold=0.4:0.8:0.1',
      fr: 'écrivez mesure.paramètre=de:à:pas, avec au plus 50 valeurs, par exemple compensatiepremie.loss-threshold=0.4:0.8:0.1',
    },
  },
  'CLI-OUT': {
    what: {
      nl: 'kan niet schrijven in "{folder}": {reason}',
      en: 'cannot write to "{folder}": {reason}',
      fr: 'impossible d’écrire dans « {folder} » : {reason}',
    },
    remedy: {
      nl: 'kies met --out een map waarin u mag schrijven',
      en: 'choose a folder that you may write to with --out',
      fr: 'choisissez avec --out un dossier accessible en écriture',
    },
  },
} satisfies ProblemKinds;
