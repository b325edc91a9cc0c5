import type { Text } from '../base/index.ts';
import type { InputBinding } from './pack.ts';

/** What a reader sees for the codes in the text columns of the register. */
export const registerCodes = {
  legal_kind: {
    natural: { nl: 'natuurlijke persoon', en: 'natural person', fr: 'personne physique' },
    company: { nl: 'vennootschap', en: 'company', fr: 'société' },
    nonprofit: { nl: 'vereniging of stichting', en: 'non-profit', fr: 'association ou fondation' },
    public: { nl: 'overheid', en: 'public body', fr: 'organisme public' },
    other: { nl: 'andere', en: 'other', fr: 'autre' },
  },
  occupation: {
    main: { nl: 'hoofdberoep', en: 'main occupation', fr: 'activité principale' },
    secondary: { nl: 'bijberoep', en: 'secondary occupation', fr: 'activité complémentaire' },
    company: {
      nl: 'geen van beide, want een rechtspersoon',
      en: 'neither, being a legal person',
      fr: 'ni l’une ni l’autre, étant une personne morale',
    },
  },
  status: {
    employee: { nl: 'werknemer', en: 'employee', fr: 'salarié' },
    'self-employed': { nl: 'zelfstandige', en: 'self-employed', fr: 'indépendant' },
    none: { nl: 'zonder werk', en: 'without work', fr: 'sans emploi' },
  },
  region: {
    '02000': { nl: 'Vlaams Gewest', en: 'Flemish Region', fr: 'Région flamande' },
    '03000': { nl: 'Waals Gewest', en: 'Walloon Region', fr: 'Région wallonne' },
    '04000': {
      nl: 'Brussels Hoofdstedelijk Gewest',
      en: 'Brussels-Capital Region',
      fr: 'Région de Bruxelles-Capitale',
    },
  },
  closure_kind: {
    none: { nl: 'geen', en: 'none', fr: 'aucune' },
    full: { nl: 'volledig', en: 'full', fr: 'totale' },
    partial: { nl: 'gedeeltelijk', en: 'partial', fr: 'partielle' },
    weekend: { nl: 'alleen in het weekend', en: 'at weekends only', fr: 'limitée au week-end' },
  },
} satisfies Readonly<Record<string, Readonly<Record<string, Text>>>>;

/** The codes of the column that a binding reads; undefined where the column has none. */
export function boundCodes(binding: InputBinding): Readonly<Record<string, Text>> | undefined {
  if (binding.kind !== 'population' && binding.kind !== 'exposure') return undefined;
  const codes: Readonly<Record<string, Readonly<Record<string, Text>>>> = registerCodes;
  return Object.hasOwn(codes, binding.column) ? codes[binding.column] : undefined;
}
