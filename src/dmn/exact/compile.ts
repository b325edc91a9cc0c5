import { failure, success, within, type Result } from '../../base/index.ts';
import { Definitions, formulas, Refusal, refusalsWithin, refuse, type Term } from '../../feel/internal.ts';
import type { Decision, Model } from '../model.ts';
import { Columns } from './columns.ts';
import { Elements } from './elements.ts';
import { outcomeColumns } from './outcome.ts';
import type { ColumnInputs, CompiledColumn, CompileOptions, Output, Program } from './program.ts';

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
  readonly #elements: Elements;

  constructor(model: Model, inputs: ColumnInputs, options: CompileOptions, keys: readonly string[]) {
    this.#model = model;
    this.#options = options;
    this.#definitions = new Definitions([...keys, 'rule', 'bits']);
    this.#columns = new Columns(inputs, this.#definitions);
    const forced = options.forcedRule === undefined ? {} : { forced: this.#columns.rule(options.forcedRule) };
    this.#elements = new Elements(this.#definitions, {
      input: (name) => this.#columns.input(name),
      table: { name: options.table, bits: options.bits === true, ...forced },
    });
  }

  result(): Program {
    const { decisions, table } = this.#options;
    const wanted = decisions.map((name) => [name, this.#wanted(name)] as const);
    const outputs: Output[] = [];
    if (table !== undefined)
      outputs.push(...this.#tableColumns(this.#decision(table) ?? this.#unknown(table)));
    for (const [name, term] of wanted) outputs.push(...this.#outcome(name, term));
    const criteria = this.#elements.table?.criteria ?? [];
    return { inputs: this.#columns.all, definitions: this.#definitions.all, outputs, criteria };
  }

  #decision(name: string): Decision | undefined {
    return this.#model.decisions.find((item) => item.name === name);
  }

  #unknown(name: string): never {
    const { decisions, services } = this.#model;
    const expected = [...decisions, ...services].map((item) => `"${item.name}"`).join(', ');
    return refuse('EXACT-DECISION', { name, expected });
  }

  /** A decision, or a decision service that is called with the inputs of its parameters' names. */
  #wanted(name: string): Term {
    const decision = this.#decision(name);
    if (decision !== undefined) return this.#elements.decide(decision, this.#model);
    const service = this.#model.services.find((item) => item.name === name) ?? this.#unknown(name);
    const called = this.#elements.service(service, this.#model);
    const given = called.parameters.map(
      (parameter) => this.#columns.input(parameter) ?? refuse('EXACT-INPUT', { name: parameter }),
    );
    return called.inline(this.#elements.compiler, given);
  }

  #outcome(name: string, term: Term): readonly Output[] {
    return refusalsWithin(
      (inner) => within({ path: `decision "${name}"` }, inner),
      () => outcomeColumns(this.#definitions, name, term).filter(([column]) => this.#isWanted(column)),
    );
  }

  #isWanted(column: CompiledColumn): boolean {
    if (column.kind !== 'outcome' || column.component === undefined) return true;
    const { components = {} } = this.#options;
    const wanted = Object.hasOwn(components, column.decision) ? components[column.decision] : undefined;
    return wanted === undefined || wanted.includes(column.component);
  }

  /** `rule` and, where they are asked, `bits`. */
  #tableColumns(decision: Decision): readonly Output[] {
    this.#elements.decide(decision, this.#model);
    const found = this.#elements.table ?? refuse('EXACT-TABLE', { name: decision.name });
    const columns: Output[] = [[{ kind: 'rule', column: 'rule' } satisfies CompiledColumn, found.rule]];
    if (this.#options.bits === true)
      columns.push([{ kind: 'bits', column: 'bits' }, formulas.bitsOf(found.truths)]);
    return columns;
  }
}
