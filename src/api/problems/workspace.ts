import type { ProblemKinds } from '../../base/index.ts';

/** Work that is kept, and who was first. */
export const workspaceProblems = {
  'API-NO-WORKSPACE': {
    what: {
      nl: 'deze server heeft geen werkruimte',
      en: 'this server has no workspace',
      fr: 'ce serveur n’a pas d’espace de travail',
    },
    remedy: {
      nl: 'bewaar het adres van de pagina: het bevat uw ontwerp',
      en: 'keep the address of the page: it holds your design',
      fr: 'conservez l’adresse de la page : elle contient votre projet',
    },
  },
  'API-IF-MATCH': {
    what: {
      nl: 'er staat niet bij van welke versie u vertrok: If-Match is {found}',
      en: 'it does not say from which version you started: If-Match is {found}',
      fr: 'la version de départ n’est pas indiquée : If-Match est {found}',
    },
    remedy: {
      nl: 'stuur de ETag van de versie mee in If-Match, zoals "3"',
      en: 'send the ETag of the version in If-Match, such as "3"',
      fr: 'envoyez l’ETag de la version dans If-Match, par exemple "3"',
    },
  },
  'API-CHANGED': {
    what: {
      nl: '{author} bewaarde intussen versie {number} van "{name}"; er is niets overschreven',
      en: '{author} saved version {number} of "{name}" meanwhile; nothing was written over',
      fr: '{author} a enregistré entre-temps la version {number} de « {name} » ; rien n’a été écrasé',
    },
    remedy: {
      nl: 'vergelijk met die versie ("current"), en bewaar er bovenop of onder een nieuwe naam',
      en: 'compare with that version ("current"), and save on top of it or under a new name',
      fr: 'comparez avec cette version (« current »), puis enregistrez par-dessus ou sous un nouveau nom',
    },
  },
} as const satisfies ProblemKinds;
