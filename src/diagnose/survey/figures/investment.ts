import { fillTexts, formatShare, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import { sum } from '../ratio.ts';
import type { SurveyResults } from '../results.ts';
import { column, sourcesOf } from './common.ts';

const title: Text = {
  nl: '{share} van de ondernemingen stelt investeringen uit',
  en: '{share} of the firms postpone investments',
  fr: '{share} des entreprises reportent des investissements',
};
const subtitle: Text = {
  nl: 'Aandeel van de bevraagde ondernemingen, België',
  en: 'Share of the firms asked, Belgium',
  fr: 'Part des entreprises interrogées, Belgique',
};
const variant: Text = {
  nl: 'Gedrukte cijfers, niet herberekend',
  en: 'Printed figures, not recomputed',
  fr: 'Chiffres imprimés, non recalculés',
};
const caveat: Text = {
  nl: 'De tabellen van de enquête bevatten deze vraag niet: het aantal antwoorden en dus de standaardfout is niet bekend.',
  en: 'The tables of the survey do not hold this question: the number of answers, and so the standard error, is not known.',
  fr: 'Les tables de l’enquête ne contiennent pas cette question : le nombre de réponses, et donc l’erreur type, n’est pas connu.',
};

/** Postponed investments: figure 1 of the advice. */
export function investmentFigure({ data, settings }: SurveyResults): Figure {
  const postponed = data.investment.filter((answer) => answer.postponed);
  const share = sum(postponed.map((answer) => answer.share));
  return {
    id: 'survey-investment',
    title: fillTexts(title, (language) => ({ share: formatShare(share, language) })),
    subtitle,
    chart: { kind: 'bars', category: 'answer', value: 'share' },
    table: {
      columns: [column('answer', 'text'), column('share', 'share')],
      rows: data.investment.map((answer) => [answer.title, answer.share]),
    },
    sources: sourcesOf(data, 'investment'),
    vintage: settings.assumptions(['investment-day'])[0]!,
    variant,
    assumptions: [],
    caveats: [caveat],
  };
}
