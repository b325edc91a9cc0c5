import { identifier } from '../../base/index.ts';
import { levelOf, type Piece } from './term.ts';

/**
 * SQL in stages: each is a subquery over the one before, and a column of stage n may use the columns of all earlier
 * stages. What is defined twice with the same SQL is computed once. Subqueries, not WITH: engines may materialise those.
 */
export class Stages {
  readonly #columns: { readonly name: string; readonly sql: string; readonly stage: number }[] = [];
  readonly #bySql = new Map<string, Piece>();
  readonly #taken: Set<string>;
  #count = 0;

  /** `taken`: column names that generated ones must avoid; SQL does not see upper and lower case. */
  constructor(taken: readonly string[]) {
    this.#taken = new Set(taken.map((name) => name.toLowerCase()));
  }

  /** A name that no column has yet. */
  fresh(wanted: string): string {
    let name = wanted;
    for (let count = 2; this.#taken.has(name.toLowerCase()); count += 1) name = `${wanted}_${count}`;
    this.#taken.add(name.toLowerCase());
    return name;
  }

  /** The piece as column of a stage: computed once, then named. Columns and literals stay as they are. */
  define<T extends Piece>(piece: T): T {
    if (isAtom(piece.sql)) return piece;
    const seen = this.#bySql.get(piece.sql);
    if (seen !== undefined) return { ...piece, sql: seen.sql, level: seen.level };
    this.#count += 1;
    const name = this.fresh(`x${this.#count}`);
    this.#columns.push({ name, sql: piece.sql, stage: piece.level });
    const column = { ...piece, sql: identifier(name), level: piece.level + 1 };
    this.#bySql.set(piece.sql, column);
    return column;
  }

  /** The source wrapped in as many stages as the outcome needs; the outermost SELECT takes the `outputs`. */
  select(source: string, outputs: readonly (readonly [name: string, piece: Piece])[]): string {
    let relation = source;
    const last = levelOf(outputs.map(([, piece]) => piece));
    for (let stage = 0; stage < last; stage += 1) {
      const columns = this.#columns.filter((column) => column.stage === stage);
      const list = columns.map((column) => `${column.sql} AS ${identifier(column.name)}`);
      relation = `(SELECT *, ${list.join(',\n  ')}\nFROM ${relation}) AS s${stage + 1}`;
    }
    const list = outputs.map(([name, piece]) => `${piece.sql} AS ${identifier(name)}`);
    return `SELECT ${list.join(',\n  ')}\nFROM ${relation}`;
  }
}

/** A quoted name, a literal or a cast of one: nothing to compute twice. */
function isAtom(sql: string): boolean {
  return /^(?:"(?:[^"]|"")*"|CAST\(\(?-?\d+\)? AS \w+\)|TRUE|FALSE|DATE '[^']*'|'(?:[^']|'')*')$/.test(sql);
}
