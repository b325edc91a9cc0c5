import type {
  Aggregation,
  DecisionTable,
  HitPolicy,
  TableInput,
  TableOutput,
  TableRule,
} from '../../model.ts';
import { attribute, childElement, childElements, textOf, type XmlElement } from '../../xml/tree.ts';
import { childText, normalName, optional } from '../element.ts';
import { typeRefOf } from '../item-definitions.ts';
import { feelText } from '../reading.ts';
import { declaredType, deeper, idAndType, required, type Site } from './boxed.ts';

const policies: readonly string[] = [
  'UNIQUE',
  'FIRST',
  'PRIORITY',
  'ANY',
  'COLLECT',
  'RULE ORDER',
  'OUTPUT ORDER',
] satisfies readonly HitPolicy[];
const aggregations: readonly string[] = ['SUM', 'COUNT', 'MIN', 'MAX'] satisfies readonly Aggregation[];

/** A decision table (DMN 1.5, chapter 8). */
export function readDecisionTable(element: XmlElement, site: Site): DecisionTable {
  const inputs = childElements(element, 'input').map((item, index) => readInput(item, site, index));
  const outputs = childElements(element, 'output').map((item) => readOutput(item, site));
  checkOutputs(element, site, outputs);
  const rules = childElements(element, 'rule').map((item, index) => {
    return readRule(item, deeper(site, `rule ${index + 1}`), inputs, outputs);
  });
  const hitPolicy = policyOf(element, site);
  return {
    kind: 'decision table',
    ...idAndType(element, site),
    hitPolicy,
    ...optional({ aggregation: aggregationOf(element, site, hitPolicy) }),
    inputs,
    outputs,
    rules,
  };
}

function policyOf(element: XmlElement, site: Site): HitPolicy {
  const written = attribute(element, 'hitPolicy') ?? 'UNIQUE';
  if (policies.includes(written)) return written as HitPolicy;
  site.document.reading.refuse('DMN-HIT-POLICY', element, site.path, { found: written });
  return 'UNIQUE';
}

function aggregationOf(element: XmlElement, site: Site, policy: HitPolicy): Aggregation | undefined {
  const written = attribute(element, 'aggregation');
  if (written === undefined) return undefined;
  if (aggregations.includes(written) && policy === 'COLLECT') return written as Aggregation;
  site.document.reading.refuse('DMN-AGGREGATION', element, site.path, { found: written });
  return undefined;
}

function readInput(element: XmlElement, site: Site, index: number): TableInput {
  const label = attribute(element, 'label');
  const inner = deeper(site, `column "${label ?? `input ${index + 1}`}"`);
  const { reading } = site.document;
  const expression = childElement(element, 'inputExpression');
  if (expression === undefined) required(element, inner, 'inputExpression');
  const values = childElement(element, 'inputValues');
  const typeRef = expression === undefined ? undefined : typeRefOf(site.document, expression);
  declaredType(inner, element, typeRef);
  const allowed =
    values === undefined || feelText(values).trim() === ''
      ? undefined
      : reading.tests(values, site.scope, `${inner.path}, input values`);
  return {
    ...optional({
      id: attribute(element, 'id'),
      label,
      typeRef,
      allowedValues: allowed?.tests,
      allowedValuesText: allowed?.text,
    }),
    ...(expression === undefined ? { text: '' } : reading.expression(expression, site.scope, inner.path)),
  };
}

function readOutput(element: XmlElement, site: Site): TableOutput {
  const name = attribute(element, 'name');
  const label = attribute(element, 'label');
  const inner = deeper(site, `output "${name ?? label ?? ''}"`);
  const { reading } = site.document;
  const values = childElement(element, 'outputValues');
  const standard = childElement(element, 'defaultOutputEntry');
  const typeRef = typeRefOf(site.document, element);
  declaredType(inner, element, typeRef);
  return optional({
    id: attribute(element, 'id'),
    name: name === undefined ? undefined : normalName(name),
    label,
    typeRef,
    allowedValues:
      values === undefined || feelText(values).trim() === ''
        ? undefined
        : reading.tests(values, site.scope, `${inner.path}, output values`),
    defaultValue:
      standard === undefined || feelText(standard).trim() === ''
        ? undefined
        : reading.expression(standard, site.scope, `${inner.path}, default`),
  });
}

function checkOutputs(element: XmlElement, site: Site, outputs: readonly TableOutput[]): void {
  const names = new Set(outputs.map((item) => item.name));
  const named =
    outputs.length === 1 || (outputs.length > 1 && !names.has(undefined) && names.size === outputs.length);
  if (!named) site.document.reading.refuse('DMN-OUTPUTS', element, site.path, { found: outputs.length });
}

function readRule(
  element: XmlElement,
  site: Site,
  inputs: readonly TableInput[],
  outputs: readonly TableOutput[],
): TableRule {
  const { reading } = site.document;
  const cells = childElements(element, 'inputEntry');
  const results = childElements(element, 'outputEntry');
  checkCount(element, site, cells.length, inputs.length);
  checkCount(element, site, results.length, outputs.length);
  const column = (index: number) => `column "${inputs[index]?.label ?? inputs[index]?.text ?? index + 1}"`;
  const output = (index: number) => `output "${outputs[index]?.name ?? outputs[index]?.label ?? index + 1}"`;
  return {
    ...optional({ id: attribute(element, 'id'), description: childText(element, 'description') }),
    cells: cells.map((cell, index) => ({
      ...optional({ id: attribute(cell, 'id') }),
      ...reading.tests(cell, site.scope, `${site.path}, ${column(index)}`),
    })),
    outputs: results.map((cell, index) => ({
      ...optional({ id: attribute(cell, 'id') }),
      ...readOutputEntry(cell, site, `${site.path}, ${output(index)}`),
    })),
    annotations: childElements(element, 'annotationEntry').map((item) =>
      textOf(childElement(item, 'text') ?? item),
    ),
  };
}

/** An empty output cell stands for null, as other tools write it. */
function readOutputEntry(cell: XmlElement, site: Site, path: string) {
  const text = feelText(cell);
  const empty = { kind: 'null' as const, span: { from: 0, to: text.length } };
  return /^\s*-?\s*$/.test(text)
    ? { text, expression: empty }
    : site.document.reading.expression(cell, site.scope, path);
}

function checkCount(element: XmlElement, site: Site, found: number, expected: number): void {
  if (found !== expected) site.document.reading.refuse('DMN-CELLS', element, site.path, { found, expected });
}
