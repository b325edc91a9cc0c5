import type { Text } from '../../base/index.ts';

export const workTexts = {
  computing: {
    nl: 'De cijfers over alle ondernemingen worden berekend. De eerste keer duurt dat een tot enkele minuten; daarna staan ze klaar. De pagina toont ze vanzelf; gebeurt dat niet, vernieuw haar dan.',
    en: 'The figures over all enterprises are being computed. The first time takes one to some minutes; after that they are ready. The page shows them by itself; if it does not, refresh it.',
    fr: 'Les chiffres sur toutes les entreprises sont en cours de calcul. La première fois, cela prend d’une à quelques minutes ; ensuite ils sont prêts. La page les montre d’elle-même ; sinon, actualisez-la.',
  },
  waiting: {
    nl: 'Wacht tot een andere berekening klaar is',
    en: 'Waiting until another computation is done',
    fr: 'En attente de la fin d’un autre calcul',
  },
  again: { nl: 'Vernieuw deze pagina', en: 'Refresh this page', fr: 'Actualiser cette page' },
} as const satisfies Readonly<Record<string, Text>>;
