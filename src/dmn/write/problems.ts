import type { ProblemKinds } from '../../base/index.ts';

/** Why a decision table cannot be changed as asked. */
export const editProblems = {
  'DMN-EDIT-TABLE': {
    what: {
      nl: 'de beslissing "{name}" is geen beslissingstabel van dit model',
      en: 'the decision "{name}" is not a decision table of this model',
      fr: 'la décision « {name} » n’est pas une table de décision de ce modèle',
    },
    remedy: {
      nl: 'geef het hele model als DMN in plaats van losse regels',
      en: 'give the whole model as DMN instead of rules alone',
      fr: 'donnez le modèle entier en DMN plutôt que des règles seules',
    },
  },
  'DMN-EDIT-WIDTH': {
    what: {
      nl: 'de regel heeft {found} cellen; de tabel heeft er {expected}',
      en: 'the rule has {found} cells; the table has {expected}',
      fr: 'la règle a {found} cellules ; la table en a {expected}',
    },
    remedy: {
      nl: 'geef één tekst voor elke kolom, met "-" waar de waarde niet telt',
      en: 'give one text for each column, with "-" where the value does not matter',
      fr: 'donnez un texte par colonne, avec « - » là où la valeur ne compte pas',
    },
  },
} as const satisfies ProblemKinds;
