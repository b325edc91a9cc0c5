import type { Engine } from '../../engine/index.ts';
import { overWindows } from '../scorecard.ts';
import type { Shock } from './score.ts';

/**
 * What the scenario does to each unit in some windows (none: all together), in shared arrays in the order of `unit_id`, as the rows
 * that a measure decides over. Needs the tables `enterprise` and `exposure`.
 */
export async function loadShock(engine: Engine, windows: readonly string[]): Promise<Shock> {
  const cents = ['need_low_cents', 'need_cents', 'need_high_cents', 'turnover_loss_cents'].map((column) =>
    overWindows(column, windows),
  );
  const list = [...cents.slice(0, 3), `greatest(${cents[3]!}, 0)`].map((sql) => `CAST(${sql} AS DOUBLE)`);
  const from = 'FROM enterprise e JOIN exposure x USING (unit_id)';
  const rows = Number(await engine.value(`SELECT count(*)::INTEGER ${from}`));
  const numbers = () => new Float64Array(new SharedArrayBuffer(rows * 8));
  const [low, need, high, loss] = [numbers(), numbers(), numbers(), numbers()];
  const healthy = new Uint8Array(new SharedArrayBuffer(rows));
  await engine.eachPart(
    `SELECT ${list.join(', ')}, x.healthy_before::TINYINT ${from} ORDER BY unit_id`,
    (part, at) => {
      for (const [index, column] of [low, need, high, loss, healthy].entries())
        column.set(part[index] as readonly number[], at);
    },
  );
  return { rows, low, need, high, loss, healthy };
}

/** What the scenario did to all units together, by the names of the scorecard. */
export function shockSums({ rows, low, need, high, loss, healthy }: Shock): Readonly<Record<string, bigint>> {
  let [hit, hitHealthy] = [0n, 0n];
  const sums = { low: 0n, need: 0n, high: 0n, loss: 0n };
  for (let at = 0; at < rows; at += 1) {
    sums.loss += BigInt(loss[at]!);
    if (need[at]! <= 0) continue;
    hit += 1n;
    if (healthy[at] !== 1) continue;
    hitHealthy += 1n;
    sums.low += BigInt(low[at]!);
    sums.need += BigInt(need[at]!);
    sums.high += BigInt(high[at]!);
  }
  return {
    units: BigInt(rows),
    hit,
    hh: hitHealthy,
    need_low: sums.low,
    need: sums.need,
    need_high: sums.high,
    loss: sums.loss,
  };
}
