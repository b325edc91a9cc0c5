import type { ProblemKinds } from '../../base/index.ts';

/** What can be wrong with the margins of the register of households; their form is checked as that of every assumption. */
export const householdPopulationProblems = {
  'POPULATION-HOUSEHOLDS-MISSING': {
    what: {
      nl: 'het pakket heeft geen register van gezinnen',
      en: 'the pack has no register of households',
      fr: 'le paquet n’a pas de registre des ménages',
    },
    remedy: {
      nl: 'leg de marges vast in households.yaml, zoals in packs/flanders-2020',
      en: 'state the margins in households.yaml, as in packs/flanders-2020',
      fr: 'indiquez les marges dans households.yaml, comme dans packs/flanders-2020',
    },
  },
  'POPULATION-WAVE-UNKNOWN': {
    what: {
      nl: 'de tabel temporary_unemployment heeft geen golf van "{found}"',
      en: 'table temporary_unemployment has no wave of "{found}"',
      fr: 'la table temporary_unemployment n’a pas de vague du « {found} »',
    },
    remedy: {
      nl: 'kies bij surveyWave een van: {known}',
      en: 'choose for surveyWave one of: {known}',
      fr: 'choisissez pour surveyWave parmi : {known}',
    },
  },
  'POPULATION-MARGIN-REGION': {
    what: {
      nl: 'de marge "{margin}" noemt het onbekende gewest "{found}"',
      en: 'the margin "{margin}" names the unknown region "{found}"',
      fr: 'la marge « {margin} » cite la région inconnue « {found} »',
    },
    remedy: {
      nl: 'gebruik een van deze codes: {known}',
      en: 'use one of these codes: {known}',
      fr: 'utilisez un de ces codes : {known}',
    },
  },
  'POPULATION-MARGIN-SUM': {
    what: {
      nl: 'de marge "{margin}" telt op tot {found} in plaats van {expected}',
      en: 'the margin "{margin}" adds up to {found} instead of {expected}',
      fr: 'la marge « {margin} » totalise {found} au lieu de {expected}',
    },
    remedy: {
      nl: 'pas de aandelen aan, of het totaal waarnaar ze verdeeld worden',
      en: 'adapt the shares, or the total that they divide',
      fr: 'adaptez les parts, ou le total qu’elles divisent',
    },
  },
  'POPULATION-MARGIN-ROOM': {
    what: {
      nl: '{margin}: er is plaats voor {room}, maar de marge vraagt {found}',
      en: '{margin}: there is room for {room}, but the margin asks {found}',
      fr: '{margin} : il y a place pour {room}, mais la marge demande {found}',
    },
    remedy: {
      nl: 'controleer of beide marges hetzelfde gebied en dezelfde eenheid hebben',
      en: 'check that both margins are of the same area and unit',
      fr: 'vérifiez que les deux marges ont le même territoire et la même unité',
    },
  },
  'POPULATION-MARGIN-EMPTY': {
    what: {
      nl: '{margin}: de marge vraagt {found}, maar elke beginwaarde is nul',
      en: '{margin}: the margin asks {found}, but every starting value is zero',
      fr: '{margin} : la marge demande {found}, mais chaque valeur initiale est nulle',
    },
    remedy: {
      nl: 'geef minstens één beginwaarde boven nul, of zet de marge op nul',
      en: 'give at least one starting value above zero, or set the margin to zero',
      fr: 'donnez au moins une valeur initiale non nulle, ou mettez la marge à zéro',
    },
  },
} satisfies ProblemKinds;
