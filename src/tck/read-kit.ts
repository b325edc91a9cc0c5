import { success, type Result } from '../base/index.ts';
import { attribute, childElement, childElements, readXml, textOf, type XmlElement } from '../dmn/index.ts';
import type { Value } from '../feel/index.ts';
import { inactiveCases } from './inactive.ts';
import { readSingle } from './read-value.ts';
import type { KitCase, KitFile } from './kit.ts';

/** Reads one test file of the kit (testCases.xsd). */
export function readKitFile(xml: string): Result<KitFile> {
  const document = readXml(xml);
  if (!document.ok) return document;
  const { root } = document.value;
  const modelName = childElement(root, 'modelName');
  return success({
    modelFile: modelName === undefined ? '' : textOf(modelName).trim(),
    cases: childElements(root, 'testCase').map(readCase),
    inactive: inactiveCases(xml),
  });
}

function readCase(element: XmlElement): KitCase {
  const invocable = attribute(element, 'invocableName');
  return {
    id: attribute(element, 'id') ?? '',
    ...(invocable === undefined ? {} : { invocable }),
    inputs: new Map(childElements(element, 'inputNode').map((item) => [inputName(item), readValue(item)])),
    results: childElements(element, 'resultNode').map((item) => {
      const expected = childElement(item, 'expected');
      return {
        name: attribute(item, 'name') ?? '',
        expected: expected === undefined ? null : readValue(expected),
      };
    }),
  };
}

function inputName(element: XmlElement): string {
  const namespace = attribute(element, 'namespace');
  const name = attribute(element, 'name') ?? '';
  return namespace === undefined ? name : `${namespace}#${name}`;
}

/** A value, a list of items, or a context of components. */
function readValue(holder: XmlElement): Value {
  const list = childElement(holder, 'list');
  if (list !== undefined) return isNil(list) ? null : childElements(list, 'item').map(readValue);
  const components = childElements(holder, 'component');
  if (components.length > 0) {
    const entries = components.map((item): [string, Value] => [
      attribute(item, 'name') ?? '',
      isNil(item) ? null : readValue(item),
    ]);
    return { kind: 'context', entries: new Map(entries) };
  }
  const single = childElement(holder, 'value');
  return single === undefined || isNil(single) ? null : readSingle(single);
}

function isNil(element: XmlElement): boolean {
  return element.attributes.some((item) => item.name.endsWith(':nil') && item.value === 'true');
}
