import { Decimal } from '../base/index.ts';
import { identifier, literal, type Engine } from '../engine/index.ts';
import type { Measure, Pack } from '../pack/index.ts';
import type { CumulationSummary, Layer, LayerTotal } from './assessment.ts';
import { serveBudget } from './budget.ts';
import { applyCeilings } from './ceilings.ts';
import { combinations } from './combinations.ts';
import { displacements, uselessFrom } from './displacements.ts';
import { integer, whole } from './exact.ts';

/** The table with one row per unit and measure that entitles it: `simulation` of a measure by id. */
export function simulationTable(measure: string): string {
  return identifier(`simulation_${measure}`);
}

export interface CumulateOptions {
  /** Seed of the draw of who applies. */
  readonly seed: string;
}

export interface Cumulation {
  readonly summary: CumulationSummary;
  /** By measure id; `package` under the empty id. */
  readonly layers: ReadonlyMap<string, readonly LayerTotal[]>;
}

/**
 * Adds the measures up per unit, in layers that each start from the one before: what the rule gives, less what gives way to
 * another measure, cut off at the ceilings of the single undertaking, of which some apply, until the budget runs out.
 * Makes the table `cumulation` (unit_id, undertaking_id, measure, rank, rule_cents, net_cents after exclusions, kept_cents
 * after ceilings, applied, paid_cents), one row per entitled unit and measure, in that order.
 * Sums of integers only: the same to the cent on any number of threads.
 */
export async function cumulate(
  engine: Engine,
  pack: Pick<Pack, 'ceilings'>,
  measures: readonly Measure[],
  options: CumulateOptions,
): Promise<Cumulation> {
  await engine.run(entitledTable(measures));
  await engine.run(netTable(measures));
  // Every table is dropped as soon as the next is made: half a million rows are held twice, not six times.
  await drop(engine, 'rule');
  const found = { pairs: await pairs(engine, measures), exclusions: await exclusions(engine, measures) };
  await engine.run(
    'CREATE OR REPLACE TEMP TABLE cumulation_kept AS SELECT * EXCLUDE (held), net_cents AS kept_cents FROM cumulation_net',
  );
  await drop(engine, 'net');
  const ceilings = await applyCeilings(engine, pack.ceilings, measures);
  await engine.run(appliedTable(measures, options.seed));
  await drop(engine, 'kept');
  const budgets = await serveBudget(engine, measures);
  const layers = await layerTotals(engine, measures);
  const parts = { ...found, ceilings, budgets, combinations: await combinations(engine, measures) };
  const summary = { ...parts, displacements: displacements(parts, layers), uselessFrom };
  return { summary, layers };
}

async function drop(engine: Engine, step: string): Promise<void> {
  await engine.run(`DROP TABLE IF EXISTS cumulation_${step}`);
}

function entitledTable(measures: readonly Measure[]): string {
  const parts = measures.map(
    (
      measure,
      rank,
    ) => `SELECT s.unit_id, e.undertaking_id, ${rank}::TINYINT AS rank, s.amount_cents AS rule_cents
      FROM ${simulationTable(measure.id)} s JOIN enterprise e USING (unit_id) WHERE s.entitled`,
  );
  return `CREATE OR REPLACE TEMP TABLE cumulation_rule AS ${parts.join(' UNION ALL ')}`;
}

/** Bit set of the measures of a unit, then each measure gives way where a measure that excludes it is in the set. */
function netTable(measures: readonly Measure[]): string {
  const rankOf = new Map(measures.map((measure, rank) => [measure.id, rank]));
  const cases = measures.flatMap((measure, rank) => {
    const mask = measure.excludedBy.reduce((sum, id) => {
      const other = rankOf.get(id);
      return other === undefined ? sum : sum | (1n << BigInt(other));
    }, 0n);
    return mask === 0n ? [] : [`WHEN r.rank = ${rank} AND (u.held & ${mask}) <> 0 THEN 0`];
  });
  const net = cases.length === 0 ? 'r.rule_cents' : `CASE ${cases.join(' ')} ELSE r.rule_cents END`;
  return `CREATE OR REPLACE TEMP TABLE cumulation_net AS
    SELECT r.*, u.held, ${net} AS net_cents
    FROM cumulation_rule r JOIN (
      SELECT unit_id, bit_or(1::BIGINT << rank) AS held FROM cumulation_rule GROUP BY unit_id) u USING (unit_id)`;
}

