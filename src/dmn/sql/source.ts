import { identifier } from '../../base/index.ts';
import {
  constantTerm,
  duckdb,
  type PlainTerm,
  type NumberTerm,
  type Piece,
  type Stages,
  type Term,
} from '../../feel/index.ts';
import type { SqlInput, SqlSource } from './compiled.ts';

const longest = 2n ** 63n - 1n;

/** The innermost SELECT: keys as they are, inputs under safe names and with their exact type. Only what is used is there. */
export class SourceColumns {
  readonly #source: SqlSource;
  readonly #stages: Stages;
  readonly #columns: string[] = [];
  readonly #terms = new Map<string, Term>();

  constructor(source: SqlSource, stages: Stages) {
    this.#source = source;
    this.#stages = stages;
    for (const key of source.keys) this.#columns.push(identifier(key));
  }

  key(name: string): Piece {
    return { sql: identifier(name), level: 0, nullable: true };
  }

  relation(): string {
    const list = this.#columns.length === 0 ? '1 AS nothing' : this.#columns.join(', ');
    return `(SELECT ${list} FROM ${this.#source.relation}) AS s0`;
  }

  /** The rule numbers of a counterfactual run. */
  rule(column: string): PlainTerm {
    return { kind: 'string', ...this.#add(`CAST(${identifier(column)} AS INTEGER)`, false) };
  }

  /** The term of an input; undefined where the source has none of that name. */
  input(name: string): Term | undefined {
    if (!Object.hasOwn(this.#source.inputs, name)) return undefined;
    const known = this.#terms.get(name);
    if (known !== undefined) return known;
    const input = this.#source.inputs[name]!;
    const term = input.kind === 'constant' ? constantTerm(input.value) : this.#column(input);
    this.#terms.set(name, term);
    return term;
  }

  /** One bit per truth value. */
  bits(truths: readonly PlainTerm[]): Piece {
    const parts = truths.map((item, bit) => {
      const one = `CAST(${item.sql} AS ${duckdb.bits})`;
      return bit === 0 ? one : duckdb.shiftLeft(one, bit);
    });
    const sql = parts.length === 0 ? `CAST(0 AS ${duckdb.bits})` : `(${parts.join(' | ')})`;
    return { sql, level: Math.max(0, ...truths.map((item) => item.level)), nullable: false };
  }

  #add(sql: string, nullable: boolean): Piece {
    const name = this.#stages.fresh(`i${this.#columns.length + 1}`);
    this.#columns.push(`${sql} AS ${identifier(name)}`);
    return { sql: identifier(name), level: 0, nullable };
  }

  #column(input: Extract<SqlInput, { readonly kind: 'column' }>): Term {
    const column = identifier(input.column);
    switch (input.type) {
      case 'number':
        return this.#number(input, column);
      case 'days and time duration':
        return { kind: input.type, seconds: this.#number(input, column) };
      case 'years and months duration':
        return { kind: input.type, months: this.#number(input, column) };
      default:
        return {
          kind: input.type,
          ...this.#add(`CAST(${column} AS ${sqlTypes[input.type]})`, input.nullable),
        };
    }
  }

  #number(input: Extract<SqlInput, { readonly kind: 'column' }>, column: string): NumberTerm {
    const scale = input.scale ?? 0;
    const decimal = input.storage === 'decimal';
    // A decimal column without a range is read as one of 18 digits: the engine stops where it holds more.
    const most = decimal ? 10n ** 18n - 1n : longest;
    const [low, high] = input.range ?? [-most, most];
    const width = low >= -longest && high <= longest ? duckdb.integer : duckdb.wide;
    const digits = String(low < 0n && -low > high ? -low : high).length;
    const precision = Math.min(38, Math.max(18, digits + scale));
    const whole = decimal
      ? `CAST(${column} AS DECIMAL(${precision}, ${scale})) * ${10n ** BigInt(scale)}`
      : column;
    return { kind: 'number', ...this.#add(`CAST(${whole} AS ${width})`, input.nullable), scale, low, high };
  }
}

const sqlTypes = {
  string: 'VARCHAR',
  boolean: 'BOOLEAN',
  date: 'DATE',
  'date and time': 'TIMESTAMP',
} as const;
