import type { Problem } from '../../../base/index.ts';
import type { Scope } from '../../../feel/index.ts';
import { graphOf, requirementsOf, variableOf, type Graph } from '../../graph.ts';
import type { Model, Requirements } from '../../model.ts';
import { scopeOf } from '../../read/scope.ts';
import { typeTable } from '../../read/types.ts';
import type { Constants } from '../tables/cuts.ts';
import type { TableSite } from '../tables/table-site.ts';
import { inferBoxed } from './infer-boxed.ts';
import type { NameKnowledge, TypeSite } from './typing.ts';

export interface TypesFound {
  readonly problems: readonly Problem[];
  /** Every decision table of the model, wherever it stands. */
  readonly tables: readonly TableSite[];
}

/** Types of every expression of a model against what it declares. Only what is certain to go wrong is an error. */
export function checkTypes(model: Model, constants: Constants): TypesFound {
  const found = { problems: [] as Problem[], tables: [] as TableSite[] };
  const types = typeTable(model.itemDefinitions, model.imports);
  // Of an import that was not given, nothing is known.
  const unknown = model.imports.flatMap(({ name, model: given }) => (given === undefined ? [name] : []));
  const start: Start = {
    graph: graphOf(model),
    unknown: Object.fromEntries(unknown.map((name) => [name, { kind: 'any' }])),
    common: { types, constants, ...found, infer: inferBoxed },
  };
  for (const item of model.knowledge) {
    if (item.logic === undefined) continue;
    const site = siteOf(start, item.requires, `knowledge model "${item.name}"`);
    // It may call itself, with whatever its parameters are.
    inferBoxed(item.logic, { ...site, scope: { ...site.scope, [item.variable]: { kind: 'any' } } });
  }
  for (const item of model.decisions) {
    if (item.logic === undefined) continue;
    const site = siteOf(start, item.requires, `decision "${item.name}"`);
    inferBoxed(item.logic, { ...site, decision: item.name }, item.typeRef);
  }
  return found;
}

interface Start {
  readonly graph: Graph;
  readonly unknown: Scope;
  readonly common: Pick<TypeSite, 'types' | 'constants' | 'problems' | 'tables' | 'infer'>;
}

function siteOf({ graph, unknown, common }: Start, requires: Requirements, path: string): TypeSite {
  const names: Record<string, NameKnowledge> = {};
  for (const ref of requirementsOf(requires)) {
    const node = graph.get(ref);
    if (node === undefined || node.prefix !== '') continue;
    const { typeRef } = node.element;
    const parameters = node.kind === 'knowledge' ? node.element.logic?.parameters : undefined;
    names[variableOf(node)] = {
      isInput: node.kind === 'input',
      ...(typeRef === undefined ? {} : { typeRef }),
      ...(parameters === undefined ? {} : { parameters }),
    };
  }
  const constants = new Map([...common.constants].filter(([name]) => names[name]?.isInput === true));
  return { ...common, path, scope: { ...unknown, ...scopeOf(graph, requires) }, names, constants };
}
