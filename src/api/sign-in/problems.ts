import type { ProblemKinds } from '../../base/index.ts';

/** What the configuration of sign-in, signing in, and tokens of programs can be refused for. */
export const signInProblems = {
  'SIGN-IN-MISSING': {
    what: {
      nl: '{name} ontbreekt, terwijl {given} wel ingesteld is',
      en: '{name} is missing, while {given} is set',
      fr: '{name} manque, alors que {given} est défini',
    },
    remedy: {
      nl: 'stel {name} in zoals docs/sign-in.md beschrijft, of verwijder alle instellingen voor het aanmelden',
      en: 'set {name} as docs/sign-in.md describes, or remove all settings of sign-in',
      fr: 'définissez {name} comme le décrit docs/sign-in.md, ou supprimez tous les réglages de connexion',
    },
  },
  'SIGN-IN-UNKNOWN': {
    what: {
      nl: 'de instelling {name} bestaat niet',
      en: 'the setting {name} does not exist',
      fr: 'le réglage {name} n’existe pas',
    },
    remedy: { nl: 'kies uit: {known}', en: 'choose from: {known}', fr: 'choisissez parmi : {known}' },
  },
  'SIGN-IN-ADDRESS': {
    what: {
      nl: '"{found}" is geen veilig adres voor {name}',
      en: '"{found}" is no safe address for {name}',
      fr: '« {found} » n’est pas une adresse sûre pour {name}',
    },
    remedy: {
      nl: 'geef een adres dat begint met https://, zonder wachtwoord of vraagteken (RELANCE_URL ook zonder pad); http:// kan enkel met localhost',
      en: 'give an address that begins with https://, without password or question mark (RELANCE_URL without a path too); http:// is for localhost only',
      fr: 'donnez une adresse commençant par https://, sans mot de passe ni point d’interrogation (RELANCE_URL aussi sans chemin) ; http:// n’est permis qu’avec localhost',
    },
  },
  'SIGN-IN-SECRET': {
    what: {
      nl: '{name} telt minder dan {least} tekens',
      en: '{name} has fewer than {least} characters',
      fr: '{name} compte moins de {least} caractères',
    },
    remedy: {
      nl: 'laat de aanmelddienst een lang willekeurig geheim maken',
      en: 'let the issuer make a long random secret',
      fr: 'faites générer un long secret aléatoire par le service de connexion',
    },
  },
  'SIGN-IN-SCOPE': {
    what: {
      nl: '"{found}" bevat "openid" niet',
      en: '"{found}" lacks "openid"',
      fr: '« {found} » ne contient pas « openid »',
    },
    remedy: {
      nl: 'schrijf bijvoorbeeld "openid profile"',
      en: 'write for example "openid profile"',
      fr: 'écrivez par exemple « openid profile »',
    },
  },
  'SIGN-IN-AUDIENCE': {
    what: {
      nl: '{name} is dezelfde als RELANCE_OIDC_CLIENT_ID',
      en: '{name} is the same as RELANCE_OIDC_CLIENT_ID',
      fr: '{name} est identique à RELANCE_OIDC_CLIENT_ID',
    },
    remedy: {
      nl: 'geef de API een eigen naam bij de aanmelddienst, zodat een identiteitstoken niet als toegangstoken geldt',
      en: 'give the API a name of its own at the issuer, so that an ID token does not pass for an access token',
      fr: 'donnez à l’API un nom propre auprès du service de connexion, afin qu’un jeton d’identité ne passe pas pour un jeton d’accès',
    },
  },
  'SIGN-IN-ROLES': {
    what: {
      nl: '{name} heeft een andere vorm dan verwacht',
      en: '{name} has another form than expected',
      fr: '{name} n’a pas la forme attendue',
    },
    remedy: {
      nl: 'schrijf bijvoorbeeld {example}',
      en: 'write for example {example}',
      fr: 'écrivez par exemple {example}',
    },
  },
  'SIGN-IN-ISSUER': {
    what: {
      nl: 'de aanmelddienst {issuer} antwoordt niet zoals verwacht: {reason}',
      en: 'the issuer {issuer} does not answer as expected: {reason}',
      fr: 'le service de connexion {issuer} ne répond pas comme prévu : {reason}',
    },
    remedy: {
      nl: 'probeer het straks opnieuw; blijft het duren, verwittig dan de beheerder',
      en: 'try again later; if it goes on, tell the administrator',
      fr: 'réessayez plus tard ; si cela persiste, prévenez l’administrateur',
    },
  },
  'SIGN-IN-DENIED': {
    what: {
      nl: 'u brak het aanmelden af, of de aanmelddienst liet u niet toe',
      en: 'you stopped the sign-in, or the issuer did not let you in',
      fr: 'vous avez interrompu la connexion, ou le service de connexion vous l’a refusée',
    },
    remedy: {
      nl: 'meld u opnieuw aan, of vraag de beheerder om toegang',
      en: 'sign in again, or ask the administrator for access',
      fr: 'reconnectez-vous, ou demandez l’accès à l’administrateur',
    },
  },
  'SIGN-IN-REFUSED': {
    what: {
      nl: 'de aanmelddienst weigerde: {reason}',
      en: 'the issuer refused: {reason}',
      fr: 'le service de connexion a refusé : {reason}',
    },
    remedy: {
      nl: 'meld u opnieuw aan; gebeurt het nog eens, geef dan deze melding aan de beheerder',
      en: 'sign in again; if it happens once more, give this message to the administrator',
      fr: 'reconnectez-vous ; si cela se reproduit, transmettez ce message à l’administrateur',
    },
  },
  'SIGN-IN-STATE': {
    what: {
      nl: 'deze aanmelding is verlopen, al afgerond of in een ander venster begonnen',
      en: 'this sign-in is over, was finished already, or began in another window',
      fr: 'cette connexion a expiré, est déjà terminée ou a commencé dans une autre fenêtre',
    },
    remedy: {
      nl: 'meld u opnieuw aan en rond het binnen tien minuten af in hetzelfde venster; sta cookies toe voor deze site',
      en: 'sign in again and finish within ten minutes in the same window; allow cookies for this site',
      fr: 'reconnectez-vous et terminez en moins de dix minutes dans la même fenêtre ; autorisez les cookies pour ce site',
    },
  },
  'SIGN-IN-CODE': {
    what: {
      nl: 'de aanmelddienst aanvaardt de code van deze aanmelding niet (meer)',
      en: 'the issuer does not accept the code of this sign-in, or no longer',
      fr: 'le service de connexion n’accepte pas, ou plus, le code de cette connexion',
    },
    remedy: { nl: 'meld u opnieuw aan', en: 'sign in again', fr: 'reconnectez-vous' },
  },
  'SIGN-IN-CLOCK': {
    what: {
      nl: 'de klok van deze server en die van de aanmelddienst lopen niet gelijk',
      en: 'the clocks of this server and of the issuer differ',
      fr: 'les horloges de ce serveur et du service de connexion diffèrent',
    },
    remedy: {
      nl: 'vraag de beheerder om beide klokken gelijk te zetten (NTP)',
      en: 'ask the administrator to set both clocks right (NTP)',
      fr: 'demandez à l’administrateur de régler les deux horloges (NTP)',
    },
  },
  'SIGN-IN-IDENTITY': {
    what: {
      nl: 'wat de aanmelddienst over u zegt, is niet te vertrouwen (nummer {incident})',
      en: 'what the issuer says of you cannot be trusted (number {incident})',
      fr: 'ce que le service de connexion dit de vous n’est pas fiable (numéro {incident})',
    },
    remedy: {
      nl: 'meld u opnieuw aan; gebeurt het nog eens, geef dan dit nummer aan de beheerder: in het logboek staat de rest',
      en: 'sign in again; if it happens once more, give this number to the administrator: the log has the rest',
      fr: 'reconnectez-vous ; si cela se reproduit, donnez ce numéro à l’administrateur : le journal contient le reste',
    },
  },
  'SIGN-IN-CLAIM': {
    what: {
      nl: 'de aanmelddienst zegt niet welke rol u hebt: "{claim}" ontbreekt',
      en: 'the issuer does not say which role you have: "{claim}" is missing',
      fr: 'le service de connexion n’indique pas votre rôle : « {claim} » manque',
    },
    remedy: {
      nl: 'vraag de beheerder om dat gegeven mee te laten sturen; dit kwam wel mee: {known}',
      en: 'ask the administrator to have it sent; this did come: {known}',
      fr: 'demandez à l’administrateur de le faire transmettre ; voici ce qui a été transmis : {known}',
    },
  },
  'SIGN-IN-ROLE': {
    what: {
      nl: 'u bent bekend, maar u hebt geen rol in Relance',
      en: 'you are known, but have no role in Relance',
      fr: 'vous êtes connu, mais vous n’avez pas de rôle dans Relance',
    },
    remedy: {
      nl: 'vraag de beheerder om een rol; Relance leest die in "{claim}"',
      en: 'ask the administrator for a role; Relance reads it in "{claim}"',
      fr: 'demandez un rôle à l’administrateur ; Relance le lit dans « {claim} »',
    },
  },
  'SIGN-IN-TOKEN': {
    what: {
      nl: 'het toegangstoken wordt niet aanvaard: {reason}',
      en: 'the access token is not accepted: {reason}',
      fr: 'le jeton d’accès n’est pas accepté : {reason}',
    },
    remedy: {
      nl: 'vraag de aanmelddienst om een token voor deze API',
      en: 'ask the issuer for a token for this API',
      fr: 'demandez au service de connexion un jeton pour cette API',
    },
  },
  'SIGN-IN-TOKEN-OVER': {
    what: {
      nl: 'het toegangstoken is verlopen',
      en: 'the access token has expired',
      fr: 'le jeton d’accès a expiré',
    },
    remedy: {
      nl: 'vraag de aanmelddienst om een nieuw token',
      en: 'ask the issuer for a new token',
      fr: 'demandez un nouveau jeton au service de connexion',
    },
  },
} as const satisfies ProblemKinds;

/** The status of what stops somebody at the door; the others stop the start of the server. */
export const signInStatuses: Partial<Readonly<Record<keyof typeof signInProblems, number>>> = {
  'SIGN-IN-ISSUER': 503,
  'SIGN-IN-DENIED': 403,
  'SIGN-IN-REFUSED': 502,
  'SIGN-IN-STATE': 400,
  'SIGN-IN-CODE': 400,
  'SIGN-IN-CLOCK': 502,
  'SIGN-IN-IDENTITY': 502,
  'SIGN-IN-CLAIM': 403,
  'SIGN-IN-ROLE': 403,
  'SIGN-IN-TOKEN': 401,
  'SIGN-IN-TOKEN-OVER': 401,
};
