import type { Text } from '../../base/index.ts';

export const workTexts = {
  computing: {
    nl: 'De cijfers over alle ondernemingen worden berekend. De eerste keer duurt dat ongeveer een minuut; daarna staan ze klaar.',
    en: 'The figures over all enterprises are being computed. The first time takes about a minute; after that they are ready.',
    fr: 'Les chiffres sur toutes les entreprises sont en cours de calcul. La première fois, cela prend environ une minute ; ensuite ils sont prêts.',
  },
  waiting: { nl: 'Wacht op zijn beurt', en: 'Waiting for its turn', fr: 'En attente' },
  again: { nl: 'Vernieuw deze pagina', en: 'Refresh this page', fr: 'Actualiser cette page' },
} as const satisfies Readonly<Record<string, Text>>;
