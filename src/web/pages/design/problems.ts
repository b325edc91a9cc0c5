import type { ProblemKinds } from '../../../base/index.ts';

/** What can be wrong with a change that somebody makes on a page, or with an address that holds one. */
export const designProblems = {
  'WEB-DESIGN-UNKNOWN': {
    what: {
      nl: 'het adres verandert "{found}", wat deze maatregel niet (meer) heeft; de rest is behouden',
      en: 'the address changes "{found}", which this measure does not have (any more); the rest is kept',
      fr: 'l’adresse modifie « {found} », que cette mesure n’a pas (ou plus) ; le reste est conservé',
    },
    remedy: {
      nl: 'maak die wijziging opnieuw in de velden hieronder',
      en: 'make that change again in the fields below',
      fr: 'refaites cette modification dans les champs ci-dessous',
    },
  },
  'WEB-DESIGN-VALUE': {
    what: {
      nl: '"{found}" past niet in dit veld',
      en: '"{found}" does not fit in this field',
      fr: '« {found} » ne convient pas à ce champ',
    },
    remedy: {
      nl: 'vul in: {expected}',
      en: 'fill in: {expected}',
      fr: 'saisissez : {expected}',
    },
  },
  'WEB-DESIGN-SAVED': {
    what: {
      nl: 'er zijn al {most} varianten bewaard',
      en: '{most} variants are saved already',
      fr: '{most} variantes sont déjà enregistrées',
    },
    remedy: {
      nl: 'verwijder er eerst een',
      en: 'remove one first',
      fr: 'supprimez-en d’abord une',
    },
  },
  'WEB-DESIGN-GROUP': {
    what: {
      nl: 'het adres vraagt wie verschuift naar "{found}", een indeling die er niet is; de rest is behouden',
      en: 'the address asks who moves by "{found}", a group that there is not; the rest is kept',
      fr: 'l’adresse demande qui change par « {found} », un groupe qui n’existe pas ; le reste est conservé',
    },
    remedy: {
      nl: 'kies een van deze indelingen: {known}',
      en: 'choose one of these groups: {known}',
      fr: 'choisissez un de ces groupes : {known}',
    },
  },
  'WEB-KEPT-MEASURE': {
    what: {
      nl: '"{name}" hoort niet bij deze pagina: het is werk over de maatregel {measure}',
      en: '"{name}" does not belong to this page: it is work on the measure {measure}',
      fr: '« {name} » n’appartient pas à cette page : c’est un travail sur la mesure {measure}',
    },
    remedy: {
      nl: 'open het vanuit de werkruimte',
      en: 'open it from the workspace',
      fr: 'ouvrez-le depuis l’espace de travail',
    },
  },
  'WEB-KEPT-MOST': {
    what: {
      nl: 'er staan hoogstens {most} varianten naast elkaar; u koos er {found}',
      en: 'at most {most} variants stand side by side; you chose {found}',
      fr: 'au plus {most} variantes se comparent ; vous en avez choisi {found}',
    },
    remedy: {
      nl: 'kruis er in de werkruimte minder aan',
      en: 'tick fewer in the workspace',
      fr: 'cochez-en moins dans l’espace de travail',
    },
  },
  'WEB-NOTE-MOST': {
    what: {
      nl: 'een nota bewaart hoogstens {most} varianten; met uw ontwerp erbij zijn het er {found}',
      en: 'a note keeps at most {most} variants; with your design there are {found}',
      fr: 'une note conserve au plus {most} variantes ; avec votre projet il y en a {found}',
    },
    remedy: {
      nl: 'verwijder op het tabblad "{tab}" een variant, en bewaar de nota opnieuw',
      en: 'remove a variant on the tab "{tab}", and save the note again',
      fr: 'supprimez une variante sous l’onglet « {tab} », puis enregistrez la note de nouveau',
    },
  },
  'WEB-KEPT-GONE': {
    what: {
      nl: '"{name}" verandert "{found}", wat deze maatregel niet meer heeft; de rest is behouden',
      en: '"{name}" changes "{found}", which this measure does not have any more; the rest is kept',
      fr: '« {name} » modifie « {found} », que cette mesure n’a plus ; le reste est conservé',
    },
    remedy: {
      nl: 'maak die wijziging zo nodig opnieuw in Ontwerp',
      en: 'make that change again in Design if it is needed',
      fr: 'refaites cette modification dans Conception si elle est nécessaire',
    },
  },
  'WEB-KEPT-PACK': {
    what: {
      nl: '"{name}" is gemaakt op een andere versie van het pakket; de cijfers hieronder zijn die van nu',
      en: '"{name}" was made on another version of the pack; the figures below are those of now',
      fr: '« {name} » a été créée sur une autre version du paquet ; les chiffres ci-dessous sont ceux d’aujourd’hui',
    },
    remedy: {
      nl: 'kijk na of de variant nog zegt wat u bedoelt, en bewaar ze dan opnieuw',
      en: 'check that the variant still says what you mean, and then save it again',
      fr: 'vérifiez que la variante dit toujours ce que vous voulez, puis enregistrez-la de nouveau',
    },
  },
  'WEB-KEPT-OLDER': {
    what: {
      nl: 'dit is versie {number} van "{name}"; er is intussen een versie {latest}',
      en: 'this is version {number} of "{name}"; there is a version {latest} by now',
      fr: 'ceci est la version {number} de « {name} » ; il existe désormais une version {latest}',
    },
    remedy: {
      nl: 'bewaart u, dan ziet u eerst beide naast elkaar; niets gaat verloren',
      en: 'when you save, you first see both side by side; nothing is lost',
      fr: 'si vous enregistrez, vous verrez d’abord les deux côte à côte ; rien n’est perdu',
    },
  },
  'WEB-KEPT-REMOVED': {
    what: {
      nl: '"{name}" is verwijderd uit de werkruimte',
      en: '"{name}" was removed from the workspace',
      fr: '« {name} » a été supprimée de l’espace de travail',
    },
    remedy: {
      nl: 'zet ze terug vanuit haar geschiedenis',
      en: 'restore it from its history',
      fr: 'restaurez-la depuis son historique',
    },
  },
  'WEB-DESIGN-SWEEP': {
    what: {
      nl: 'de reeks kan niet worden berekend',
      en: 'the series cannot be computed',
      fr: 'la série ne peut pas être calculée',
    },
    remedy: {
      nl: 'vul een begin en een verschillend einde in, en tussen 2 en {most} stappen; samen hoogstens {points} punten',
      en: 'fill in a start and a different end, and between 2 and {most} steps; at most {points} points together',
      fr: 'saisissez un début et une fin différente, et entre 2 et {most} pas ; au plus {points} points ensemble',
    },
  },
} as const satisfies ProblemKinds;
