import type { Pack } from '../../pack/index.ts';
import { identifier, type Engine } from '../../engine/index.ts';
import { dimensions, type Dimension } from '../dimensions.ts';
import { text } from '../exact.ts';
import { prepareGroups, type Groups } from '../groups.ts';
import { packLabels } from '../pack-labels.ts';
import type { GroupColumn } from './score.ts';

/** A way of cutting the register: the group of each unit, as a place among the keys. */
export interface UnitGroup extends GroupColumn {
  readonly dimension: Dimension;
  /** In their order, as the scorecard has them. */
  readonly keys: readonly string[];
}

/** The groups of every unit, for all measures of a register. */
export interface UnitGroups {
  readonly groups: Groups;
  /** In the order of `dimensions`. */
  readonly columns: readonly UnitGroup[];
}

/**
 * Reads the groups of every unit into shared arrays, in the order of `unit_id`: twelve bytes a unit. Needs the tables `enterprise` and `exposure`.
 * @example const units = await loadUnitGroups(engine, pack);
 */
export async function loadUnitGroups(engine: Engine, pack: Pick<Pack, 'tables'>): Promise<UnitGroups> {
  const groups = await prepareGroups(engine, await packLabels(engine, pack));
  const from = 'FROM design_unit u JOIN exposure x USING (unit_id)';
  const rows = Number(await engine.value(`SELECT count(*)::INTEGER ${from}`));
  const columns: UnitGroup[] = [];
  // The places of the keys, by the number of the cell or the municipality of a unit.
  const placesBy = new Map<Dimension, Uint16Array>();
  for (const { id, column } of dimensions) {
    const [table, number] = id === 'municipality' ? ['design_place', 'place'] : ['design_cell', 'cell'];
    const found = await engine.rows(
      `SELECT ${number} AS number, coalesce(${identifier(column)}::VARCHAR, '?') AS key FROM ${table} ORDER BY number`,
    );
    const keys = [...new Set(found.map((row) => text(row['key'])))].sort();
    const places = new Map(keys.map((key, at) => [key, at]));
    placesBy.set(id, Uint16Array.from([0, ...found.map((row) => places.get(text(row['key']))!)]));
    const codes = new Uint16Array(new SharedArrayBuffer(rows * 2));
    columns.push({ dimension: id, keys, codes, count: keys.length });
  }
  await engine.eachPart(`SELECT cell, place ${from} ORDER BY unit_id`, ([cells, municipalities], start) => {
    for (const { dimension, codes } of columns) {
      const numbers = (dimension === 'municipality' ? municipalities : cells) as readonly number[];
      const places = placesBy.get(dimension)!;
      for (const [at, number] of numbers.entries()) codes[start + at] = places[number]!;
    }
  });
  return { groups, columns };
}
