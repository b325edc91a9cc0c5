import type { ProblemKinds } from '../../base/index.ts';

/** Tables: CSV and Parquet against datapackage.json. */
export const tableProblems = {
  'PACK-CSV-SYNTAX': {
    what: {
      nl: 'dit is geen geldige CSV: {reason}',
      en: 'this is not valid CSV: {reason}',
      fr: 'ceci n’est pas du CSV valide : {reason}',
    },
    remedy: {
      nl: 'kijk naar aanhalingstekens en komma’s op deze regel (RFC 4180)',
      en: 'look at quotes and commas on this line (RFC 4180)',
      fr: 'vérifiez les guillemets et virgules de cette ligne (RFC 4180)',
    },
  },
  'PACK-TABLE-COLUMN-MISSING': {
    what: {
      nl: 'de kolom "{name}" ontbreekt',
      en: 'the column "{name}" is missing',
      fr: 'la colonne « {name} » manque',
    },
    remedy: {
      nl: 'voeg de kolom toe, of haal haar uit datapackage.json',
      en: 'add the column, or remove it from datapackage.json',
      fr: 'ajoutez la colonne, ou retirez-la de datapackage.json',
    },
  },
  'PACK-TABLE-COLUMN-EXTRA': {
    what: {
      nl: 'de kolom "{name}" staat niet in datapackage.json',
      en: 'the column "{name}" is not in datapackage.json',
      fr: 'la colonne « {name} » n’est pas dans datapackage.json',
    },
    remedy: {
      nl: 'beschrijf haar met type en eenheid, of haal haar weg',
      en: 'describe it with type and unit, or remove it',
      fr: 'décrivez-la avec type et unité, ou retirez-la',
    },
  },
  'PACK-TABLE-COLUMN-ORDER': {
    what: {
      nl: 'hier staat kolom "{found}", verwacht "{expected}"',
      en: 'here stands column "{found}", expected "{expected}"',
      fr: 'ici figure la colonne « {found} », attendu « {expected} »',
    },
    remedy: {
      nl: 'zet de kolommen in de volgorde van datapackage.json',
      en: 'put the columns in the order of datapackage.json',
      fr: 'mettez les colonnes dans l’ordre de datapackage.json',
    },
  },
  'PACK-ROW-LENGTH': {
    what: {
      nl: 'de rij heeft {found} cellen, verwacht {expected}',
      en: 'the row has {found} cells, expected {expected}',
      fr: 'la ligne a {found} cellules, attendu {expected}',
    },
    remedy: {
      nl: 'zet een waarde met een komma tussen dubbele aanhalingstekens',
      en: 'put a value with a comma in double quotes',
      fr: 'mettez une valeur avec virgule entre guillemets doubles',
    },
  },
  'PACK-CELL-EMPTY': {
    what: { nl: 'de cel is leeg', en: 'the cell is empty', fr: 'la cellule est vide' },
    remedy: {
      nl: 'vul de waarde in: deze kolom is verplicht',
      en: 'fill in the value: this column is required',
      fr: 'remplissez la valeur : cette colonne est obligatoire',
    },
  },
  'PACK-CELL-TYPE': {
    what: {
      nl: '"{found}" is geen {expected}',
      en: '"{found}" is not of type {expected}',
      fr: '« {found} » n’est pas du type {expected}',
    },
    remedy: {
      nl: 'schrijf een waarde van het type {expected}',
      en: 'write a value of type {expected}',
      fr: 'écrivez une valeur du type {expected}',
    },
  },
  'PACK-CELL-NUMBER': {
    what: {
      nl: '"{found}" is geen getal',
      en: '"{found}" is not a number',
      fr: '« {found} » n’est pas un nombre',
    },
    remedy: {
      nl: 'schrijf cijfers met een punt, zonder spaties, zonder scheiding van duizendtallen en zonder exponent: 1234.56',
      en: 'write digits with a point, without spaces, thousands separators or exponent: 1234.56',
      fr: 'écrivez les chiffres avec un point, sans espaces, séparateur de milliers ni exposant : 1234.56',
    },
  },
  'PACK-CELL-DATE': {
    what: {
      nl: '"{found}" is geen bestaande dag',
      en: '"{found}" is not an existing day',
      fr: '« {found} » n’est pas un jour existant',
    },
    remedy: {
      nl: 'schrijf een dag van de kalender als JJJJ-MM-DD',
      en: 'write a day of the calendar as YYYY-MM-DD',
      fr: 'écrivez un jour du calendrier comme AAAA-MM-JJ',
    },
  },
  'PACK-CELL-CONSTRAINT': {
    what: {
      nl: '"{found}" voldoet niet aan: {expected}',
      en: '"{found}" does not satisfy: {expected}',
      fr: '« {found} » ne respecte pas : {expected}',
    },
    remedy: {
      nl: 'verbeter de waarde, of de voorwaarde in datapackage.json',
      en: 'mend the value, or the constraint in datapackage.json',
      fr: 'corrigez la valeur, ou la contrainte dans datapackage.json',
    },
  },
  'PACK-KEY-DUPLICATE': {
    what: {
      nl: 'de sleutel {found} staat al op {first}',
      en: 'the key {found} already stands at {first}',
      fr: 'la clé {found} figure déjà à {first}',
    },
    remedy: { nl: 'behoud één rij per sleutel', en: 'keep one row per key', fr: 'gardez une ligne par clé' },
  },
  'PACK-KEY-UNKNOWN': {
    what: {
      nl: 'de sleutelkolom "{found}" is geen kolom van de tabel',
      en: 'the key column "{found}" is not a column of the table',
      fr: 'la colonne clé « {found} » n’est pas une colonne de la table',
    },
    remedy: { nl: 'kies uit: {known}', en: 'choose from: {known}', fr: 'choisissez parmi : {known}' },
  },
  'PACK-TABLE-UNREADABLE': {
    what: {
      nl: 'de tabel is niet te lezen: {reason}',
      en: 'the table cannot be read: {reason}',
      fr: 'la table est illisible : {reason}',
    },
    remedy: {
      nl: 'schrijf het Parquet-bestand opnieuw',
      en: 'write the Parquet file again',
      fr: 'réécrivez le fichier Parquet',
    },
  },
  'PACK-TABLE-COLUMN-TYPE': {
    what: {
      nl: 'de kolom "{name}" is {found}, datapackage.json zegt {expected}',
      en: 'the column "{name}" is {found}, datapackage.json says {expected}',
      fr: 'la colonne « {name} » est {found}, datapackage.json indique {expected}',
    },
    remedy: { nl: 'maak beide gelijk', en: 'make both equal', fr: 'rendez-les égaux' },
  },
  'PACK-TABLE-EMPTY': {
    what: { nl: 'de tabel heeft geen rijen', en: 'the table has no rows', fr: 'la table n’a pas de lignes' },
    remedy: {
      nl: 'vul de tabel, of haal haar uit datapackage.json',
      en: 'fill the table, or remove it from datapackage.json',
      fr: 'remplissez la table, ou retirez-la de datapackage.json',
    },
  },
  'PACK-TABLE-LANGUAGE': {
    what: {
      nl: 'het veld "{property}" ontbreekt in de taal "{language}"',
      en: 'the field "{property}" is missing in the language "{language}"',
      fr: 'le champ « {property} » manque dans la langue « {language} »',
    },
    remedy: {
      nl: 'schrijf de tekst in "{field}", of haal de taal uit "languages" boven in datapackage.json',
      en: 'write the text in "{field}", or take the language out of "languages" at the top of datapackage.json',
      fr: 'écrivez le texte dans « {field} », ou retirez la langue de « languages » en tête de datapackage.json',
    },
  },
  'PACK-TRANSLATION-LANGUAGE': {
    what: {
      nl: 'hier staat een vertaling in "{found}", terwijl de talen van de datapackage zijn: {known}; in de eerste staan de teksten zelf',
      en: 'here stands a translation into "{found}", while the languages of the data package are: {known}; the texts themselves are in the first',
      fr: 'ici figure une traduction en « {found} », alors que les langues du paquet de données sont : {known} ; les textes eux-mêmes sont dans la première',
    },
    remedy: {
      nl: 'zet "{found}" na de eerste taal in "languages" boven in datapackage.json, of haal de vertaling weg',
      en: 'put "{found}" after the first language in "languages" at the top of datapackage.json, or remove the translation',
      fr: 'placez « {found} » après la première langue dans « languages » en tête de datapackage.json, ou retirez la traduction',
    },
  },
} satisfies ProblemKinds;
