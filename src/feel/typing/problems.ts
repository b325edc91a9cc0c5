import type { ProblemKinds } from '../../base/index.ts';

/** What is certain to go wrong with an expression, known from types alone. */
export const typeProblems = {
  'FEEL-TYPE-COMPARISON': {
    what: {
      nl: '"{operator}" vergelijkt {left} met {right}',
      en: '"{operator}" compares {left} with {right}',
      fr: '« {operator} » compare {left} à {right}',
    },
    remedy: {
      nl: 'vergelijk waarden van hetzelfde soort',
      en: 'compare values of the same kind',
      fr: 'comparez des valeurs du même type',
    },
  },
  'FEEL-TYPE-TEXT': {
    what: {
      nl: 'vergelijkt {left} met de tekst "{text}"',
      en: 'compares {left} with the text "{text}"',
      fr: 'compare {left} au texte « {text} »',
    },
    remedy: { nl: 'schrijf {expected}', en: 'write {expected}', fr: 'écrivez {expected}' },
  },
  'FEEL-TYPE-ARITHMETIC': {
    what: {
      nl: '"{operator}" bestaat niet tussen {left} en {right}',
      en: '"{operator}" does not exist between {left} and {right}',
      fr: '« {operator} » n’existe pas entre {left} et {right}',
    },
    remedy: {
      nl: 'zet een van beide om, bijvoorbeeld met number(...), string(...) of duration(...)',
      en: 'convert one of them, for instance with number(...), string(...) or duration(...)',
      fr: 'convertissez l’un des deux, par exemple avec number(...), string(...) ou duration(...)',
    },
  },
  'FEEL-TYPE-CONDITION': {
    what: {
      nl: 'hier wordt een boolean verwacht, dit is {found}',
      en: 'a boolean is expected here, this is {found}',
      fr: 'un booléen est attendu ici, ceci est {found}',
    },
    remedy: {
      nl: 'maak er een vergelijking van, zoals: x > 0',
      en: 'make it a comparison, such as: x > 0',
      fr: 'faites-en une comparaison, par exemple : x > 0',
    },
  },
  'FEEL-TYPE-NAME': {
    what: {
      nl: 'er is niets dat "{name}" heet',
      en: 'nothing is called "{name}"',
      fr: 'rien ne s’appelle « {name} »',
    },
    remedy: {
      nl: 'kies uit: {expected}',
      en: 'choose one of: {expected}',
      fr: 'choisissez parmi : {expected}',
    },
  },
  'FEEL-TYPE-PROPERTY': {
    what: {
      nl: '{kind} heeft geen "{name}"',
      en: '{kind} has no "{name}"',
      fr: '{kind} n’a pas de « {name} »',
    },
    remedy: {
      nl: 'kies uit: {expected}',
      en: 'choose one of: {expected}',
      fr: 'choisissez parmi : {expected}',
    },
  },
  'FEEL-TYPE-ARGUMENTS': {
    what: {
      nl: '{name} neemt deze argumenten niet ({found})',
      en: '{name} does not take these arguments ({found})',
      fr: '{name} n’accepte pas ces arguments ({found})',
    },
    remedy: { nl: 'schrijf {expected}', en: 'write {expected}', fr: 'écrivez {expected}' },
  },
  'FEEL-TYPE-CALL': {
    what: {
      nl: '{found} is geen functie',
      en: '{found} is not a function',
      fr: '{found} n’est pas une fonction',
    },
    remedy: {
      nl: 'controleer de naam voor het haakje',
      en: 'check the name before the bracket',
      fr: 'vérifiez le nom devant la parenthèse',
    },
  },
  'FEEL-TYPE-CONSTANT': {
    what: {
      nl: '{name} heeft voor deze vaste waarden geen resultaat',
      en: '{name} has no result for these fixed values',
      fr: '{name} n’a pas de résultat pour ces valeurs fixes',
    },
    remedy: {
      nl: 'controleer de tekst of de getallen tussen de haakjes',
      en: 'check the text or the numbers between the brackets',
      fr: 'vérifiez le texte ou les nombres entre parenthèses',
    },
  },
} satisfies ProblemKinds;
