import { fillTexts, type Text } from '../../../base/index.ts';
import type { Pack } from '../../../pack/index.ts';
import type { Stage } from '../households.ts';
import type { Loss } from '../typology.ts';

const stageTexts = {
  before: { nl: 'Vóór de crisis', en: 'Before the crisis', fr: 'Avant la crise' },
  shock: { nl: 'Na het inkomensverlies', en: 'After the loss of income', fr: 'Après la perte de revenu' },
} satisfies Readonly<Record<string, Text>>;
const afterMeasure: Text = { nl: '+ {title}', en: '+ {title}', fr: '+ {title}' };

/** The name of a stage: the moments before any support, then each measure on top. */
export function stageText(id: Stage['id'], { measures }: Pick<Pack, 'measures'>): Text {
  if (id === 'before' || id === 'shock') return stageTexts[id];
  const name = id.slice('after '.length);
  const title = measures.find((measure) => measure.id === name)?.title;
  return fillTexts(afterMeasure, (language) => ({ title: title?.[language] ?? name }));
}

export const lossTexts: Readonly<Record<Loss, Text>> = {
  low: { nl: 'Verlies tot {low}', en: 'Loss up to {low}', fr: 'Perte jusqu’à {low}' },
  middle: {
    nl: 'Verlies van {low} tot {high}',
    en: 'Loss of {low} to {high}',
    fr: 'Perte de {low} à {high}',
  },
  high: { nl: 'Verlies boven {high}', en: 'Loss above {high}', fr: 'Perte au-delà de {high}' },
};

const bufferBetween: Text = {
  nl: '{from} tot {to} maanden',
  en: '{from} to {to} months',
  fr: '{from} à {to} mois',
};
const bufferFrom: Text = {
  nl: '{from} maanden of meer',
  en: '{from} months or more',
  fr: '{from} mois ou plus',
};

const bufferBelow: Text = {
  nl: 'minder dan {to} maand',
  en: 'less than {to} month',
  fr: 'moins de {to} mois',
};

/** A band of the savings buffer by its lower bound. */
export function bufferText(from: number, bounds: readonly number[]): Text {
  const to = bounds.find((bound) => bound > from);
  const text = to === undefined ? bufferFrom : from === 0 ? bufferBelow : bufferBetween;
  return fillTexts(text, () => ({ from, to: to ?? '' }));
}
