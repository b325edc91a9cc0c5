import type { ProblemKinds } from '../../base/index.ts';

/** Worked examples, and the notes of the check. */
export const caseProblems = {
  'PACK-CASE-INPUT-UNKNOWN': {
    what: {
      nl: 'het voorbeeld geeft "{found}", dat geen invoer van de maatregel is',
      en: 'the example gives "{found}", which is not an input of the measure',
      fr: 'l’exemple donne « {found} », qui n’est pas une entrée de la mesure',
    },
    remedy: { nl: 'kies uit: {known}', en: 'choose from: {known}', fr: 'choisissez parmi : {known}' },
  },
  'PACK-CASE-INPUT-MISSING': {
    what: {
      nl: 'het voorbeeld geeft geen waarde voor "{found}"',
      en: 'the example gives no value for "{found}"',
      fr: 'l’exemple ne donne pas de valeur pour « {found} »',
    },
    remedy: {
      nl: 'geef een waarde, of null als die onbekend is',
      en: 'give a value, or null where it is unknown',
      fr: 'donnez une valeur, ou null si elle est inconnue',
    },
  },
  'PACK-CASE-INPUT-PARAMETER': {
    what: {
      nl: '"{found}" is een parameter en wordt niet in een voorbeeld gegeven',
      en: '"{found}" is a parameter and is not given in an example',
      fr: '« {found} » est un paramètre et ne se donne pas dans un exemple',
    },
    remedy: {
      nl: 'haal de waarde weg; zij komt uit parameters.yaml op validAt en knownAt',
      en: 'remove the value; it comes from parameters.yaml at validAt and knownAt',
      fr: 'retirez la valeur ; elle vient de parameters.yaml à validAt et knownAt',
    },
  },
  'PACK-CASE-CENTS': {
    what: {
      nl: 'het bedrag {found} heeft een deel van een cent',
      en: 'the amount {found} has a fraction of a cent',
      fr: 'le montant {found} a une fraction de centime',
    },
    remedy: {
      nl: 'rond af op de cent in de regel',
      en: 'round to the cent in the rule',
      fr: 'arrondissez au centime dans la règle',
    },
  },
  'PACK-CASE-RULE': {
    what: {
      nl: 'het voorbeeld verwacht regel {found}, de tabel heeft er {count}',
      en: 'the example expects rule {found}, the table has {count}',
      fr: 'l’exemple attend la règle {found}, la table en a {count}',
    },
    remedy: {
      nl: 'geef een regelnummer van 1 tot {count}',
      en: 'give a rule number from 1 to {count}',
      fr: 'donnez un numéro de règle de 1 à {count}',
    },
  },
  'PACK-CASE-OUTCOME': {
    what: {
      nl: 'voorbeeld "{name}": {field} is {found}, verwacht {expected}',
      en: 'example "{name}": {field} is {found}, expected {expected}',
      fr: 'exemple « {name} » : {field} vaut {found}, attendu {expected}',
    },
    remedy: {
      nl: 'reken het voorbeeld met de hand na: verbeter de regel, een parameter of de verwachting',
      en: 'work the example out by hand: mend the rule, a parameter or the expectation',
      fr: 'refaites l’exemple à la main : corrigez la règle, un paramètre ou l’attente',
    },
  },
  'PACK-CASE-SQL': {
    what: {
      nl: 'voorbeeld "{name}": {field} is {found} in SQL en {expected} in de evaluator',
      en: 'example "{name}": {field} is {found} in SQL and {expected} in the evaluator',
      fr: 'exemple « {name} » : {field} vaut {found} en SQL et {expected} dans l’évaluateur',
    },
    remedy: {
      nl: 'meld dit als fout van Relance, met dit voorbeeld',
      en: 'report this as a bug of Relance, with this example',
      fr: 'signalez ceci comme un défaut de Relance, avec cet exemple',
    },
  },
  'PACK-CASE-SCALE': {
    what: {
      nl: 'de waarde {found} van "{name}" heeft meer decimalen dan het register ({scale})',
      en: 'the value {found} of "{name}" has more decimals than the register ({scale})',
      fr: 'la valeur {found} de « {name} » a plus de décimales que le registre ({scale})',
    },
    remedy: {
      nl: 'geef het voorbeeld een waarde die in het register kan staan',
      en: 'give the example a value that can stand in the register',
      fr: 'donnez à l’exemple une valeur que le registre peut contenir',
    },
  },
  'PACK-CASES-NONE': {
    what: {
      nl: 'de maatregel heeft geen voorbeelden',
      en: 'the measure has no worked examples',
      fr: 'la mesure n’a pas d’exemples',
    },
    remedy: {
      nl: 'schrijf minstens één voorbeeld met recht en één zonder',
      en: 'write at least one example with entitlement and one without',
      fr: 'écrivez au moins un exemple avec droit et un sans',
    },
  },
  'PACK-EVIDENCE-DECLARATION': {
    what: {
      nl: '"{name}" wordt alleen verklaard; daarop steunt: {criteria}',
      en: '"{name}" is only declared; on it rests: {criteria}',
      fr: '« {name} » est seulement déclaré ; en dépend : {criteria}',
    },
    remedy: {
      nl: 'zoek een register dat het bewijst, of voorzie controle achteraf',
      en: 'look for a register that proves it, or plan a control afterwards',
      fr: 'cherchez un registre qui le prouve, ou prévoyez un contrôle a posteriori',
    },
  },
  'PACK-EVIDENCE-NONE': {
    what: {
      nl: '"{name}" heeft geen bewijs; daarop steunt: {criteria}',
      en: '"{name}" has no proof; on it rests: {criteria}',
      fr: '« {name} » n’a pas de preuve ; en dépend : {criteria}',
    },
    remedy: {
      nl: 'zeg onder "evidence" hoe de waarde bij een aanvraag wordt bewezen',
      en: 'say under "evidence" how the value is proved when an application is decided',
      fr: 'dites sous « evidence » comment la valeur est prouvée lors d’une demande',
    },
  },
  'PACK-CONFIDENCE': {
    what: {
      nl: 'de waarde {found} van "{name}" heeft lage betrouwbaarheid (bron {source})',
      en: 'the value {found} of "{name}" has low confidence (source {source})',
      fr: 'la valeur {found} de « {name} » a une confiance faible (source {source})',
    },
    remedy: {
      nl: 'zoek een officiële bron',
      en: 'look for an official source',
      fr: 'cherchez une source officielle',
    },
  },
} satisfies ProblemKinds;
