import { fillText, type Language, type TextParameters } from '../../base/index.ts';
import { valueText, type Change, type Question, type Reader, type Reason } from '../../dmn/index.ts';
import { measureVocabulary, type Measure } from '../../pack/index.ts';
import type { MeasureQuestions } from '../../api/index.ts';
import { questionTexts } from './texts.ts';

type Say = (key: keyof typeof questionTexts, parameters?: TextParameters) => string;
type Title = (name: string) => string;

/**
 * The open questions of a measure for a reader: what is certain, what is still to be asked in which order, what no longer matters
 * and why, and for a refusal what would have to change.
 * @example questionsText(measure, found, 'nl') // 'Vragen voor Corona hinderpremie ...'
 */
export function questionsText(measure: Measure, found: MeasureQuestions, language: Language): string {
  const say: Say = (key, parameters) => fillText(questionTexts[key], language, parameters);
  const reader: Reader = { language, words: measureVocabulary(measure, []) };
  const title: Title = (name) => reader.words.get(name)?.title[language] ?? name;
  const state = found.entitled === undefined ? 'open' : found.entitled ? 'entitled' : 'refused';
  const lines = [say('heading', { measure: measure.title[language] }), say(state)];
  if (found.amount !== undefined)
    lines.push(say('amount', { amount: valueText(found.amount, { unit: 'euro' }, reader) }));
  lines.push(
    ...section(
      say('neededForRight'),
      found.forRight.map((item) => askedLine(item, title, say)),
      true,
    ),
  );
  lines.push(
    ...section(
      say('neededForAmount'),
      found.forAmount.map((item) => askedLine(item, title, say)),
    ),
  );
  const because = found.irrelevant.map(({ name, reason }) =>
    say('line', { title: title(name), text: reasonText(reason, title, say) }),
  );
  lines.push(...section(say('irrelevant'), because));
  return [...lines, ...changeLines(found, title, say, reader), ''].join('\n');
}

function section(heading: string, items: readonly string[], isNumbered = false): readonly string[] {
  if (items.length === 0) return [];
  return ['', heading, ...items.map((item, at) => `  ${isNumbered ? `${at + 1}.` : '-'} ${item}`)];
}

function askedLine({ name, kind }: Question, title: Title, say: Say): string {
  return kind === 'not proved' ? `${title(name)} (${say('perhaps')})` : title(name);
}

function reasonText(reason: Reason, title: Title, say: Say): string {
  switch (reason.kind) {
    case 'outcome certain':
      return say('becauseCertain');
    case 'not reached':
      return say('becauseNotReached');
    case 'rules excluded': {
      // A column is called by its input where it is one; computed columns keep the label of the model.
      const criteria = reason.rules.flatMap(({ failed }) =>
        failed === undefined ? [] : [failed.names.map(title).join(', ') || failed.title],
      );
      const distinct = [...new Set(criteria)].join('; ');
      return distinct === '' ? say('becauseOther') : say('becauseFailed', { criteria: distinct });
    }
  }
}

function changeLines(
  { changes }: MeasureQuestions,
  title: Title,
  say: Say,
  reader: Reader,
): readonly string[] {
  if (changes === undefined) return [];
  const unsure = changes.without.filter(({ why }) => why !== 'never').map(({ name }) => title(name));
  const told = section(
    say('changes'),
    changes.changes.map((change) =>
      say('line', { title: title(change.name), text: changeText(change, say, reader) }),
    ),
  );
  const none = unsure.length === 0 ? say('noChange') : say('noneFound');
  const rest = unsure.length === 0 ? [] : ['', say('unsure', { names: unsure.join(', ') })];
  return [...(told.length === 0 ? ['', none] : told), ...rest];
}

function changeText({ name, from, to, alternatives, isNearest }: Change, say: Say, reader: Reader): string {
  const word = reader.words.get(name) ?? {};
  const change = say('change', { from: valueText(from, word, reader), to: valueText(to, word, reader) });
  const others = alternatives.map((value) => valueText(value, word, reader)).join(', ');
  const also = others === '' ? '' : ` (${say('alternatives', { values: others })})`;
  return `${change}${also}${isNearest ? '' : ` (${say('notNearest')})`}`;
}
