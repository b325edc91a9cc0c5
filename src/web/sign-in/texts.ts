import type { Role } from '../../api/index.ts';
import type { Text } from '../../base/index.ts';

export const signInTexts = {
  signIn: { nl: 'Aanmelden', en: 'Sign in', fr: 'Se connecter' },
  signInAt: {
    nl: 'Aanmelden via {issuer}',
    en: 'Sign in through {issuer}',
    fr: 'Se connecter via {issuer}',
  },
  signOut: { nl: 'Afmelden', en: 'Sign out', fr: 'Se déconnecter' },
  account: { nl: 'Uw account', en: 'Your account', fr: 'Votre compte' },
  local: { nl: 'Lokale account', en: 'Local account', fr: 'Compte local' },
  localHow: {
    nl: 'Deze server is enkel op deze computer bereikbaar. Wie hier werkt, hoeft zich niet aan te melden en mag alles.',
    en: 'This server is reached on this machine alone. Whoever works here need not sign in and may do everything.',
    fr: 'Ce serveur n’est accessible que sur cette machine. Qui travaille ici n’a pas à se connecter et peut tout faire.',
  },
  nobody: {
    nl: 'U bent niet aangemeld.',
    en: 'You are not signed in.',
    fr: 'Vous n’êtes pas connecté.',
  },
  name: { nl: 'Naam', en: 'Name', fr: 'Nom' },
  id: { nl: 'Kenmerk', en: 'Identifier', fr: 'Identifiant' },
  role: { nl: 'Rol', en: 'Role', fr: 'Rôle' },
  noRole: { nl: 'geen', en: 'none', fr: 'aucun' },
  roles: {
    nl: 'Wat elke rol mag',
    en: 'What each role may do',
    fr: 'Ce que permet chaque rôle',
  },
  askRole: {
    nl: 'Hebt u een andere rol nodig? Vraag die aan de beheerder, meld u daarna af en opnieuw aan.',
    en: 'Do you need another role? Ask the administrator for it, then sign out and in again.',
    fr: 'Vous faut-il un autre rôle ? Demandez-le à l’administrateur, puis déconnectez-vous et reconnectez-vous.',
  },
  gotRole: {
    nl: 'Hebt u die rol pas gekregen? Meld u dan af en opnieuw aan.',
    en: 'Were you given that role just now? Then sign out and in again.',
    fr: 'Venez-vous de recevoir ce rôle ? Déconnectez-vous et reconnectez-vous.',
  },
  failed: {
    nl: 'Aanmelden is niet gelukt',
    en: 'The sign-in did not succeed',
    fr: 'La connexion n’a pas abouti',
  },
  youAre: {
    nl: 'U bent aangemeld als {name}, met de rol {role}.',
    en: 'You are signed in as {name}, with the role {role}.',
    fr: 'Vous êtes connecté comme {name}, avec le rôle {role}.',
  },
  contact: { nl: 'Vragen? {contact}', en: 'Questions? {contact}', fr: 'Des questions ? {contact}' },
  over: {
    nl: 'Een aanmelding geldt acht uur.',
    en: 'A sign-in holds for eight hours.',
    fr: 'Une connexion vaut huit heures.',
  },
  otherAccount: {
    nl: 'Hebt u nog een andere account? Meld u eerst af bij {issuer}.',
    en: 'Do you have another account? Sign out at {issuer} first.',
    fr: 'Avez-vous un autre compte ? Déconnectez-vous d’abord de {issuer}.',
  },
  signedOut: { nl: 'U bent afgemeld', en: 'You are signed out', fr: 'Vous êtes déconnecté' },
  signedOutHere: {
    nl: 'U bent afgemeld bij Relance.',
    en: 'You are signed out of Relance.',
    fr: 'Vous êtes déconnecté de Relance.',
  },
  signingOutThere: {
    nl: 'Uw browser gaat nu naar {issuer} om u ook daar af te melden.',
    en: 'Your browser now goes to {issuer} to sign you out there too.',
    fr: 'Votre navigateur va maintenant vers {issuer} pour vous y déconnecter aussi.',
  },
  signOutThere: {
    nl: 'Afmelden bij {issuer}',
    en: 'Sign out at {issuer}',
    fr: 'Se déconnecter de {issuer}',
  },
  stillThere: {
    nl: 'Bij {issuer} kunt u nog aangemeld zijn. Werkt u op een gedeelde computer, meld u dan ook daar af en sluit de browser.',
    en: 'You may still be signed in at {issuer}. On a shared computer, sign out there too and close the browser.',
    fr: 'Vous êtes peut-être encore connecté à {issuer}. Sur un ordinateur partagé, déconnectez-vous-y aussi et fermez le navigateur.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const roleWork: Readonly<Record<Role, Text>> = {
  reader: {
    nl: 'leest alle pagina’s en gegevens, en rekent één onderneming door',
    en: 'reads all pages and data, and has one enterprise decided',
    fr: 'lit toutes les pages et données, et fait calculer une entreprise',
  },
  analyst: {
    nl: 'wijzigt en simuleert ook maatregelen, en start beoordelingen',
    en: 'also changes and simulates measures, and starts assessments',
    fr: 'modifie et simule aussi des mesures, et lance des évaluations',
  },
  releaser: {
    nl: 'mag alles wat een analist mag; bedoeld voor wie resultaten vrijgeeft',
    en: 'may do all that an analyst may; meant for those who release results',
    fr: 'peut tout ce que peut un analyste ; destiné à qui valide des résultats',
  },
};
