import type { ProblemKinds } from '../../src/base/index.ts';

/** What can go wrong when the pack's tables are derived from the official files. */
export const deriveProblems = {
  'DERIVE-FROM-MISSING': {
    what: {
      nl: 'er is geen map met officiële bestanden opgegeven',
      en: 'no folder with official files was given',
      fr: 'aucun dossier de fichiers officiels n’a été indiqué',
    },
    remedy: {
      nl: 'schrijf --from MAP, bijvoorbeeld --from ../shared/data',
      en: 'write --from FOLDER, for example --from ../shared/data',
      fr: 'écrivez --from DOSSIER, par exemple --from ../shared/data',
    },
  },
  'DERIVE-FOLDER-MISSING': {
    what: { nl: 'de map bestaat niet', en: 'the folder does not exist', fr: 'le dossier n’existe pas' },
    remedy: {
      nl: 'geef de map op waarin de mappen statbel, economy en ermg staan',
      en: 'give the folder that holds the folders statbel, economy and ermg',
      fr: 'indiquez le dossier qui contient les dossiers statbel, economy et ermg',
    },
  },
  'DERIVE-FILE-MISSING': {
    what: { nl: 'het bestand ontbreekt', en: 'the file is missing', fr: 'le fichier manque' },
    remedy: {
      nl: 'zet het officiële bestand op deze plaats of geef een andere map op met --from',
      en: 'put the official file there or give another folder with --from',
      fr: 'placez-y le fichier officiel ou indiquez un autre dossier avec --from',
    },
  },
  'DERIVE-COLUMN-MISSING': {
    what: {
      nl: 'de kolom "{column}" ontbreekt; gevonden: {found}',
      en: 'the column "{column}" is missing; found: {found}',
      fr: 'la colonne « {column} » manque ; trouvé : {found}',
    },
    remedy: {
      nl: 'gebruik het bestand met de vorm waarvoor deze tabel gemaakt is, of pas de module van de tabel aan',
      en: 'use the file in the shape that this table was made for, or adapt the module of the table',
      fr: 'utilisez le fichier dans la forme prévue pour cette table, ou adaptez le module de la table',
    },
  },
  'DERIVE-SHAPE': {
    what: {
      nl: 'onverwachte inhoud: {found}; verwacht: {expected}',
      en: 'unexpected content: {found}; expected: {expected}',
      fr: 'contenu inattendu : {found} ; attendu : {expected}',
    },
    remedy: {
      nl: 'vergelijk het bestand met de beschrijving van de bron en pas de module van de tabel aan',
      en: 'compare the file with the description of the source and adapt the module of the table',
      fr: 'comparez le fichier à la description de la source et adaptez le module de la table',
    },
  },
  'DERIVE-KEY-DOUBLE': {
    what: {
      nl: 'tabel {table}: de sleutel {key} komt meer dan één keer voor',
      en: 'table {table}: the key {key} occurs more than once',
      fr: 'table {table} : la clé {key} apparaît plus d’une fois',
    },
    remedy: {
      nl: 'verwijder de dubbele rij in de bron of kies een andere sleutel',
      en: 'remove the double row in the source or choose another key',
      fr: 'supprimez la ligne double dans la source ou choisissez une autre clé',
    },
  },
} satisfies ProblemKinds;
