import { literal, type Engine } from '../engine/index.ts';
import type { Lookup } from './assumptions.ts';
import { valuesTable } from './draw-units.ts';
import type { Plan } from './plan.ts';
import { roundToSum } from './rake.ts';
import { employeeNumbers } from './sizes.ts';

/** Relative odds to be among the larger employers of a cell, by legal form 0..9: a company limited by shares is larger than a sole trader. */
const sizeOdds = [1, 2, 20, 4, 8, 2, 20, 6, 20, 4];
/** All odds divide this. */
const oddsMultiple = 120;
/** A unit in its first year is this many times less often an employer. */
const starterOdds = 3;

/**
 * Gives employees to units: `pop_employer` (unit_id, employees). In every stratum the planned number of employers is
 * taken in the order of draw x odds (sequential Poisson sampling, Ohlsson 1998); in every cell they are put in the order of size the
 * same way, and get the numbers that meet the persons employed to the last person.
 */
export async function drawEmployees(engine: Engine, plan: Plan, assume: Lookup): Promise<void> {
  const shares = assume
    .bands('employer-size-share')
    .map((band) => ({ to: band.to.toNumber(), share: band.share.toNumber() }));
  const present = new Map(
    (
      await engine.rows('SELECT cell, sum(working_partners)::INTEGER AS self FROM pop_unit GROUP BY cell')
    ).map((row) => [Number(row['cell']), Number(row['self'])]),
  );
  const employers = new Map<number, number>();
  const numbers: number[] = [];
  const offsets: (readonly [number, number])[] = [];
  for (const cell of plan.cells) {
    const self = present.get(cell.cell);
    if (self === undefined) continue;
    const strata = plan.strata.filter((item) => item.cell === cell.cell);
    const wanted = strata.reduce((sum, item) => sum + item.employers, 0);
    const employees = cell.persons === undefined ? undefined : Math.max(0, cell.persons - self);
    const count = employees === undefined ? wanted : employersFor(wanted, employees, cell.units);
    const scaled = roundToSum(strata.map((item) => (wanted === 0 ? 0 : (item.employers * count) / wanted)));
    if (wanted === 0 && count > 0) scaled[largest(strata.map((item) => item.units))] = count;
    strata.forEach((item, index) => employers.set(item.stratum, Math.min(item.units, scaled[index]!)));
    const actual = strata.reduce((sum, item) => sum + employers.get(item.stratum)!, 0);
    offsets.push([cell.cell, numbers.length]);
    const start = shares.reduce((sum, item) => sum + item.share, 0);
    const usual = Math.round(actual * meanStart(shares, start));
    numbers.push(...employeeNumbers(actual, actual === 0 ? 0 : (employees ?? usual), shares));
  }
  await valuesTable(engine, 'pop_employers', 'stratum INTEGER, employers INTEGER', [...employers]);
  await valuesTable(engine, 'pop_offset', 'cell INTEGER, first BIGINT', offsets);
  await assign(engine, numbers);
}

/** As many employers as wanted, but never more than employees, and one where there are employees and nobody is wanted. */
function employersFor(wanted: number, employees: number, units: number): number {
  if (employees === 0) return 0;
  return Math.min(Math.max(1, wanted), employees, units);
}

function largest(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}

/** Mean of the untilted distribution, for cells without target: classes at their geometric middle. */
function meanStart(
  shares: readonly { readonly to: number; readonly share: number }[],
  total: number,
): number {
  let from = 1;
  let sum = 0;
  for (const { to, share } of shares) {
    sum += share * Math.sqrt(from * Math.min(to, 400));
    from = to + 1;
  }
  return sum / total;
}

async function assign(engine: Engine, numbers: readonly number[]): Promise<void> {
  const odds = `[${sizeOdds.map((value) => oddsMultiple / value).join(', ')}]`;
  await engine.run(`
    CREATE OR REPLACE TEMP TABLE pop_size AS
    SELECT row_number() OVER () AS place, n::INTEGER AS employees
    FROM (SELECT unnest(string_split(${literal(numbers.join(','))}, ',')) AS n) WHERE n <> '';
    CREATE OR REPLACE TEMP TABLE pop_employer AS
    WITH ranked AS (
      SELECT unit_id, cell, legal_form, draw_size, stratum,
             row_number() OVER (PARTITION BY stratum
               ORDER BY draw_employer::BIGINT * (CASE WHEN started THEN ${starterOdds} ELSE 1 END), unit_id) AS rank
      FROM pop_unit
    ), chosen AS (
      SELECT r.unit_id, r.cell, row_number() OVER (PARTITION BY r.cell
               ORDER BY r.draw_size::BIGINT * (${odds})[r.legal_form + 1], r.unit_id) AS rank
      FROM ranked r JOIN pop_employers e ON e.stratum = r.stratum WHERE r.rank <= e.employers
    )
    SELECT c.unit_id, s.employees FROM chosen c JOIN pop_offset o USING (cell) JOIN pop_size s ON s.place = o.first + c.rank`);
}
