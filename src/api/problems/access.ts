import type { ProblemKinds } from '../../base/index.ts';

/** Who may ask, and from where. */
export const accessProblems = {
  'API-RIGHT': {
    what: {
      nl: 'hiervoor is de rol {nl} nodig',
      en: 'this asks for the role {en}',
      fr: 'ceci demande le rôle {fr}',
    },
    remedy: {
      nl: 'vraag de beheerder om die rol',
      en: 'ask the administrator for that role',
      fr: 'demandez ce rôle à l’administrateur',
    },
  },
  'API-SIGN-IN': {
    what: {
      nl: 'dit is enkel voor wie aangemeld is',
      en: 'this is for those who are signed in',
      fr: 'ceci est réservé aux personnes connectées',
    },
    remedy: { nl: 'meld u eerst aan', en: 'sign in first', fr: 'connectez-vous d’abord' },
  },
  'API-ORIGIN': {
    what: {
      nl: 'de vraag komt van een andere site of voor een andere naam: {found}',
      en: 'the request comes from another site or for another name: {found}',
      fr: 'la demande vient d’un autre site ou pour un autre nom : {found}',
    },
    remedy: {
      nl: 'gebruik het adres dat de server bij het starten noemt',
      en: 'use the address that the server names when it starts',
      fr: 'utilisez l’adresse que le serveur indique au démarrage',
    },
  },
  'API-ORIGIN-UNKNOWN': {
    what: {
      nl: 'er is een cookie meegestuurd, maar niet gezegd van welke pagina de wijziging komt',
      en: 'a cookie was sent along, but not said from which page the change comes',
      fr: 'un cookie a été transmis, mais pas la page d’où vient la modification',
    },
    remedy: {
      nl: 'gebruik een recente browser; een programma stuurt een toegangstoken, geen cookie',
      en: 'use a recent browser; a program sends an access token, no cookie',
      fr: 'utilisez un navigateur récent ; un programme envoie un jeton d’accès, pas de cookie',
    },
  },
} as const satisfies ProblemKinds;
