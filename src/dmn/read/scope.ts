import type { FeelType, Scope } from '../../feel/index.ts';
import { requirementsOf, serviceParameters, variableOf, type Graph, type GraphNode } from '../graph.ts';
import type { Requirements } from '../model.ts';
import { graphOf } from '../graph.ts';
import { typeOfRef, typeTable } from './types.ts';

/** The names that an element may use: what it requires, with imported elements under the name of their import. */
export function scopeOf(graph: Graph, requires: Requirements): Scope {
  const names: Record<string, FeelType> = {};
  const imported = new Map<string, Record<string, FeelType>>();
  for (const ref of requirementsOf(requires)) {
    const node = graph.get(ref);
    if (node === undefined) continue;
    const fields = node.prefix === '' ? names : (imported.get(node.prefix) ?? {});
    if (node.prefix !== '') imported.set(node.prefix, fields);
    fields[variableOf(node)] = typeOfNode(graph, node);
  }
  for (const [prefix, fields] of imported) names[prefix] = { kind: 'context', fields };
  return names;
}

const anything: FeelType = { kind: 'any' };

function typeOfNode(graph: Graph, node: GraphNode): FeelType {
  switch (node.kind) {
    case 'input':
    case 'decision':
      return node.element.type;
    case 'knowledge': {
      const table = typeTable(node.model.itemDefinitions, node.model.imports);
      const declared = typeOfRef(table, node.element.typeRef);
      if (declared?.kind === 'function') return declared;
      const parameters = (node.element.logic?.parameters ?? []).map(
        (item) => typeOfRef(table, item.typeRef) ?? anything,
      );
      const result = typeOfRef(table, node.element.logic?.body?.typeRef);
      return {
        kind: 'function',
        parameters,
        result: declared?.kind === 'any' ? (result ?? anything) : (declared ?? anything),
      };
    }
    case 'service': {
      const own = node.prefix === '' ? graph : graphOf(node.model);
      const parameters = serviceParameters(own, node.element).map((item) => typeOfNode(own, item));
      return { kind: 'function', parameters, result: anything };
    }
  }
}
