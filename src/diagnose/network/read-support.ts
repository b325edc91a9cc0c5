import { identifier, type Engine } from '../../engine/index.ts';
import type { Measure } from '../../pack/index.ts';
import { textAt } from '../scenario/rows.ts';
import { dayOf, type PathMonth } from './calendar.ts';
import type { SectorSupport } from './support.ts';

/**
 * What simulated measures pay to the units of each sector, spread evenly over the days of the measure's period; what falls outside the months
 * or goes to units outside the network is left out. `table` holds `unit_id`, `measure`, `paid_cents`.
 * @example await readSupport(engine, 'support', pack.measures, { start: '2020-03-01', months, sectors: model.sectors })
 */
export async function readSupport(
  engine: Engine,
  table: string,
  measures: readonly Pick<Measure, 'id' | 'period'>[],
  path: {
    readonly start: string;
    readonly months: readonly PathMonth[];
    readonly sectors: readonly string[];
  },
): Promise<SectorSupport> {
  const { start, months, sectors } = path;
  const rows = await engine.rows(`
    SELECT e.a64 AS sector, s.measure, sum(s.paid_cents)::VARCHAR AS cents
    FROM ${identifier(table)} s JOIN enterprise e USING (unit_id) GROUP BY 1, 2 ORDER BY 1, 2`);
  const amounts = new Float64Array(months.length * sectors.length);
  for (const row of rows) {
    const period = measures.find(({ id }) => id === textAt(row, 'measure'))?.period;
    const sector = sectors.indexOf(textAt(row, 'sector'));
    if (period === undefined || sector < 0) continue;
    const from = dayOf(start, period.from);
    const to = dayOf(start, period.to) + 1;
    const aDay = Number(row['cents']) / 1e8 / (to - from);
    for (const [at, month] of months.entries()) {
      const days = Math.min(to, month.to) - Math.max(from, month.from);
      const place = at * sectors.length + sector;
      if (days > 0) amounts[place] = amounts[place]! + aDay * days;
    }
  }
  return { months, amounts };
}
