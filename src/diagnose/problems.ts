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
  'DIAGNOSE-PART-UNKNOWN': {
    what: {
      nl: 'het onderdeel "{found}" bestaat niet in dit pack; er is: {known}',
      en: 'the part "{found}" does not exist in this pack; there is: {known}',
      fr: 'la partie « {found} » n’existe pas dans ce pack ; il y a : {known}',
    },
    remedy: {
      nl: 'kies een van deze, of voeg diagnosis/{found}.yaml toe',
      en: 'choose one of these, or add diagnosis/{found}.yaml',
      fr: 'choisissez l’une de celles-ci, ou ajoutez diagnosis/{found}.yaml',
    },
  },
  'DIAGNOSE-NONE': {
    what: {
      nl: 'het pack heeft geen enkel onderdeel van de diagnose',
      en: 'the pack has no part of the diagnosis',
      fr: 'le pack n’a aucune partie du diagnostic',
    },
    remedy: {
      nl: 'voeg diagnosis/<onderdeel>.yaml toe, zoals in packs/flanders-2020',
      en: 'add diagnosis/<part>.yaml, as in packs/flanders-2020',
      fr: 'ajoutez diagnosis/<partie>.yaml, comme dans packs/flanders-2020',
    },
  },
  'DIAGNOSE-CANCELLED': {
    what: {
      nl: 'de diagnose is afgebroken',
      en: 'the diagnosis was cancelled',
      fr: 'le diagnostic a été interrompu',
    },
    remedy: {
      nl: 'start ze opnieuw; er is niets geschreven',
      en: 'start it again; nothing was written',
      fr: 'relancez-le ; rien n’a été écrit',
    },
  },
} as const;
