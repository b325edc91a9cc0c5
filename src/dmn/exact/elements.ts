import { within } from '../../base/index.ts';
import {
  choose,
  compilerOf,
  nullTerm,
  refusalsWithin,
  refuse,
  truth,
  type Compiler,
  type Definitions,
  type Formula,
  type FunctionTerm,
  type Term,
} from '../../feel/internal.ts';
import {
  graphOf,
  requirementsOf,
  serviceParameters,
  variableOf,
  type Graph,
  type GraphNode,
} from '../graph.ts';
import type {
  BusinessKnowledgeModel,
  Decision,
  DecisionService,
  InputData,
  Model,
  Requirements,
} from '../model.ts';
import { typeTable, type TypeTable } from '../read/types.ts';
import { fitArguments } from './arguments.ts';
import { compileBoxed, functionOf, withNames, type Boxes } from './boxed.ts';
import { fit } from './fit.ts';
import { compileTable, type TableTerm } from './table.ts';

/** Calls inside calls that are written out; a function that calls itself has no end. */
const deepest = 40;

/** What stands outside of the model: the inputs by name, and the table whose rules are asked. */
export interface Surroundings {
  readonly input: (name: string) => Term | undefined;
  readonly table?: { readonly name: string | undefined; readonly bits: boolean; readonly forced?: Formula };
}

/**
 * The elements of a model as terms, each made once. A decision service makes its decisions anew, with terms in place of its
 * inputs: elements of their own (DMN 1.5, 10.4).
 */
export class Elements {
  readonly #definitions: Definitions;
  readonly #surroundings: Surroundings;
  readonly #terms: Map<GraphNode['element'], Term>;
  readonly #graphs: Map<Model, Graph>;
  readonly #types: Map<Model, TypeTable>;
  readonly #depth: number;
  #table: TableTerm | undefined;

  constructor(
    definitions: Definitions,
    surroundings: Surroundings,
    outer?: Elements,
    known?: Elements['terms'],
  ) {
    this.#definitions = definitions;
    this.#surroundings = surroundings;
    this.#terms = new Map(known);
    this.#graphs = outer === undefined ? new Map() : outer.#graphs;
    this.#types = outer === undefined ? new Map() : outer.#types;
    this.#depth = outer === undefined ? 0 : outer.#depth + 1;
  }

  /** The table that was asked by name, once its decision is made. */
  get table(): TableTerm | undefined {
    return this.#table;
  }

  get terms(): ReadonlyMap<GraphNode['element'], Term> {
    return this.#terms;
  }

  get compiler(): Compiler {
    return compilerOf(new Map(), this.#definitions);
  }

  decide(decision: Decision, model: Model): Term {
    return this.#once(decision, () => {
      const given = this.#surroundings.input(decision.name);
      if (given !== undefined) return given;
      // What a decision requires is refused with a place of its own.
      const boxes = this.#boxes(model, this.#names(model, decision.requires));
      return refusalsWithin(
        (inner) => within({ path: `decision "${decision.name}"` }, inner),
        () =>
          boxes.compiler.hoist(
            fit(boxes.compiler, boxes.types, this.#logic(boxes, decision), decision.typeRef),
          ),
      );
    });
  }

