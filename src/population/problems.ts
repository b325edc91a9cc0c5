import type { ProblemKinds } from '../base/index.ts';

/** What can go wrong before a register can be built. */
export const populationProblems = {
  'POPULATION-SHAPE': {
    what: {
      nl: '{file}: gevonden {found}, verwacht {expected}',
      en: '{file}: found {found}, expected {expected}',
      fr: '{file} : trouvé {found}, attendu {expected}',
    },
    remedy: {
      nl: 'schrijf de aannames zoals in packs/flanders-2020/{file}',
      en: 'write the assumptions as in packs/flanders-2020/{file}',
      fr: 'écrivez les hypothèses comme dans packs/flanders-2020/{file}',
    },
  },
  'POPULATION-ASSUMPTION-MISSING': {
    what: {
      nl: 'de aanname "{key}" ontbreekt',
      en: 'the assumption "{key}" is missing',
      fr: 'l’hypothèse « {key} » manque',
    },
    remedy: {
      nl: 'voeg ze toe aan {file}, met bron of met een opmerking dat er geen is',
      en: 'add it to {file}, with its source or a note that there is none',
      fr: 'ajoutez-la à {file}, avec sa source ou une note disant qu’il n’y en a pas',
    },
  },
  'POPULATION-KEY-DOUBLE': {
    what: {
      nl: 'de aanname "{key}" staat er twee keer',
      en: 'the assumption "{key}" stands there twice',
      fr: 'l’hypothèse « {key} » figure deux fois',
    },
    remedy: { nl: 'laat er één staan', en: 'keep one of them', fr: 'n’en gardez qu’une' },
  },
  'POPULATION-VALUE': {
    what: {
      nl: 'de waarde "{found}" past niet bij de eenheid {unit}: verwacht {expected}',
      en: 'the value "{found}" does not fit the unit {unit}: expected {expected}',
      fr: 'la valeur « {found} » ne convient pas à l’unité {unit} : attendu {expected}',
    },
    remedy: {
      nl: 'schrijf een getal met een punt, zonder duizendtallen, bijvoorbeeld 0.33',
      en: 'write a number with a point and without thousands marks, for example 0.33',
      fr: 'écrivez un nombre avec un point et sans séparateur de milliers, par exemple 0.33',
    },
  },
  'POPULATION-BANDS': {
    what: {
      nl: 'de aandelen van de banden tellen op tot {found} in plaats van 1',
      en: 'the shares of the bands add up to {found} instead of 1',
      fr: 'la somme des parts des bandes est {found} au lieu de 1',
    },
    remedy: {
      nl: 'pas de aandelen aan zodat ze samen 1 zijn',
      en: 'adapt the shares so that they add up to 1',
      fr: 'adaptez les parts pour que leur somme soit 1',
    },
  },
  'POPULATION-SET-UNKNOWN': {
    what: {
      nl: 'er is geen aanname "{key}"; bekend: {known}',
      en: 'there is no assumption "{key}"; known: {known}',
      fr: 'il n’y a pas d’hypothèse « {key} » ; connues : {known}',
    },
    remedy: {
      nl: 'gebruik een sleutel van het bestand, of sleutel.onderdeel voor één waarde van een lijst',
      en: 'use a key of the file, or key.entry for one value of a list',
      fr: 'utilisez une clé du fichier, ou clé.élément pour une valeur d’une liste',
    },
  },
  'POPULATION-REGION-UNKNOWN': {
    what: {
      nl: 'het gewest "{found}" bestaat niet in de tabel municipality; bekend: {known}',
      en: 'the region "{found}" is not in table municipality; known: {known}',
      fr: 'la région « {found} » n’est pas dans la table municipality ; connues : {known}',
    },
    remedy: {
      nl: 'geef een van deze codes, of all voor heel het land',
      en: 'give one of these codes, or all for the whole country',
      fr: 'indiquez un de ces codes, ou all pour tout le pays',
    },
  },
  'POPULATION-TABLE-MISSING': {
    what: {
      nl: 'het pack heeft geen tabel "{table}"',
      en: 'the pack has no table "{table}"',
      fr: 'le pack n’a pas de table « {table} »',
    },
    remedy: {
      nl: 'leid de tabellen af met npm run pack:flanders en beschrijf ze in datapackage.json',
      en: 'derive the tables with npm run pack:flanders and describe them in datapackage.json',
      fr: 'dérivez les tables avec npm run pack:flanders et décrivez-les dans datapackage.json',
    },
  },
  'POPULATION-ORPHAN': {
    what: {
      nl: '{count} rijen van vat_units hebben een code ({code}) die niet in de tabel {table} staat',
      en: '{count} rows of vat_units have a code ({code}) that is not in table {table}',
      fr: '{count} lignes de vat_units ont un code ({code}) absent de la table {table}',
    },
    remedy: {
      nl: 'vul de tabel aan of leid de tabellen opnieuw af',
      en: 'complete the table or derive the tables again',
      fr: 'complétez la table ou dérivez à nouveau les tables',
    },
  },
} satisfies ProblemKinds;
