import { collect, failure, problem, success, type Result } from '../../base/index.ts';
import type { Engine } from '../../engine/index.ts';
import type { Pack } from '../../pack/index.ts';
import { packRows, type PackRow } from '../pack-rows.ts';
import type { ObservedMonth } from './backtest.ts';
import type { CriticalityRow, SectorRow } from './network-inputs.ts';
import type { NetworkSettings } from './network-settings.ts';
import { networkProblems } from './problems.ts';

/** The tables of the network as they stand in the pack. */
export interface NetworkTables {
  readonly sectors: readonly SectorRow[];
  readonly criticality: readonly CriticalityRow[];
  /** Observed monthly output, before the crisis = 1. */
  readonly observed: readonly ObservedMonth[];
}

const shares = ['stock_days', 'household_shock', 'other_shock', 'labour_shock_1', 'labour_shock_2'] as const;
type SectorCells = PackRow<'a64' | (typeof shares)[number]>;

/** Reads the tables that the settings name; problems name table, column or sector. */
export async function readNetworkTables(
  engine: Engine,
  pack: Pick<Pack, 'tables'>,
  settings: NetworkSettings,
): Promise<Result<NetworkTables>> {
  const sectorCells = await packRows(engine, pack, settings.table('sectors'), ['a64', ...shares]);
  if (!sectorCells.ok) return sectorCells;
  const sectors = collect(sectorCells.value.map(sectorRow));
  if (!sectors.ok) return sectors;
  const pairs = await packRows(engine, pack, settings.table('criticality'), ['supplier', 'buyer', 'level']);
  if (!pairs.ok) return pairs;
  const index = await packRows(engine, pack, settings.table('observed'), ['series', 'date', 'index']);
  if (!index.ok) return index;
  return success({
    sectors: sectors.value,
    criticality: pairs.value.map(({ supplier, buyer, level }) => ({
      supplier: supplier ?? '',
      buyer: buyer ?? '',
      level: Number(level ?? NaN),
    })),
    observed: index.value
      .filter(({ series }) => series === 'gdp')
      .map(({ date, index: level }) => ({ month: (date ?? '').slice(0, 7), level: Number(level ?? NaN) })),
  });
}

/** A sector with a value in every column, or in none. */
function sectorRow(cells: SectorCells): Result<SectorRow> {
  const sector = cells.a64 ?? '';
  const given = shares.filter((column) => cells[column] !== null);
  if (given.length === 0) return success({ sector });
  if (given.length < shares.length)
    return failure(problem(networkProblems, 'NETWORK-SECTOR-PARTIAL', { path: sector }));
  const value = (column: (typeof shares)[number]) => Number(cells[column]);
  return success({
    sector,
    values: {
      stockDays: value('stock_days'),
      householdShock: value('household_shock'),
      otherShock: value('other_shock'),
      labourShock1: value('labour_shock_1'),
      labourShock2: value('labour_shock_2'),
    },
  });
}
