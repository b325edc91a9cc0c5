import type { ProblemKinds } from '../../base/index.ts';

/** Jobs and what is kept of them. */
export const jobProblems = {
  'API-JOBS-FULL': {
    what: {
      nl: 'er lopen of wachten al {most} beoordelingen',
      en: '{most} assessments are running or waiting already',
      fr: '{most} évaluations sont déjà en cours ou en attente',
    },
    remedy: {
      nl: 'wacht tot er één klaar is, of annuleer er een',
      en: 'wait until one is done, or cancel one',
      fr: 'attendez qu’une soit terminée, ou annulez-en une',
    },
  },
  'API-JOB-GONE': {
    what: {
      nl: 'de taak "{found}" is er niet, of niet meer',
      en: 'the job "{found}" is not there, or no longer',
      fr: 'la tâche « {found} » n’existe pas, ou plus',
    },
    remedy: {
      nl: 'stel de vraag opnieuw: een uitkomst die bewaard is, staat er meteen',
      en: 'ask again: an outcome that is kept is there at once',
      fr: 'reposez la question : un résultat conservé est disponible aussitôt',
    },
  },
  'API-JOB-DIAGNOSIS': {
    what: {
      nl: 'bij deze taak is geen diagnose gevraagd',
      en: 'no diagnosis was asked of this job',
      fr: 'aucun diagnostic n’a été demandé à cette tâche',
    },
    remedy: {
      nl: 'start een beoordeling met "diagnosis": true',
      en: 'start an assessment with "diagnosis": true',
      fr: 'démarrez une évaluation avec "diagnosis": true',
    },
  },
  'API-JOB-OPEN': {
    what: {
      nl: 'de beoordeling heeft geen uitkomst: {state}',
      en: 'the assessment has no outcome: {state}',
      fr: 'l’évaluation n’a pas de résultat : {state}',
    },
    remedy: {
      nl: 'volg de voortgang, en vraag de uitkomst als die klaar is',
      en: 'follow its progress, and ask for the outcome when it is done',
      fr: 'suivez sa progression, et demandez le résultat quand elle est terminée',
    },
  },
  'API-CACHE-WRITE': {
    what: {
      nl: 'uitkomsten kunnen hier niet bewaard worden: {reason}',
      en: 'outcomes cannot be kept here: {reason}',
      fr: 'les résultats ne peuvent pas être conservés ici : {reason}',
    },
    remedy: {
      nl: 'maak plaats of geef schrijfrechten; tot dan wordt alles telkens opnieuw berekend',
      en: 'make room or give the right to write; until then everything is computed again each time',
      fr: 'libérez de la place ou donnez le droit d’écriture ; d’ici là, tout est recalculé à chaque fois',
    },
  },
  'API-CACHE-BROKEN': {
    what: {
      nl: 'deze bewaarde uitkomst is beschadigd',
      en: 'this kept outcome is damaged',
      fr: 'ce résultat conservé est endommagé',
    },
    remedy: {
      nl: 'u hoeft niets te doen: ze wordt opnieuw berekend',
      en: 'nothing needs to be done: it is computed again',
      fr: 'rien à faire : il est recalculé',
    },
  },
} as const satisfies ProblemKinds;
