import { languages, type Language, type Text } from '../base/index.ts';
import { fillNames, type Criterion } from '../dmn/index.ts';
import type { Measure } from '../pack/index.ts';
import type { ParameterUsed } from './assessment.ts';

const yes: Text = { nl: 'ja', en: 'yes', fr: 'oui' };
const no: Text = { nl: 'nee', en: 'no', fr: 'non' };

/**
 * A criterion in words, made from the rule: the title of its input and its tests, with the titles and values of parameters in
 * place of their names. Nothing is written by hand, so the text cannot drift from the rule.
 * @example 'Loss >= Loss threshold' -> 'Turnover loss: >= smallest loss (0.6)'
 */
export function criterionText(
  measure: Pick<Measure, 'inputs'>,
  criterion: Pick<Criterion, 'expression' | 'inputLabel' | 'tests'>,
  parameters: readonly ParameterUsed[],
): Text {
  const texts = languages.map((language) => {
    const subject = subjectText(measure, criterion, parameters, language);
    return [language, `${subject}: ${testsText(measure, criterion.tests, parameters, language)}`] as const;
  });
  return Object.fromEntries(texts) as unknown as Text;
}

function subjectText(
  measure: Pick<Measure, 'inputs'>,
  criterion: Pick<Criterion, 'expression' | 'inputLabel'>,
  parameters: readonly ParameterUsed[],
  language: Language,
): string {
  const input = measure.inputs.find((item) => item.name === criterion.expression);
  if (input !== undefined) return input.title[language];
  const label = criterion.inputLabel === '' ? criterion.expression : criterion.inputLabel;
  return label === criterion.expression ? fillTitles(measure, label, parameters, language) : label;
}

function testsText(
  measure: Pick<Measure, 'inputs'>,
  tests: string,
  parameters: readonly ParameterUsed[],
  language: Language,
): string {
  if (tests.trim() === 'true') return yes[language];
  if (tests.trim() === 'false') return no[language];
  return fillTitles(measure, tests, parameters, language);
}

/** Names of inputs become their titles; those of parameters with their value. */
function fillTitles(
  measure: Pick<Measure, 'inputs'>,
  source: string,
  parameters: readonly ParameterUsed[],
  language: Language,
): string {
  const words = measure.inputs.map(({ name, title, binding }) => {
    const used =
      binding.kind === 'parameter' ? parameters.find((item) => item.key === binding.key) : undefined;
    return [name, used === undefined ? title[language] : `${title[language]} (${used.value})`] as const;
  });
  return fillNames(source, new Map(words));
}
