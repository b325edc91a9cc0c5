import type { ProblemKinds } from '../../base/index.ts';

/** Why an expression or a model has no exact formula over a whole table, by stable code. Nothing is guessed: what is not proved equal is refused. */
export const exactProblems = {
  'EXACT-DIVISION': {
    what: {
      nl: 'de deling heeft geen exacte uitkomst over een hele tabel',
      en: 'the division has no exact result over a whole table',
      fr: 'la division n’a pas de résultat exact sur une table entière',
    },
    remedy: {
      nl: 'vermenigvuldig eerst en deel als laatste, rechtstreeks binnen een vergelijking of een afronding zoals decimal(a * b / c, 2)',
      en: 'multiply first and divide last, directly inside a comparison or a rounding such as decimal(a * b / c, 2)',
      fr: 'multipliez d’abord et divisez en dernier, directement dans une comparaison ou un arrondi tel que decimal(a * b / c, 2)',
    },
  },
  'EXACT-RANGE': {
    what: {
      nl: 'de getallen kunnen hier {digits} cijfers krijgen; exact blijft het tot {limit}',
      en: 'the numbers can reach {digits} digits here; they stay exact up to {limit}',
      fr: 'les nombres peuvent atteindre {digits} chiffres ici ; ils restent exacts jusqu’à {limit}',
    },
    remedy: {
      nl: 'geef de kolommen hun ware bereik, of rond tussendoor af',
      en: 'give the columns their true range, or round in between',
      fr: 'donnez aux colonnes leur vraie étendue, ou arrondissez entre-temps',
    },
  },
  'EXACT-TYPE': {
    what: {
      nl: '{what} heeft hier het type {found}; verwacht werd {expected}',
      en: '{what} has the type {found} here; {expected} was expected',
      fr: '{what} est ici du type {found} ; on attendait {expected}',
    },
    remedy: {
      nl: 'maak de types gelijk',
      en: 'make the types agree',
      fr: 'faites concorder les types',
    },
  },
  'EXACT-BUILTIN': {
    what: {
      nl: 'de functie "{name}" heeft met deze argumenten geen exacte vorm over een hele tabel',
      en: 'the function "{name}" has no exact form over a whole table with these arguments',
      fr: 'la fonction « {name} » n’a pas de forme exacte sur une table entière avec ces arguments',
    },
    remedy: {
      nl: 'gebruik vergelijkingen, rekenwerk en afrondingen, of bereken dit vooraf als kolom',
      en: 'use comparisons, arithmetic and roundings, or compute this beforehand as a column',
      fr: 'utilisez comparaisons, calculs et arrondis, ou calculez-le au préalable dans une colonne',
    },
  },
  'EXACT-CLOCK': {
    what: {
      nl: 'de functie "{name}" vraagt een klok; een beslissing over een hele tabel heeft er geen',
      en: 'the function "{name}" asks for a clock; a decision over a whole table has none',
      fr: 'la fonction « {name} » demande une horloge ; une décision sur une table entière n’en a pas',
    },
    remedy: {
      nl: 'geef de dag als invoer of parameter',
      en: 'give the day as an input or a parameter',
      fr: 'donnez le jour comme entrée ou paramètre',
    },
  },
  'EXACT-YEAR': {
    what: {
      nl: 'het jaar kan hier {found} zijn; exact wordt het binnen {expected}',
      en: 'the year can be {found} here; it is exact within {expected}',
      fr: 'l’année peut être {found} ici ; elle est exacte dans {expected}',
    },
    remedy: {
      nl: 'geef de kolom haar ware bereik',
      en: 'give the column its true range',
      fr: 'donnez à la colonne sa vraie étendue',
    },
  },
  'EXACT-LOOP': {
    what: {
      nl: 'de lijst kan {found} elementen krijgen; uitgeschreven worden er hoogstens {limit}',
      en: 'the list can reach {found} items; at most {limit} are written out',
      fr: 'la liste peut atteindre {found} éléments ; au plus {limit} sont développés',
    },
    remedy: {
      nl: 'geef de kolom haar ware bereik, of bereken dit vooraf als kolom',
      en: 'give the column its true range, or compute this beforehand as a column',
      fr: 'donnez à la colonne sa vraie étendue, ou calculez-le au préalable dans une colonne',
    },
  },
  'EXACT-CONSTRUCT': {
    what: {
      nl: '"{found}" heeft hier geen exacte vorm over een hele tabel',
      en: '"{found}" has no exact form over a whole table here',
      fr: '« {found} » n’a pas de forme exacte sur une table entière ici',
    },
    remedy: {
      nl: 'schrijf het met vergelijkingen, rekenwerk, if, of een beslissingstabel',
      en: 'write it with comparisons, arithmetic, if, or a decision table',
      fr: 'écrivez-le avec des comparaisons, des calculs, if, ou une table de décision',
    },
  },
  'EXACT-NAME': {
    what: {
      nl: 'de naam "{name}" is hier niet bekend',
      en: 'the name "{name}" is not known here',
      fr: 'le nom « {name} » n’est pas connu ici',
    },
    remedy: {
      nl: 'voeg de vereiste toe aan het model, of verbeter de naam',
      en: 'add the requirement to the model, or correct the name',
      fr: 'ajoutez l’exigence au modèle, ou corrigez le nom',
    },
  },
  'EXACT-INPUT': {
    what: {
      nl: 'de invoer "{name}" heeft geen kolom of waarde',
      en: 'the input "{name}" has no column or value',
      fr: 'l’entrée « {name} » n’a ni colonne ni valeur',
    },
    remedy: {
      nl: 'verbind haar met een kolom of geef een vaste waarde',
      en: 'bind it to a column or give a constant',
      fr: 'liez-la à une colonne ou donnez une constante',
    },
  },
  'EXACT-TEXT': {
    what: {
      nl: 'de tekst bevat een teken dat een databank niet kan bewaren (een half surrogaatpaar, of NUL)',
      en: 'the text holds a character that a database cannot keep (half a surrogate pair, or NUL)',
      fr: 'le texte contient un caractère qu’une base de données ne peut garder (un demi-codet, ou NUL)',
    },
    remedy: {
      nl: 'verwijder dat teken',
      en: 'remove that character',
      fr: 'retirez ce caractère',
    },
  },
  'EXACT-COLUMN-NAME': {
    what: {
      nl: 'de kolomnaam "{name}" is te lang: {engine} kapt namen af na {limit} bytes',
      en: 'the column name "{name}" is too long: {engine} cuts names after {limit} bytes',
      fr: 'le nom de colonne « {name} » est trop long : {engine} coupe les noms après {limit} octets',
    },
    remedy: {
      nl: 'geef de kolom een kortere naam, bijvoorbeeld in een view',
      en: 'give the column a shorter name, for example in a view',
      fr: 'donnez à la colonne un nom plus court, par exemple dans une vue',
    },
  },
  'EXACT-COLUMNS': {
    what: {
      nl: 'de berekening heeft {found} kolommen nodig; {engine} heeft plaats voor {limit}',
      en: 'the computation needs {found} columns; {engine} has room for {limit}',
      fr: 'le calcul demande {found} colonnes ; {engine} en admet {limit}',
    },
    remedy: {
      nl: 'splits de beslissing in kleinere beslissingen of tabellen',
      en: 'split the decision into smaller decisions or tables',
      fr: 'divisez la décision en décisions ou tables plus petites',
    },
  },
  'EXACT-DECISION': {
    what: {
      nl: 'de beslissing "{name}" bestaat niet in dit model',
      en: 'the decision "{name}" does not exist in this model',
      fr: 'la décision « {name} » n’existe pas dans ce modèle',
    },
    remedy: {
      nl: 'kies een van: {expected}',
      en: 'choose one of: {expected}',
      fr: 'choisissez parmi : {expected}',
    },
  },
  'EXACT-TABLE': {
    what: {
      nl: 'de beslissing "{name}" is geen beslissingstabel en heeft dus geen regels',
      en: 'the decision "{name}" is not a decision table and so has no rules',
      fr: 'la décision « {name} » n’est pas une table de décision et n’a donc pas de règles',
    },
    remedy: {
      nl: 'noem een beslissing waarvan de logica een tabel is',
      en: 'name a decision whose logic is a table',
      fr: 'nommez une décision dont la logique est une table',
    },
  },
  'EXACT-CRITERIA': {
    what: {
      nl: 'de tabel heeft {found} verschillende criteria; er is plaats voor {limit}',
      en: 'the table has {found} distinct criteria; there is room for {limit}',
      fr: 'la table a {found} critères distincts ; il y a place pour {limit}',
    },
    remedy: {
      nl: 'splits de tabel in twee beslissingen, of vraag geen bits',
      en: 'split the table into two decisions, or do not ask for bits',
      fr: 'divisez la table en deux décisions, ou ne demandez pas de bits',
    },
  },
  'EXACT-HIT-POLICY': {
    what: {
      nl: 'het trefferbeleid {policy} kan hier niet: {reason}',
      en: 'the hit policy {policy} is not possible here: {reason}',
      fr: 'la politique de résultat {policy} est impossible ici : {reason}',
    },
    remedy: {
      nl: 'gebruik UNIQUE, FIRST of een aggregatie',
      en: 'use UNIQUE, FIRST or an aggregation',
      fr: 'utilisez UNIQUE, FIRST ou une agrégation',
    },
  },
  'EXACT-OUTCOME': {
    what: {
      nl: 'de uitkomst ({found}) past niet in kolommen',
      en: 'the outcome ({found}) does not fit in columns',
      fr: 'le résultat ({found}) n’entre pas dans des colonnes',
    },
    remedy: {
      nl: 'laat de beslissing een getal, tekst, datum of ja/nee geven, of een context daarvan',
      en: 'let the decision give a number, text, date or boolean, or a context of those',
      fr: 'faites donner à la décision un nombre, un texte, une date ou un booléen, ou un contexte de ceux-ci',
    },
  },
} as const satisfies ProblemKinds;