  /** A decision service as function; one output decision gives its value, several a context of them. */
  service(service: DecisionService, model: Model): FunctionTerm {
    const graph = this.#graphOf(model);
    const nodes = serviceParameters(graph, service);
    const types = nodes.map((node) =>
      node.kind === 'input' || node.kind === 'decision' ? node.element.typeRef : undefined,
    );
    const inline: FunctionTerm['inline'] = (_caller, values) => {
      if (this.#depth >= deepest) return refuse('EXACT-CONSTRUCT', { found: 'recursion' });
      const boxes = this.#boxes(model, []);
      const { terms, misfit } = fitArguments(boxes, types, values);
      if (misfit.kind === 'constant' && misfit.value === true) return nullTerm;
      const known = new Map(nodes.map((node, at) => [node.element, terms[at]!]));
      const inner = new Elements(this.#definitions, { input: () => undefined }, this, known);
      const outputs = service.outputDecisions.flatMap((ref) => graph.get(ref) ?? []);
      const made = outputs.map((node) => [variableOf(node), inner.#node(node)] as const);
      const raw: Term = made.length === 1 ? made[0]![1] : { kind: 'context', entries: new Map(made) };
      const outcome = fit(boxes.compiler, boxes.types, raw, service.typeRef);
      return misfit.kind === 'constant'
        ? outcome
        : choose([{ when: truth(misfit), then: nullTerm }], outcome);
    };
    return {
      kind: 'function',
      parameters: nodes.map(variableOf),
      inline: (caller, values) =>
        refusalsWithin(
          (inner) => within({ path: `decision service "${service.name}"` }, inner),
          () => inline(caller, values),
        ),
    };
  }

  #graphOf(model: Model): Graph {
    const graph = this.#graphs.get(model) ?? graphOf(model);
    this.#graphs.set(model, graph);
    return graph;
  }

  #typesOf(model: Model): TypeTable {
    const types = this.#types.get(model) ?? typeTable(model.itemDefinitions, model.imports);
    this.#types.set(model, types);
    return types;
  }

  #boxes(model: Model, names: Iterable<readonly [string, Term]>): Boxes {
    const compiler = compilerOf(new Map(names), this.#definitions);
    return { compiler, types: this.#typesOf(model), depth: 0 };
  }

  /** The names that an element may use: what it requires, imported elements inside a context of their import. */
  #names(model: Model, requires: Requirements): Map<string, Term> {
    const names = new Map<string, Term>();
    for (const ref of requirementsOf(requires)) {
      const node = this.#graphOf(model).get(ref);
      if (node === undefined) continue;
      const term = this.#node(node);
      if (node.prefix === '') names.set(variableOf(node), term);
      else {
        const before = names.get(node.prefix);
        const entries = before?.kind === 'context' ? before.entries : [];
        names.set(node.prefix, { kind: 'context', entries: new Map([...entries, [variableOf(node), term]]) });
      }
    }
    return names;
  }

  #node(node: GraphNode): Term {
    switch (node.kind) {
      case 'input':
        return this.#input(node.model, node.element);
      case 'decision':
        return this.decide(node.element, node.model);
      case 'knowledge':
        return this.#knowledge(node.model, node.element);
      case 'service':
        return this.service(node.element, node.model);
    }
  }

  #input(model: Model, input: InputData): Term {
    return this.#once(input, () =>
      refusalsWithin(
        (inner) => within({ path: `input "${input.name}"` }, inner),
        () => {
          // A service that is not given one of the inputs of its decisions has null there.
          if (this.#depth > 0) return nullTerm;
          const term =
            this.#surroundings.input(`${model.namespace}#${input.name}`) ??
            this.#surroundings.input(input.name) ??
            refuse('EXACT-INPUT', { name: input.name });
          const { compiler, types } = this.#boxes(model, []);
          return compiler.hoist(fit(compiler, types, term, input.typeRef));
        },
      ),
    );
  }

  #logic(boxes: Boxes, { name, logic }: Decision): Term {
    if (logic === undefined) return nullTerm;
    const { table } = this.#surroundings;
    if (logic.kind !== 'decision table' || table === undefined || name !== table.name)
      return compileBoxed(boxes, logic);
    this.#table = compileTable(boxes, logic, table);
    return fit(boxes.compiler, boxes.types, this.#table.value, logic.typeRef);
  }

  #knowledge(model: Model, item: BusinessKnowledgeModel): Term {
    const { logic } = item;
    if (logic === undefined) return nullTerm;
    const known = this.#terms.get(item);
    if (known !== undefined) return known;
    const ref =
      this.#typesOf(model).get(item.typeRef ?? '')?.definition.functionItem === undefined
        ? item.typeRef
        : undefined;
    const parameters = logic.parameters.map((parameter) => parameter.name);
    let depth = 0;
    const term: Term = {
      kind: 'function',
      parameters,
      inline: (caller, values) => {
        if (depth > deepest) return refuse('EXACT-CONSTRUCT', { found: 'recursion' });
        depth += 1;
        const names = this.#names(model, item.requires);
        const boxes = withNames(this.#boxes(model, names), [[item.variable, term]]);
        const made = refusalsWithin(
          (inner) => within({ path: `knowledge model "${item.name}"` }, inner),
          () => {
            const called = functionOf(boxes, logic, ref);
            return called.kind === 'function' ? called.inline(caller, values) : nullTerm;
          },
        );
        depth -= 1;
        return made;
      },
    };
    this.#terms.set(item, term);
    return term;
  }

  #once(element: GraphNode['element'], make: () => Term): Term {
    const known = this.#terms.get(element);
    if (known !== undefined) return known;
    const term = make();
    this.#terms.set(element, term);
    return term;
  }
}
