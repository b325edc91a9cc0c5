import type { Text } from '../../../base/index.ts';

export const apiTexts = {
  title: { nl: 'API voor programma’s', en: 'API for programs', fr: 'API pour les programmes' },
  lead: {
    nl: 'Alles wat op deze pagina’s staat, is ook als JSON te vragen onder /api/v1.',
    en: 'Everything on these pages can be asked as JSON under /api/v1.',
    fr: 'Tout ce qui figure sur ces pages peut être demandé en JSON sous /api/v1.',
  },
} as const satisfies Readonly<Record<string, Text>>;
