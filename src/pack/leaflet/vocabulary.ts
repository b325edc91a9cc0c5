import { modelVocabulary, type Vocabulary, type Word } from '../../dmn/index.ts';
import { boundCodes } from '../codes.ts';
import type { Value } from '../../feel/index.ts';
import type { Measure, MeasureInput } from '../pack.ts';

/** The value of an input that is the same for everybody; `since` where a reader should know from when (ISO day). */
export interface FixedInput {
  readonly input: string;
  readonly value: Value;
  readonly since?: string;
}

/**
 * The words for the names of a measure's model: inputs with title, phrase, unit and codes, decisions with their titles, and
 * parameters with their value.
 */
export function measureVocabulary(
  measure: Pick<Measure, 'inputs' | 'titles' | 'model' | 'decision'>,
  fixed: readonly FixedInput[],
): Vocabulary {
  const words = new Map<string, Word>(modelVocabulary(measure.model));
  for (const { name, variable } of measure.model.decisions) {
    const word = words.get(variable);
    if (word === undefined) continue;
    const unit = name === measure.decision.amount ? { unit: 'euro' } : {};
    words.set(variable, { ...word, ...unit, title: measure.titles[name] ?? word.title });
  }
  for (const input of measure.inputs) words.set(input.name, inputWord(input));
  for (const { input, ...value } of fixed) {
    const word = words.get(input);
    if (word !== undefined) words.set(input, { ...word, fixed: value });
  }
  return words;
}

function inputWord({ title, phrase, statements, unit, binding }: MeasureInput): Word {
  const codes = boundCodes(binding);
  return {
    title,
    unit,
    ...(phrase === undefined ? {} : { phrase }),
    ...(statements === undefined ? {} : { statements }),
    ...(codes === undefined ? {} : { codes }),
  };
}
