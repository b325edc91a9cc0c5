import type { XmlElement, XmlNode } from '../xml/tree.ts';

/**
 * The order of child elements in DMN15.xsd. One list does for every parent, as no two parents disagree; what stands in one place may come
 * in any order.
 */
const order: readonly string[] = [
  'description',
  'extensionElements',
  'import',
  'itemDefinition',
  'question',
  'allowedAnswers',
  'variable parameter formalParameter column',
  'typeRef',
  'allowedValues',
  'typeConstraint',
  'itemComponent',
  'functionItem',
  'encapsulatedLogic',
  'informationRequirement',
  'knowledgeRequirement',
  'authorityRequirement',
  'supportedObjective',
  'impactedPerformanceIndicator',
  'decisionMaker',
  'decisionOwner',
  'usingProcess',
  'usingTask',
  'type',
  'owner',
  'outputDecision',
  'encapsulatedDecision',
  'inputDecision',
  'decision businessKnowledgeModel inputData knowledgeSource decisionService',
  'group textAnnotation association',
  'elementCollection',
  'performanceIndicator organizationUnit',
  'literalExpression decisionTable context invocation functionDefinition list relation conditional filter for some every',
  'binding',
  'row',
  'in if',
  'then match return satisfies',
  'else',
  'inputExpression',
  'inputValues',
  'input',
  'output',
  'annotation',
  'rule',
  'outputValues',
  'defaultOutputEntry',
  'inputEntry',
  'outputEntry',
  'annotationEntry',
  'sourceRef',
  'targetRef',
];

const ranks: ReadonlyMap<string, number> = new Map(
  order.flatMap((names, rank) => names.split(' ').map((name): [string, number] => [name, rank])),
);

/** The place of an element among its siblings; those of another namespace, such as the diagrams, come last. */
export function rankOf(element: XmlElement, namespace: string): number {
  return element.namespace === namespace ? (ranks.get(element.local) ?? order.length) : order.length;
}

/** The same children with their elements in the order of the schema; text and comments keep their places. */
export function inSchemaOrder(children: readonly XmlNode[], namespace: string): readonly XmlNode[] {
  const elements = children.filter((node) => node.kind === 'element');
  const rank = (element: XmlElement) => rankOf(element, namespace);
  const sorted = elements.toSorted((left, right) => rank(left) - rank(right));
  if (sorted.every((element, index) => element === elements[index])) return children;
  const next = sorted.values();
  return children.map((node) => (node.kind === 'element' ? next.next().value! : node));
}
