import type { Text } from '../../base/index.ts';
import type { FeelType, Value } from '../../feel/index.ts';
import type { Model } from '../model.ts';

/** What a reader sees for one name of a model. Only the title is needed; the rest makes the sentences better. */
export interface Word {
  readonly title: Text;
  /** A singular noun phrase with its article, as it stands inside a sentence: `het omzetverlies`, `la perte`. */
  readonly phrase?: Text;
  /** For yes or no: the whole statement for each. */
  readonly statements?: { readonly yes: Text; readonly no: Text };
  /** `euro`, `share`, `days`, `months`, `date`, `boolean`, `text`; any other is a number without a unit. */
  readonly unit?: string;
  /** What a reader sees for the codes of a text. */
  readonly codes?: Codes;
  /** For a parameter: its value on the day of the text, and since when it holds where that should be said (ISO day). */
  readonly fixed?: { readonly value: Value; readonly since?: string };
}

export type Codes = Readonly<Record<string, Text>>;

/**
 * Words by name in the model: inputs, parameters and decisions; `Entitlement.category` for a component of an outcome. A name
 * without a word is shown as it is, in quotes.
 */
export type Vocabulary = ReadonlyMap<string, Word>;

/** The titles that a model has without anybody's help: its own names, with the units that follow from their types. */
export function modelVocabulary(model: Model): Vocabulary {
  const words = new Map<string, Word>();
  for (const { variable } of model.knowledge) words.set(variable, ownWord(variable));
  for (const { variable, type } of model.decisions) words.set(variable, ownWord(variable, type));
  for (const { name, type } of model.inputs) words.set(name, ownWord(name, type));
  return words;
}

function ownWord(name: string, type?: FeelType): Word {
  const title = { nl: name, en: name, fr: name };
  const unit = type === undefined ? undefined : typeUnits[type.kind];
  return unit === undefined ? { title } : { title, unit };
}

const typeUnits: Readonly<Partial<Record<FeelType['kind'], string>>> = {
  boolean: 'boolean',
  string: 'text',
  date: 'date',
  time: 'date',
  'date and time': 'date',
};
