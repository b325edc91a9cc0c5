import { kernelPrinter, type Formula } from '../../feel/index.ts';
import type { ProgramInput } from '../exact/program.ts';

/**
 * Truth values that depend on one text column only are computed once per distinct text, not once per row: a dictionary is short.
 */
export class Lookups {
  readonly statements: string[] = [];
  readonly #texts: ReadonlyMap<string, ProgramInput>;
  readonly #names = new Map<string, string>();
  readonly #columns = new WeakMap<Formula, ReadonlySet<string>>();

  constructor(inputs: readonly ProgramInput[]) {
    this.#texts = new Map(
      inputs.flatMap((item) => (item.type === 'text' ? [[item.name, item] as const] : [])),
    );
  }

  /** The JavaScript that takes the truth value from a table; undefined where it has to be computed. */
  find(formula: Formula): string | undefined {
    if (formula.type !== 'truth' || formula.args.length === 0) return undefined;
    const columns = this.#columnsOf(formula);
    const [name] = columns;
    if (columns.size !== 1 || name === undefined || !this.#texts.has(name)) return undefined;
    const printer = kernelPrinter(() => undefined);
    const made = `Array.from(${name}_texts, (${name}) => ${printer.value(formula)})`;
    const table = this.#names.get(made) ?? `table${this.#names.size + 1}`;
    if (!this.#names.has(made)) this.statements.push(`const ${table} = ${made};`);
    this.#names.set(made, table);
    return `${table}[${name}_codes[at]]`;
  }

  #columnsOf(formula: Formula): ReadonlySet<string> {
    const known = this.#columns.get(formula);
    if (known !== undefined) return known;
    const found =
      formula.op === 'column'
        ? new Set([formula.name!])
        : new Set(formula.args.flatMap((item) => [...this.#columnsOf(item)]));
    this.#columns.set(formula, found);
    return found;
  }
}
