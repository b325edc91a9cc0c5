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
