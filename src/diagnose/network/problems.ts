import type { ProblemKinds } from '../../base/index.ts';

/** What can be wrong with an economy, its shocks and the way it is run. */
export const networkProblems = {
  'NETWORK-EMPTY': {
    what: { nl: 'er zijn geen sectoren', en: 'there are no sectors', fr: 'il n’y a pas de secteurs' },
    remedy: {
      nl: 'geef een tabel met ten minste één sector',
      en: 'give a table with at least one sector',
      fr: 'donnez une table avec au moins un secteur',
    },
  },
  'NETWORK-SECTOR-TWICE': {
    what: {
      nl: 'de sector "{sector}" komt meer dan één keer voor',
      en: 'the sector "{sector}" occurs more than once',
      fr: 'le secteur « {sector} » apparaît plus d’une fois',
    },
    remedy: {
      nl: 'geef elke sector een eigen code',
      en: 'give each sector a code of its own',
      fr: 'donnez à chaque secteur son propre code',
    },
  },
  'NETWORK-LENGTH': {
    what: {
      nl: '{found} waarden voor {sectors} sectoren; verwacht: {expected}',
      en: '{found} values for {sectors} sectors; expected: {expected}',
      fr: '{found} valeurs pour {sectors} secteurs ; attendu : {expected}',
    },
    remedy: {
      nl: 'geef één waarde per sector, per paar van sectoren of per dag en sector',
      en: 'give one value for each sector, pair of sectors, or day and sector',
      fr: 'donnez une valeur par secteur, par paire de secteurs ou par jour et secteur',
    },
  },
  'NETWORK-NUMBER': {
    what: { nl: '{found} is geen getal', en: '{found} is not a number', fr: '{found} n’est pas un nombre' },
    remedy: {
      nl: 'vul de waarde in, in miljoen euro per jaar; een lege cel is 0',
      en: 'fill in the value, in million euro a year; an empty cell is 0',
      fr: 'indiquez la valeur, en millions d’euros par an ; une cellule vide vaut 0',
    },
  },
  'NETWORK-NEGATIVE': {
    what: {
      nl: 'de waarde {found} miljoen euro is negatief',
      en: 'the value {found} million euro is negative',
      fr: 'la valeur {found} millions d’euros est négative',
    },
    remedy: {
      nl: 'verdeel negatieve stromen over de rij, of gebruik de tabel bedrijfstak × bedrijfstak; minder dan één euro telt als 0',
      en: 'spread negative flows over the row, or use the industry-by-industry table; less than one euro counts as 0',
      fr: 'répartissez les flux négatifs sur la ligne, ou utilisez la table branche × branche ; moins d’un euro compte pour 0',
    },
  },
  'NETWORK-STOCK-DAYS': {
    what: {
      nl: 'de voorraad van {found} dagen is te klein',
      en: 'a stock of {found} days is too small',
      fr: 'un stock de {found} jours est trop petit',
    },
    remedy: {
      nl: 'geef ten minste 1 dag: met minder ligt de productie stil, ook zonder schok',
      en: 'give at least 1 day: with less, production stands still without any shock',
      fr: 'donnez au moins 1 jour : avec moins, la production s’arrête même sans choc',
    },
  },
  'NETWORK-CRITICALITY': {
    what: {
      nl: 'de graad {found} van een input bestaat niet',
      en: 'the level {found} of an input does not exist',
      fr: 'le degré {found} d’un intrant n’existe pas',
    },
    remedy: {
      nl: 'schrijf 1 (kritiek), 0,5 (belangrijk) of 0 (niet kritiek)',
      en: 'write 1 (critical), 0.5 (important) or 0 (not critical)',
      fr: 'écrivez 1 (critique), 0,5 (important) ou 0 (non critique)',
    },
  },
  'NETWORK-UNBALANCED': {
    what: {
      nl: 'de productie is {output}, maar er is {sold} verkocht (miljoen euro)',
      en: 'output is {output}, but {sold} is sold (million euro)',
      fr: 'la production est de {output}, mais {sold} est vendu (millions d’euros)',
    },
    remedy: {
      nl: 'controleer de volgorde van de sectoren en de eenheid: elke rij telt op tot haar productie',
      en: 'check the order of the sectors and the unit: each row adds up to its output',
      fr: 'vérifiez l’ordre des secteurs et l’unité : chaque ligne a pour somme sa production',
    },
  },
  'NETWORK-OUTPUT-NONE': {
    what: {
      nl: 'de sector koopt inputs, maar produceert niets',
      en: 'the sector buys inputs but makes nothing',
      fr: 'le secteur achète des intrants mais ne produit rien',
    },
    remedy: {
      nl: 'vul de productie in of maak zijn kolom leeg',
      en: 'fill in its output or empty its column',
      fr: 'indiquez sa production ou videz sa colonne',
    },
  },
  'NETWORK-SECTOR-EMPTY': {
    what: {
      nl: 'de sector produceert niets en blijft op nul',
      en: 'the sector makes nothing and stays at zero',
      fr: 'le secteur ne produit rien et reste à zéro',
    },
    remedy: {
      nl: 'laat hem weg als dat niet de bedoeling is',
      en: 'leave it out if that is not meant',
      fr: 'omettez-le si ce n’est pas voulu',
    },
  },
  'NETWORK-INPUTS-NONE': {
    what: {
      nl: 'de sector koopt geen inputs: alleen arbeid en vraag begrenzen zijn productie',
      en: 'the sector buys no inputs: only labour and demand limit its output',
      fr: 'le secteur n’achète pas d’intrants : seuls le travail et la demande limitent sa production',
    },
    remedy: {
      nl: 'ga na of zijn kolom terecht leeg is',
      en: 'check whether its column is meant to be empty',
      fr: 'vérifiez que sa colonne est vide à dessein',
    },
  },
  'NETWORK-LABOUR-NONE': {
    what: {
      nl: 'de sector betaalt geen lonen: een arbeidsschok raakt hem niet',
      en: 'the sector pays no wages: a labour shock does not touch it',
      fr: 'le secteur ne paie pas de salaires : un choc de travail ne le touche pas',
    },
    remedy: {
      nl: 'ga na of dat klopt; zo niet, vul de beloning van werknemers in',
      en: 'check whether that is so; if not, fill in the compensation of employees',
      fr: 'vérifiez que c’est exact ; sinon, indiquez la rémunération des salariés',
    },
  },
  'NETWORK-SECTOR-MISSING': {
    what: {
      nl: 'de tabel "{table}" heeft geen waarde voor de sector',
      en: 'the table "{table}" has no value for the sector',
      fr: 'la table « {table} » n’a pas de valeur pour le secteur',
    },
    remedy: {
      nl: 'voeg een rij toe voor deze sector',
      en: 'add a row for this sector',
      fr: 'ajoutez une ligne pour ce secteur',
    },
  },
  'NETWORK-SECTOR-UNKNOWN': {
    what: {
      nl: 'de tabel "{table}" noemt een sector die de input-outputtabel niet heeft',
      en: 'the table "{table}" names a sector that the input-output table does not have',
      fr: 'la table « {table} » nomme un secteur absent du tableau entrées-sorties',
    },
    remedy: {
      nl: 'gebruik de codes van de input-outputtabel',
      en: 'use the codes of the input-output table',
      fr: 'utilisez les codes du tableau entrées-sorties',
    },
  },
  'NETWORK-COMPENSATION-MISSING': {
    what: {
      nl: 'de input-outputtabel heeft geen beloning van werknemers',
      en: 'the input-output table has no compensation of employees',
      fr: 'le tableau entrées-sorties n’a pas de rémunération des salariés',
    },
    remedy: {
      nl: 'voeg de rij D.1 toe aan de tabel',
      en: 'add row D.1 to the table',
      fr: 'ajoutez la ligne D.1 au tableau',
    },
  },
  'NETWORK-SECTOR-PARTIAL': {
    what: {
      nl: 'de sector heeft voor sommige kolommen een waarde en voor andere niet',
      en: 'the sector has a value in some columns and none in others',
      fr: 'le secteur a une valeur dans certaines colonnes et aucune dans d’autres',
    },
    remedy: {
      nl: 'vul alle kolommen in, of maak ze allemaal leeg voor een sector buiten het netwerk',
      en: 'fill all columns, or empty them all for a sector outside the network',
      fr: 'remplissez toutes les colonnes, ou videz-les toutes pour un secteur hors du réseau',
    },
  },
  'NETWORK-DAYS': {
    what: {
      nl: '{found} dagen is geen periode',
      en: '{found} days is not a period',
      fr: '{found} jours n’est pas une période',
    },
    remedy: {
      nl: 'geef een geheel aantal dagen, van 1 tot {most}',
      en: 'give a whole number of days, from 1 to {most}',
      fr: 'donnez un nombre entier de jours, de 1 à {most}',
    },
  },
  'NETWORK-PHASE': {
    what: {
      nl: 'de fase begint niet na de vorige, of dooft uit in minder dan één dag',
      en: 'the phase does not begin after the one before, or fades in less than a day',
      fr: 'la phase ne commence pas après la précédente, ou s’estompe en moins d’un jour',
    },
    remedy: {
      nl: 'zet de fasen in de volgorde van hun begindag',
      en: 'put the phases in the order of their first day',
      fr: 'mettez les phases dans l’ordre de leur premier jour',
    },
  },
  'NETWORK-SHARE': {
    what: {
      nl: 'het aandeel {found} ligt niet tussen 0 en 1',
      en: 'the share {found} is not between 0 and 1',
      fr: 'la part {found} n’est pas entre 0 et 1',
    },
    remedy: {
      nl: 'schrijf welk deel wegvalt: 0 is niets, 1 is alles',
      en: 'write which part falls away: 0 is nothing, 1 is all',
      fr: 'écrivez quelle part disparaît : 0 pour rien, 1 pour tout',
    },
  },
  'NETWORK-OPTION': {
    what: {
      nl: '{found} ligt niet tussen {low} en {high}',
      en: '{found} is not between {low} and {high}',
      fr: '{found} n’est pas entre {low} et {high}',
    },
    remedy: {
      nl: 'kies een waarde binnen deze grenzen',
      en: 'choose a value within these bounds',
      fr: 'choisissez une valeur dans ces limites',
    },
  },
  'NETWORK-PERIOD': {
    what: {
      nl: 'de periode {from} tot {to} valt buiten het gesimuleerde jaar ({first} tot {last})',
      en: 'the period {from} to {to} lies outside the simulated year ({first} to {last})',
      fr: 'la période {from} à {to} est hors de l’année simulée ({first} à {last})',
    },
    remedy: {
      nl: 'kies een periode binnen het jaar, of simuleer meer dagen',
      en: 'choose a period within the year, or simulate more days',
      fr: 'choisissez une période dans l’année, ou simulez plus de jours',
    },
  },
  'NETWORK-SUPPORT': {
    what: {
      nl: 'de steun van {found} miljoen euro is geen bedrag van 0 of meer',
      en: 'support of {found} million euro is not an amount of 0 or more',
      fr: 'l’aide de {found} millions d’euros n’est pas un montant de 0 ou plus',
    },
    remedy: {
      nl: 'geef per maand en sector het bedrag in miljoen euro',
      en: 'give the amount in million euro for each month and sector',
      fr: 'donnez le montant en millions d’euros par mois et secteur',
    },
  },
  'NETWORK-DRAWS': {
    what: {
      nl: '{found} is geen aantal trekkingen',
      en: '{found} is not a number of draws',
      fr: '{found} n’est pas un nombre de tirages',
    },
    remedy: {
      nl: 'geef een geheel getal, ten minste 1',
      en: 'give a whole number, at least 1',
      fr: 'donnez un nombre entier, au moins 1',
    },
  },
  'NETWORK-MONTHS': {
    what: {
      nl: 'in {days} dagen vanaf {start} valt geen volledige maand',
      en: 'no whole month falls in {days} days from {start}',
      fr: 'aucun mois complet ne tombe dans les {days} jours dès le {start}',
    },
    remedy: {
      nl: 'simuleer meer dagen',
      en: 'simulate more days',
      fr: 'simulez plus de jours',
    },
  },
  'NETWORK-CANCELLED': {
    what: {
      nl: 'het rekenen werd afgebroken na {done} van {total} trekkingen',
      en: 'the work was cancelled after {done} of {total} draws',
      fr: 'le calcul a été interrompu après {done} tirages sur {total}',
    },
    remedy: { nl: 'start opnieuw', en: 'start again', fr: 'recommencez' },
  },
} satisfies ProblemKinds;
