import { success, type Result } from '../../base/index.ts';
import { leontief } from './leontief.ts';
import type { IoModel } from './model.ts';
import { total } from './table.ts';

/**
 * What is taken out of the economy: the sector's purchases at home (`purchases`), its deliveries to other sectors (`deliveries`), both (`trade`), or both
 * and its deliveries to final demand (`whole`). What it bought or delivered is taken to come from or go abroad.
 */
export type Extraction = 'purchases' | 'deliveries' | 'trade' | 'whole';

/** Output that disappears, in the unit of the table. */
export interface ExtractionLoss {
  readonly bySector: Float64Array;
  /** Of all sectors, the extracted one included. */
  readonly total: number;
  /** Of the other sectors: what hangs on this one. */
  readonly others: number;
  /** Value added that goes with the output. */
  readonly valueAdded: number;
}

/**
 * Hypothetical extraction: how much output the economy would lose without a sector, final demand for the others and their techniques unchanged. An indicator of
 * weight, not a forecast of a closure.
 * @example unwrap(extract(model, 26, 'whole')).others // million euro of output of others that hangs on construction
 */
export function extract(model: IoModel, sector: number, extraction: Extraction): Result<ExtractionLoss> {
  const { table, coefficients } = model;
  const size = table.sectors.length;
  const without = coefficients.map((value, at) => {
    const [row, column] = [Math.floor(at / size), at % size];
    const bought = column === sector && extraction !== 'deliveries';
    const delivered = row === sector && extraction !== 'purchases';
    return bought || delivered ? 0 : value;
  });
  const system = leontief(without);
  if (!system.ok) return system;
  const demand = domesticDemand(model);
  const before = model.leontief.solve(demand);
  if (extraction === 'whole') demand[sector] = 0;
  const after = system.value.solve(demand);
  const bySector = before.map((value, at) => value - after[at]!);
  const added = model.extension('valueAdded')!;
  const all = total(bySector);
  return success({
    bySector,
    total: all,
    others: all - bySector[sector]!,
    valueAdded: total(bySector.map((value, at) => value * added[at]!)),
  });
}

/** Final demand for domestic output by sector, all uses together. */
export function domesticDemand({ table }: Pick<IoModel, 'table'>): Float64Array {
  const demand = new Float64Array(table.sectors.length);
  for (const { domestic } of table.finalDemand)
    for (let at = 0; at < demand.length; at += 1) demand[at]! += domestic[at]!;
  return demand;
}
