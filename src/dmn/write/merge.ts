import { attribute, textOf, type XmlElement, type XmlNode } from '../xml/tree.ts';

/** Attributes that the model holds: where it has none, the document's goes too. */
const heldAttributes = new Set([
  'id',
  'name',
  'label',
  'typeRef',
  'isCollection',
  'hitPolicy',
  'aggregation',
  'outputTypeRef',
  'iteratorVariable',
  'kind',
]);

/** Child elements that the model holds, whatever their parent. All others are the document's own and stay. */
const heldElements = new Set(
  (
    'import itemDefinition inputData decision businessKnowledgeModel decisionService knowledgeSource variable description question ' +
    'informationRequirement knowledgeRequirement requiredDecision requiredInput requiredKnowledge encapsulatedLogic formalParameter ' +
    'literalExpression decisionTable context invocation functionDefinition list relation conditional filter for some every ' +
    'contextEntry binding parameter column row if then else in match return satisfies text input output rule inputExpression ' +
    'inputValues outputValues defaultOutputEntry inputEntry outputEntry annotationEntry typeRef allowedValues typeConstraint ' +
    'itemComponent functionItem parameters outputDecision encapsulatedDecision inputDecision type'
  ).split(' '),
);

/**
 * The model's element with what only the document knows: attributes and elements of others, comments, white space, and the ids that
 * diagrams point at. Model and document meet by id, name or reference, else by order.
 */
export function merge(fresh: XmlElement, original: XmlElement): XmlElement {
  const pairs = pair(fresh.children, original);
  const slots = new Map<string, XmlElement[]>();
  for (const [child, partner] of pairs) {
    const merged = merge(child, partner);
    slots.set(child.local, [...(slots.get(child.local) ?? []), merged]);
  }
  const matched = new Set(pairs.values());
  const children: XmlNode[] = [];
  for (const node of original.children) {
    if (node.kind !== 'element' || !isHeld(node, original)) {
      // Text of the model is the model's; white space between elements is the document's.
      if (node.kind !== 'text' || node.text.trim() === '' || textOf(fresh) === textOf(original))
        children.push(node);
    } else if (matched.has(node)) children.push(slots.get(node.local)!.shift()!);
  }
  return {
    ...original,
    attributes: mergeAttributes(fresh, original),
    children: insertNew(fresh, children, pairs, original),
  };
}

function isHeld(node: XmlElement, parent: XmlElement): boolean {
  const inDecisionLogic = node.local !== 'description' || heldDescription.has(parent.local);
  return node.namespace === parent.namespace && heldElements.has(node.local) && inDecisionLogic;
}

/** Descriptions elsewhere (of a table, an entry) are not in the model. */
const heldDescription = new Set([
  'inputData',
  'decision',
  'businessKnowledgeModel',
  'decisionService',
  'knowledgeSource',
  'rule',
]);

function mergeAttributes(fresh: XmlElement, original: XmlElement): XmlElement['attributes'] {
  const kept = original.attributes.flatMap((item) => {
    const value = attribute(fresh, item.name);
    if (value !== undefined) return [{ name: item.name, value }];
    const isRequirement = !fresh.attributes.some(({ name }) => name === 'id');
    return heldAttributes.has(item.name) && !(item.name === 'id' && isRequirement) ? [] : [item];
  });
  const added = fresh.attributes.filter((item) => attribute(original, item.name) === undefined);
  return [...kept, ...added];
}

/** Which child of the document each child of the model is. */
function pair(children: readonly XmlNode[], original: XmlElement): Map<XmlElement, XmlElement> {
  const pairs = new Map<XmlElement, XmlElement>();
  const free = new Set(original.children.filter((node) => node.kind === 'element'));
  const own = children.filter((node) => node.kind === 'element');
  for (const key of [byId, byName, byReference, byOrder]) {
    for (const child of own) {
      const wanted = key(child);
      if (pairs.has(child) || wanted === undefined) continue;
      for (const candidate of free) {
        if (candidate.local !== child.local || key(candidate) !== wanted || !isHeld(candidate, original))
          continue;
        pairs.set(child, candidate);
        free.delete(candidate);
        break;
      }
    }
  }
  // In the model's order: places in the document are filled in this order.
  return new Map(own.flatMap((child) => (pairs.has(child) ? [[child, pairs.get(child)!] as const] : [])));
}

const byId = (element: XmlElement) => attribute(element, 'id');
const byName = (element: XmlElement) => attribute(element, 'name');

/** `href` of the element or of the one inside it. */
function byReference(element: XmlElement): string | undefined {
  const inner = element.children.find((node) => node.kind === 'element');
  return attribute(element, 'href') ?? (inner === undefined ? undefined : attribute(inner, 'href'));
}

/** What has no name of its own is taken in order; requirements never, as each says what it needs. */
function byOrder(element: XmlElement): string | undefined {
  return byReference(element) === undefined ? '' : undefined;
}

/** New elements stand after the one that precedes them in the model. */
function insertNew(
  fresh: XmlElement,
  merged: XmlNode[],
  pairs: ReadonlyMap<XmlElement, XmlElement>,
  original: XmlElement,
): readonly XmlNode[] {
  const children = [...merged];
  const sameText = textOf(fresh) === textOf(original);
  let position = 0;
  for (const node of fresh.children) {
    if (node.kind === 'element' && pairs.has(node)) {
      const at = children.findIndex(
        (item, index) => index >= position && item.kind === 'element' && item.local === node.local,
      );
      position = at === -1 ? position : at + 1;
    } else if (node.kind === 'element' || !sameText) {
      children.splice(position, 0, node);
      position += 1;
    }
  }
  return children;
}
