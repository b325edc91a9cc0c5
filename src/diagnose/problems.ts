/** What keeps a part of the diagnosis from starting. */
export const partProblems = {
  'DIAGNOSE-PART-MISSING': {
    what: {
      nl: 'het pack heeft geen diagnosis/{part}.yaml',
      en: 'the pack has no diagnosis/{part}.yaml',
      fr: 'le pack n’a pas de diagnosis/{part}.yaml',
    },
    remedy: {
      nl: 'voeg het bestand toe met zijn tabellen en aannamen',
      en: 'add the file with its tables and assumptions',
      fr: 'ajoutez le fichier avec ses tables et ses hypothèses',
    },
  },
  'DIAGNOSE-TABLE-MISSING': {
    what: {
      nl: 'er is geen tabel voor "{role}"',
      en: 'there is no table for "{role}"',
      fr: 'il n’y a pas de table pour « {role} »',
    },
    remedy: {
      nl: 'noem onder tables een tabel uit datapackage.json',
      en: 'name a table of datapackage.json under tables',
      fr: 'nommez sous tables une table de datapackage.json',
    },
  },
  'DIAGNOSE-COLUMN-MISSING': {
    what: {
      nl: 'de tabel "{table}" heeft geen kolom {missing}; er is: {known}',
      en: 'the table "{table}" has no column {missing}; there is: {known}',
      fr: 'la table « {table} » n’a pas de colonne {missing} ; il y a : {known}',
    },
    remedy: {
      nl: 'noem een tabel met die kolommen',
      en: 'name a table with these columns',
      fr: 'nommez une table qui a ces colonnes',
    },
  },
  'DIAGNOSE-PARAMETER-MISSING': {
    what: {
      nl: 'de aanname "{key}" ontbreekt of heeft een andere eenheid dan {unit}',
      en: 'the assumption "{key}" is missing or has another unit than {unit}',
      fr: 'l’hypothèse « {key} » manque ou a une autre unité que {unit}',
    },
    remedy: {
      nl: 'voeg ze toe onder parameters, met bron of opmerking',
      en: 'add it under parameters, with a source or a note',
      fr: 'ajoutez-la sous parameters, avec une source ou une note',
    },
  },
} as const;
