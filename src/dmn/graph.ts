import type {
  BusinessKnowledgeModel,
  Decision,
  DecisionService,
  InputData,
  Model,
  Requirements,
} from './model.ts';

/** An element that others can require, with the model that holds it and the import's name where it comes from another model. */
export type GraphNode = { readonly model: Model; readonly prefix: string } & (
  | { readonly kind: 'input'; readonly element: InputData }
  | { readonly kind: 'decision'; readonly element: Decision }
  | { readonly kind: 'knowledge'; readonly element: BusinessKnowledgeModel }
  | { readonly kind: 'service'; readonly element: DecisionService }
);

/** Elements by reference: the id, or `namespace#id` for those of imported models. */
export type Graph = ReadonlyMap<string, GraphNode>;

export function graphOf(model: Model): Graph {
  const graph = new Map<string, GraphNode>();
  for (const imported of model.imports) {
    if (imported.model === undefined) continue;
    for (const node of ownNodes(imported.model, imported.name)) {
      graph.set(`${imported.namespace}#${node.element.id}`, node);
    }
  }
  for (const node of ownNodes(model, '')) graph.set(node.element.id, node);
  return graph;
}

function ownNodes(model: Model, prefix: string): readonly GraphNode[] {
  return [
    ...model.inputs.map((element): GraphNode => ({ kind: 'input', element, model, prefix })),
    ...model.decisions.map((element): GraphNode => ({ kind: 'decision', element, model, prefix })),
    ...model.knowledge.map((element): GraphNode => ({ kind: 'knowledge', element, model, prefix })),
    ...model.services.map((element): GraphNode => ({ kind: 'service', element, model, prefix })),
  ];
}

/** The name under which an element's value is known inside its model. */
export function variableOf(node: GraphNode): string {
  return node.kind === 'input' ? node.element.name : node.element.variable;
}

/** All references that an element requires, in order. */
export function requirementsOf(requires: Requirements): readonly string[] {
  return [...requires.inputs, ...requires.decisions, ...requires.knowledge];
}

/** The parameters of a decision service as function: its input data, then its input decisions (DMN 1.5, 10.4). */
export function serviceParameters(graph: Graph, service: DecisionService): readonly GraphNode[] {
  return [...service.inputData, ...service.inputDecisions].flatMap((ref) => graph.get(ref) ?? []);
}
