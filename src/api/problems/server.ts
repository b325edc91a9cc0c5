import type { ProblemKinds } from '../../base/index.ts';

/** Why a server does not start. */
export const serverProblems = {
  'API-PORT': {
    what: {
      nl: 'kan niet luisteren op poort {port}: {reason}',
      en: 'cannot listen on port {port}: {reason}',
      fr: 'impossible d’écouter sur le port {port} : {reason}',
    },
    remedy: {
      nl: 'kies met --port een vrije poort; 0 neemt er een die vrij is',
      en: 'choose a free port with --port; 0 takes one that is free',
      fr: 'choisissez un port libre avec --port ; 0 en prend un qui est libre',
    },
  },
  'API-HOST': {
    what: {
      nl: 'zonder aanmelding is de server enkel bereikbaar op deze computer, niet op "{found}"',
      en: 'without sign-in the server is reached on this machine alone, not at "{found}"',
      fr: 'sans connexion, le serveur n’est accessible que sur cette machine, pas sur « {found} »',
    },
    remedy: {
      nl: 'laat --host weg, of stel OpenID Connect in (docs/sign-in.md)',
      en: 'leave --host out, or configure OpenID Connect (docs/sign-in.md)',
      fr: 'supprimez --host, ou configurez OpenID Connect (docs/sign-in.md)',
    },
  },
  'API-PACK-TWICE': {
    what: {
      nl: 'twee pakketten heten "{found}"',
      en: 'two packs are called "{found}"',
      fr: 'deux paquets s’appellent « {found} »',
    },
    remedy: { nl: 'open er één van', en: 'open one of them', fr: 'n’en ouvrez qu’un' },
  },
} as const satisfies ProblemKinds;
