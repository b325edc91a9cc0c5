import type { Text } from '../../../base/index.ts';

export const backtestTexts = {
  none: {
    nl: 'Dit pakket heeft geen terugtoetsen.',
    en: 'This pack has no back-tests.',
    fr: 'Ce paquet n’a pas de tests rétrospectifs.',
  },
  how: {
    nl: 'Gesimuleerd zonder kennis van de afloop; de marge is vooraf geclaimd. Afwijkingen blijven staan, ook als zij groot zijn.',
    en: 'Simulated without knowing the outcome; the tolerance was claimed in advance. Deviations stay, large ones too.',
    fr: 'Simulé sans connaître l’issue ; la marge a été annoncée à l’avance. Les écarts restent affichés, même importants.',
  },
  effects: {
    nl: 'Reken ook door wat andere aannamen zouden geven (duurt enkele minuten)',
    en: 'Work out what other assumptions would give too (takes some minutes)',
    fr: 'Calculer aussi ce que donneraient d’autres hypothèses (prend quelques minutes)',
  },
} as const satisfies Readonly<Record<string, Text>>;
