import type { ProblemKinds } from '../../base/index.ts';

/** What is wrong with a request itself: address, body, fields, size, pace. */
export const requestProblems = {
  'API-PATH': {
    what: {
      nl: 'het adres {found} bestaat niet',
      en: 'the address {found} does not exist',
      fr: 'l’adresse {found} n’existe pas',
    },
    remedy: {
      nl: 'kies een adres uit /api/v1/openapi.json',
      en: 'choose an address from /api/v1/openapi.json',
      fr: 'choisissez une adresse de /api/v1/openapi.json',
    },
  },
  'API-METHOD': {
    what: {
      nl: '{found} kan niet op dit adres',
      en: '{found} is not possible at this address',
      fr: '{found} n’est pas possible à cette adresse',
    },
    remedy: { nl: 'gebruik {known}', en: 'use {known}', fr: 'utilisez {known}' },
  },
  'API-UNKNOWN': {
    what: {
      nl: '"{found}" bestaat hier niet',
      en: '"{found}" does not exist here',
      fr: '« {found} » n’existe pas ici',
    },
    remedy: { nl: 'kies uit: {known}', en: 'choose from: {known}', fr: 'choisissez parmi : {known}' },
  },
  'API-UNIT': {
    what: {
      nl: 'het register van {measure} heeft geen eenheid met nummer "{found}"',
      en: 'the register of {measure} has no unit with number "{found}"',
      fr: 'le registre de {measure} n’a pas d’unité portant le numéro « {found} »',
    },
    remedy: {
      nl: 'kies een eenheid uit de lijst van deze maatregel',
      en: 'choose a unit from the list of this measure',
      fr: 'choisissez une unité dans la liste de cette mesure',
    },
  },
  'API-SMALL-CELL': {
    what: {
      nl: 'in deze gemeente zijn er te weinig zulke eenheden om ze te tonen',
      en: 'this municipality has too few such units to show them',
      fr: 'cette commune compte trop peu de telles unités pour les montrer',
    },
    remedy: {
      nl: 'vraag ze zonder gemeente',
      en: 'ask for them without a municipality',
      fr: 'demandez-les sans commune',
    },
  },
  'API-JSON': {
    what: {
      nl: 'de tekst is geen JSON: {reason}',
      en: 'the text is not JSON: {reason}',
      fr: 'le texte n’est pas du JSON : {reason}',
    },
    remedy: {
      nl: 'verbeter de tekst op de aangegeven plaats',
      en: 'correct the text at the place given',
      fr: 'corrigez le texte à l’endroit indiqué',
    },
  },
  'API-CONTENT-TYPE': {
    what: {
      nl: 'de vraag is van het type "{found}"',
      en: 'the request has type "{found}"',
      fr: 'la demande est du type « {found} »',
    },
    remedy: { nl: 'stuur {known}', en: 'send {known}', fr: 'envoyez {known}' },
  },
  'API-ACCEPT': {
    what: {
      nl: 'dit adres geeft niets van het type "{found}"',
      en: 'this address gives nothing of type "{found}"',
      fr: 'cette adresse ne donne rien du type « {found} »',
    },
    remedy: { nl: 'vraag {known}', en: 'ask for {known}', fr: 'demandez {known}' },
  },
  'API-CONTENT-ENCODING': {
    what: {
      nl: 'de vraag is gecomprimeerd als "{found}"',
      en: 'the request is compressed as "{found}"',
      fr: 'la demande est compressée en « {found} »',
    },
    remedy: {
      nl: 'stuur de vraag zonder compressie',
      en: 'send it without compression',
      fr: 'envoyez-la sans compression',
    },
  },
  'API-BODY-SIZE': {
    what: {
      nl: 'de vraag is groter dan {most} bytes',
      en: 'the request is larger than {most} bytes',
      fr: 'la demande dépasse {most} octets',
    },
    remedy: { nl: 'stuur minder tegelijk', en: 'send less at once', fr: 'envoyez-en moins à la fois' },
  },
  'API-HEADER-SIZE': {
    what: {
      nl: 'het adres en de kopregels van de vraag zijn samen langer dan {most} bytes',
      en: 'the address and headers of the request are longer than {most} bytes together',
      fr: 'l’adresse et les en-têtes de la demande dépassent ensemble {most} octets',
    },
    remedy: {
      nl: 'gebruik een korter adres; wijzig minder tegelijk, of stuur de wijziging in het bericht zelf naar /api/v1',
      en: 'use a shorter address; change less at once, or send the change in the body of a request to /api/v1',
      fr: 'utilisez une adresse plus courte ; modifiez moins à la fois, ou envoyez la modification dans le corps d’une demande à /api/v1',
    },
  },
  'API-SLOW': {
    what: {
      nl: 'de vraag was na {most} seconden nog niet helemaal binnen',
      en: 'the request was not complete after {most} seconds',
      fr: 'la demande n’était pas complète après {most} secondes',
    },
    remedy: {
      nl: 'kijk de verbinding na en stuur de vraag opnieuw',
      en: 'check the connection and send the request again',
      fr: 'vérifiez la connexion et envoyez de nouveau la demande',
    },
  },
  'API-HTTP': {
    what: {
      nl: 'wat binnenkwam is geen leesbare HTTP-vraag',
      en: 'what came in is no readable HTTP request',
      fr: 'ce qui est arrivé n’est pas une demande HTTP lisible',
    },
    remedy: {
      nl: 'gebruik een browser of een HTTP-bibliotheek, en het adres dat de server bij het starten noemt',
      en: 'use a browser or an HTTP library, and the address that the server names when it starts',
      fr: 'utilisez un navigateur ou une bibliothèque HTTP, et l’adresse que le serveur indique au démarrage',
    },
  },
  'API-FIELD': {
    what: {
      nl: '"{name}" heeft een andere vorm dan verwacht: {expected}',
      en: '"{name}" has another form than expected: {expected}',
      fr: '« {name} » n’a pas la forme attendue : {expected}',
    },
    remedy: {
      nl: 'zie de beschrijving in /api/v1/openapi.json',
      en: 'see the description in /api/v1/openapi.json',
      fr: 'voir la description dans /api/v1/openapi.json',
    },
  },
  'API-FIELD-MISSING': {
    what: { nl: '"{name}" ontbreekt', en: '"{name}" is missing', fr: '« {name} » manque' },
    remedy: { nl: 'geef het mee: {expected}', en: 'give it: {expected}', fr: 'indiquez-le : {expected}' },
  },
  'API-FIELD-UNKNOWN': {
    what: {
      nl: '"{name}" is hier niet bekend',
      en: '"{name}" is not known here',
      fr: '« {name} » n’est pas connu ici',
    },
    remedy: {
      nl: 'laat het weg, of kijk de naam na',
      en: 'leave it out, or check the name',
      fr: 'supprimez-le ou vérifiez le nom',
    },
  },
  'API-RATE': {
    what: {
      nl: 'te veel vragen in korte tijd',
      en: 'too many requests in a short time',
      fr: 'trop de demandes en peu de temps',
    },
    remedy: {
      nl: 'wacht {seconds} seconden',
      en: 'wait {seconds} seconds',
      fr: 'attendez {seconds} secondes',
    },
  },
  'API-INTERNAL': {
    what: {
      nl: 'er ging iets mis in de server (nummer {incident})',
      en: 'something went wrong in the server (number {incident})',
      fr: 'une erreur est survenue dans le serveur (numéro {incident})',
    },
    remedy: {
      nl: 'geef dit nummer aan de beheerder; in het logboek staat de rest',
      en: 'give this number to the administrator; the log has the rest',
      fr: 'donnez ce numéro à l’administrateur ; le journal contient le reste',
    },
  },
} as const satisfies ProblemKinds;
