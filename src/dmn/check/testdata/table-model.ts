import { unwrap } from '../../../base/index.ts';
import type { Model } from '../../model.ts';
import { readModel } from '../../read/read-model.ts';

/** A decision table as a policy officer writes it down. */
export interface WrittenTable {
  readonly policy: string;
  /** Input data, each with its FEEL type or the name of one of `types`. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Types of the model: a FEEL type with its allowed values. */
  readonly types?: Readonly<Record<string, { readonly type: string; readonly values: string }>>;
  /** The columns where they are not the inputs themselves: FEEL texts. */
  readonly columns?: readonly string[];
  readonly output?: { readonly type?: string; readonly values?: string; readonly default?: string };
  /** Cells of the columns, then the output. */
  readonly rules: readonly (readonly string[])[];
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The model of one decision "Outcome" with the table. */
export function tableModel(table: WrittenTable): Model {
  const names = Object.keys(table.inputs);
  const columns = table.columns ?? names;
  const cell = (element: string, text: string) => `<${element}><text>${escape(text)}</text></${element}>`;
  const types = Object.entries(table.types ?? {}).map(
    ([name, { type, values }]) =>
      `<itemDefinition name="${escape(name)}"><typeRef>${type}</typeRef>${cell('allowedValues', values)}</itemDefinition>`,
  );
  const inputs = names.map(
    (name, index) =>
      `<inputData id="in${index}" name="${escape(name)}"><variable name="${escape(name)}" typeRef="${escape(table.inputs[name]!)}"/></inputData>`,
  );
  const needs = names.map(
    (_, index) => `<informationRequirement><requiredInput href="#in${index}"/></informationRequirement>`,
  );
  const { type, values, default: standard } = table.output ?? {};
  const output = [
    values === undefined ? '' : cell('outputValues', values),
    standard === undefined ? '' : cell('defaultOutputEntry', standard),
  ];
  const rules = table.rules.map((cells) => {
    const ins = cells.slice(0, columns.length).map((text) => cell('inputEntry', text));
    const outs = cells.slice(columns.length).map((text) => cell('outputEntry', text));
    return `<rule>${[...ins, ...outs].join('')}</rule>`;
  });
  const xml = `<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="m" name="m" namespace="urn:m">
${[...types, ...inputs].join('\n')}
<decision id="outcome" name="Outcome"><variable name="Outcome"/>${needs.join('')}
<decisionTable hitPolicy="${table.policy}">
${columns.map((text) => `<input><inputExpression><text>${escape(text)}</text></inputExpression></input>`).join('\n')}
<output${type === undefined ? '' : ` typeRef="${escape(type)}"`}>${output.join('')}</output>
${rules.join('\n')}
</decisionTable></decision></definitions>`;
  return unwrap(readModel(xml, { file: 'table.dmn' }));
}
