import type { Definition } from '../exact/definitions.ts';
import type { Formula } from '../exact/formula.ts';
import type { Dialect } from './dialect.ts';
import { printSql } from './print.ts';

/** A named result: the SQL of a column of the outermost SELECT. */
export interface SelectOutput {
  readonly name: string;
  readonly formula: Formula;
  /** Cast to this type. */
  readonly type?: string;
}

/**
 * One SELECT in stages: each is a subquery over the one before, and a definition of stage n may use those of all earlier stages.
 * Subqueries, not WITH: engines may materialise those.
 */
export function selectOf(
  dialect: Dialect,
  source: string,
  definitions: readonly Definition[],
  outputs: readonly SelectOutput[],
): string {
  const { identifier } = dialect;
  let relation = source;
  const last = outputs.reduce((most, { formula }) => Math.max(most, formula.level), 0);
  for (let stage = 0; stage < last; stage += 1) {
    const list = definitions
      .filter(({ formula }) => formula.level === stage)
      .map(({ name, formula }) => `${printSql(dialect, formula)} AS ${identifier(name)}`);
    relation = `(SELECT *, ${list.join(',\n  ')}\nFROM ${relation}) AS s${stage + 1}`;
  }
  const list = outputs.map(({ name, formula, type }) => {
    const sql = printSql(dialect, formula);
    return `${type === undefined ? sql : `CAST(${sql} AS ${type})`} AS ${identifier(name)}`;
  });
  return `SELECT ${list.join(',\n  ')}\nFROM ${relation}`;
}
