import type { ProblemKinds } from '../../base/index.ts';

/** What can be wrong in a store of forecasts, and what cannot be compared. */
export const forecastProblems = {
  'FORECAST-CELL': {
    what: {
      nl: '"{found}" in kolom {column}; verwacht: {expected}',
      en: '"{found}" in column {column}; expected: {expected}',
      fr: '« {found} » dans la colonne {column} ; attendu : {expected}',
    },
    remedy: {
      nl: 'schrijf het cijfer met een punt en zonder eenheid, of een van de toegelaten woorden',
      en: 'write the figure with a point and without a unit, or one of the allowed words',
      fr: 'écrivez le chiffre avec un point et sans unité, ou un des mots permis',
    },
  },
  'FORECAST-UNIT': {
    what: {
      nl: 'de basis {base} gaat niet samen met de eenheid {found}; verwacht: {expected}',
      en: 'the base {base} does not go with the unit {found}; expected: {expected}',
      fr: 'la base {base} ne va pas avec l’unité {found} ; attendu : {expected}',
    },
    remedy: {
      nl: 'geef de eenheid die bij de basis hoort',
      en: 'give the unit that belongs to the base',
      fr: 'donnez l’unité qui correspond à la base',
    },
  },
  'FORECAST-GROWTH-BELOW': {
    what: {
      nl: 'een groei van {found} % laat niets over',
      en: 'a growth of {found}% leaves nothing',
      fr: 'une croissance de {found} % ne laisse rien',
    },
    remedy: {
      nl: 'geef een groei boven −100 %',
      en: 'give a growth above −100%',
      fr: 'donnez une croissance supérieure à −100 %',
    },
  },
  'FORECAST-LEVEL-NEGATIVE': {
    what: {
      nl: 'een niveau van {found} is geen niveau',
      en: 'a level of {found} is not a level',
      fr: 'un niveau de {found} n’est pas un niveau',
    },
    remedy: {
      nl: 'geef een niveau boven nul',
      en: 'give a level above zero',
      fr: 'donnez un niveau supérieur à zéro',
    },
  },
  'FORECAST-DUPLICATE': {
    what: {
      nl: 'de reeks "{series}" heeft twee cijfers voor {period} op basis {base}; het eerste staat op regel {first}',
      en: 'the series "{series}" has two figures for {period} on base {base}; the first is on line {first}',
      fr: 'la série « {series} » a deux chiffres pour {period} sur la base {base} ; le premier est à la ligne {first}',
    },
    remedy: {
      nl: 'behoud één ervan, of geef de andere uitgave een eigen reeks',
      en: 'keep one of them, or give the other vintage a series of its own',
      fr: 'gardez-en un, ou donnez à l’autre édition sa propre série',
    },
  },
  'FORECAST-SERIES-MIXED': {
    what: {
      nl: 'de reeks "{series}" heeft "{found}" als {column}, maar "{expected}" op regel {first}',
      en: 'the series "{series}" has "{found}" as {column}, but "{expected}" on line {first}',
      fr: 'la série « {series} » a « {found} » comme {column}, mais « {expected} » à la ligne {first}',
    },
    remedy: {
      nl: 'geef elke raming een eigen reeks',
      en: 'give each forecast a series of its own',
      fr: 'donnez à chaque prévision sa propre série',
    },
  },
  'FORECAST-VINTAGE-DOUBLE': {
    what: {
      nl: 'de reeksen "{series}" en "{other}" zijn dezelfde uitgave {vintage} van {institute}',
      en: 'the series "{series}" and "{other}" are the same vintage {vintage} of {institute}',
      fr: 'les séries « {series} » et « {other} » sont la même édition {vintage} de {institute}',
    },
    remedy: {
      nl: 'nummer de uitgaven van een instelling van oud naar nieuw',
      en: 'number the vintages of an institute from old to new',
      fr: 'numérotez les éditions d’une institution de l’ancienne à la nouvelle',
    },
  },
  'FORECAST-VINTAGE-ORDER': {
    what: {
      nl: 'de reeks "{series}" ({published}) is uitgave {vintage}, maar verscheen vóór "{other}" ({before})',
      en: 'the series "{series}" ({published}) is vintage {vintage}, but was published before "{other}" ({before})',
      fr: 'la série « {series} » ({published}) est l’édition {vintage}, mais a paru avant « {other} » ({before})',
    },
    remedy: {
      nl: 'nummer de uitgaven van een instelling van oud naar nieuw',
      en: 'number the vintages of an institute from old to new',
      fr: 'numérotez les éditions d’une institution de l’ancienne à la nouvelle',
    },
  },
  'FORECAST-YEAR-GAP': {
    what: {
      nl: 'de reeks "{series}" springt van {before} naar {after}',
      en: 'the series "{series}" jumps from {before} to {after}',
      fr: 'la série « {series} » saute de {before} à {after}',
    },
    remedy: {
      nl: 'vul de jaren ertussen aan: groeicijfers over een ontbrekend jaar kunnen niet worden vermenigvuldigd',
      en: 'add the years between: growth rates cannot be multiplied over a missing year',
      fr: 'ajoutez les années manquantes : on ne peut pas multiplier des croissances par-dessus une année absente',
    },
  },
  'FORECAST-BASE-YEAR': {
    what: {
      nl: 'de reeks "{series}" begint in {found}; met {base} als basisjaar moet ze in {expected} beginnen',
      en: 'the series "{series}" begins in {found}; with {base} as base year it must begin in {expected}',
      fr: 'la série « {series} » commence en {found} ; avec {base} comme année de base elle doit commencer en {expected}',
    },
    remedy: {
      nl: 'voeg de groei van de ontbrekende jaren toe',
      en: 'add the growth of the missing years',
      fr: 'ajoutez la croissance des années manquantes',
    },
  },
  'FORECAST-NOT-COMPARABLE': {
    what: {
      nl: '"{series}" mag niet naast "{other}": {attribute} is {found}, niet {expected}',
      en: '"{series}" may not stand beside "{other}": {attribute} is {found}, not {expected}',
      fr: '« {series} » ne peut figurer à côté de « {other} » : {attribute} est {found}, non {expected}',
    },
    remedy: {
      nl: 'reken de reeks om, of laat ze weg',
      en: 'convert the series, or leave it out',
      fr: 'convertissez la série, ou omettez-la',
    },
  },
  'FORECAST-PATH': {
    what: {
      nl: 'het pad van vóór de crisis loopt van {from} tot {to} en dekt {year} niet',
      en: 'the pre-crisis path runs from {from} to {to} and does not cover {year}',
      fr: 'la trajectoire d’avant la crise va de {from} à {to} et ne couvre pas {year}',
    },
    remedy: {
      nl: 'geef een pad over alle jaren van de raming',
      en: 'give a path over all years of the forecast',
      fr: 'donnez une trajectoire sur toutes les années de la prévision',
    },
  },
  'FORECAST-NONE': {
    what: {
      nl: 'er is geen raming van het bbp voor een land met zijn gewesten',
      en: 'there is no forecast of GDP for a country with its regions',
      fr: 'il n’y a pas de prévision du PIB pour un pays avec ses régions',
    },
    remedy: {
      nl: 'voeg ze toe, met codes zoals BE en BE-VLG',
      en: 'add it, with codes such as BE and BE-VLG',
      fr: 'ajoutez-la, avec des codes tels que BE et BE-VLG',
    },
  },
} as const satisfies ProblemKinds;
