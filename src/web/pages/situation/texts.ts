import type { Text } from '../../../base/index.ts';

export const situationTexts = {
  none: {
    nl: 'Dit pakket heeft geen instellingen voor een diagnose (map diagnosis).',
    en: 'This pack has no settings for a diagnosis (folder diagnosis).',
    fr: 'Ce paquet n’a pas de réglages pour un diagnostic (dossier diagnosis).',
  },
  parts: { nl: 'Delen van de diagnose', en: 'Parts of the diagnosis', fr: 'Parties du diagnostic' },
  overview: { nl: 'Overzicht', en: 'Overview', fr: 'Aperçu' },
  figures: {
    nl: 'Alle figuren van dit deel ({count})',
    en: 'All figures of this part ({count})',
    fr: 'Toutes les figures de cette partie ({count})',
  },
  why: {
    nl: 'Elke figuur zegt onder “Waarom deze cijfers” op welke bronnen en tabel zij steunt, met welke variant en onder welke aannamen zij gemaakt is.',
    en: 'Below each figure, “Why these numbers” says on which sources and table it rests, with which variant and under which assumptions it was made.',
    fr: 'Sous chaque figure, « Pourquoi ces chiffres » dit sur quelles sources et quelle table elle repose, avec quelle variante et sous quelles hypothèses elle est faite.',
  },
  result: { nl: 'Wat de cijfers zeggen', en: 'What the figures say', fr: 'Ce que disent les chiffres' },
} as const satisfies Readonly<Record<string, Text>>;
