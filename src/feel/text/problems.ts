import type { ProblemKinds } from '../../base/index.ts';

/** What can be wrong with data that is to become a value. */
export const jsonProblems = {
  'FEEL-JSON': {
    what: {
      nl: '{found} is geen {expected}',
      en: '{found} is not a {expected}',
      fr: '{found} n’est pas un {expected}',
    },
    remedy: {
      nl: 'geef getallen met een punt, datums als "2020-03-13", durations als "P21D"',
      en: 'give numbers with a point, dates as "2020-03-13", durations as "P21D"',
      fr: 'donnez les nombres avec un point, les dates comme "2020-03-13", les durées comme "P21D"',
    },
  },
  'FEEL-JSON-DEPTH': {
    what: {
      nl: 'de gegevens zijn dieper dan {limit} niveaus genest',
      en: 'the data are nested deeper than {limit} levels',
      fr: 'les données sont imbriquées sur plus de {limit} niveaux',
    },
    remedy: {
      nl: 'geef de gegevens met minder niveaus',
      en: 'give the data with fewer levels',
      fr: 'donnez les données avec moins de niveaux',
    },
  },
} satisfies ProblemKinds;
