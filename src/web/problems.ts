import { statusOf } from '../api/index.ts';
import type { Problem, ProblemKinds } from '../base/index.ts';

/** What can be wrong with the address of a page. */
export const webProblems = {
  'WEB-PAGE': {
    what: {
      nl: 'de pagina {found} bestaat niet',
      en: 'the page {found} does not exist',
      fr: 'la page {found} n’existe pas',
    },
    remedy: {
      nl: 'kijk het adres na, of vertrek van de startpagina',
      en: 'check the address, or begin at the start page',
      fr: 'vérifiez l’adresse, ou repartez de la page d’accueil',
    },
  },
  'WEB-LONG': {
    what: {
      nl: 'het adres is te lang: {found} tekens, hoogstens {most}',
      en: 'the address is too long: {found} characters, at most {most}',
      fr: 'l’adresse est trop longue : {found} caractères, au plus {most}',
    },
    remedy: {
      nl: 'vul kortere waarden in',
      en: 'fill in shorter values',
      fr: 'saisissez des valeurs plus courtes',
    },
  },
  'WEB-FIGURE': {
    what: {
      nl: 'deze pagina heeft geen figuur "{found}" als {form}',
      en: 'this page has no figure "{found}" as {form}',
      fr: 'cette page n’a pas de figure « {found} » en {form}',
    },
    remedy: {
      nl: 'gebruik de koppelingen onder de figuren van de pagina',
      en: 'use the links below the figures of the page',
      fr: 'utilisez les liens sous les figures de la page',
    },
  },
  'WEB-ANSWER-CHOICE': {
    what: {
      nl: '{title}: "{found}" is geen van de antwoorden',
      en: '{title}: "{found}" is none of the answers',
      fr: '{title} : « {found} » n’est pas une des réponses',
    },
    remedy: {
      nl: 'kies een van de antwoorden',
      en: 'choose one of the answers',
      fr: 'choisissez une des réponses',
    },
  },
  'WEB-ANSWER-DATE': {
    what: {
      nl: '{title}: "{found}" is geen datum',
      en: '{title}: "{found}" is not a date',
      fr: '{title} : « {found} » n’est pas une date',
    },
    remedy: {
      nl: 'schrijf jaar-maand-dag, zoals 2020-03-13',
      en: 'write year-month-day, such as 2020-03-13',
      fr: 'écrivez année-mois-jour, par exemple 2020-03-13',
    },
  },
  'WEB-ANSWER-NUMBER': {
    what: {
      nl: '{title}: "{found}" is geen getal',
      en: '{title}: "{found}" is not a number',
      fr: '{title} : « {found} » n’est pas un nombre',
    },
    remedy: {
      nl: 'schrijf een getal in cijfers, zoals 12.500 of 12.500,50',
      en: 'write a number in digits, such as 12,500 or 12,500.50',
      fr: 'écrivez un nombre en chiffres, par exemple 12 500 ou 12 500,50',
    },
  },
  'WEB-ANSWER-LONG': {
    what: {
      nl: '{title}: het antwoord is langer dan {most} tekens',
      en: '{title}: the answer is longer than {most} characters',
      fr: '{title} : la réponse dépasse {most} caractères',
    },
    remedy: { nl: 'schrijf het korter', en: 'write it shorter', fr: 'écrivez plus court' },
  },
  'WEB-EXAMPLE': {
    what: {
      nl: 'deze maatregel heeft geen voorbeeld "{found}"',
      en: 'this measure has no example "{found}"',
      fr: 'cette mesure n’a pas d’exemple « {found} »',
    },
    remedy: { nl: 'kies uit: {known}', en: 'choose from: {known}', fr: 'choisissez parmi : {known}' },
  },
} as const satisfies ProblemKinds;

const statuses: Readonly<Record<keyof typeof webProblems, number>> = {
  'WEB-PAGE': 404,
  'WEB-LONG': 414,
  'WEB-FIGURE': 404,
  'WEB-ANSWER-CHOICE': 422,
  'WEB-ANSWER-DATE': 422,
  'WEB-ANSWER-NUMBER': 422,
  'WEB-ANSWER-LONG': 422,
  'WEB-EXAMPLE': 404,
};

/** The status of a page that tells problems: by the code of the first. */
export function pageStatus(problems: readonly Problem[]): number {
  const code = problems[0]?.code ?? '';
  return Object.hasOwn(statuses, code) ? statuses[code as keyof typeof statuses] : statusOf(problems);
}
