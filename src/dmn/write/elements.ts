import type { DecisionService, ItemDefinition, Model, Requirements } from '../model.ts';
import type { XmlElement } from '../xml/tree.ts';
import { boxedElement, functionElement } from './boxed.ts';
import { make, textElement, textHolder, unitAttribute } from './make.ts';

/** The model as element. A document without an id goes by its name; one that is no id of XML is left out. */
export function definitionsElement(model: Model): XmlElement {
  const { id, name, namespace } = model;
  const own = id !== name && ncName.test(id) ? id : undefined;
  return make('definitions', { id: own, name, namespace }, modelElements(model));
}

/** The children of `definitions` that Relance interprets, in the order of DMN15.xsd. */
function modelElements(model: Model): readonly XmlElement[] {
  return [
    ...model.imports.map(({ name, namespace, locationURI, importType }) =>
      make('import', { name, namespace, locationURI, importType }),
    ),
    ...model.itemDefinitions.map((item) => itemElement('itemDefinition', item)),
    ...model.inputs.map((item) =>
      make('inputData', named(item), [
        textElement('description', item.description),
        make('variable', { name: item.name, typeRef: item.typeRef, [unitAttribute]: item.unit }),
      ]),
    ),
    ...model.decisions.map((item) =>
      make('decision', named(item), [
        textElement('description', item.description),
        textElement('question', item.question),
        make('variable', { name: item.variable, typeRef: item.typeRef, [unitAttribute]: item.unit }),
        ...requirementElements(item.requires),
        item.logic === undefined ? undefined : boxedElement(item.logic),
      ]),
    ),
    ...model.knowledge.map((item) =>
      make('businessKnowledgeModel', named(item), [
        textElement('description', item.description),
        make('variable', { name: item.variable, typeRef: item.typeRef }),
        item.logic === undefined ? undefined : functionElement('encapsulatedLogic', item.logic),
        ...requirementElements(item.requires),
      ]),
    ),
    ...model.services.map(serviceElement),
    ...model.sources.map((item) =>
      make('knowledgeSource', { ...named(item), locationURI: item.locationURI }, [
        textElement('description', item.description),
        textElement('type', item.type),
      ]),
    ),
  ];
}

/** An element that has no id goes by its name, which need not do as an id of XML. */
function named({ id, name, label }: { readonly id: string; readonly name: string; readonly label?: string }) {
  return { id: id === name && !ncName.test(id) ? undefined : id, name, label };
}

/** Names without colon (Namespaces in XML, 3), but for rare letters. */
const ncName = /^[\p{L}_][\p{L}\p{M}\p{Nd}._-]*$/u;

function href(ref: string): string {
  return ref.includes('#') ? ref : `#${ref}`;
}

function requirementElements(requires: Requirements): readonly XmlElement[] {
  const wrap = (wrapper: string, local: string, refs: readonly string[]) =>
    refs.map((ref) => make(wrapper, {}, [make(local, { href: href(ref) })]));
  return [
    ...wrap('informationRequirement', 'requiredDecision', requires.decisions),
    ...wrap('informationRequirement', 'requiredInput', requires.inputs),
    ...wrap('knowledgeRequirement', 'requiredKnowledge', requires.knowledge),
  ];
}

function serviceElement(item: DecisionService): XmlElement {
  const refs = (local: string, all: readonly string[]) => all.map((ref) => make(local, { href: href(ref) }));
  return make('decisionService', named(item), [
    textElement('description', item.description),
    make('variable', { name: item.variable, typeRef: item.typeRef }),
    ...refs('outputDecision', item.outputDecisions),
    ...refs('encapsulatedDecision', item.encapsulatedDecisions),
    ...refs('inputDecision', item.inputDecisions),
    ...refs('inputData', item.inputData),
  ]);
}

function itemElement(local: string, item: ItemDefinition): XmlElement {
  const { id, name, functionItem } = item;
  const isCollection = item.isCollection ? true : undefined;
  return make(local, { id, name, isCollection, [unitAttribute]: item.unit }, [
    textElement('typeRef', item.typeRef),
    textHolder('allowedValues', item.allowedValuesText),
    textHolder('typeConstraint', item.typeConstraintText),
    ...item.components.map((component) => itemElement('itemComponent', component)),
    functionItem === undefined
      ? undefined
      : make(
          'functionItem',
          { outputTypeRef: functionItem.outputTypeRef },
          functionItem.parameters.map(({ name, typeRef }) => make('parameters', { name, typeRef })),
        ),
  ]);
}
