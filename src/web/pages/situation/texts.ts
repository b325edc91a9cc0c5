import type { Text } from '../../../base/index.ts';

export const situationTexts = {
  none: {
    nl: 'Dit pakket heeft geen instellingen voor een diagnose (map diagnosis).',
    en: 'This pack has no settings for a diagnosis (folder diagnosis).',
    fr: 'Ce paquet n’a pas de réglages pour un diagnostic (dossier diagnosis).',
  },
  parts: { nl: 'Delen van de diagnose', en: 'Parts of the diagnosis', fr: 'Parties du diagnostic' },
  overview: { nl: 'Overzicht', en: 'Overview', fr: 'Aperçu' },
  figures: { nl: '{count} figuren', en: '{count} figures', fr: '{count} figures' },
  why: {
    nl: 'Elke figuur zegt onder “Hoe berekend” uit welke tabel, met welke variant en onder welke aannamen zij gemaakt is.',
    en: 'Below each figure, “How it was computed” says from which table, with which variant and under which assumptions it was made.',
    fr: 'Sous chaque figure, « Mode de calcul » dit de quelle table, avec quelle variante et sous quelles hypothèses elle est issue.',
  },
  result: { nl: 'Wat de cijfers zeggen', en: 'What the figures say', fr: 'Ce que disent les chiffres' },
} as const satisfies Readonly<Record<string, Text>>;
