import type { DecisionService, ItemDefinition, Model, Requirements } from '../model.ts';
import type { XmlElement } from '../xml/tree.ts';
import { boxedElement, functionElement } from './boxed.ts';
import { make, textElement, textHolder } from './make.ts';

/** The children of `definitions` that Relance interprets, in the order of DMN15.xsd. */
export function modelElements(model: Model): readonly XmlElement[] {
  return [
    ...model.imports.map(({ name, namespace, locationURI, model: imported }) =>
      make('import', {
        name,
        namespace,
        locationURI,
        importType: imported === undefined ? undefined : importType,
      }),
    ),
    ...model.itemDefinitions.map((item) => itemElement('itemDefinition', item)),
    ...model.inputs.map((item) =>
      make('inputData', named(item), [
        textElement('description', item.description),
        make('variable', { name: item.name, typeRef: item.typeRef }),
      ]),
    ),
    ...model.decisions.map((item) =>
      make('decision', named(item), [
        textElement('description', item.description),
        textElement('question', item.question),
        make('variable', { name: item.variable, typeRef: item.typeRef }),
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

const importType = 'https://www.omg.org/spec/DMN/20230324/MODEL/';

function named(item: { readonly id: string; readonly name: string; readonly label?: string }) {
  return { id: item.id, name: item.name, label: item.label };
}

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
  return make(local, { id, name, isCollection: item.isCollection ? true : undefined }, [
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
