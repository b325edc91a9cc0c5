import type { ProblemKinds } from '../base/index.ts';

/** Everything that can be wrong with an expression, before it runs, by stable code. */
export const feelProblems = {
  'FEEL-EMPTY': {
    what: {
      nl: 'hier staat geen expressie',
      en: 'there is no expression here',
      fr: 'il n’y a pas d’expression ici',
    },
    remedy: {
      nl: 'schrijf een expressie, of null als er geen waarde is',
      en: 'write an expression, or null when there is no value',
      fr: 'écrivez une expression, ou null s’il n’y a pas de valeur',
    },
  },
  'FEEL-SYNTAX': {
    what: {
      nl: '"{found}" kan hier niet staan',
      en: '"{found}" cannot stand here',
      fr: '« {found} » ne peut pas se trouver ici',
    },
    remedy: {
      nl: 'lees wat er vlak voor staat: ontbreekt daar een operator, een komma of een haakje?',
      en: 'look at what stands just before it: is an operator, a comma or a bracket missing?',
      fr: 'regardez ce qui précède : manque-t-il un opérateur, une virgule ou une parenthèse ?',
    },
  },
  'FEEL-SYNTAX-END': {
    what: {
      nl: 'de expressie breekt af na "{found}"',
      en: 'the expression breaks off after "{found}"',
      fr: 'l’expression s’interrompt après « {found} »',
    },
    remedy: {
      nl: 'vul aan wat ontbreekt: een waarde, of then/else/return/satisfies met een waarde',
      en: 'add what is missing: a value, or then/else/return/satisfies with a value',
      fr: 'ajoutez ce qui manque : une valeur, ou then/else/return/satisfies suivi d’une valeur',
    },
  },
  'FEEL-SYNTAX-WORD': {
    what: {
      nl: '"{found}" bestaat niet in FEEL',
      en: '"{found}" does not exist in FEEL',
      fr: '« {found} » n’existe pas en FEEL',
    },
    remedy: { nl: 'schrijf {expected}', en: 'write {expected}', fr: 'écrivez {expected}' },
  },
  'FEEL-SYNTAX-BRACKET': {
    what: {
      nl: 'het haakje "{found}" wordt niet gesloten',
      en: 'the bracket "{found}" is not closed',
      fr: 'la parenthèse « {found} » n’est pas fermée',
    },
    remedy: {
      nl: 'sluit het met "{expected}"',
      en: 'close it with "{expected}"',
      fr: 'fermez-la par « {expected} »',
    },
  },
  'FEEL-SYNTAX-STRING': {
    what: {
      nl: 'de tekst die hier begint wordt niet gesloten',
      en: 'the text that begins here is not closed',
      fr: 'le texte qui commence ici n’est pas fermé',
    },
    remedy: {
      nl: 'sluit met een dubbel aanhalingsteken; schrijf \\" voor een aanhalingsteken in de tekst',
      en: 'close it with a double quote; write \\" for a quote inside the text',
      fr: 'fermez par un guillemet double ; écrivez \\" pour un guillemet dans le texte',
    },
  },
  'FEEL-SYNTAX-COMMENT': {
    what: {
      nl: 'de commentaar die hier begint wordt niet gesloten',
      en: 'the comment that begins here is not closed',
      fr: 'le commentaire qui commence ici n’est pas fermé',
    },
    remedy: { nl: 'sluit met */', en: 'close it with */', fr: 'fermez par */' },
  },
  'FEEL-SIZE': {
    what: {
      nl: 'de expressie telt {found} tekens; het maximum is {limit}',
      en: 'the expression has {found} characters; the limit is {limit}',
      fr: 'l’expression compte {found} caractères ; la limite est {limit}',
    },
    remedy: {
      nl: 'splits haar in meerdere beslissingen',
      en: 'split it into several decisions',
      fr: 'divisez-la en plusieurs décisions',
    },
  },
  'FEEL-ITEMS': {
    what: {
      nl: 'de expressie telt {found} delen van één soort (komma’s, dubbelepunten, operatoren of woorden na elkaar); het maximum is {limit}',
      en: 'the expression has {found} parts of one sort (commas, colons, operators or words in a row); the limit is {limit}',
      fr: 'l’expression compte {found} éléments d’une même sorte (virgules, deux-points, opérateurs ou mots de suite) ; la limite est {limit}',
    },
    remedy: {
      nl: 'geef een lange lijst als invoer of als tabel, niet als tekst, en splits een lange berekening',
      en: 'give a long list as an input or a table, not as text, and split a long computation',
      fr: 'donnez une longue liste comme donnée ou comme table, pas comme texte, et divisez un long calcul',
    },
  },
  'FEEL-NUMBER': {
    what: {
      nl: 'het getal {found} is te groot',
      en: 'the number {found} is too large',
      fr: 'le nombre {found} est trop grand',
    },
    remedy: {
      nl: 'een getal van FEEL is kleiner dan 1e6145',
      en: 'a number of FEEL is smaller than 1e6145',
      fr: 'un nombre de FEEL est inférieur à 1e6145',
    },
  },
  'FEEL-DEPTH': {
    what: {
      nl: 'de expressie is dieper dan {limit} niveaus genest',
      en: 'the expression is nested deeper than {limit} levels',
      fr: 'l’expression est imbriquée sur plus de {limit} niveaux',
    },
    remedy: {
      nl: 'geef tussenresultaten een naam in een context of een eigen beslissing',
      en: 'name intermediate results in a context or a decision of their own',
      fr: 'nommez les résultats intermédiaires dans un contexte ou une décision à part',
    },
  },
  'FEEL-TEMPORAL': {
    what: {
      nl: '@"{found}" is geen datum, tijd of duur',
      en: '@"{found}" is not a date, time or duration',
      fr: '@"{found}" n’est pas une date, une heure ou une durée',
    },
    remedy: {
      nl: 'schrijf bijvoorbeeld @"2020-03-13", @"10:30:00", @"2020-03-13T10:30:00", @"P21D" of @"P1Y2M"',
      en: 'write for instance @"2020-03-13", @"10:30:00", @"2020-03-13T10:30:00", @"P21D" or @"P1Y2M"',
      fr: 'écrivez par exemple @"2020-03-13", @"10:30:00", @"2020-03-13T10:30:00", @"P21D" ou @"P1Y2M"',
    },
  },
  'FEEL-TEST': {
    what: {
      nl: '"{found}" is een test en heeft als waarde geen betekenis',
      en: '"{found}" is a test and has no meaning as a value',
      fr: '« {found} » est un test et n’a pas de sens comme valeur',
    },
    remedy: {
      nl: 'vergelijk met een waarde, zoals: bedrag != 5, of ? != 5 in een cel',
      en: 'compare it with a value, such as: amount != 5, or ? != 5 in a cell',
      fr: 'comparez avec une valeur, par exemple : montant != 5, ou ? != 5 dans une cellule',
    },
  },
} satisfies ProblemKinds;
