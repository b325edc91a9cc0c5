import { unwrap } from '../../../base/index.ts';
import { readModel, type Model } from '../../index.ts';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A model with one decision, of this name, that is this expression over these inputs. */
export function literalModel(
  expression: string,
  inputs: readonly { readonly name: string; readonly type: string }[],
  decision = 'Outcome',
): Model {
  const data = inputs.map(
    ({ name, type }, at) =>
      `<inputData id="i${at}" name="${escape(name)}"><variable name="${escape(name)}" typeRef="${type}"/></inputData>`,
  );
  const needs = inputs.map(
    (_, at) => `<informationRequirement><requiredInput href="#i${at}"/></informationRequirement>`,
  );
  return unwrap(
    readModel(`<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="m" name="m" namespace="urn:m">
${data.join('')}<decision id="o" name="${escape(decision)}"><variable name="${escape(decision)}"/>${needs.join('')}
<literalExpression><text>${escape(expression)}</text></literalExpression></decision></definitions>`),
  );
}
