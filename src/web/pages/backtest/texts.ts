import type { Text } from '../../../base/index.ts';

export const backtestTexts = {
  none: {
    nl: 'Dit pakket heeft geen terugtoetsen.',
    en: 'This pack has no back-tests.',
    fr: 'Ce paquet n’a pas de tests rétrospectifs.',
  },
  how: {
    nl: 'Wat de simulatie gaf, naast wat werkelijk gebeurde. De uitkomsten zelf zijn nergens gebruikt, en de marge is vooraf opgegeven. Afwijkingen blijven staan, ook als zij groot zijn.',
    en: 'What the simulation gave, beside what really happened. The outcomes themselves are used nowhere, and the tolerance was claimed in advance. Deviations stay, large ones too.',
    fr: 'Ce que la simulation a donné, à côté de la réalité. Les résultats eux-mêmes ne sont utilisés nulle part, et la marge a été annoncée à l’avance. Les écarts restent affichés, même importants.',
  },
  effects: {
    nl: 'Waar komen de afwijkingen vandaan? Toon de aannamen, en wat andere aannamen zouden geven (rekent de eerste keer enkele minuten)',
    en: 'Where do the deviations come from? Show the assumptions, and what others would give (the first time takes some minutes)',
    fr: 'D’où viennent les écarts ? Montrer les hypothèses, et ce que d’autres donneraient (quelques minutes la première fois)',
  },
} as const satisfies Readonly<Record<string, Text>>;
