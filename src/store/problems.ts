import type { ProblemKinds } from '../base/index.ts';

/** What the store refuses, and why it cannot be opened or reached. */
export const storeProblems = {
  'STORE-FOLDER': {
    what: {
      nl: 'de map {folder} voor de werkruimte is niet bruikbaar: {reason}',
      en: 'the folder {folder} for the workspace cannot be used: {reason}',
      fr: 'le dossier {folder} de l’espace de travail est inutilisable : {reason}',
    },
    remedy: {
      nl: 'maak de map schrijfbaar en zorg voor vrije schijfruimte, of kies een andere map met --data of RELANCE_DATA',
      en: 'make the folder writable and free some disk space, or choose another folder with --data or RELANCE_DATA',
      fr: 'rendez le dossier accessible en écriture et libérez de l’espace disque, ou choisissez un autre dossier avec --data ou RELANCE_DATA',
    },
  },
  'STORE-LOCKED': {
    what: {
      nl: 'een ander programma gebruikt de werkruimte in {folder} al',
      en: 'another program uses the workspace in {folder} already',
      fr: 'un autre programme utilise déjà l’espace de travail dans {folder}',
    },
    remedy: {
      nl: 'stop dat programma, kies een andere map met --data, of gebruik PostgreSQL met DATABASE_URL',
      en: 'stop that program, choose another folder with --data, or use PostgreSQL with DATABASE_URL',
      fr: 'arrêtez ce programme, choisissez un autre dossier avec --data, ou utilisez PostgreSQL avec DATABASE_URL',
    },
  },
  'STORE-NO-ROOM': {
    what: {
      nl: 'de schijf met de map {folder} is vol: de werkruimte kan niet worden geopend',
      en: 'the disk with the folder {folder} is full: the workspace cannot be opened',
      fr: 'le disque du dossier {folder} est plein : l’espace de travail ne peut pas être ouvert',
    },
    remedy: {
      nl: 'maak op die schijf minstens {needed} MB vrij, of kies een andere map met --data of RELANCE_DATA; wat bewaard is, staat er nog',
      en: 'free at least {needed} MB on that disk, or choose another folder with --data or RELANCE_DATA; what was saved is still there',
      fr: 'libérez au moins {needed} Mo sur ce disque, ou choisissez un autre dossier avec --data ou RELANCE_DATA ; ce qui est enregistré y est toujours',
    },
  },
  'STORE-URL': {
    what: {
      nl: 'DATABASE_URL is geen adres van een PostgreSQL-databank',
      en: 'DATABASE_URL is not the address of a PostgreSQL database',
      fr: 'DATABASE_URL n’est pas l’adresse d’une base de données PostgreSQL',
    },
    remedy: {
      nl: 'schrijf postgres://gebruiker:wachtwoord@server:5432/databank',
      en: 'write postgres://user:password@server:5432/database',
      fr: 'écrivez postgres://utilisateur:motdepasse@serveur:5432/base',
    },
  },
  'STORE-UNREACHABLE': {
    what: {
      nl: 'de databank op {place} is niet bereikbaar: {reason}',
      en: 'the database at {place} cannot be reached: {reason}',
      fr: 'la base de données {place} est injoignable : {reason}',
    },
    remedy: {
      nl: 'kijk na of de databank draait en of het adres in DATABASE_URL klopt',
      en: 'check that the database runs and that the address in DATABASE_URL is right',
      fr: 'vérifiez que la base de données fonctionne et que l’adresse dans DATABASE_URL est correcte',
    },
  },
  'STORE-SIGN-IN': {
    what: {
      nl: 'de databank op {place} weigert de gebruiker of het wachtwoord',
      en: 'the database at {place} refuses the user or the password',
      fr: 'la base de données {place} refuse l’utilisateur ou le mot de passe',
    },
    remedy: {
      nl: 'verbeter gebruiker en wachtwoord in DATABASE_URL',
      en: 'correct the user and the password in DATABASE_URL',
      fr: 'corrigez l’utilisateur et le mot de passe dans DATABASE_URL',
    },
  },
  'STORE-DATABASE': {
    what: {
      nl: 'op {place} bestaat die databank niet',
      en: 'that database does not exist at {place}',
      fr: 'cette base de données n’existe pas sur {place}',
    },
    remedy: {
      nl: 'maak de databank aan, of verbeter haar naam in DATABASE_URL',
      en: 'create the database, or correct its name in DATABASE_URL',
      fr: 'créez la base de données, ou corrigez son nom dans DATABASE_URL',
    },
  },
  'STORE-RIGHTS': {
    what: {
      nl: 'de gebruiker van de databank op {place} mag daar niet lezen of schrijven',
      en: 'the user of the database at {place} may not read or write there',
      fr: 'l’utilisateur de la base de données {place} ne peut pas y lire ou écrire',
    },
    remedy: {
      nl: 'geef die gebruiker het recht om het schema "relance" te maken en te gebruiken',
      en: 'grant that user the right to create and use the schema "relance"',
      fr: 'accordez à cet utilisateur le droit de créer et d’utiliser le schéma « relance »',
    },
  },
  'STORE-NEWER': {
    what: {
      nl: 'de werkruimte is gemaakt door een nieuwere versie van Relance ({found})',
      en: 'the workspace was made by a newer version of Relance ({found})',
      fr: 'l’espace de travail a été créé par une version plus récente de Relance ({found})',
    },
    remedy: {
      nl: 'gebruik die versie, of kies een andere map of databank',
      en: 'use that version, or choose another folder or database',
      fr: 'utilisez cette version, ou choisissez un autre dossier ou une autre base',
    },
  },
  'STORE-OPEN': {
    what: {
      nl: 'de werkruimte in {place} kan niet worden geopend: {reason}',
      en: 'the workspace in {place} cannot be opened: {reason}',
      fr: 'l’espace de travail dans {place} ne peut pas être ouvert : {reason}',
    },
    remedy: {
      nl: 'zet een reservekopie terug, of kies een andere map of databank',
      en: 'restore a backup, or choose another folder or database',
      fr: 'restaurez une sauvegarde, ou choisissez un autre dossier ou une autre base',
    },
  },
  'STORE-FULL': {
    what: {
      nl: 'de schijf van de werkruimte is vol: er is niets bewaard',
      en: 'the disk of the workspace is full: nothing was saved',
      fr: 'le disque de l’espace de travail est plein : rien n’a été enregistré',
    },
    remedy: {
      nl: 'maak schijfruimte vrij en bewaar opnieuw',
      en: 'free some disk space and save again',
      fr: 'libérez de l’espace disque et enregistrez de nouveau',
    },
  },
  'STORE-LOST': {
    what: {
      nl: 'de databank van de werkruimte antwoordt niet: {reason}',
      en: 'the database of the workspace does not answer: {reason}',
      fr: 'la base de données de l’espace de travail ne répond pas : {reason}',
    },
    remedy: {
      nl: 'probeer het zo meteen opnieuw; kijk in de geschiedenis of uw werk al bewaard is',
      en: 'try again in a moment; see in the history whether your work was saved already',
      fr: 'réessayez dans un instant ; vérifiez dans l’historique si votre travail est déjà enregistré',
    },
  },
  'STORE-ITEM': {
    what: {
      nl: 'er is in deze werkruimte geen variant of nota "{found}"',
      en: 'there is no variant or note "{found}" in this workspace',
      fr: 'il n’y a pas de variante ni de note « {found} » dans cet espace de travail',
    },
    remedy: {
      nl: 'kies er een uit de lijst van de werkruimte',
      en: 'choose one from the list of the workspace',
      fr: 'choisissez-en une dans la liste de l’espace de travail',
    },
  },
  'STORE-VERSION': {
    what: {
      nl: '"{name}" heeft geen versie {found}',
      en: '"{name}" has no version {found}',
      fr: '« {name} » n’a pas de version {found}',
    },
    remedy: {
      nl: 'kies een versie van 1 tot {latest}',
      en: 'choose a version from 1 to {latest}',
      fr: 'choisissez une version de 1 à {latest}',
    },
  },
  'STORE-NAME': {
    what: {
      nl: 'een naam heeft 1 tot {most} tekens; deze heeft er {found}',
      en: 'a name has 1 to {most} characters; this one has {found}',
      fr: 'un nom compte de 1 à {most} caractères ; celui-ci en a {found}',
    },
    remedy: {
      nl: 'vul een naam van die lengte in',
      en: 'fill in a name of that length',
      fr: 'saisissez un nom de cette longueur',
    },
  },
  'STORE-CONTENT': {
    what: {
      nl: 'de inhoud heeft niet de vorm van soort "{kind}" ({reason})',
      en: 'the content does not have the form of kind "{kind}" ({reason})',
      fr: 'le contenu n’a pas la forme du genre « {kind} » ({reason})',
    },
    remedy: {
      nl: 'verbeter wat op die plaats staat; de vorm staat in /api/v1/openapi.json',
      en: 'correct what stands at that place; the form is in /api/v1/openapi.json',
      fr: 'corrigez ce qui se trouve à cet endroit ; la forme figure dans /api/v1/openapi.json',
    },
  },
  'STORE-SIZE': {
    what: {
      nl: 'dit telt {found} tekens; hoogstens {most} worden bewaard',
      en: 'this has {found} characters; at most {most} are kept',
      fr: 'ceci compte {found} caractères ; au plus {most} sont conservés',
    },
    remedy: { nl: 'maak het korter', en: 'make it shorter', fr: 'raccourcissez-le' },
  },
  'STORE-MANY': {
    what: {
      nl: 'de werkruimte van dit pakket heeft al {most} varianten en nota’s',
      en: 'the workspace of this pack has {most} variants and notes already',
      fr: 'l’espace de travail de ce paquet contient déjà {most} variantes et notes',
    },
    remedy: {
      nl: 'bewaar een nieuwe versie van iets dat er al is',
      en: 'save a new version of something that is there already',
      fr: 'enregistrez une nouvelle version de ce qui existe déjà',
    },
  },
  'STORE-VERSIONS': {
    what: {
      nl: '"{name}" heeft al {most} versies',
      en: '"{name}" has {most} versions already',
      fr: '« {name} » a déjà {most} versions',
    },
    remedy: {
      nl: 'bewaar het onder een nieuwe naam',
      en: 'save it under a new name',
      fr: 'enregistrez-le sous un nouveau nom',
    },
  },
  'STORE-REMOVED': {
    what: {
      nl: '"{name}" is verwijderd',
      en: '"{name}" is removed',
      fr: '« {name} » est supprimé',
    },
    remedy: {
      nl: 'zet het eerst terug',
      en: 'restore it first',
      fr: 'restaurez-le d’abord',
    },
  },
  'STORE-OWN-WORK': {
    what: {
      nl: 'versie {number} van "{name}" is door uzelf gemaakt: wie iets maakt, geeft het niet zelf vrij',
      en: 'version {number} of "{name}" was made by yourself: who makes something does not release it',
      fr: 'la version {number} de « {name} » est de votre main : son auteur ne la valide pas lui-même',
    },
    remedy: {
      nl: 'vraag iemand anders met de rol om vrij te geven; een server met één account op deze computer kan niets vrijgeven',
      en: 'ask somebody else with the role to release; a server with one account on this machine cannot release anything',
      fr: 'demandez à une autre personne ayant ce rôle ; un serveur à compte unique sur cette machine ne peut rien valider',
    },
  },
  'STORE-RELEASED': {
    what: {
      nl: 'versie {number} van "{name}" is al vrijgegeven',
      en: 'version {number} of "{name}" is released already',
      fr: 'la version {number} de « {name} » est déjà validée',
    },
    remedy: {
      nl: 'er is niets meer te doen; wie en wanneer staat in de geschiedenis',
      en: 'there is nothing left to do; who and when stands in the history',
      fr: 'il n’y a plus rien à faire ; l’historique indique qui et quand',
    },
  },
  'STORE-DAMAGED': {
    what: {
      nl: 'versie {number} van {id} staat niet meer zo in de databank als ze bewaard is ({reason})',
      en: 'version {number} of {id} does not stand in the database as it was saved ({reason})',
      fr: 'la version {number} de {id} n’est plus dans la base telle qu’elle a été enregistrée ({reason})',
    },
    remedy: {
      nl: 'meld dit aan de beheerder, en vertrek van een eerdere versie',
      en: 'tell the administrator, and start from an earlier version',
      fr: 'signalez-le à l’administrateur, et repartez d’une version antérieure',
    },
  },
} as const satisfies ProblemKinds;
