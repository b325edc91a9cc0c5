import { fillText, type Language } from '../../base/index.ts';
import { questionsView, questionTexts, type MeasureQuestions, type TitledText } from '../../api/index.ts';
import type { Measure } from '../../pack/index.ts';

/**
 * The open questions of a measure as lines of text.
 * @example questionsText(measure, found, 'nl') // 'Vragen voor Corona hinderpremie ...'
 */
export function questionsText(measure: Measure, found: MeasureQuestions, language: Language): string {
  const say = (key: keyof typeof questionTexts, parameters = {}) =>
    fillText(questionTexts[key], language, parameters);
  const view = questionsView(measure, found, language);
  const line = ({ title, text }: TitledText) => say('line', { title, text });
  const asked = ({ title, text }: TitledText) => (text === '' ? title : `${title} (${text})`);
  return [
    say('heading', { measure: measure.title[language] }),
    view.stateText,
    ...(view.amount === null ? [] : [say('amount', { amount: view.amount })]),
    ...section(say('neededForRight'), view.forRight.map(asked), true),
    ...section(say('neededForAmount'), view.forAmount.map(asked)),
    ...section(say('irrelevant'), view.irrelevant.map(line)),
    ...section(say('changes'), (view.changes ?? []).map(line)),
    ...(view.noChange === null ? [] : ['', view.noChange]),
    ...(view.unsure.length === 0 ? [] : ['', say('unsure', { names: view.unsure.join(', ') })]),
    '',
  ].join('\n');
}

function section(heading: string, items: readonly string[], isNumbered = false): readonly string[] {
  if (items.length === 0) return [];
  return ['', heading, ...items.map((item, at) => `  ${isNumbered ? `${at + 1}.` : '-'} ${item}`)];
}
