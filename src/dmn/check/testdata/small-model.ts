import { unwrap } from '../../../base/index.ts';
import type { Model } from '../../model.ts';
import { readModel } from '../../read/read-model.ts';

interface WrittenType {
  readonly type?: string;
  readonly unit?: string;
}

interface WrittenDecision extends WrittenType {
  /** FEEL. */
  readonly text?: string;
  /** Any other boxed expression, as XML. */
  readonly xml?: string;
}

/** A model as it is quickly written down: everything may use the inputs, the functions and the decisions above it. */
export interface WrittenModel {
  readonly types?: Readonly<Record<string, WrittenType & { readonly values?: string; readonly fields?: Readonly<Record<string, string>>; readonly list?: boolean }>>;
  /** The type of each, or type and unit. */
  readonly inputs?: Readonly<Record<string, string | WrittenType>>;
  readonly functions?: Readonly<Record<string, WrittenDecision & { readonly parameters: Readonly<Record<string, string>> }>>;
  readonly decisions: Readonly<Record<string, WrittenDecision>>;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function attributes({ type, unit }: WrittenType): string {
  const typed = type === undefined ? '' : ` typeRef="${escape(type)}"`;
  return unit === undefined ? typed : `${typed} relance:unit="${escape(unit)}"`;
}

function logic({ text, xml }: WrittenDecision): string {
  return xml ?? `<literalExpression><text>${escape(text ?? 'null')}</text></literalExpression>`;
}

export function smallModelXml({ types = {}, inputs = {}, functions = {}, decisions }: WrittenModel): string {
  const needs: string[] = [];
  const require = (kind: string, id: string) => {
    const wrapper = kind === 'requiredKnowledge' ? 'knowledgeRequirement' : 'informationRequirement';
    needs.push(`<${wrapper}><${kind} href="#${id}"/></${wrapper}>`);
  };
  const definitions = Object.entries(types).map(([name, { type, unit, values, fields, list }]) => {
    const inner = [
      type === undefined ? '' : `<typeRef>${escape(type)}</typeRef>`,
      values === undefined ? '' : `<allowedValues><text>${escape(values)}</text></allowedValues>`,
      ...Object.entries(fields ?? {}).map(([field, ref]) => `<itemComponent name="${escape(field)}"><typeRef>${escape(ref)}</typeRef></itemComponent>`),
    ];
    const own = `${unit === undefined ? '' : ` relance:unit="${unit}"`}${list === true ? ' isCollection="true"' : ''}`;
    return `<itemDefinition name="${escape(name)}"${own}>${inner.join('')}</itemDefinition>`;
  });
  const data = Object.entries(inputs).map(([name, written], index) => {
    require('requiredInput', `in${index}`);
    const own = typeof written === 'string' ? { type: written } : written;
    return `<inputData id="in${index}" name="${escape(name)}"><variable name="${escape(name)}"${attributes(own)}/></inputData>`;
  });
  const knowledge = Object.entries(functions).map(([name, written], index) => {
    const parameters = Object.entries(written.parameters).map(
      ([parameter, ref]) => `<formalParameter name="${escape(parameter)}" typeRef="${escape(ref)}"/>`,
    );
    const own = needs.filter((item) => item.includes('requiredKnowledge')).join('');
    require('requiredKnowledge', `f${index}`);
    return `<businessKnowledgeModel id="f${index}" name="${escape(name)}"><variable name="${escape(name)}"${attributes(written)}/><encapsulatedLogic>${parameters.join('')}${logic(written)}</encapsulatedLogic>${own}</businessKnowledgeModel>`;
  });
  const made = Object.entries(decisions).map(([name, written], index) => {
    const own = needs.join('');
    require('requiredDecision', `d${index}`);
    return `<decision id="d${index}" name="${escape(name)}"><variable name="${escape(name)}"${attributes(written)}/>${own}${logic(written)}</decision>`;
  });
  return `<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" xmlns:relance="https://relance.example/dmn" id="m" name="m" namespace="urn:m">
${[...definitions, ...data, ...knowledge, ...made].join('\n')}
</definitions>`;
}

export function smallModel(written: WrittenModel): Model {
  return unwrap(readModel(smallModelXml(written), { file: 'small.dmn' }));
}
