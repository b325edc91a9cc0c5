import { constantTerm, formulas, type Definitions, type Formula, type Term } from '../../feel/internal.ts';
import type { ColumnInput, ColumnInputs, ProgramInput } from './program.ts';

const longest = 2n ** 63n - 1n;

type Column = Extract<ColumnInput, { readonly kind: 'column' }>;

/** The columns that decisions are made from, under safe names and with their exact type. Only what is used is there. */
export class Columns {
  readonly #inputs: ColumnInputs;
  readonly #definitions: Definitions;
  readonly #all: ProgramInput[] = [];
  readonly #terms = new Map<string, Term>();

  constructor(inputs: ColumnInputs, definitions: Definitions) {
    this.#inputs = inputs;
    this.#definitions = definitions;
  }

  get all(): readonly ProgramInput[] {
    return this.#all;
  }

  /** The rule numbers of a counterfactual run. */
  rule(column: string): Formula {
    const range = [-1n, 2n ** 31n - 1n] as const;
    return this.#add({ kind: 'column', column, type: 'number', range, nullable: false }, 'integer', range);
  }

  /** The term of an input; undefined where there is none of that name. */
  input(name: string): Term | undefined {
    if (!Object.hasOwn(this.#inputs, name)) return undefined;
    const known = this.#terms.get(name);
    if (known !== undefined) return known;
    const input = this.#inputs[name]!;
    const term = input.kind === 'constant' ? constantTerm(input.value) : this.#column(input);
    this.#terms.set(name, term);
    return term;
  }

  #column(input: Column): Term {
    switch (input.type) {
      case 'number':
        return this.#number(input);
      case 'days and time duration':
        return { kind: input.type, seconds: this.#number(input) };
      case 'years and months duration':
        return { kind: input.type, months: this.#number(input) };
      default:
        return { kind: input.type, formula: this.#add(input, types[input.type]) };
    }
  }

  #number(input: Column) {
    // A decimal column without a range is read as one of 18 digits: the engine stops where it holds more.
    const most = input.storage === 'decimal' ? 10n ** 18n - 1n : longest;
    const range = input.range ?? ([-most, most] as const);
    return { kind: 'number' as const, formula: this.#add(input, 'integer', range), scale: input.scale ?? 0 };
  }

  #add(input: Column, type: ProgramInput['type'], range?: readonly [bigint, bigint]): Formula {
    const name = this.#definitions.fresh(`i${this.#all.length + 1}`);
    const { nullable } = input;
    const formula = formulas.column(name, type, range === undefined ? { nullable } : { nullable, range });
    this.#all.push({ name, type, input, formula });
    return formula;
  }
}

const types = { string: 'text', boolean: 'truth', date: 'date', 'date and time': 'moment' } as const;