/** Who applies: a hash of (seed, unit, measure) below the central take-up. A rule of support is never drawn, only this. */
function appliedTable(measures: readonly Measure[], seed: string): string {
  const shares = measures.map(
    (measure, rank) =>
      `WHEN ${rank} THEN md5_number_lower(${literal(`${seed}:${measure.id}:applies:`)} || unit_id) % 1000000 <
        ${new Decimal(measure.takeUp.central).times(1_000_000).toFixed(0)}`,
  );
  return `CREATE OR REPLACE TEMP TABLE cumulation_applied AS
    SELECT *, kept_cents > 0 AND CASE rank ${shares.join(' ')} END AS applied FROM cumulation_kept`;
}

async function layerTotals(
  engine: Engine,
  measures: readonly Measure[],
): Promise<ReadonlyMap<string, readonly LayerTotal[]>> {
  const columns: readonly [Layer, string, string][] = [
    ['rule', 'rule_cents', 'true'],
    ['exclusions', 'net_cents', '(rule_cents = 0 OR net_cents > 0)'],
    ['ceilings', 'kept_cents', '(rule_cents = 0 OR kept_cents > 0)'],
    ['take-up', 'CASE WHEN applied THEN kept_cents ELSE 0 END', 'applied'],
    ['budget', 'paid_cents', 'paid_cents > 0'],
  ];
  const list = columns.flatMap(([layer, sum, filter]) => [
    `count(*) FILTER (${filter}) AS "${layer} units"`,
    `coalesce(sum(${sum}), 0)::HUGEINT AS "${layer} cents"`,
  ]);
  const perUnit = columns.flatMap(([layer, sum, filter]) => [
    `bool_or(${filter}) AS "${layer} any"`,
    `sum(${sum}) AS "${layer} cents"`,
  ]);
  const all = columns.flatMap(([layer]) => [
    `count(*) FILTER ("${layer} any") AS "${layer} units"`,
    `coalesce(sum("${layer} cents"), 0)::HUGEINT AS "${layer} cents"`,
  ]);
  const rows =
    await engine.rows(`SELECT rank::INTEGER AS rank, ${list.join(', ')} FROM cumulation GROUP BY rank
    UNION ALL BY NAME SELECT -1 AS rank, ${all.join(', ')}
      FROM (SELECT ${perUnit.join(', ')} FROM cumulation GROUP BY unit_id) ORDER BY rank`);
  const totals = new Map<string, readonly LayerTotal[]>();
  for (const [id, rank] of [
    ['', -1] as const,
    ...measures.map((measure, index) => [measure.id, index] as const),
  ]) {
    const row = rows.find((item) => integer(item['rank']) === BigInt(rank));
    totals.set(
      id,
      columns.map(([layer]) => ({
        layer,
        units: whole(integer(row?.[`${layer} units`])),
        amountCents: whole(integer(row?.[`${layer} cents`])),
      })),
    );
  }
  return totals;
}

async function pairs(engine: Engine, measures: readonly Measure[]): Promise<CumulationSummary['pairs']> {
  const rows = await engine.rows(`SELECT a.rank AS a, b.rank AS b, count(*) AS units,
      sum(CASE WHEN a.rank = b.rank THEN a.rule_cents ELSE a.rule_cents + b.rule_cents END)::HUGEINT AS cents
    FROM cumulation_net a JOIN cumulation_net b ON a.unit_id = b.unit_id AND a.rank <= b.rank
    GROUP BY 1, 2`);
  return measures.flatMap((measure, a) =>
    measures.slice(a).map((other, offset) => {
      const row = rows.find(
        (item) => integer(item['a']) === BigInt(a) && integer(item['b']) === BigInt(a + offset),
      );
      return {
        measure: measure.id,
        other: other.id,
        units: whole(integer(row?.['units'])),
        amountCents: whole(integer(row?.['cents'])),
      };
    }),
  );
}

async function exclusions(
  engine: Engine,
  measures: readonly Measure[],
): Promise<CumulationSummary['exclusions']> {
  const results: CumulationSummary['exclusions'][number][] = [];
  for (const [rank, measure] of measures.entries()) {
    for (const by of measure.excludedBy) {
      const other = measures.findIndex((item) => item.id === by);
      if (other < 0) continue;
      const [row] =
        await engine.rows(`SELECT count(*) AS units, coalesce(sum(rule_cents), 0)::HUGEINT AS cents
        FROM cumulation_net WHERE rank = ${rank} AND (held & ${1n << BigInt(other)}) <> 0`);
      results.push({
        measure: measure.id,
        by,
        units: whole(integer(row?.['units'])),
        amountCents: whole(integer(row?.['cents'])),
      });
    }
  }
  return results;
}
