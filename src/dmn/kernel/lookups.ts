import { kernelPrinter, type Formula } from '../../feel/internal.ts';
import type { ProgramInput } from '../exact/program.ts';

/**
 * Truth values that depend on one text column only are computed once per distinct text, not once per row: a dictionary is short.
 */
export class Lookups {
  readonly statements: string[] = [];
  readonly #texts: ReadonlyMap<string, ProgramInput>;
  readonly #names = new Map<string, string>();
  readonly #columns = new WeakMap<Formula, string | undefined>();

  constructor(inputs: readonly ProgramInput[]) {
    this.#texts = new Map(
      inputs.flatMap((item) => (item.type === 'text' ? [[item.name, item] as const] : [])),
    );
  }

  /** The JavaScript that takes the truth value from a table; undefined where it has to be computed. */
  find(formula: Formula): string | undefined {
    if (formula.type !== 'truth' || formula.args.length === 0) return undefined;
    const name = this.#columnOf(formula);
    if (name === undefined || name === many || !this.#texts.has(name)) return undefined;
    const printer = kernelPrinter(() => undefined);
    const made = `Array.from(${name}_texts, (${name}) => ${printer.value(formula)})`;
    const table = this.#names.get(made) ?? `table${this.#names.size + 1}`;
    if (!this.#names.has(made)) this.statements.push(`const ${table} = ${made};`);
    this.#names.set(made, table);
    return `${table}[${name}_codes[at]]`;
  }

  /** The one column that a formula depends on, or that it depends on many; undefined for none. */
  #columnOf(formula: Formula): string | undefined {
    if (this.#columns.has(formula)) return this.#columns.get(formula);
    let found = formula.op === 'column' ? formula.name! : undefined;
    for (const item of formula.args) {
      const name = this.#columnOf(item);
      if (name === undefined || name === found) continue;
      found = found === undefined ? name : many;
      if (found === many) break;
    }
    this.#columns.set(formula, found);
    return found;
  }
}

/** No column: their names have no space. */
const many = 'many columns';
