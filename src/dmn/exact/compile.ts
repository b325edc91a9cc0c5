import { failure, success, within, type Result } from '../../base/index.ts';
import {
  compilerOf,
  nullTerm,
  Refusal,
  refusalsWithin,
  refuse,
  Definitions,
  formulas,
  type Formula,
  type Term,
} from '../../feel/index.ts';
import {
  graphOf,
  requirementsOf,
  serviceParameters,
  variableOf,
  type Graph,
  type GraphNode,
} from '../graph.ts';
import type { BusinessKnowledgeModel, Decision, InputData, Model, Requirements } from '../model.ts';
import { typeTable, type TypeTable } from '../read/types.ts';
import { compileBoxed, functionOf, withNames, type Boxes } from './boxed.ts';
import { Columns } from './columns.ts';
import { fit } from './fit.ts';
import { outcomeColumns } from './outcome.ts';
import type { ColumnInputs, CompiledColumn, CompileOptions, Criterion, Output, Program } from './program.ts';
import { compileTable, type TableTerm } from './table.ts';

/**
 * Decisions as exact formulas over columns: the same outcomes, rules and criteria as `decide` gives for each row, to the last
 * digit. What cannot be proved equal is refused: every refusal has a place, a reason and a remedy.
 * `keys`: columns that a row keeps, whose names outcomes must not take.
 */
export function compileProgram(
  model: Model,
  inputs: ColumnInputs,
  options: CompileOptions,
  keys: readonly string[] = [],
): Result<Program> {
  try {
    return success(new Compilation(model, inputs, options, keys).result());
  } catch (reason) {
    if (reason instanceof Refusal) return failure(within({ path: `model "${model.name}"` }, reason.problem));
    throw reason;
  }
}

class Compilation {
  readonly #model: Model;
  readonly #options: CompileOptions;
  readonly #columns: Columns;
  readonly #definitions: Definitions;
  readonly #terms = new Map<GraphNode['element'], Term>();
  readonly #graphs = new Map<Model, Graph>();
  readonly #types = new Map<Model, TypeTable>();
  readonly #forced: Formula | undefined;
  #table: TableTerm | undefined;

  constructor(model: Model, inputs: ColumnInputs, options: CompileOptions, keys: readonly string[]) {
    this.#model = model;
    this.#options = options;
    this.#definitions = new Definitions([...keys, 'rule', 'bits']);
    this.#columns = new Columns(inputs, this.#definitions);
    this.#forced = options.forcedRule === undefined ? undefined : this.#columns.rule(options.forcedRule);
  }

  result(): Program {
    const { decisions, table } = this.#options;
    const wanted = decisions.map((name) => [name, this.#decide(this.#named(name))] as const);
    const outputs: Output[] = [];
    if (table !== undefined) outputs.push(...this.#tableColumns(this.#named(table)));
    for (const [name, term] of wanted) outputs.push(...this.#outcome(name, term));
    const criteria: readonly Criterion[] = this.#table?.criteria ?? [];
    return { inputs: this.#columns.all, definitions: this.#definitions.all, outputs, criteria };
  }

  #named(name: string): Decision {
    const found = this.#model.decisions.find((item) => item.name === name);
    const expected = this.#model.decisions.map((item) => `"${item.name}"`).join(', ');
    return found ?? refuse('EXACT-DECISION', { name, expected });
  }

  #outcome(name: string, term: Term): readonly Output[] {
    return refusalsWithin(
      (inner) => within({ path: `decision "${name}"` }, inner),
      () => outcomeColumns(this.#definitions, name, term),
    );
  }

  /** `rule` and, where they are asked, `bits`. */
  #tableColumns(decision: Decision): readonly Output[] {
    this.#decide(decision);
    const found = this.#table ?? refuse('EXACT-TABLE', { name: decision.name });
    const columns: Output[] = [[{ kind: 'rule', column: 'rule' } satisfies CompiledColumn, found.rule]];
    if (this.#options.bits === true)
      columns.push([{ kind: 'bits', column: 'bits' }, formulas.bitsOf(found.truths)]);
    return columns;
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
        return this.#decide(node.element, node.model);
      case 'knowledge':
        return this.#knowledge(node.model, node.element);
      case 'service':
        return {
          kind: 'function',
          parameters: serviceParameters(this.#graphOf(node.model), node.element).map(variableOf),
          inline: () => refuse('EXACT-CONSTRUCT', { found: `${node.element.name}(...)` }),
        };
    }
  }

  #input(model: Model, input: InputData): Term {
    return this.#once(input, () =>
      refusalsWithin(
        (inner) => within({ path: `input "${input.name}"` }, inner),
        () => {
          const term =
            this.#columns.input(`${model.namespace}#${input.name}`) ??
            this.#columns.input(input.name) ??
            refuse('EXACT-INPUT', { name: input.name });
          const { compiler, types } = this.#boxes(model, []);
          return compiler.hoist(fit(compiler, types, term, input.typeRef));
        },
      ),
    );
  }

  #decide(decision: Decision, model: Model = this.#model): Term {
    return this.#once(decision, () => {
      const given = this.#columns.input(decision.name);
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

  #logic(boxes: Boxes, { name, logic }: Decision): Term {
    if (logic === undefined) return nullTerm;
    if (logic.kind !== 'decision table' || name !== this.#options.table) return compileBoxed(boxes, logic);
    const forced = this.#forced === undefined ? {} : { forced: this.#forced };
    this.#table = compileTable(boxes, logic, { bits: this.#options.bits === true, ...forced });
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
        if (depth > 40) return refuse('EXACT-CONSTRUCT', { found: 'recursion' });
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
