import type { Definition } from '../exact/definitions.ts';
import type { Formula } from '../exact/formula.ts';
import { refuse } from '../exact/refusal.ts';
import type { Dialect } from './dialect.ts';
import { identifier } from './identifier.ts';
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
 * Subqueries, not WITH: engines may materialise those. `width`: how many columns the source has.
 */
export function selectOf(
  dialect: Dialect,
  source: string,
  width: number,
  definitions: readonly Definition[],
  outputs: readonly SelectOutput[],
): string {
  let relation = source;
  let columns = width;
  const last = outputs.reduce((most, { formula }) => Math.max(most, formula.level), 0);
  for (let stage = 0; stage < last; stage += 1) {
    const list = definitions
      .filter(({ formula }) => formula.level === stage)
      .map(({ name, formula }) => `${printSql(dialect, formula)} AS ${identifier(dialect, name)}`);
    columns += list.length;
    relation = `(SELECT *, ${list.join(',\n  ')}\nFROM ${relation}${dialect.fence}) AS s${stage + 1}`;
  }
  hasRoom(dialect, Math.max(columns, outputs.length));
  const list = outputs.map((output) => `${outputOf(dialect, output)} AS ${identifier(dialect, output.name)}`);
  return `SELECT ${list.join(',\n  ')}\nFROM ${relation}`;
}

function outputOf(dialect: Dialect, { formula, type }: SelectOutput): string {
  const sql = printSql(dialect, formula);
  if (formula.type === 'moment') return dialect.momentText(sql);
  return type === undefined ? sql : `CAST(${sql} AS ${type})`;
}

function hasRoom({ name: engine, mostColumns: limit }: Dialect, found: number): void {
  if (limit !== undefined && found > limit) refuse('EXACT-COLUMNS', { found, engine, limit });
}
