import type { ProblemKinds } from '../../../base/index.ts';

/** Numbers whose units do not go together. */
export const unitProblems = {
  'DMN-UNIT-MIXED': {
    what: {
      nl: '"{operator}" brengt een waarde in "{left}" samen met een waarde in "{right}"',
      en: '"{operator}" brings a value in "{left}" together with one in "{right}"',
      fr: '« {operator} » réunit une valeur en « {left} » et une en « {right} »',
    },
    remedy: {
      nl: 'reken eerst om naar dezelfde meeteenheid, of verbeter de opgegeven meeteenheid',
      en: 'convert to the same unit of measure first, or correct the declared one',
      fr: 'convertissez d’abord dans la même unité de mesure, ou corrigez celle qui est déclarée',
    },
  },
  'DMN-UNIT-PRODUCT': {
    what: {
      nl: 'twee bedragen worden met elkaar vermenigvuldigd ("{left}" en "{right}")',
      en: 'two amounts of money are multiplied ("{left}" and "{right}")',
      fr: 'deux montants sont multipliés entre eux (« {left} » et « {right} »)',
    },
    remedy: {
      nl: 'vermenigvuldig een bedrag met een aandeel of een aantal',
      en: 'multiply an amount by a share or a count',
      fr: 'multipliez un montant par une part ou un nombre',
    },
  },
  'DMN-UNIT-RESULT': {
    what: {
      nl: 'de uitkomst is in "{found}", opgegeven is "{expected}"',
      en: 'the outcome is in "{found}", declared is "{expected}"',
      fr: 'le résultat est en « {found} », déclaré : « {expected} »',
    },
    remedy: {
      nl: 'verbeter de uitdrukking, of de opgegeven meeteenheid',
      en: 'correct the expression, or the declared unit of measure',
      fr: 'corrigez l’expression, ou l’unité de mesure déclarée',
    },
  },
} satisfies ProblemKinds;
