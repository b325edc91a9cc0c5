import type { ProblemKinds } from '../../base/index.ts';

/** What keeps the liquidity of firms from being told. */
export const firmsProblems = {
  'FIRMS-PARAMETER': {
    what: {
      nl: 'de aanname "{key}" is {found}; verwacht: {expected}',
      en: 'the assumption "{key}" is {found}; expected: {expected}',
      fr: 'l’hypothèse « {key} » vaut {found} ; attendu : {expected}',
    },
    remedy: {
      nl: 'geef een waarde binnen die grenzen, met low <= value <= high',
      en: 'give a value within these limits, with low <= value <= high',
      fr: 'donnez une valeur dans ces limites, avec low <= value <= high',
    },
  },
  'FIRMS-SCENARIO': {
    what: {
      nl: 'het scenario "{scenario}" van het pack bestaat niet',
      en: 'the scenario "{scenario}" of the pack does not exist',
      fr: 'le scénario « {scenario} » du pack n’existe pas',
    },
    remedy: {
      nl: 'noem in pack.yaml een scenario uit scenarios/',
      en: 'name a scenario of scenarios/ in pack.yaml',
      fr: 'nommez dans pack.yaml un scénario de scenarios/',
    },
  },
  'FIRMS-DAY': {
    what: {
      nl: 'geen venster van het scenario eindigt op of voor {day}; het eerste eindigt op {first}',
      en: 'no window of the scenario ends on or before {day}; the first ends on {first}',
      fr: 'aucune fenêtre du scénario ne finit le {day} ou avant ; la première finit le {first}',
    },
    remedy: {
      nl: 'kies voor assessment-day een dag vanaf {first}',
      en: 'choose a day from {first} for assessment-day',
      fr: 'choisissez pour assessment-day un jour à partir du {first}',
    },
  },
  'FIRMS-TABLE': {
    what: {
      nl: 'de tabel "{table}" is er niet',
      en: 'the table "{table}" is not there',
      fr: 'la table « {table} » n’existe pas',
    },
    remedy: {
      nl: 'maak eerst het register (enterprise), de blootstelling (exposure) en, als ze gevraagd is, de steun',
      en: 'make the register (enterprise), the exposure and, where it is asked, the support first',
      fr: 'créez d’abord le registre (enterprise), l’exposition (exposure) et, si elle est demandée, l’aide',
    },
  },
  'FIRMS-COLUMN': {
    what: {
      nl: 'de tabel "{table}" heeft geen kolom {missing}',
      en: 'the table "{table}" has no column {missing}',
      fr: 'la table « {table} » n’a pas de colonne {missing}',
    },
    remedy: {
      nl: 'maak de tabel opnieuw met het scenario van dit pack',
      en: 'make the table again with the scenario of this pack',
      fr: 'recréez la table avec le scénario de ce pack',
    },
  },
  'FIRMS-VALUE': {
    what: {
      nl: 'in de tabel "{table}" is {column} in {rows} rijen leeg of buiten zijn bereik; verwacht: {expected}',
      en: 'in the table "{table}" {column} is empty or out of its range in {rows} rows; expected: {expected}',
      fr: 'dans la table « {table} », {column} est vide ou hors limites dans {rows} lignes ; attendu : {expected}',
    },
    remedy: {
      nl: 'verbeter die rijen of laat ze weg',
      en: 'mend these rows or leave them out',
      fr: 'corrigez ces lignes ou omettez-les',
    },
  },
  'FIRMS-UNITS': {
    what: {
      nl: 'tabel "{table}": {rows} eenheden staan er niet of meer dan één keer in, of niet in het register',
      en: 'table "{table}": {rows} units are absent, there more than once, or not in the register',
      fr: 'table « {table} » : {rows} unités manquent, sont en double ou hors du registre',
    },
    remedy: {
      nl: 'maak de tabel opnieuw uit dit register: één rij per eenheid (steun: per eenheid en maatregel)',
      en: 'make the table again from this register: one row per unit (support: per unit and measure)',
      fr: 'recréez la table à partir de ce registre : une ligne par unité (aide : par unité et mesure)',
    },
  },
  'FIRMS-MEASURE': {
    what: {
      nl: 'de tabel "{table}" noemt een maatregel "{measure}" die het pack niet heeft',
      en: 'the table "{table}" names a measure "{measure}" that the pack does not have',
      fr: 'la table « {table} » nomme une mesure « {measure} » que le pack n’a pas',
    },
    remedy: {
      nl: 'geef steun van maatregelen van dit pack: hun aanvraagdagen bepalen wanneer er betaald wordt',
      en: 'give support of measures of this pack: their days of application say when it is paid',
      fr: 'donnez l’aide de mesures de ce pack : leurs jours de demande fixent le paiement',
    },
  },
  'FIRMS-NUMBER': {
    what: {
      nl: 'tabel "{table}", {row}: {column} is {found}; verwacht: {expected}',
      en: 'table "{table}", {row}: {column} is {found}; expected: {expected}',
      fr: 'table « {table} », {row} : {column} vaut {found} ; attendu : {expected}',
    },
    remedy: {
      nl: 'verbeter de tabel in het pack',
      en: 'mend the table in the pack',
      fr: 'corrigez la table dans le pack',
    },
  },
  'FIRMS-RATE': {
    what: {
      nl: 'sector "{section}": {count} faillissementen per jaar op {units} eenheden kan niet',
      en: 'section "{section}": {count} bankruptcies a year among {units} units cannot be',
      fr: 'section « {section} » : {count} faillites par an pour {units} unités, c’est impossible',
    },
    remedy: {
      nl: 'geef faillissementen van dezelfde regio als het register',
      en: 'give bankruptcies of the same region as the register',
      fr: 'donnez les faillites de la même région que le registre',
    },
  },
} satisfies ProblemKinds;
