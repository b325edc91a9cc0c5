import type { Text } from '../../../base/index.ts';
import type { Measure } from '../../../pack/index.ts';

export const unitTexts = {
  choose: {
    nl: 'Voor welke maatregel?',
    en: 'For which measure?',
    fr: 'Pour quelle mesure ?',
  },
  chooseHow: {
    nl: 'Er wordt niets bewaard: wat u invult, staat alleen in het adres van de pagina.',
    en: 'Nothing is kept: what you fill in stands only in the address of the page.',
    fr: 'Rien n’est conservé : ce que vous saisissez figure uniquement dans l’adresse de la page.',
  },
  title: {
    nl: '{measure}: één onderneming',
    en: '{measure}: one enterprise',
    fr: '{measure} : une entreprise',
  },
  wrongTitle: { nl: 'Fout: {title}', en: 'Error: {title}', fr: 'Erreur : {title}' },
  errors: { nl: 'Er is een probleem', en: 'There is a problem', fr: 'Il y a un problème' },
  next: { nl: 'Volgende', en: 'Continue', fr: 'Continuer' },
  decide: { nl: 'Toon de beslissing', en: 'Show the decision', fr: 'Afficher la décision' },
  question: { nl: 'Vraag', en: 'Question', fr: 'Question' },
  stillOpen: {
    nl: 'Nog hoogstens {count} vragen. Wat er niet meer toe doet, wordt overgeslagen.',
    en: 'At most {count} more questions. What no longer matters is skipped.',
    fr: 'Encore {count} questions au plus. Ce qui n’a plus d’importance est omis.',
  },
  all: {
    nl: 'Alle vragen op één pagina',
    en: 'All questions on one page',
    fr: 'Toutes les questions sur une page',
  },
  one: { nl: 'Eén vraag tegelijk', en: 'One question at a time', fr: 'Une question à la fois' },
  answers: { nl: 'Uw antwoorden', en: 'Your answers', fr: 'Vos réponses' },
  change: { nl: 'Wijzig', en: 'Change', fr: 'Modifier' },
  again: { nl: 'Begin opnieuw', en: 'Begin again', fr: 'Recommencer' },
  irrelevant: { nl: 'Doet er niet meer toe', en: 'No longer matters', fr: 'N’a plus d’importance' },
  decision: { nl: 'Beslissing', en: 'Decision', fr: 'Décision' },
  changes: {
    nl: 'Wat er moet veranderen om wel recht te hebben',
    en: 'What would have to change to be entitled',
    fr: 'Ce qui devrait changer pour avoir droit',
  },
  changesHow: {
    nl: 'Telkens dit ene gegeven, de kleinste wijziging eerst.',
    en: 'Each time this one thing, the smallest change first.',
    fr: 'Chaque fois cette seule donnée, le plus petit changement d’abord.',
  },
  unsure: {
    nl: 'Niet volledig doorzocht: {names}',
    en: 'Not searched to the end: {names}',
    fr: 'Pas entièrement exploré : {names}',
  },
  receipt: {
    nl: 'Bewaar het ontvangstbewijs (JSON)',
    en: 'Keep the receipt (JSON)',
    fr: 'Conserver le reçu (JSON)',
  },
  amount: { nl: 'Bedrag: {amount}.', en: 'Amount: {amount}.', fr: 'Montant : {amount}.' },
  yes: { nl: 'ja', en: 'yes', fr: 'oui' },
  no: { nl: 'nee', en: 'no', fr: 'non' },
  evidence: { nl: 'Te bewijzen met: {name}.', en: 'To be proved by: {name}.', fr: 'À prouver par : {name}.' },
  euro: {
    nl: 'In euro, bijvoorbeeld 12.500 of 12.500,50.',
    en: 'In euro, for example 12,500 or 12,500.50.',
    fr: 'En euros, par exemple 12 500 ou 12 500,50.',
  },
  share: {
    nl: 'In procent, bijvoorbeeld 62,5.',
    en: 'Per cent, for example 62.5.',
    fr: 'En pour cent, par exemple 62,5.',
  },
  days: { nl: 'Aantal dagen.', en: 'Number of days.', fr: 'Nombre de jours.' },
  months: { nl: 'Aantal maanden.', en: 'Number of months.', fr: 'Nombre de mois.' },
  count: { nl: 'Een aantal.', en: 'A number.', fr: 'Un nombre.' },
  fte: {
    nl: 'Voltijdse equivalenten, bijvoorbeeld 2,5.',
    en: 'Full-time equivalents, for example 2.5.',
    fr: 'Équivalents temps plein, par exemple 2,5.',
  },
  nace: {
    nl: 'Vijf cijfers, bijvoorbeeld 56101.',
    en: 'Five digits, for example 56101.',
    fr: 'Cinq chiffres, par exemple 56101.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const oneUnit: Readonly<Record<Measure['unit'], Text>> = {
  enterprise: { nl: 'één onderneming', en: 'one enterprise', fr: 'une entreprise' },
  establishment: { nl: 'één vestiging', en: 'one establishment', fr: 'un établissement' },
  household: { nl: 'één gezin', en: 'one household', fr: 'un ménage' },
  person: { nl: 'één persoon', en: 'one person', fr: 'une personne' },
};
