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
} as const satisfies ProblemKinds;

const statuses: Readonly<Record<keyof typeof webProblems, number>> = {
  'WEB-PAGE': 404,
  'WEB-LONG': 414,
  'WEB-FIGURE': 404,
};

/** The status of a page that tells problems: by the code of the first. */
export function pageStatus(problems: readonly Problem[]): number {
  const code = problems[0]?.code ?? '';
  return Object.hasOwn(statuses, code) ? statuses[code as keyof typeof statuses] : statusOf(problems);
}
