import type { ProblemKinds } from '../../base/index.ts';

/** What can go wrong while a decision is made, by stable code. */
export const decideProblems = {
  'DMN-DECISION-UNKNOWN': {
    what: {
      nl: 'het model heeft geen beslissing "{found}"; het heeft {expected}',
      en: 'the model has no decision "{found}"; it has {expected}',
      fr: 'le modèle n’a pas de décision « {found} » ; il a {expected}',
    },
    remedy: { nl: 'gebruik een van deze namen', en: 'use one of these names', fr: 'utilisez un de ces noms' },
  },
  'DMN-INPUT-TYPE': {
    what: {
      nl: 'de waarde {found} past niet bij het type {expected}',
      en: 'the value {found} does not fit the type {expected}',
      fr: 'la valeur {found} ne correspond pas au type {expected}',
    },
    remedy: {
      nl: 'geef een waarde van dat type',
      en: 'give a value of that type',
      fr: 'donnez une valeur de ce type',
    },
  },
  'DMN-PROBLEMS-MORE': {
    what: {
      nl: 'er zijn meer dan {limit} problemen; de overige worden niet getoond',
      en: 'there are more than {limit} problems; the others are not shown',
      fr: 'il y a plus de {limit} problèmes ; les autres ne sont pas montrés',
    },
    remedy: {
      nl: 'verhelp eerst de getoonde',
      en: 'mend those that are shown first',
      fr: 'corrigez d’abord ceux qui sont montrés',
    },
  },
  'DMN-INPUT-UNKNOWN': {
    what: {
      nl: 'het model heeft geen invoer "{found}"; het heeft {expected}',
      en: 'the model has no input "{found}"; it has {expected}',
      fr: 'le modèle n’a pas de donnée « {found} » ; il a {expected}',
    },
    remedy: { nl: 'gebruik een van deze namen', en: 'use one of these names', fr: 'utilisez un de ces noms' },
  },
  'DMN-INPUT-VALUE': {
    what: {
      nl: 'een waarde van JavaScript ({found}) is geen waarde van FEEL en wordt null',
      en: 'a value of JavaScript ({found}) is no value of FEEL and becomes null',
      fr: 'une valeur de JavaScript ({found}) n’est pas une valeur de FEEL et devient null',
    },
    remedy: {
      nl: 'zet haar om met number("12.50") of valueFromJson(waarde, type)',
      en: 'convert it with number("12.50") or valueFromJson(value, type)',
      fr: 'convertissez-la avec number("12.50") ou valueFromJson(valeur, type)',
    },
  },
  'DMN-RESULT-TYPE': {
    what: {
      nl: 'de uitkomst {found} past niet bij het type {expected} en wordt null',
      en: 'the result {found} does not fit the type {expected} and becomes null',
      fr: 'le résultat {found} ne correspond pas au type {expected} et devient null',
    },
    remedy: {
      nl: 'verbeter de expressie of het type',
      en: 'correct the expression or the type',
      fr: 'corrigez l’expression ou le type',
    },
  },
  'DMN-NO-LOGIC': {
    what: {
      nl: 'de beslissing heeft geen expressie',
      en: 'the decision has no expression',
      fr: 'la décision n’a pas d’expression',
    },
    remedy: {
      nl: 'voeg een expressie of een beslissingstabel toe',
      en: 'add an expression or a decision table',
      fr: 'ajoutez une expression ou un tableau de décision',
    },
  },
  'DMN-HITS-SEVERAL': {
    what: {
      nl: 'de regels {found} gelden samen, maar UNIQUE laat er één toe',
      en: 'the rules {found} hold together, but UNIQUE allows one',
      fr: 'les règles {found} s’appliquent ensemble, mais UNIQUE n’en permet qu’une',
    },
    remedy: {
      nl: 'maak de regels uitsluitend of kies een andere trefregel',
      en: 'make the rules exclude each other or choose another hit policy',
      fr: 'rendez les règles exclusives ou choisissez une autre règle de sélection',
    },
  },
  'DMN-ANY-DIFFERENT': {
    what: {
      nl: 'de regels {found} gelden samen met verschillende uitkomsten, maar ANY vraagt dezelfde',
      en: 'the rules {found} hold together with different outputs, but ANY asks the same',
      fr: 'les règles {found} s’appliquent ensemble avec des sorties différentes, mais ANY exige la même',
    },
    remedy: {
      nl: 'maak de uitkomsten gelijk of kies een andere trefregel',
      en: 'make the outputs equal or choose another hit policy',
      fr: 'rendez les sorties égales ou choisissez une autre règle de sélection',
    },
  },
  'DMN-AGGREGATE-VALUE': {
    what: {
      nl: '{aggregation} kan {found} niet samenvatten',
      en: '{aggregation} cannot aggregate {found}',
      fr: '{aggregation} ne peut pas agréger {found}',
    },
    remedy: {
      nl: 'geef de regels getallen als uitkomst',
      en: 'give the rules numbers as outputs',
      fr: 'donnez des nombres comme sorties aux règles',
    },
  },
  'DMN-INPUT-VALUES': {
    what: {
      nl: 'de waarde {found} staat niet in de toegelaten waarden {expected}',
      en: 'the value {found} is not among the allowed values {expected}',
      fr: 'la valeur {found} ne figure pas parmi les valeurs permises {expected}',
    },
    remedy: {
      nl: 'geef een toegelaten waarde of breid inputValues uit',
      en: 'give an allowed value or extend inputValues',
      fr: 'donnez une valeur permise ou étendez inputValues',
    },
  },
  'DMN-EXTERNAL': {
    what: {
      nl: 'een functie in {found} wordt niet uitgevoerd',
      en: 'a function in {found} is not run',
      fr: 'une fonction en {found} n’est pas exécutée',
    },
    remedy: {
      nl: 'schrijf de functie in FEEL',
      en: 'write the function in FEEL',
      fr: 'écrivez la fonction en FEEL',
    },
  },
  'DMN-CALL': {
    what: {
      nl: '{found} is geen functie',
      en: '{found} is no function',
      fr: '{found} n’est pas une fonction',
    },
    remedy: {
      nl: 'roep een kennismodel, beslissingsdienst of functie aan',
      en: 'call a knowledge model, decision service or function',
      fr: 'appelez un modèle de connaissance, un service de décision ou une fonction',
    },
  },
  'DMN-ARGUMENTS': {
    what: {
      nl: 'de argumenten ({found}) passen niet bij de parameters ({expected})',
      en: 'the arguments ({found}) do not fit the parameters ({expected})',
      fr: 'les arguments ({found}) ne correspondent pas aux paramètres ({expected})',
    },
    remedy: {
      nl: 'geef elke parameter één waarde van het juiste type',
      en: 'give each parameter one value of the right type',
      fr: 'donnez à chaque paramètre une valeur du bon type',
    },
  },
  'DMN-CONDITION': {
    what: {
      nl: 'de voorwaarde geeft {found}, geen true of false',
      en: 'the condition gives {found}, not true or false',
      fr: 'la condition donne {found}, ni true ni false',
    },
    remedy: {
      nl: 'maak er een vergelijking van',
      en: 'make it a comparison',
      fr: 'faites-en une comparaison',
    },
  },
  'DMN-RUN-DEPTH': {
    what: {
      nl: 'de aanroepen zijn dieper dan {limit} niveaus genest',
      en: 'the calls are nested deeper than {limit} levels',
      fr: 'les appels sont imbriqués sur plus de {limit} niveaux',
    },
    remedy: {
      nl: 'controleer of een functie zichzelf zonder einde aanroept',
      en: 'check whether a function calls itself without end',
      fr: 'vérifiez si une fonction s’appelle sans fin',
    },
  },
} satisfies ProblemKinds;
