import { literal } from '../engine/index.ts';
import type { Simulation } from './simulate.ts';
import { scorecardTable, sumNames } from './scorecard.ts';

/** A table for a file beside the report; ordered, so that its bytes are the same on any number of threads. */
export interface ExportTable {
  readonly name: string;
  readonly sql: string;
  /** Rows per unit are written as Parquet only. */
  readonly formats: readonly ('csv' | 'parquet')[];
}

/**
 * The tables that an assessment leaves in the engine: the scorecard of every measure and the package by every group, what each
 * unit keeps of each measure, and per measure the rule, the criteria and the amount of every unit. Small cells of
 * municipalities are suppressed here as in the assessment. Money in cents.
 */
export function exportTables(simulations: readonly Simulation[]): readonly ExportTable[] {
  return [
    { name: 'scorecard', sql: scorecardSql(simulations), formats: ['csv', 'parquet'] },
    {
      name: 'cumulation',
      sql: `SELECT unit_id, undertaking_id, measure, rule_cents, net_cents AS after_exclusions_cents,
          kept_cents AS after_ceilings_cents, applied, paid_cents FROM cumulation ORDER BY unit_id, rank`,
      formats: ['parquet'],
    },
    ...simulations.map((simulation): ExportTable => ({
      name: `simulation-${simulation.measure.id}`,
      sql: `SELECT * EXCLUDE (amount_known) FROM ${simulation.table} ORDER BY unit_id`,
      formats: ['parquet'],
    })),
  ];
}

/** Names of the sums that say something about support, suppressed in small cells. */
const supportSums = sumNames.slice(sumNames.indexOf('entitled'));

function scorecardSql(simulations: readonly Simulation[]): string {
  const cards = [...simulations.map(({ measure }) => measure.id), 'package'];
  const columns = sumNames.map((name) =>
    supportSums.includes(name)
      ? `CASE WHEN hidden THEN NULL ELSE ${name}::BIGINT END AS ${name}`
      : `${name}::BIGINT AS ${name}`,
  );
  const parts = cards.map(
    (id, index) => `SELECT ${index} AS place, ${literal(id)} AS measure, * FROM ${scorecardTable(id)}`,
  );
  return `SELECT measure, dimension, key, ${columns.join(', ')} FROM (${parts.join(' UNION ALL ')}) t
    ORDER BY place, dimension, key`;
}
