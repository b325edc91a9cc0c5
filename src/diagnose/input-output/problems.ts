import type { ProblemKinds } from '../../base/index.ts';

/**
 * What can be wrong with an input-output table, or with what is asked of one. DOM and IMP are the domestic and imported deliveries, other codes those of ESA
 * 2010, so that they read the same in every language.
 */
export const ioProblems = {
  'IO-SHAPE': {
    what: {
      nl: 'het bestand heeft niet de vorm {shape}: {found}',
      en: 'the file does not have the shape {shape}: {found}',
      fr: 'le fichier n’a pas la forme {shape} : {found}',
    },
    remedy: {
      nl: 'haal het opnieuw op bij de bron in deze vorm',
      en: 'get it again from the source in this shape',
      fr: 'téléchargez-le à nouveau auprès de la source sous cette forme',
    },
  },
  'IO-VINTAGES': {
    what: {
      nl: 'er staan gegevens van meer dan één {dimension} door elkaar: {found}',
      en: 'there are data of more than one {dimension}: {found}',
      fr: 'il y a des données de plus d’un(e) {dimension} : {found}',
    },
    remedy: {
      nl: 'kies er één; tabellen van verschillende jaargangen worden nooit samengevoegd',
      en: 'choose one; tables of different vintages are never put together',
      fr: 'choisissez-en un(e) ; des tables de millésimes différents ne sont jamais réunies',
    },
  },
  'IO-UNIT-UNKNOWN': {
    what: {
      nl: 'de eenheid "{found}" is niet bekend; verwacht: {expected}',
      en: 'the unit "{found}" is not known; expected: {expected}',
      fr: 'l’unité « {found} » est inconnue ; attendu : {expected}',
    },
    remedy: {
      nl: 'geef de eenheid van het bestand op',
      en: 'state the unit of the file',
      fr: 'indiquez l’unité du fichier',
    },
  },
  'IO-UNITS-MIXED': {
    what: {
      nl: '{part} staat in een andere eenheid dan de rest: met een factor {factor} klopt de tabel',
      en: '{part} is in another unit than the rest: with a factor of {factor} the table balances',
      fr: '{part} est dans une autre unité que le reste : avec un facteur {factor} la table est équilibrée',
    },
    remedy: {
      nl: 'zet alle bedragen in dezelfde eenheid, duizend of miljoen',
      en: 'put all amounts in the same unit, thousand or million',
      fr: 'mettez tous les montants dans la même unité, milliers ou millions',
    },
  },
  'IO-SECTOR-DOUBLE': {
    what: {
      nl: 'de bedrijfstak {sector} staat er twee keer in',
      en: 'the sector {sector} occurs twice',
      fr: 'la branche {sector} apparaît deux fois',
    },
    remedy: {
      nl: 'verwijder de dubbele rij of kolom',
      en: 'remove the double row or column',
      fr: 'supprimez la ligne ou la colonne en double',
    },
  },
  'IO-SECTOR-MISSING': {
    what: {
      nl: 'de bedrijfstak {sector} ontbreekt in {part}',
      en: 'the sector {sector} is missing from {part}',
      fr: 'la branche {sector} manque dans {part}',
    },
    remedy: {
      nl: 'vul aan of haal het bestand opnieuw op',
      en: 'complete it or get the file again',
      fr: 'complétez ou reprenez le fichier',
    },
  },
  'IO-SECTOR-NO-COLUMN': {
    what: {
      nl: 'de bedrijfstak {sector} heeft een rij maar geen kolom',
      en: 'the sector {sector} has a row but no column',
      fr: 'la branche {sector} a une ligne mais pas de colonne',
    },
    remedy: {
      nl: 'ga de codes van rijen en kolommen na: een symmetrische tabel heeft dezelfde',
      en: 'compare the codes of rows and columns: a symmetric table has the same',
      fr: 'comparez les codes des lignes et des colonnes : une table symétrique a les mêmes',
    },
  },
  'IO-SECTOR-NO-ROW': {
    what: {
      nl: 'de bedrijfstak {sector} heeft een kolom maar geen rij',
      en: 'the sector {sector} has a column but no row',
      fr: 'la branche {sector} a une colonne mais pas de ligne',
    },
    remedy: {
      nl: 'ga de codes van rijen en kolommen na: een symmetrische tabel heeft dezelfde',
      en: 'compare the codes of rows and columns: a symmetric table has the same',
      fr: 'comparez les codes des lignes et des colonnes : une table symétrique a les mêmes',
    },
  },
  'IO-SECTOR-ORDER': {
    what: {
      nl: 'op plaats {position} staat de bedrijfstak {found}, in de rijen van DOM {expected}',
      en: 'at position {position} stands the sector {found}, in the rows of DOM {expected}',
      fr: 'à la position {position} se trouve la branche {found}, dans les lignes de DOM {expected}',
    },
    remedy: {
      nl: 'zet rijen en kolommen in dezelfde volgorde',
      en: 'put rows and columns in the same order',
      fr: 'mettez les lignes et les colonnes dans le même ordre',
    },
  },
  'IO-ROW-MISSING': {
    what: {
      nl: 'de rij voor {row} ontbreekt; gezocht: {codes}',
      en: 'the row for {row} is missing; looked for: {codes}',
      fr: 'la ligne pour {row} manque ; cherché : {codes}',
    },
    remedy: {
      nl: 'neem de volledige tabel, met de rijen onder de balans',
      en: 'take the full table, with the rows below the balance',
      fr: 'prenez la table complète, avec les lignes sous l’équilibre',
    },
  },
  'IO-CELL-MISSING': {
    what: {
      nl: 'de cel {row}, {column} van {part} heeft geen waarde',
      en: 'the cell {row}, {column} of {part} has no value',
      fr: 'la cellule {row}, {column} de {part} n’a pas de valeur',
    },
    remedy: {
      nl: 'vul ze in, of neem een tabel zonder vertrouwelijke cellen',
      en: 'fill it in, or take a table without confidential cells',
      fr: 'complétez-la, ou prenez une table sans cellules confidentielles',
    },
  },
  'IO-CELL-NUMBER': {
    what: {
      nl: 'de cel {row}, {column} bevat "{found}", geen getal',
      en: 'the cell {row}, {column} holds "{found}", not a number',
      fr: 'la cellule {row}, {column} contient « {found} », pas un nombre',
    },
    remedy: {
      nl: 'schrijf getallen met een punt en zonder groepen van duizend',
      en: 'write numbers with a point and without groups of thousands',
      fr: 'écrivez les nombres avec un point et sans séparateur de milliers',
    },
  },
  'IO-NEGATIVE-CELL': {
    what: {
      nl: '{row} levert {found} aan {column} ({part}): een levering kan niet onder nul liggen',
      en: '{row} delivers {found} to {column} ({part}): a delivery cannot be below zero',
      fr: '{row} livre {found} à {column} ({part}) : une livraison ne peut être négative',
    },
    remedy: {
      nl: 'vraag de maker van de tabel hoe die cel gelezen moet worden en boek ze over naar eindgebruik of invoer',
      en: 'ask the maker of the table how to read the cell and book it to final demand or imports',
      fr: 'demandez à l’auteur de la table comment lire la cellule et imputez-la aux emplois finals ou aux importations',
    },
  },
  'IO-COLUMN-UNBALANCED': {
    what: {
      nl: 'kolom {sector} klopt niet: inputs, invoer, belastingen en toegevoegde waarde geven {found}, de productie is {expected}',
      en: 'column {sector} does not balance: inputs, imports, taxes and value added give {found}, output is {expected}',
      fr: 'la colonne {sector} n’est pas équilibrée : intrants, importations, impôts et valeur ajoutée donnent {found}, la production est {expected}',
    },
    remedy: {
      nl: 'ga na of een rij ontbreekt of dubbel geteld is',
      en: 'see whether a row is missing or counted twice',
      fr: 'vérifiez si une ligne manque ou est comptée deux fois',
    },
  },
  'IO-ROW-UNBALANCED': {
    what: {
      nl: 'rij {sector} klopt niet: leveringen en eindgebruik geven {found}, de productie is {expected}',
      en: 'row {sector} does not balance: deliveries and final demand give {found}, output is {expected}',
      fr: 'la ligne {sector} n’est pas équilibrée : livraisons et emplois finals donnent {found}, la production est {expected}',
    },
    remedy: {
      nl: 'ga na of een kolom van het eindgebruik ontbreekt of dubbel geteld is',
      en: 'see whether a column of final demand is missing or counted twice',
      fr: 'vérifiez si une colonne des emplois finals manque ou est comptée deux fois',
    },
  },
  'IO-NO-INPUTS': {
    what: {
      nl: 'bedrijfstak {sector} koopt niets in: haar multiplicator is haar eigen aandeel',
      en: 'sector {sector} buys no inputs: its multiplier is its own share',
      fr: 'la branche {sector} n’achète aucun intrant : son multiplicateur est sa propre part',
    },
    remedy: {
      nl: 'geen actie nodig als dat zo hoort (huishoudens als werkgever)',
      en: 'no action needed where that is right (households as employers)',
      fr: 'aucune action si c’est normal (ménages employeurs)',
    },
  },
  'IO-NO-OUTPUT': {
    what: {
      nl: 'bedrijfstak {sector} heeft geen productie: haar multiplicatoren zijn nul',
      en: 'sector {sector} has no output: its multipliers are zero',
      fr: 'la branche {sector} n’a pas de production : ses multiplicateurs sont nuls',
    },
    remedy: {
      nl: 'laat ze weg uit vergelijkingen',
      en: 'leave it out of comparisons',
      fr: 'ne l’utilisez pas dans des comparaisons',
    },
  },
  'IO-NOT-PRODUCTIVE': {
    what: {
      nl: 'met deze coëfficiënten ({size} bedrijfstakken) is er vraag waaraan geen eindige productie kan voldoen',
      en: 'with these coefficients ({size} sectors) there is demand that no finite output can meet',
      fr: 'avec ces coefficients ({size} branches), aucune production finie ne peut satisfaire certaines demandes',
    },
    remedy: {
      nl: 'ga na of een bedrijfstak meer inkoopt dan hij produceert',
      en: 'see whether a sector buys more than it makes',
      fr: 'vérifiez si une branche achète plus qu’elle ne produit',
    },
  },
  'IO-NOT-CONVERGED': {
    what: {
      nl: 'na {most} rondes voegt een ronde nog {residual} toe',
      en: 'after {most} rounds a round still adds {residual}',
      fr: 'après {most} tours, un tour ajoute encore {residual}',
    },
    remedy: {
      nl: 'controleer de coëfficiënten of sta meer rondes toe',
      en: 'check the coefficients or allow more rounds',
      fr: 'vérifiez les coefficients ou autorisez plus de tours',
    },
  },
  'IO-CLOSURE': {
    what: {
      nl: 'de sluiting "{closure}" kan niet: {reason}',
      en: 'the closure "{closure}" is not possible: {reason}',
      fr: 'la fermeture « {closure} » est impossible : {reason}',
    },
    remedy: {
      nl: 'geef een noemer boven nul en een tabel met beloning van werknemers en consumptie van huishoudens',
      en: 'give a denominator above zero and a table with compensation of employees and household consumption',
      fr: 'donnez un dénominateur positif et une table avec la rémunération des salariés et la consommation des ménages',
    },
  },
  'IO-SHARE': {
    what: {
      nl: '{name} is {found}; verwacht: een aandeel van 0 tot 1, en laag ≤ midden ≤ hoog',
      en: '{name} is {found}; expected: a share from 0 to 1, and low ≤ central ≤ high',
      fr: '{name} vaut {found} ; attendu : une part de 0 à 1, et bas ≤ central ≤ haut',
    },
    remedy: {
      nl: 'verbeter de aanname',
      en: 'correct the assumption',
      fr: 'corrigez l’hypothèse',
    },
  },
} as const satisfies ProblemKinds;
