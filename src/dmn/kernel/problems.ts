import type { ProblemKinds } from '../../base/index.ts';

/** Why a kernel does not run over the columns that it was given. */
export const kernelProblems = {
  'KERNEL-COLUMN': {
    what: {
      nl: 'de kolom "{column}" ontbreekt of is van een andere soort; gevonden: {found}, verwacht: {expected}',
      en: 'the column "{column}" is missing or of another kind; found: {found}, expected: {expected}',
      fr: 'la colonne « {column} » manque ou est d’une autre sorte ; trouvé : {found}, attendu : {expected}',
    },
    remedy: {
      nl: 'geef voor elke invoer een kolom van de soort waarvoor de beslissing is vertaald',
      en: 'give a column for each input, of the kind that the decision was compiled for',
      fr: 'donnez une colonne pour chaque entrée, de la sorte pour laquelle la décision a été compilée',
    },
  },
  'KERNEL-LENGTH': {
    what: {
      nl: 'de kolom "{column}" heeft {found} rijen; verwacht werden er {expected}',
      en: 'the column "{column}" has {found} rows; {expected} were expected',
      fr: 'la colonne « {column} » a {found} lignes ; on en attendait {expected}',
    },
    remedy: {
      nl: 'geef alle kolommen dezelfde lengte',
      en: 'give all columns the same length',
      fr: 'donnez la même longueur à toutes les colonnes',
    },
  },
  'KERNEL-VALUE': {
    what: {
      nl: 'kolom "{column}", rij {row}: voor de waarde {found} is geen exacte uitkomst bewezen; verwacht: {expected}',
      en: 'column "{column}", row {row}: no exact outcome is proved for the value {found}; expected: {expected}',
      fr: 'colonne « {column} », ligne {row} : aucun résultat exact n’est prouvé pour la valeur {found} ; attendu : {expected}',
    },
    remedy: {
      nl: 'vertaal de beslissing opnieuw met het ware bereik van de kolom, of verbeter de waarde',
      en: 'compile the decision again with the true range of the column, or correct the value',
      fr: 'recompilez la décision avec la vraie étendue de la colonne, ou corrigez la valeur',
    },
  },
} as const satisfies ProblemKinds;
