import type { Decimal } from '../base/index.ts';
import { literal, type Engine } from '../engine/index.ts';
import type { Ceiling, Measure } from '../pack/index.ts';
import type { CeilingResult } from './assessment.ts';
import { integer, whole } from './exact.ts';

/** Parts of a ceiling from which undertakings are counted, the last being the ceiling itself; in hundredths, so that SQL compares integers. */
const useSteps = [0, 10, 25, 50, 75, 100];

/**
 * Ceilings one after the other over the table `cumulation_kept`, which keeps what is left; within one, support is cut off in the order in which
 * measures start (then unit number).
 */
export async function applyCeilings(
  engine: Engine,
  ceilings: readonly Ceiling[],
  measures: readonly Measure[],
): Promise<readonly CeilingResult[]> {
  const results: CeilingResult[] = [];
  for (const ceiling of ceilings) {
    const counted = countedMeasures(ceiling, measures);
    await engine.run(ceilingTable(ceiling, measures, counted));
    const [total] = await engine.rows(`SELECT count(DISTINCT undertaking_id) AS undertakings,
        count(DISTINCT unit_id) AS units, coalesce(sum(before_cents - kept_cents), 0)::HUGEINT AS cents
      FROM cumulation_capped WHERE kept_cents < before_cents`);
    const cut = await engine.rows(`SELECT rank::INTEGER AS rank, count(*) AS units,
        sum(before_cents - kept_cents)::HUGEINT AS cents
      FROM cumulation_capped WHERE kept_cents < before_cents GROUP BY 1 ORDER BY 1`);
    await engine.run(
      'CREATE OR REPLACE TEMP TABLE cumulation_kept AS SELECT * EXCLUDE (before_cents) FROM cumulation_capped',
    );
    await engine.run('DROP TABLE cumulation_capped');
    results.push({
      id: ceiling.id,
      title: ceiling.title,
      ceilingCents: whole(BigInt(cents(ceiling.euro))),
      measures: counted.map((rank) => measures[rank]!.id),
      undertakingsCut: whole(integer(total?.['undertakings'])),
      unitsCut: whole(integer(total?.['units'])),
      cutCents: whole(integer(total?.['cents'])),
      cuts: cut.map((row) => ({
        measure: measures[Number(integer(row['rank']))]!.id,
        units: whole(integer(row['units'])),
        cutCents: whole(integer(row['cents'])),
      })),
      use: await ceilingUse(engine, ceiling, counted),
      source: ceiling.source,
    });
  }
  return results;
}

/** Places of the measures that count for a ceiling. */
function countedMeasures(ceiling: Ceiling, measures: readonly Measure[]): readonly number[] {
  return measures.flatMap((measure, rank) =>
    (ceiling.measures.length === 0 || ceiling.measures.includes(measure.id)) &&
    measure.period.from >= ceiling.validFrom &&
    (ceiling.validTo === undefined || measure.period.from <= ceiling.validTo)
      ? [rank]
      : [],
  );
}

/** The ceiling in cents of a unit, over the alias `e` of `enterprise`. */
function limitSql(ceiling: Ceiling): string {
  const limits = ceiling.exceptions.map(
    (exception) =>
      `WHEN ${exception.nace.map((code) => `starts_with(e.nace, ${literal(code)}) OR e.a21 = ${literal(code)}`).join(' OR ')}
        THEN ${cents(exception.euro)}`,
  );
  return limits.length === 0
    ? cents(ceiling.euro)
    : `CASE ${limits.join(' ')} ELSE ${cents(ceiling.euro)} END`;
}

function ceilingTable(ceiling: Ceiling, measures: readonly Measure[], counted: readonly number[]): string {
  const list = rankList(counted);
  const start = measures
    .map((measure, rank) => `WHEN ${rank} THEN ${startOrder(measures, measure)}`)
    .join(' ');
  const least = [ceiling.euro, ...ceiling.exceptions.map((item) => item.euro)].reduce((a, b) =>
    a.lt(b) ? a : b,
  );
  // Hardly any undertaking comes near a ceiling: only those that might are put in order and added up one by one.
  return `CREATE OR REPLACE TEMP TABLE cumulation_capped AS
    WITH near AS (
      SELECT undertaking_id FROM cumulation_kept WHERE rank IN (${list})
      GROUP BY undertaking_id HAVING sum(kept_cents) > ${cents(least)}),
    counted AS (
      SELECT k.*, k.rank IN (${list}) AS counted, CASE k.rank ${start} END AS start,
        min(${limitSql(ceiling)}) OVER (PARTITION BY k.undertaking_id) AS lid
      FROM cumulation_kept k JOIN near USING (undertaking_id) JOIN enterprise e USING (unit_id)),
    running AS (
      SELECT *, coalesce(sum(CASE WHEN counted THEN kept_cents ELSE 0 END) OVER (
        PARTITION BY undertaking_id ORDER BY start, unit_id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS earlier
      FROM counted)
    SELECT * EXCLUDE (kept_cents, counted, start, lid, earlier), kept_cents AS before_cents,
      (CASE WHEN counted THEN greatest(0, least(kept_cents, lid - earlier)) ELSE kept_cents END)::BIGINT AS kept_cents
    FROM running
    UNION ALL BY NAME SELECT *, kept_cents AS before_cents FROM cumulation_kept ANTI JOIN near USING (undertaking_id)`;
}

/** Supported undertakings by the part of their ceiling that they have used, after it was applied. */
async function ceilingUse(
  engine: Engine,
  ceiling: Ceiling,
  counted: readonly number[],
): Promise<CeilingResult['use']> {
  const own = `rank IN (${rankList(counted)}) AND kept_cents > 0`;
  const steps = useSteps.map((step, at) => `WHEN used * 100 >= lid * ${step} THEN ${at}`).reverse();
  const rows = await engine.rows(`SELECT CASE ${steps.join(' ')} END AS step, count(*) AS undertakings,
      sum(units)::HUGEINT AS units
    FROM (SELECT count(DISTINCT unit_id) FILTER (${own}) AS units,
        sum(kept_cents) FILTER (${own})::HUGEINT AS used, min(${limitSql(ceiling)})::HUGEINT AS lid
      FROM cumulation_kept k JOIN enterprise e USING (unit_id) GROUP BY k.undertaking_id)
    WHERE used > 0 GROUP BY 1 ORDER BY 1`);
  return useSteps.map((step, at) => {
    const row = rows.find((item) => integer(item['step']) === BigInt(at));
    return {
      from: step / 100,
      undertakings: whole(integer(row?.['undertakings'])),
      units: whole(integer(row?.['units'])),
    };
  });
}

function rankList(ranks: readonly number[]): string {
  return ranks.join(', ') || '-1';
}

/** Place of a measure by first day, then by its order in the pack. */
function startOrder(measures: readonly Measure[], measure: Measure): number {
  const order = measures.map((item, rank) => ({ from: item.period.from, rank, id: item.id }));
  order.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.rank - b.rank));
  return order.findIndex((item) => item.id === measure.id);
}

function cents(euro: Decimal): string {
  return euro.times(100).toFixed(0);
}
