import { fillText, type Language, type TextParameters } from '../../../base/index.ts';
import { valueText, type Change, type Question, type Reader, type Reason } from '../../../dmn/index.ts';
import { measureVocabulary, type Measure } from '../../../pack/index.ts';
import type { MeasureQuestions } from './ask.ts';
import { questionTexts } from './texts.ts';

type Say = (key: keyof typeof questionTexts, parameters?: TextParameters) => string;

/** An input with what is to be said of it. */
export interface TitledText {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/** The open questions of a measure in the words of one language, for a terminal or a page. */
export interface QuestionsView {
  readonly state: 'open' | 'entitled' | 'refused';
  readonly stateText: string;
  /** The amount where it is certain. */
  readonly amount: string | null;
  /** Inputs still to ask for the right, in the best order; the text says where it is not proved that the answer counts. */
  readonly forRight: readonly TitledText[];
  readonly forAmount: readonly TitledText[];
  /** Inputs that no longer matter, and why. */
  readonly irrelevant: readonly TitledText[];
  /** Of a refusal: what would have to change, the smallest change first; null where that was not searched. */
  readonly changes: readonly TitledText[] | null;
  /** Of a refusal without such a change: whether there is none, or none was found. */
  readonly noChange: string | null;
  /** Titles of inputs that were not searched to the end. */
  readonly unsure: readonly string[];
}

/**
 * What is certain of a measure for one unit, what is still to be asked in which order, what no longer matters and why, and for a refusal
 * what would have to change.
 * @example questionsView(measure, found, 'nl').forRight[0]?.title // 'Startdatum'
 */
export function questionsView(measure: Measure, found: MeasureQuestions, language: Language): QuestionsView {
  const say: Say = (key, parameters) => fillText(questionTexts[key], language, parameters);
  const reader: Reader = { language, words: measureVocabulary(measure, []) };
  const title = (name: string) => reader.words.get(name)?.title[language] ?? name;
  const state = found.entitled === undefined ? 'open' : found.entitled ? 'entitled' : 'refused';
  const asked = ({ name, kind }: Question): TitledText => ({
    name,
    title: title(name),
    text: kind === 'not proved' ? say('perhaps') : '',
  });
  const unsure = (found.changes?.without ?? []).filter(({ why }) => why !== 'never');
  const changes = found.changes?.changes.map((change) => ({
    name: change.name,
    title: title(change.name),
    text: changeText(change, say, reader),
  }));
  return {
    state,
    stateText: say(state),
    amount: found.amount === undefined ? null : valueText(found.amount, { unit: 'euro' }, reader),
    forRight: found.forRight.map(asked),
    forAmount: found.forAmount.map(asked),
    irrelevant: found.irrelevant.map(({ name, reason }) => ({
      name,
      title: title(name),
      text: reasonText(reason, title, say),
    })),
    changes: changes ?? null,
    noChange: changes?.length === 0 ? say(unsure.length === 0 ? 'noChange' : 'noneFound') : null,
    unsure: unsure.map(({ name }) => title(name)),
  };
}

function reasonText(reason: Reason, title: (name: string) => string, say: Say): string {
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

function changeText({ name, from, to, alternatives, isNearest }: Change, say: Say, reader: Reader): string {
  const word = reader.words.get(name) ?? {};
  const change = say('change', { from: valueText(from, word, reader), to: valueText(to, word, reader) });
  const others = alternatives.map((value) => valueText(value, word, reader)).join(', ');
  const also = others === '' ? '' : ` (${say('alternatives', { values: others })})`;
  return `${change}${also}${isNearest ? '' : ` (${say('notNearest')})`}`;
}
