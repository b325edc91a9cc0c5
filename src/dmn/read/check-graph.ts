import type { Graph, GraphNode } from '../graph.ts';
import { requirementsOf } from '../graph.ts';
import type { Model } from '../model.ts';
import type { XmlElement } from '../xml/tree.ts';
import type { Reading } from './reading.ts';

/** Elements of the document by id, so that messages point at them. */
export type ElementsById = ReadonlyMap<string, XmlElement>;

/** Names and ids are unique, references find their kind, and nothing needs itself (DMN 1.5, 6.2.2). */
export function checkGraph(
  reading: Reading,
  model: Model,
  graph: Graph,
  elements: ElementsById,
  root: XmlElement,
): void {
  const at = (id: string) => elements.get(id) ?? root;
  const missing = model.imports.flatMap((item) => (item.model === undefined ? [item.namespace] : []));
  const expect = (
    ref: string,
    owner: string,
    path: string,
    kinds: readonly GraphNode['kind'][],
    expected: string,
  ) => {
    const node = graph.get(ref);
    // The missing import was told already.
    if (missing.some((namespace) => ref.startsWith(`${namespace}#`))) return;
    if (node === undefined || !kinds.includes(node.kind)) {
      reading.refuse('DMN-HREF-UNKNOWN', at(owner), path, { found: ref, expected });
    }
  };
  for (const item of [...model.decisions, ...model.knowledge]) {
    const path = `element "${item.name}"`;
    for (const ref of item.requires.inputs) expect(ref, item.id, path, ['input'], 'inputData');
    for (const ref of item.requires.decisions) expect(ref, item.id, path, ['decision'], 'decision');
    for (const ref of item.requires.knowledge) {
      expect(ref, item.id, path, ['knowledge', 'service'], 'businessKnowledgeModel');
    }
  }
  for (const item of model.services) {
    const path = `decision service "${item.name}"`;
    for (const ref of [...item.outputDecisions, ...item.encapsulatedDecisions, ...item.inputDecisions]) {
      expect(ref, item.id, path, ['decision'], 'decision');
    }
    for (const ref of item.inputData) expect(ref, item.id, path, ['input'], 'inputData');
  }
  checkNames(reading, model, at);
  checkCycles(reading, model, graph, at);
}

function checkNames(reading: Reading, model: Model, at: (id: string) => XmlElement): void {
  const names = new Set<string>();
  for (const item of [...model.inputs, ...model.decisions, ...model.knowledge, ...model.services]) {
    if (names.has(item.name)) reading.refuse('DMN-NAME-TWICE', at(item.id), undefined, { found: item.name });
    names.add(item.name);
  }
}

/** Depth first with an explicit stack: a model may be deeper than the machine's own. */
function checkCycles(reading: Reading, model: Model, graph: Graph, at: (id: string) => XmlElement): void {
  const done = new Set<string>();
  for (const start of [...model.decisions, ...model.knowledge]) {
    const step = (id: string) => ({ id, needed: done.has(id) ? [] : neededBy(graph, id), next: 0 });
    const path = [step(start.id)];
    const open = new Set([start.id]);
    while (path.length > 0) {
      const top = path.at(-1)!;
      const ref = top.needed[top.next];
      if (ref === undefined) {
        done.add(top.id);
        open.delete(top.id);
        path.pop();
        continue;
      }
      top.next += 1;
      if (!open.has(ref)) {
        open.add(ref);
        path.push(step(ref));
      } else {
        const from = path.findIndex(({ id }) => id === ref);
        const circle = [...path.slice(from).map(({ id }) => id), ref];
        const found = circle.map((id) => `"${graph.get(id)?.element.name ?? id}"`).join(' > ');
        reading.refuse('DMN-CYCLE', at(ref), undefined, { found });
      }
    }
  }
}

/** A knowledge model may call itself: recursion is no circle of requirements. */
function neededBy(graph: Graph, id: string): readonly string[] {
  const node = graph.get(id);
  if (node === undefined || (node.kind !== 'decision' && node.kind !== 'knowledge')) return [];
  const needed = requirementsOf(node.element.requires);
  return node.kind === 'knowledge' ? needed.filter((ref) => ref !== id) : needed;
}
