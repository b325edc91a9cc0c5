import type { ProblemKinds } from '../../base/index.ts';

/** What can be wrong before the part on households can be computed. */
export const householdProblems = {
  'HOUSEHOLD-REGISTER-MISSING': {
    what: {
      nl: 'de tabel {table} is er niet: het register van gezinnen is niet opgebouwd',
      en: 'table {table} is not there: the register of households was not built',
      fr: 'la table {table} manque : le registre des ménages n’a pas été construit',
    },
    remedy: {
      nl: 'bouw het eerst op, zoals "relance diagnose" doet',
      en: 'build it first, as "relance diagnose" does',
      fr: 'construisez-le d’abord, comme le fait « relance diagnose »',
    },
  },
  'HOUSEHOLD-REGISTER-EMPTY': {
    what: {
      nl: 'het register van gezinnen heeft geen rijen',
      en: 'the register of households has no rows',
      fr: 'le registre des ménages est vide',
    },
    remedy: {
      nl: 'kies een gewest met huishoudens, en een kleiner gewicht in households.yaml',
      en: 'choose a region with households, and a smaller weight in households.yaml',
      fr: 'choisissez une région avec des ménages, et un poids plus petit dans households.yaml',
    },
  },
  'HOUSEHOLD-BOUNDS': {
    what: {
      nl: '"{low}" moet kleiner zijn dan "{high}", en een aandeel ligt tussen 0 en 1',
      en: '"{low}" must be below "{high}", and a share lies between 0 and 1',
      fr: '« {low} » doit être inférieur à « {high} », et une part est entre 0 et 1',
    },
    remedy: {
      nl: 'verbeter de waarden in diagnosis/households.yaml',
      en: 'mend the values in diagnosis/households.yaml',
      fr: 'corrigez les valeurs dans diagnosis/households.yaml',
    },
  },
  'HOUSEHOLD-PRINTED': {
    what: {
      nl: '"{key}" is {found}, en een aandeel ligt tussen 0 en 1',
      en: '"{key}" is {found}, and a share lies between 0 and 1',
      fr: '« {key} » vaut {found}, et une part est entre 0 et 1',
    },
    remedy: {
      nl: 'schrijf 74 % als 0.74',
      en: 'write 74 % as 0.74',
      fr: 'écrivez 74 % comme 0.74',
    },
  },
  'HOUSEHOLD-SUPPORT': {
    what: {
      nl: 'er is geen uitkomst van de maatregel "{measure}" voor gezinnen; bekend: {known}',
      en: 'there is no outcome of measure "{measure}" for households; known: {known}',
      fr: 'il n’y a pas de résultat de la mesure « {measure} » pour les ménages ; connus : {known}',
    },
    remedy: {
      nl: 'simuleer eerst de maatregelen voor personen, of kies een andere maatregel bij felt-after',
      en: 'simulate the measures for persons first, or choose another measure at felt-after',
      fr: 'simulez d’abord les mesures pour personnes, ou choisissez une autre mesure pour felt-after',
    },
  },
} satisfies ProblemKinds;
