import type {
  BusinessKnowledgeModel,
  Decision,
  DecisionService,
  InputData,
  KnowledgeSource,
  Requirements,
} from '../model.ts';
import { attribute, childElement, childElements, type XmlElement } from '../xml/tree.ts';
import type { Document } from './document.ts';
import { childText, labelOf, nameOf, normalName, optional } from './element.ts';
import { typeRefOf } from './item-definitions.ts';
import { typeOfRef } from './types.ts';

/** The head of an element of the requirement graph: everything but its logic. */
function head(document: Document, element: XmlElement, kind: string) {
  const name = nameOf(document, element, '');
  const path = `${kind} "${name}"`;
  const variable = childElement(element, 'variable');
  const typeRef = variable === undefined ? undefined : typeRefOf(document, variable);
  const type = typeOfRef(document.reading.types, typeRef);
  if (type === undefined)
    document.reading.refuse('DMN-TYPE-UNKNOWN', variable ?? element, path, { found: typeRef ?? '' });
  const variableName = normalName(variable === undefined ? '' : (attribute(variable, 'name') ?? ''));
  return {
    element: { id: attribute(element, 'id') ?? name, name, ...labelOf(element), ...optional({ typeRef }) },
    variable: variableName === '' ? name : variableName,
    type: type ?? { kind: 'any' as const },
    unit: optional({ unit: document.unit(variable) }),
    path,
  };
}

export function readInputData(document: Document, element: XmlElement): InputData {
  const { element: own, type, unit } = head(document, element, 'input');
  return { ...own, ...unit, type };
}

export function readDecisionHead(document: Document, element: XmlElement): Decision {
  const { element: own, variable, type, unit, path } = head(document, element, 'decision');
  const question = optional({ question: childText(element, 'question') });
  return {
    ...own,
    ...unit,
    variable,
    type,
    ...question,
    requires: readRequirements(document, element, path),
  };
}

export function readKnowledgeHead(document: Document, element: XmlElement): BusinessKnowledgeModel {
  const { element: own, variable, path } = head(document, element, 'knowledge model');
  return { ...own, variable, requires: readRequirements(document, element, path) };
}

export function readService(document: Document, element: XmlElement): DecisionService {
  const { element: own, variable, path } = head(document, element, 'decision service');
  const references = (local: string) =>
    childElements(element, local).flatMap((item) => reference(document, item, path) ?? []);
  return {
    ...own,
    variable,
    outputDecisions: references('outputDecision'),
    encapsulatedDecisions: references('encapsulatedDecision'),
    inputDecisions: references('inputDecision'),
    inputData: references('inputData'),
  };
}

export function readKnowledgeSource(document: Document, element: XmlElement): KnowledgeSource {
  const name = nameOf(document, element, '');
  return {
    id: attribute(element, 'id') ?? name,
    name,
    ...labelOf(element),
    ...optional({ type: childText(element, 'type'), locationURI: attribute(element, 'locationURI') }),
  };
}

function readRequirements(document: Document, element: XmlElement, path: string): Requirements {
  const found = (wrapper: string, local: string) =>
    childElements(element, wrapper)
      .flatMap((item) => childElements(item, local))
      .flatMap((item) => reference(document, item, path) ?? []);
  return {
    inputs: found('informationRequirement', 'requiredInput'),
    decisions: found('informationRequirement', 'requiredDecision'),
    knowledge: found('knowledgeRequirement', 'requiredKnowledge'),
  };
}

function reference(document: Document, element: XmlElement, path: string): string | undefined {
  const href = attribute(element, 'href')?.trim();
  if (href !== undefined && href !== '') return document.reference(href);
  document.reading.refuse('DMN-HREF-MISSING', element, path, { found: element.local });
  return undefined;
}
