import type { ProblemKinds } from '../base/index.ts';

/** What the workbench and its HTTP API refuse. */
export const apiProblems = {
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
  'API-PARAMETER': {
    what: {
      nl: 'de maatregel heeft geen parameter "{found}"',
      en: 'the measure has no parameter "{found}"',
      fr: 'la mesure n’a pas de paramètre « {found} »',
    },
    remedy: { nl: 'kies uit: {known}', en: 'choose from: {known}', fr: 'choisissez parmi : {known}' },
  },
  'API-VARIANT-BOTH': {
    what: {
      nl: 'een variant heeft óf regels, óf een heel model',
      en: 'a variant has either rules or a whole model',
      fr: 'une variante a soit des règles, soit un modèle entier',
    },
    remedy: {
      nl: 'geef "rules" of "dmn", niet allebei',
      en: 'give "rules" or "dmn", not both',
      fr: 'donnez « rules » ou « dmn », pas les deux',
    },
  },
  'API-VARIANT-INPUT': {
    what: {
      nl: 'het model vraagt "{found}", waarvoor de maatregel geen gegevens heeft',
      en: 'the model asks for "{found}", for which the measure has no data',
      fr: 'le modèle demande « {found} », pour lequel la mesure n’a pas de données',
    },
    remedy: { nl: 'gebruik alleen: {known}', en: 'use only: {known}', fr: 'utilisez seulement : {known}' },
  },
  'API-VARIANT-SIZE': {
    what: {
      nl: 'de beslissingstabel heeft {found} cellen; hoogstens {most} worden meteen doorgerekend',
      en: 'the decision table has {found} cells; at most {most} are computed at once',
      fr: 'la table de décision a {found} cellules ; au plus {most} sont calculées immédiatement',
    },
    remedy: { nl: 'gebruik minder regels', en: 'use fewer rules', fr: 'utilisez moins de règles' },
  },
  'API-VARIANT-LOOPS': {
    what: {
      nl: 'de wijziging voegt {found} lussen, filters of functies toe; hoogstens {most} worden meteen doorgerekend',
      en: 'the change adds {found} loops, filters or functions; at most {most} are computed at once',
      fr: 'la modification ajoute {found} boucles, filtres ou fonctions ; au plus {most} sont calculés immédiatement',
    },
    remedy: {
      nl: 'schrijf de voorwaarden zonder "for", "some", "every" of filters',
      en: 'write the conditions without "for", "some", "every" or filters',
      fr: 'écrivez les conditions sans « for », « some », « every » ni filtres',
    },
  },
  'API-VARIANT-MEMORY': {
    what: {
      nl: 'de gewijzigde regel van {measure} vraagt meer geheugen dan er is',
      en: 'the changed rule of {measure} needs more memory than there is',
      fr: 'la règle modifiée de {measure} demande plus de mémoire que disponible',
    },
    remedy: {
      nl: 'maak de regel eenvoudiger, of gebruik minder regels',
      en: 'make the rule simpler, or use fewer rules',
      fr: 'simplifiez la règle, ou utilisez moins de règles',
    },
  },
  'API-TIME': {
    what: {
      nl: 'de berekening van {measure} duurt langer dan {seconds} seconden',
      en: 'the computation of {measure} takes more than {seconds} seconds',
      fr: 'le calcul de {measure} dure plus de {seconds} secondes',
    },
    remedy: {
      nl: 'maak de regel eenvoudiger, of vraag een beoordeling aan',
      en: 'make the rule simpler, or ask for an assessment',
      fr: 'simplifiez la règle, ou demandez une évaluation',
    },
  },
  'API-BUSY': {
    what: {
      nl: 'er wachten al {most} vragen op een antwoord',
      en: '{most} questions are waiting for an answer already',
      fr: '{most} questions attendent déjà une réponse',
    },
    remedy: {
      nl: 'probeer het zo meteen opnieuw',
      en: 'try again in a moment',
      fr: 'réessayez dans un instant',
    },
  },
  'API-JOBS-FULL': {
    what: {
      nl: 'er lopen of wachten al {most} beoordelingen',
      en: '{most} assessments are running or waiting already',
      fr: '{most} évaluations sont déjà en cours ou en attente',
    },
    remedy: {
      nl: 'wacht tot er één klaar is, of annuleer er een',
      en: 'wait until one is done, or cancel one',
      fr: 'attendez qu’une soit terminée, ou annulez-en une',
    },
  },
  'API-JOB-GONE': {
    what: {
      nl: 'de taak "{found}" is er niet, of niet meer',
      en: 'the job "{found}" is not there, or no longer',
      fr: 'la tâche « {found} » n’existe pas, ou plus',
    },
    remedy: {
      nl: 'stel de vraag opnieuw: een uitkomst die bewaard is, staat er meteen',
      en: 'ask again: an outcome that is kept is there at once',
      fr: 'reposez la question : un résultat conservé est disponible aussitôt',
    },
  },
  'API-JOB-DIAGNOSIS': {
    what: {
      nl: 'bij deze taak is geen diagnose gevraagd',
      en: 'no diagnosis was asked of this job',
      fr: 'aucun diagnostic n’a été demandé à cette tâche',
    },
    remedy: {
      nl: 'start een beoordeling met "diagnosis": true',
      en: 'start an assessment with "diagnosis": true',
      fr: 'démarrez une évaluation avec "diagnosis": true',
    },
  },
  'API-JOB-OPEN': {
    what: {
      nl: 'de beoordeling heeft geen uitkomst: {state}',
      en: 'the assessment has no outcome: {state}',
      fr: 'l’évaluation n’a pas de résultat : {state}',
    },
    remedy: {
      nl: 'volg de voortgang, en vraag de uitkomst als die klaar is',
      en: 'follow its progress, and ask for the outcome when it is done',
      fr: 'suivez sa progression, et demandez le résultat quand elle est terminée',
    },
  },
  'API-CACHE-WRITE': {
    what: {
      nl: 'uitkomsten kunnen hier niet bewaard worden: {reason}',
      en: 'outcomes cannot be kept here: {reason}',
      fr: 'les résultats ne peuvent pas être conservés ici : {reason}',
    },
    remedy: {
      nl: 'maak plaats of geef schrijfrechten; tot dan wordt alles telkens opnieuw berekend',
      en: 'make room or give the right to write; until then everything is computed again each time',
      fr: 'libérez de la place ou donnez le droit d’écriture ; d’ici là, tout est recalculé à chaque fois',
    },
  },
  'API-CACHE-BROKEN': {
    what: {
      nl: 'deze bewaarde uitkomst is beschadigd',
      en: 'this kept outcome is damaged',
      fr: 'ce résultat conservé est endommagé',
    },
    remedy: {
      nl: 'u hoeft niets te doen: ze wordt opnieuw berekend',
      en: 'nothing needs to be done: it is computed again',
      fr: 'rien à faire : il est recalculé',
    },
  },
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
