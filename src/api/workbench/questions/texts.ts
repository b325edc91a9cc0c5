import type { Text } from '../../../base/index.ts';

/** What is said of open questions, in a terminal and on a page. */
export const questionTexts = {
  heading: { nl: 'Vragen voor {measure}', en: 'Questions for {measure}', fr: 'Questions pour {measure}' },
  entitled: {
    nl: 'Staat vast: er is recht op steun.',
    en: 'Certain: there is a right to support.',
    fr: 'Certain : il y a droit au soutien.',
  },
  refused: {
    nl: 'Staat vast: er is geen recht op steun.',
    en: 'Certain: there is no right to support.',
    fr: 'Certain : il n’y a pas droit au soutien.',
  },
  open: {
    nl: 'Of er recht op steun is, staat nog niet vast.',
    en: 'Whether there is a right to support is still open.',
    fr: 'Le droit au soutien n’est pas encore établi.',
  },
  amount: { nl: 'Bedrag: {amount}', en: 'Amount: {amount}', fr: 'Montant : {amount}' },
  neededForRight: {
    nl: 'Nog te vragen voor het recht, de nuttigste vraag eerst:',
    en: 'Still to ask for the right, the most useful question first:',
    fr: 'À demander encore pour le droit, la question la plus utile d’abord :',
  },
  neededForAmount: {
    nl: 'Nog te vragen voor het bedrag:',
    en: 'Still to ask for the amount:',
    fr: 'À demander encore pour le montant :',
  },
  perhaps: {
    nl: 'misschien nodig: niet bewezen dat het antwoord niets verandert',
    en: 'perhaps needed: not proved that the answer changes nothing',
    fr: 'peut-être nécessaire : il n’est pas prouvé que la réponse ne change rien',
  },
  irrelevant: {
    nl: 'Doet er niet meer toe:',
    en: 'No longer matters:',
    fr: 'N’a plus d’importance :',
  },
  becauseCertain: {
    nl: 'de uitkomst staat al vast',
    en: 'the outcome is certain already',
    fr: 'le résultat est déjà établi',
  },
  becauseFailed: {
    nl: 'telt enkel in regels waaraan niet meer voldaan kan worden, door: {criteria}',
    en: 'counts only in rules that can no longer be met, because of: {criteria}',
    fr: 'ne compte que dans des règles qui ne peuvent plus être remplies, à cause de : {criteria}',
  },
  becauseOther: {
    nl: 'een andere regel geeft hoe dan ook dezelfde uitkomst',
    en: 'another rule gives the same outcome anyway',
    fr: 'une autre règle donne de toute façon le même résultat',
  },
  becauseNotReached: {
    nl: 'met wat bekend is, speelt dit gegeven geen rol',
    en: 'given what is known, this plays no part',
    fr: 'vu ce qui est connu, cette donnée ne joue aucun rôle',
  },
  changes: {
    nl: 'Wat er moet veranderen om wel recht te hebben (telkens dit ene gegeven, de kleinste wijziging eerst):',
    en: 'What would have to change to be entitled (each time this one thing, the smallest change first):',
    fr: 'Ce qui devrait changer pour avoir droit (chaque fois cette seule donnée, le plus petit changement d’abord) :',
  },
  change: { nl: '{from} wordt {to}', en: '{from} becomes {to}', fr: '{from} devient {to}' },
  alternatives: { nl: 'of {values}', en: 'or {values}', fr: 'ou {values}' },
  notNearest: {
    nl: 'er kan een kleinere wijziging zijn: het zoeken is afgebroken',
    en: 'there may be a smaller change: the search was cut short',
    fr: 'il peut y avoir un changement plus petit : la recherche a été interrompue',
  },
  noChange: {
    nl: 'Geen wijziging van één enkel gegeven geeft recht op steun.',
    en: 'No change of a single thing gives a right to support.',
    fr: 'Aucun changement d’une seule donnée ne donne droit au soutien.',
  },
  noneFound: {
    nl: 'Geen wijziging van één enkel gegeven gevonden die recht geeft op steun.',
    en: 'No change of a single thing was found that gives a right to support.',
    fr: 'Aucun changement d’une seule donnée donnant droit au soutien n’a été trouvé.',
  },
  unsure: {
    nl: 'Niet volledig doorzocht: {names}',
    en: 'Not searched to the end: {names}',
    fr: 'Pas entièrement exploré : {names}',
  },
  line: { nl: '{title}: {text}', en: '{title}: {text}', fr: '{title} : {text}' },
} satisfies Readonly<Record<string, Text>>;
