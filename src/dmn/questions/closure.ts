import type { Possible } from '../../feel/index.ts';
import { planOf } from '../decide/plan.ts';
import { requirementsOf, type GraphNode } from '../graph.ts';
import type { Model } from '../model.ts';

export type Element = GraphNode['element'];
export type InputNode = GraphNode & { readonly kind: 'input' };

/** Everything that an element requires, itself included, by element; nothing behind what is given. */
export function closureOf(node: GraphNode, given: ReadonlySet<Element>): ReadonlyMap<Element, GraphNode> {
  const found = new Map<Element, GraphNode>();
  const visit = (item: GraphNode) => {
    if (found.has(item.element)) return;
    found.set(item.element, item);
    if ((item.kind !== 'decision' && item.kind !== 'knowledge') || given.has(item.element)) return;
    const { graph } = planOf(item.model);
    for (const ref of requirementsOf(item.element.requires)) {
      const next = graph.get(ref);
      if (next !== undefined) visit(next);
    }
  };
  visit(node);
  return found;
}

/** The elements that may change with an unknown input. */
export function openElements(
  needed: ReadonlyMap<Element, GraphNode>,
  unknown: ReadonlySet<Element>,
  settled: ReadonlyMap<Element, Possible>,
): ReadonlySet<Element> {
  const open = new Set(unknown);
  const isOpen = new Map<Element, boolean>();
  const visit = (node: GraphNode): boolean => {
    const { element } = node;
    const before = isOpen.get(element);
    if (before !== undefined) return before;
    isOpen.set(element, false);
    const requires = node.kind === 'decision' && !settled.has(element) ? node.element.requires : undefined;
    const { graph } = planOf(node.model);
    const inner =
      requires === undefined ? [] : requirementsOf(requires).flatMap((ref) => graph.get(ref) ?? []);
    const found = unknown.has(element) || inner.map(visit).includes(true);
    isOpen.set(element, found);
    if (found) open.add(element);
    return found;
  };
  for (const node of needed.values()) visit(node);
  return open;
}

/** The inputs among them by name, in the order of the models. */
export function inputsOf(
  needed: ReadonlyMap<Element, GraphNode>,
  model: Model,
): ReadonlyMap<string, InputNode> {
  const nodes = [...needed.values()].filter((node) => node.kind === 'input');
  const order = new Map(nodes.flatMap((node) => node.model.inputs).map((input, at) => [input, at]));
  const sorted = nodes.toSorted((left, right) => order.get(left.element)! - order.get(right.element)!);
  return new Map(sorted.map((node) => [nameOf(node, model), node]));
}

/** The name under which an input is given; that of an imported model with its namespace, as `decide` takes it. */
export function nameOf(node: InputNode, model: Model): string {
  return node.model === model ? node.element.name : `${node.model.namespace}#${node.element.name}`;
}
