import type { ProblemKinds } from '../../base/index.ts';

/** Files as such: folder, encoding, YAML and JSON, limits, hashes. */
export const fileProblems = {
  'PACK-FOLDER-MISSING': {
    what: {
      nl: '"{found}" is geen leesbare map',
      en: '"{found}" is not a readable folder',
      fr: '« {found} » n’est pas un dossier lisible',
    },
    remedy: {
      nl: 'geef de map van een pakket, bijvoorbeeld packs/flanders-2020',
      en: 'give the folder of a pack, for example packs/flanders-2020',
      fr: 'donnez le dossier d’un paquet, par exemple packs/flanders-2020',
    },
  },
  'PACK-FILE-MISSING': {
    what: { nl: 'het bestand ontbreekt', en: 'the file is missing', fr: 'le fichier manque' },
    remedy: {
      nl: 'maak het bestand, of haal de verwijzing ernaar weg',
      en: 'create the file, or remove the reference to it',
      fr: 'créez le fichier, ou retirez la référence',
    },
  },
  'PACK-FILE-SIZE': {
    what: {
      nl: 'het bestand telt {found} bytes, ten hoogste {most} zijn toegelaten',
      en: 'the file has {found} bytes, at most {most} are allowed',
      fr: 'le fichier compte {found} octets, au plus {most} sont admis',
    },
    remedy: {
      nl: 'zet grote tabellen in Parquet, of splits het bestand',
      en: 'put large tables in Parquet, or split the file',
      fr: 'mettez les grandes tables en Parquet, ou divisez le fichier',
    },
  },
  'PACK-SYMLINK': {
    what: {
      nl: 'het pakket bevat een symbolische koppeling',
      en: 'the pack holds a symbolic link',
      fr: 'le paquet contient un lien symbolique',
    },
    remedy: {
      nl: 'vervang de koppeling door het bestand zelf',
      en: 'replace the link by the file itself',
      fr: 'remplacez le lien par le fichier lui-même',
    },
  },
  'PACK-PATH-OUTSIDE': {
    what: {
      nl: 'het pad "{found}" wijst buiten het pakket',
      en: 'the path "{found}" points outside the pack',
      fr: 'le chemin « {found} » pointe hors du paquet',
    },
    remedy: {
      nl: 'gebruik een pad binnen het pakket, zonder "..", zonder "\\" en niet vanaf de wortel',
      en: 'use a path inside the pack, without "..", without "\\" and not from the root',
      fr: 'utilisez un chemin dans le paquet, sans « .. », sans « \\ » et non absolu',
    },
  },
  'PACK-ENCODING': {
    what: {
      nl: 'het bestand is geen geldige UTF-8 (byte {found})',
      en: 'the file is not valid UTF-8 (byte {found})',
      fr: 'le fichier n’est pas en UTF-8 valide (octet {found})',
    },
    remedy: {
      nl: 'bewaar het bestand opnieuw als UTF-8',
      en: 'save the file again as UTF-8',
      fr: 'enregistrez de nouveau le fichier en UTF-8',
    },
  },
  'PACK-BOM': {
    what: {
      nl: 'het bestand begint met een byte order mark',
      en: 'the file begins with a byte order mark',
      fr: 'le fichier commence par une marque d’ordre des octets',
    },
    remedy: {
      nl: 'bewaar het als UTF-8 zonder BOM',
      en: 'save it as UTF-8 without BOM',
      fr: 'enregistrez-le en UTF-8 sans BOM',
    },
  },
  'PACK-YAML-SYNTAX': {
    what: {
      nl: 'dit is geen geldige YAML: {reason}',
      en: 'this is not valid YAML: {reason}',
      fr: 'ceci n’est pas du YAML valide : {reason}',
    },
    remedy: {
      nl: 'kijk naar de inspringing, aanhalingstekens en dubbele punten op deze regel',
      en: 'look at the indentation, quotes and colons on this line',
      fr: 'vérifiez l’indentation, les guillemets et les deux-points de cette ligne',
    },
  },
  'PACK-YAML-TAB': {
    what: {
      nl: 'hier wordt ingesprongen met een tab',
      en: 'a tab is used as indentation here',
      fr: 'une tabulation sert d’indentation ici',
    },
    remedy: { nl: 'spring in met spaties', en: 'indent with spaces', fr: 'indentez avec des espaces' },
  },
  'PACK-YAML-DUPLICATE-KEY': {
    what: {
      nl: 'het veld "{found}" staat hier twee keer',
      en: 'the field "{found}" stands here twice',
      fr: 'le champ « {found} » figure ici deux fois',
    },
    remedy: { nl: 'behoud één van beide', en: 'keep one of the two', fr: 'gardez-en un seul' },
  },
  'PACK-YAML-ALIAS': {
    what: {
      nl: '"{found}" is een YAML-verwijzing (anchor, alias of tag)',
      en: '"{found}" is a YAML reference (anchor, alias or tag)',
      fr: '« {found} » est une référence YAML (ancre, alias ou étiquette)',
    },
    remedy: {
      nl: 'schrijf de waarde voluit: elke waarde heeft één plaats',
      en: 'write the value in full: every value has one place',
      fr: 'écrivez la valeur en entier : chaque valeur a une seule place',
    },
  },
  'PACK-YAML-DEPTH': {
    what: {
      nl: 'het bestand is dieper genest dan {most} niveaus',
      en: 'the file is nested deeper than {most} levels',
      fr: 'le fichier est imbriqué sur plus de {most} niveaux',
    },
    remedy: {
      nl: 'maak de structuur vlakker',
      en: 'make the structure flatter',
      fr: 'aplatissez la structure',
    },
  },
  'PACK-JSON-SYNTAX': {
    what: {
      nl: 'dit is geen geldige JSON: {reason}',
      en: 'this is not valid JSON: {reason}',
      fr: 'ceci n’est pas du JSON valide : {reason}',
    },
    remedy: {
      nl: 'kijk naar komma’s, haakjes en aanhalingstekens',
      en: 'look at commas, brackets and quotes',
      fr: 'vérifiez les virgules, crochets et guillemets',
    },
  },
  'PACK-NUMBER-FORMAT': {
    what: {
      nl: '"{found}" is geen getal zoals het hoort',
      en: '"{found}" is not a number as it should be',
      fr: '« {found} » n’est pas un nombre correct',
    },
    remedy: {
      nl: 'schrijf cijfers met een punt en zonder scheiding van duizendtallen of exponent, bijvoorbeeld 1234.56; zet een code zoals "02000" tussen aanhalingstekens',
      en: 'write digits with a point, without thousands separators or exponent, for example 1234.56; put a code such as "02000" in quotes',
      fr: 'écrivez les chiffres avec un point, sans séparateur de milliers ni exposant, par exemple 1234.56 ; mettez un code comme "02000" entre guillemets',
    },
  },
  'PACK-CELL-SIZE': {
    what: {
      nl: 'deze waarde telt {found} tekens, ten hoogste {most} zijn toegelaten',
      en: 'this value has {found} characters, at most {most} are allowed',
      fr: 'cette valeur compte {found} caractères, au plus {most} sont admis',
    },
    remedy: { nl: 'kort de waarde in', en: 'shorten the value', fr: 'raccourcissez la valeur' },
  },
  'PACK-HASH': {
    what: {
      nl: 'de inhoud heeft SHA-256 {found}, datapackage.json noemt {expected}',
      en: 'the content has SHA-256 {found}, datapackage.json says {expected}',
      fr: 'le contenu a le SHA-256 {found}, datapackage.json indique {expected}',
    },
    remedy: {
      nl: 'leid de tabel opnieuw af (npm run pack:flanders), of pas de hash aan als de wijziging bedoeld is',
      en: 'derive the table again (npm run pack:flanders), or change the hash when the change is meant',
      fr: 'dérivez de nouveau la table (npm run pack:flanders), ou adaptez le hash si le changement est voulu',
    },
  },
  'PACK-PROBLEMS-MORE': {
    what: {
      nl: 'nog {count} problemen van dezelfde aard in dit bestand',
      en: '{count} more problems like this in the file',
      fr: 'encore {count} problèmes de ce type dans ce fichier',
    },
    remedy: {
      nl: 'herstel eerst de genoemde',
      en: 'mend the ones listed first',
      fr: 'corrigez d’abord ceux qui sont listés',
    },
  },
} satisfies ProblemKinds;
