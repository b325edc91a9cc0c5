import type { ProblemKinds } from '../../base/index.ts';

/** The decision model of a measure and the inputs that it is fed with. */
export const modelProblems = {
  'PACK-EXPLAINED-UNKNOWN': {
    what: {
      nl: 'de verklaring geldt {found} bij {at}, maar dat wordt niet (meer) gevonden',
      en: 'the explanation is about {found} at {at}, which is not found (any more)',
      fr: 'l’explication porte sur {found} à {at}, qui n’est pas (ou plus) constaté',
    },
    remedy: {
      nl: 'schrap de verklaring, of neem code, plaats en waarden over zoals de controle ze toont',
      en: 'remove the explanation, or copy code, place and values as the check shows them',
      fr: 'supprimez l’explication, ou reprenez le code, l’endroit et les valeurs tels que la vérification les montre',
    },
  },
  'PACK-INPUT-UNKNOWN': {
    what: {
      nl: 'de invoer "{found}" staat niet in decision.dmn',
      en: 'the input "{found}" is not in decision.dmn',
      fr: 'l’entrée « {found} » n’est pas dans decision.dmn',
    },
    remedy: {
      nl: 'gebruik de naam van een inputData; kies uit: {known}',
      en: 'use the name of an inputData; choose from: {known}',
      fr: 'utilisez le nom d’un inputData ; choisissez parmi : {known}',
    },
  },
  'PACK-INPUT-UNBOUND': {
    what: {
      nl: 'inputData "{found}" van decision.dmn heeft geen invoer in measure.yaml',
      en: 'inputData "{found}" of decision.dmn has no input in measure.yaml',
      fr: 'l’inputData « {found} » de decision.dmn n’a pas d’entrée dans measure.yaml',
    },
    remedy: {
      nl: 'voeg onder "inputs" een invoer met die naam toe en zeg waar de waarde vandaan komt',
      en: 'add an input of that name under "inputs" and say where its value comes from',
      fr: 'ajoutez sous « inputs » une entrée de ce nom et dites d’où vient sa valeur',
    },
  },
  'PACK-INPUT-UNUSED': {
    what: {
      nl: 'geen beslissing gebruikt inputData "{found}"',
      en: 'no decision uses inputData "{found}"',
      fr: 'aucune décision n’utilise l’inputData « {found} »',
    },
    remedy: {
      nl: 'voeg een informationRequirement toe, of haal de invoer weg',
      en: 'add an informationRequirement, or remove the input',
      fr: 'ajoutez un informationRequirement, ou retirez l’entrée',
    },
  },
  'PACK-INPUT-TYPE': {
    what: {
      nl: 'invoer "{name}" is in {unit}, maar in decision.dmn van het type {found}',
      en: 'input "{name}" is in {unit}, but of type {found} in decision.dmn',
      fr: 'l’entrée « {name} » est en {unit}, mais de type {found} dans decision.dmn',
    },
    remedy: {
      nl: 'geef de inputData typeRef="{expected}", of verbeter de eenheid',
      en: 'give the inputData typeRef="{expected}", or mend the unit',
      fr: 'donnez à l’inputData typeRef="{expected}", ou corrigez l’unité',
    },
  },
  'PACK-UNIT-MISMATCH': {
    what: {
      nl: 'invoer "{name}" is in {unit}, maar {origin} in {found}',
      en: 'input "{name}" is in {unit}, but {origin} in {found}',
      fr: 'l’entrée « {name} » est en {unit}, mais {origin} en {found}',
    },
    remedy: {
      nl: 'maak beide gelijk, of reken om in de regel',
      en: 'make both equal, or convert in the rule',
      fr: 'rendez-les égales, ou convertissez dans la règle',
    },
  },
  'PACK-DECISION-UNKNOWN': {
    what: {
      nl: 'de beslissing "{found}" staat niet in decision.dmn',
      en: 'the decision "{found}" is not in decision.dmn',
      fr: 'la décision « {found} » n’est pas dans decision.dmn',
    },
    remedy: { nl: 'kies uit: {known}', en: 'choose from: {known}', fr: 'choisissez parmi : {known}' },
  },
  'PACK-TITLE-UNKNOWN': {
    what: {
      nl: 'titel voor "{found}", dat geen regel van de tabel van het recht en geen beslissing is',
      en: 'title for "{found}", which is no rule of the entitlement table and no decision',
      fr: 'titre pour « {found} », qui n’est ni une règle de la table du droit ni une décision',
    },
    remedy: {
      nl: 'gebruik de id van een regel of de naam van een beslissing; kies uit: {known}',
      en: 'use the id of a rule or the name of a decision; choose from: {known}',
      fr: 'utilisez l’id d’une règle ou le nom d’une décision ; choisissez parmi : {known}',
    },
  },
  'PACK-LEGAL-RULE': {
    what: {
      nl: 'rechtsgrond voor de regel "{found}", die niet in de tabel van het recht staat',
      en: 'legal basis of the rule "{found}", which is not in the entitlement table',
      fr: 'base légale de la règle « {found} », absente de la table du droit',
    },
    remedy: {
      nl: 'gebruik de id van een regel; kies uit: {known}',
      en: 'use the id of a rule; choose from: {known}',
      fr: 'utilisez l’id d’une règle ; choisissez parmi : {known}',
    },
  },
  'PACK-ENTITLEMENT-TABLE': {
    what: {
      nl: 'de beslissing "{found}" is geen beslissingstabel',
      en: 'the decision "{found}" is not a decision table',
      fr: 'la décision « {found} » n’est pas une table de décision',
    },
    remedy: {
      nl: 'schrijf het recht als beslissingstabel: elke cel is een criterium',
      en: 'write the entitlement as a decision table: every cell is a criterion',
      fr: 'écrivez le droit comme table de décision : chaque cellule est un critère',
    },
  },
  'PACK-ENTITLEMENT-COMPONENT': {
    what: {
      nl: 'de tabel "{found}" heeft geen uitvoer "entitled"',
      en: 'the table "{found}" has no output "entitled"',
      fr: 'la table « {found} » n’a pas de sortie « entitled »',
    },
    remedy: {
      nl: 'voeg een uitvoerkolom "entitled" van het type boolean toe',
      en: 'add an output column "entitled" of type boolean',
      fr: 'ajoutez une colonne de sortie « entitled » de type boolean',
    },
  },
  'PACK-TABLE-POLICY': {
    what: {
      nl: 'de tabel "{found}" heeft het beleid {policy}, dat meer dan één regel kan geven',
      en: 'the table "{found}" has the policy {policy}, which can give more than one rule',
      fr: 'la table « {found} » a la politique {policy}, qui peut donner plus d’une règle',
    },
    remedy: {
      nl: 'gebruik UNIQUE, FIRST, ANY of PRIORITY',
      en: 'use UNIQUE, FIRST, ANY or PRIORITY',
      fr: 'utilisez UNIQUE, FIRST, ANY ou PRIORITY',
    },
  },
  'PACK-AMOUNT-TYPE': {
    what: {
      nl: 'de beslissing "{found}" geeft {type}, geen getal',
      en: 'the decision "{found}" gives {type}, not a number',
      fr: 'la décision « {found} » donne {type}, pas un nombre',
    },
    remedy: {
      nl: 'geef de variable typeRef="number" en laat de regel een bedrag in euro geven',
      en: 'give the variable typeRef="number" and let the rule give an amount in euro',
      fr: 'donnez à la variable typeRef="number" et un montant en euros comme résultat',
    },
  },
} satisfies ProblemKinds;
