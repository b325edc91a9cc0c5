import { columnFor, type Formula } from './formula.ts';

/** A formula under a name, so that it is computed once. */
export interface Definition {
  readonly name: string;
  readonly formula: Formula;
}

/** PostgreSQL cuts longer names. */
const longestName = 63;

/**
 * The parts that are used more than once: each is defined under a name, and what is defined twice is one. A definition may
 * use those before it; `level` of its formula says in which stage all that it needs is there.
 */
export class Definitions {
  readonly #all: Definition[] = [];
  readonly #byKey = new Map<number, Formula>();
  readonly #numbers = new WeakMap<Formula, number>();
  readonly #known = new Map<string, number>();
  readonly #taken: Set<string>;

  /** `taken`: column names that generated ones must avoid; SQL does not see upper and lower case. */
  constructor(taken: readonly string[]) {
    this.#taken = new Set(taken.map((name) => name.toLowerCase()));
  }

  get all(): readonly Definition[] {
    return this.#all;
  }

  /** A name that no column has yet, short enough to be kept whole everywhere. `wanted`: letters, digits and underscores. */
  fresh(wanted: string): string {
    let name = wanted.slice(0, longestName);
    for (let count = 2; this.#taken.has(name.toLowerCase()); count += 1) {
      const suffix = `_${count}`;
      name = `${wanted.slice(0, longestName - suffix.length)}${suffix}`;
    }
    this.#taken.add(name.toLowerCase());
    return name;
  }

  /** The formula as a name for it: computed once. Columns and literals stay as they are. */
  define(formula: Formula): Formula {
    if (formula.args.length === 0) return formula;
    const key = this.#number(formula);
    const seen = this.#byKey.get(key);
    if (seen !== undefined) return seen;
    const name = this.fresh(`x${this.#all.length + 1}`);
    this.#all.push({ name, formula });
    const made = columnFor(name, formula);
    this.#byKey.set(key, made);
    return made;
  }

  /** Equal formulas have equal numbers. */
  #number(formula: Formula): number {
    const known = this.#numbers.get(formula);
    if (known !== undefined) return known;
    const { op, type, name, names, low, high, args } = formula;
    const parts = args.map((item) => this.#number(item));
    const value = typeof formula.value === 'object' ? JSON.stringify(formula.value) : String(formula.value);
    const key = JSON.stringify([op, type, value, name, names, `${low}..${high}`, parts]);
    const number = this.#known.get(key) ?? this.#known.size;
    this.#known.set(key, number);
    this.#numbers.set(formula, number);
    return number;
  }
}
