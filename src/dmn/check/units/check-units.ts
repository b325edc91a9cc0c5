import type { Problem } from '../../../base/index.ts';
import { graphOf, requirementsOf, variableOf, type Graph, type GraphNode } from '../../graph.ts';
import type { Model, Requirements } from '../../model.ts';
import { typeTable, type TypeTable } from '../../read/types.ts';
import { boxedUnit, declaredOr, functionUnit, type UnitOfType } from './infer-boxed.ts';
import { inferUnit } from './infer-unit.ts';
import { unitOf, unknown, type UnitInfo } from './unit.ts';
import type { UnitSite } from './uniting.ts';

/** Units by the name of an input or decision; they come before those that the model itself declares. */
export type Units = Readonly<Record<string, string>>;

/** Numbers whose units do not go together, through every decision and knowledge model. */
export function checkUnits(model: Model, units: Units): readonly Problem[] {
  const types = typeTable(model.itemDefinitions, model.imports);
  const inference = new Inference(graphOf(model), units, (ref) => unitOfRef(types, ref, []));
  for (const item of [...model.knowledge, ...model.decisions]) inference.unit(item.id);
  return inference.problems;
}

/** The unit of a type: its own, that of the type behind it, or of its parts. */
function unitOfRef(types: TypeTable, ref: string | undefined, open: readonly string[]): UnitInfo {
  const entry = ref === undefined || open.includes(ref) ? undefined : types.get(ref);
  if (ref === undefined || entry === undefined) return unknown;
  const { definition, table } = entry;
  const inner = [...open, ref];
  const fields = definition.components.map(
    (item) =>
      [
        item.name,
        item.unit === undefined ? unitOfRef(table, item.typeRef, inner) : unitOf(item.unit),
      ] as const,
  );
  const own =
    definition.unit !== undefined
      ? unitOf(definition.unit)
      : fields.length > 0
        ? ({ kind: 'context', fields: Object.fromEntries(fields) } as const)
        : unitOfRef(table, definition.typeRef, inner);
  return definition.isCollection ? { kind: 'list', of: own } : own;
}

/** Each element once, whatever needs it; what needs itself is unknown there. */
class Inference {
  readonly problems: Problem[] = [];
  readonly #graph: Graph;
  readonly #units: Units;
  readonly #ofType: UnitOfType;
  readonly #known = new Map<string, UnitInfo>();
  readonly #calls = { open: 0, left: 10_000 };

  constructor(graph: Graph, units: Units, ofType: UnitOfType) {
    this.#graph = graph;
    this.#units = units;
    this.#ofType = ofType;
  }

  unit(ref: string): UnitInfo {
    const known = this.#known.get(ref);
    if (known !== undefined) return known;
    this.#known.set(ref, unknown);
    const node = this.#graph.get(ref);
    const unit = node === undefined ? unknown : this.#unitOf(node);
    this.#known.set(ref, unit);
    return unit;
  }

  #unitOf(node: GraphNode): UnitInfo {
    const { element } = node;
    const declared = this.#declared(node);
    // Imported elements are checked with their own model.
    if (node.kind === 'input' || node.kind === 'service' || node.prefix !== '') return declared;
    const { logic } = node.element;
    if (logic === undefined) return declared;
    const kind = node.kind === 'decision' ? 'decision' : 'knowledge model';
    const site = this.#site(node.element.requires, `${kind} "${element.name}"`);
    const inferred =
      logic.kind === 'function'
        ? functionUnit(logic, site, this.#ofType)
        : boxedUnit(logic, site, this.#ofType);
    return node.kind === 'knowledge' ? inferred : declaredOr(site, declared, inferred);
  }

  #declared({ element, kind, prefix }: GraphNode): UnitInfo {
    if (kind === 'knowledge' || kind === 'service') return unknown;
    const given = prefix === '' ? this.#units[element.name] : undefined;
    const unit = given ?? element.unit;
    return unit === undefined ? this.#ofType(element.typeRef) : unitOf(unit);
  }

  #site(requires: Requirements, path: string): UnitSite {
    const names: Record<string, UnitInfo> = {};
    for (const ref of requirementsOf(requires)) {
      const node = this.#graph.get(ref);
      if (node !== undefined && node.prefix === '') names[variableOf(node)] = this.unit(ref);
    }
    return { path, names, problems: this.problems, calls: this.#calls, infer: inferUnit };
  }
}
