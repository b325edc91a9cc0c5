import { failure, fillText, languages, success, type Result, type Text } from '../base/index.ts';
import { makeReceipt, type Receipt, type UsedParameter, type Vocabulary } from '../dmn/index.ts';
import type { Value } from '../feel/index.ts';
import { measureVocabulary } from './leaflet/vocabulary.ts';
import type { Measure, Pack } from './pack.ts';
import { measureParameters, type Moment, type ParameterValue } from './parameters.ts';

// French needs an article before a title, and its gender cannot be guessed: hence "la mesure".
const entitledTo: Text = {
  nl: 'Recht op {measure}',
  en: 'Entitled to {measure}',
  fr: 'Droit à la mesure «\u00A0{measure}\u00A0»',
};
const amountTo: Text = {
  nl: 'Bedrag van {measure}',
  en: 'Amount of {measure}',
  fr: 'Montant de la mesure «\u00A0{measure}\u00A0»',
};
/** For the data, where no unit stands beside the number. */
const amountInEuro: Text = {
  nl: `${amountTo.nl}, in euro`,
  en: `${amountTo.en}, in euro`,
  fr: `${amountTo.fr}, en euros`,
};

/**
 * Decides a measure for one unit, with the parameters of a moment, and explains it with all that the pack knows: titles, units,
 * evidence, sources, articles and versions. `given` holds the inputs that are not parameters; `relance` is the program's version.
 * @example measureReceipt(pack, measure, new Map([['Active', true]]), firstMoment(measure, pack), '0.1.0')
 */
export function measureReceipt(
  pack: Pack,
  measure: Measure,
  given: ReadonlyMap<string, Value>,
  moment: Moment,
  relance: string,
): Result<Receipt> {
  const values = measureParameters(measure, moment);
  if (!values.ok) return failure(...values.problems);
  const file = `${measure.folder}/${measure.decision.file}`;
  const known = pack.files.find(({ path }) => path === file);
  const receipt = makeReceipt({
    ...moment,
    model: measure.model,
    decisions: [measure.decision.entitlement, measure.decision.amount],
    inputs: new Map([...given, ...values.value.map((item) => [item.input, item.value] as const)]),
    parameters: values.value.map(usedParameter),
    titles: titlesOf(measure),
    about: Object.fromEntries(
      measure.inputs.map(({ name, unit, evidence }) => [name, { unit, evidence: evidence.name }]),
    ),
    legal: measure.legal,
    sources: pack.sources,
    relance,
    pack: { id: pack.id, sha256: pack.sha256 },
    ...(known === undefined ? {} : { document: { file, sha256: known.sha256 } }),
  });
  return success(receipt);
}

/**
 * The words for the text of a measure's receipt: those for its model, and its two outcomes by the title of the measure.
 * @example receiptText(receipt, 'nl', receiptVocabulary(measure))
 */
export function receiptVocabulary(measure: Measure): Vocabulary {
  const { entitlement, amount } = measure.decision;
  return new Map([
    ...measureVocabulary(measure, []),
    [entitlement, { title: about(entitledTo, measure.title), unit: 'boolean' }],
    [amount, { title: about(amountTo, measure.title), unit: 'euro' }],
  ]);
}

function usedParameter({ key, input, title, unit, value, dated }: ParameterValue): UsedParameter {
  const { validFrom, validTo, knownFrom, source, article } = dated;
  return { key, input, title, unit, value, validFrom, validTo, knownFrom, source, article };
}

/** What a reader sees for the names of the model: inputs, rules, decisions on the way, and the two decisions that are asked. */
function titlesOf({ inputs, decision, title, titles }: Measure): Readonly<Record<string, Text>> {
  return {
    ...titles,
    ...Object.fromEntries(inputs.map((input) => [input.name, input.title])),
    [decision.entitlement]: about(entitledTo, title),
    [decision.amount]: about(amountInEuro, title),
  };
}

function about(text: Text, measure: Text): Text {
  const filled = languages.map((language) => [
    language,
    fillText(text, language, { measure: measure[language] }),
  ]);
  return Object.fromEntries(filled) as Text;
}
