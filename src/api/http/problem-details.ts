import { fillText, problemJson, type Language, type Problem, type Text } from '../../base/index.ts';
import type { storeProblems } from '../../store/index.ts';
import type { apiProblems } from '../problems.ts';
import { signInStatuses, type signInProblems } from '../sign-in/problems.ts';

type Code = keyof typeof apiProblems | keyof typeof signInProblems | keyof typeof storeProblems;

/** The status of a refusal by the code of its first problem; everything else was understood and cannot be done: 422. */
const statuses: Partial<Readonly<Record<Code, number>>> = {
  ...signInStatuses,
  'API-PATH': 404,
  'API-METHOD': 405,
  'API-UNKNOWN': 404,
  'API-UNIT': 404,
  'API-JSON': 400,
  'API-CONTENT-TYPE': 415,
  'API-ACCEPT': 406,
  'API-CONTENT-ENCODING': 415,
  'API-BODY-SIZE': 413,
  'API-HEADER-SIZE': 431,
  'API-SLOW': 408,
  'API-HTTP': 400,
  'API-FIELD': 400,
  'API-FIELD-MISSING': 400,
  'API-FIELD-UNKNOWN': 400,
  'API-TIME': 503,
  'API-BUSY': 503,
  'API-JOBS-FULL': 429,
  'API-JOB-OPEN': 409,
  'API-JOB-GONE': 404,
  'API-JOB-DIAGNOSIS': 404,
  'API-RIGHT': 403,
  'API-SIGN-IN': 401,
  'API-ORIGIN': 403,
  'API-ORIGIN-UNKNOWN': 403,
  'API-RATE': 429,
  'API-INTERNAL': 500,
  'API-NO-WORKSPACE': 503,
  'API-IF-MATCH': 428,
  'API-CHANGED': 412,
  'STORE-FOLDER': 503,
  'STORE-LOCKED': 503,
  'STORE-NO-ROOM': 503,
  'STORE-URL': 503,
  'STORE-UNREACHABLE': 503,
  'STORE-SIGN-IN': 503,
  'STORE-DATABASE': 503,
  'STORE-RIGHTS': 503,
  'STORE-NEWER': 503,
  'STORE-OPEN': 503,
  'STORE-FULL': 503,
  'STORE-LOST': 503,
  'STORE-ITEM': 404,
  'STORE-VERSION': 404,
  'STORE-SIZE': 413,
  'STORE-OWN-WORK': 403,
  'STORE-REMOVED': 409,
};

const titles: Readonly<Record<number, Text>> = {
  400: { nl: 'De vraag is niet leesbaar', en: 'The request cannot be read', fr: 'La demande est illisible' },
  401: { nl: 'Niet aangemeld', en: 'Not signed in', fr: 'Non connecté' },
  403: { nl: 'Niet toegelaten', en: 'Not allowed', fr: 'Non autorisé' },
  404: { nl: 'Niet gevonden', en: 'Not found', fr: 'Introuvable' },
  405: {
    nl: 'Niet mogelijk op dit adres',
    en: 'Not possible at this address',
    fr: 'Impossible à cette adresse',
  },
  406: { nl: 'Niet in die vorm', en: 'Not in that form', fr: 'Pas sous cette forme' },
  408: {
    nl: 'De vraag kwam te traag binnen',
    en: 'The request came in too slowly',
    fr: 'La demande est arrivée trop lentement',
  },
  409: { nl: 'Nog niet mogelijk', en: 'Not possible yet', fr: 'Pas encore possible' },
  412: { nl: 'Intussen gewijzigd', en: 'Changed meanwhile', fr: 'Modifié entre-temps' },
  413: { nl: 'De vraag is te groot', en: 'The request is too large', fr: 'La demande est trop grande' },
  414: { nl: 'Het adres is te lang', en: 'The address is too long', fr: 'L’adresse est trop longue' },
  415: {
    nl: 'De vraag heeft een andere vorm',
    en: 'The request has another form',
    fr: 'La demande a une autre forme',
  },
  422: {
    nl: 'De vraag kan niet beantwoord worden',
    en: 'The request cannot be answered',
    fr: 'La demande ne peut recevoir de réponse',
  },
  428: { nl: 'Van welke versie?', en: 'From which version?', fr: 'À partir de quelle version ?' },
  429: { nl: 'Te veel vragen', en: 'Too many requests', fr: 'Trop de demandes' },
  431: {
    nl: 'Het adres is te lang',
    en: 'The address is too long',
    fr: 'L’adresse est trop longue',
  },
  500: { nl: 'Fout in de server', en: 'Error in the server', fr: 'Erreur du serveur' },
  502: {
    nl: 'De aanmelddienst werkt niet mee',
    en: 'The issuer does not work along',
    fr: 'Le service de connexion ne coopère pas',
  },
  503: { nl: 'Nu even niet', en: 'Not right now', fr: 'Pas pour l’instant' },
};

export function statusOf(problems: readonly Problem[]): number {
  const code = problems[0]?.code ?? '';
  return Object.hasOwn(statuses, code) ? statuses[code as keyof typeof statuses]! : 422;
}

/** What a status says, in words. */
export function problemTitle(status: number): Text {
  return titles[status] ?? titles[500]!;
}

/** A short request may hold thousands of mistakes, each told in half a kilobyte: nobody reads more than these. */
const mostProblems = 200;

/** Problems as details of RFC 9457, in one language; `problems` tells the first 200, each with its place and remedy. */
export function problemDetails(problems: readonly Problem[], language: Language, further: object = {}) {
  const status = statusOf(problems);
  const all = problems.slice(0, mostProblems).map((item) => problemJson(item, language));
  const [first] = all;
  return {
    type: `urn:relance:problem:${first?.code ?? 'API-INTERNAL'}`,
    title: fillText(problemTitle(status), language),
    status,
    detail: first === undefined ? '' : `${first.message}; ${first.remedy}`,
    code: first?.code ?? '',
    problems: all,
    ...further,
  };
}

/** Problems as the answer to a request, with what further belongs to them (RFC 9457, 3.2). */
export function problemResponse(
  problems: readonly Problem[],
  language: Language,
  further: object = {},
): Response {
  const details = problemDetails(problems, language, further);
  const seconds = problems[0]?.parameters['seconds'];
  const wait = [429, 503].includes(details.status) ? { 'Retry-After': String(seconds ?? 5) } : {};
  const headers = {
    'Content-Type': 'application/problem+json',
    'Content-Language': language,
    'Cache-Control': 'no-store',
    ...(details.status === 401 ? { 'WWW-Authenticate': challenge(problems) } : {}),
    ...wait,
    // The rest of what is too large is not read: nothing can follow it on this connection.
    ...(details.status === 413 ? { Connection: 'close' } : {}),
  };
  return new Response(JSON.stringify(details), { status: details.status, headers });
}

/** How to show who asks (RFC 6750, 3), and what was wrong with the token that came. */
function challenge(problems: readonly Problem[]): string {
  return problems[0]?.code.startsWith('SIGN-IN-TOKEN') === true ? 'Bearer error="invalid_token"' : 'Bearer';
}
