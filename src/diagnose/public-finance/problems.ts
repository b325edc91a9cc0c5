/** What keeps the budget from being computed. */
export const publicFinanceProblems = {
  'FINANCE-RECEIPT': {
    what: {
      nl: 'de ontvangst "{kind}" van {year} ontbreekt in de uitgave {vintage}, of is geen bedrag',
      en: 'the receipt "{kind}" of {year} is missing in the vintage {vintage}, or is no amount',
      fr: 'la recette « {kind} » de {year} manque dans le millésime {vintage}, ou n’est pas un montant',
    },
    remedy: {
      nl: 'voeg een rij toe met het bedrag in miljoen euro, of kies een andere uitgave',
      en: 'add a row with the amount in million euro, or choose another vintage',
      fr: 'ajoutez une ligne avec le montant en millions d’euros, ou choisissez un autre millésime',
    },
  },
  'FINANCE-RECEIPT-ORDER': {
    what: {
      nl: 'uitgave {vintage}, {year}: btw {vat}, belastingen op productie {production} en alle belastingen {all} passen niet in elkaar',
      en: 'vintage {vintage}, {year}: VAT {vat}, taxes on production {production} and all taxes {all} do not fit into each other',
      fr: 'millésime {vintage}, {year} : TVA {vat}, impôts sur la production {production} et tous les impôts {all} ne s’emboîtent pas',
    },
    remedy: {
      nl: 'kijk na of de bedragen in dezelfde eenheid staan (miljoen euro)',
      en: 'check that the amounts are in the same unit (million euro)',
      fr: 'vérifiez que les montants sont dans la même unité (millions d’euros)',
    },
  },
  'FINANCE-ACCOUNT': {
    what: {
      nl: 'de input-outputtabel heeft geen rij "{row}"',
      en: 'the input-output table has no row "{row}"',
      fr: 'le tableau entrées-sorties n’a pas de ligne « {row} »',
    },
    remedy: {
      nl: 'gebruik een tabel met die rij',
      en: 'use a table with that row',
      fr: 'utilisez un tableau qui a cette ligne',
    },
  },
  'FINANCE-SHARE': {
    what: {
      nl: 'het verlies {found} van de branche {sector} is geen aandeel tot 1',
      en: 'the loss {found} of branch {sector} is no share up to 1',
      fr: 'la perte {found} de la branche {sector} n’est pas une part jusqu’à 1',
    },
    remedy: {
      nl: 'geef per branche welk deel van de jaarproductie wegvalt',
      en: 'give for each branch which part of the output of a year is lost',
      fr: 'donnez par branche la part de la production annuelle perdue',
    },
  },
  'FINANCE-SUPPORT': {
    what: {
      nl: 'de tabel met de steun heeft een negatief bedrag bij maatregel {measure}',
      en: 'the table of support has a negative amount for measure {measure}',
      fr: 'la table du soutien a un montant négatif pour la mesure {measure}',
    },
    remedy: {
      nl: 'terugvorderingen horen in een eigen tabel',
      en: 'recoveries belong in a table of their own',
      fr: 'les récupérations vont dans une table à part',
    },
  },
} as const;
