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
  'CLI-VERIFY-MISMATCH': {
    what: {
      nl: 'het ontvangstbewijs klopt niet bij {place}: er staat {stated}, nagerekend is {recomputed}',
      en: 'the receipt does not match at {place}: it states {stated}, computed again is {recomputed}',
      fr: 'le reçu ne concorde pas à {place} : il indique {stated}, le recalcul donne {recomputed}',
    },
    remedy: {
      nl: 'vraag een nieuw ontvangstbewijs aan wie besliste, en vergelijk zijn vingerafdruk en de versie van de regel',
      en: 'ask whoever decided for a new receipt, and compare its fingerprint and the version of the rule',
      fr: 'demandez un nouveau reçu à qui a décidé, et comparez son empreinte et la version de la règle',
    },
  },
  'CLI-VERIFY-BEYOND': {
    what: {
      nl: 'niet nagerekend, want de verificateur kent dit niet: {found}',
      en: 'not verified, because the verifier does not know this: {found}',
      fr: 'non vérifié, car le vérificateur ne connaît pas ceci : {found}',
    },
    remedy: {
      nl: 'beslis opnieuw met "relance decide" en vergelijk de twee ontvangstbewijzen',
      en: 'decide again with "relance decide" and compare the two receipts',
      fr: 'décidez à nouveau avec « relance decide » et comparez les deux reçus',
    },
  },
  'CLI-VERIFY-UNREADABLE': {
    what: {
      nl: 'niet nagerekend, want het ontvangstbewijs of de regel is niet leesbaar: {found}',
      en: 'not verified, because the receipt or the rule cannot be read: {found}',
      fr: 'non vérifié, car le reçu ou la règle est illisible : {found}',
    },
    remedy: {
      nl: 'geef een ontvangstbewijs van "relance decide --receipt" en het DMN-document dat erin genoemd staat',
      en: 'give a receipt of "relance decide --receipt" and the DMN document that it names',
      fr: 'donnez un reçu de « relance decide --receipt » et le document DMN qui y est nommé',
    },
  },
  'CLI-FILE': {
    what: {
      nl: 'kan "{file}" niet lezen of schrijven: {reason}',
      en: 'cannot read or write "{file}": {reason}',
      fr: 'impossible de lire ou d’écrire « {file} » : {reason}',
    },
    remedy: {
      nl: 'geef een bestand waar u bij kunt',
      en: 'give a file that you have access to',
      fr: 'donnez un fichier accessible',
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
