import { Decimal, problem, success, type Problem, type Result } from '../../base/index.ts';
import type { Engine } from '../../engine/index.ts';
import type { Pack } from '../../pack/index.ts';
import { textAt } from '../scenario/index.ts';
import { packRows, type PackRow } from '../pack-rows.ts';
import type { FirmModel } from './model.ts';
import { firmsProblems } from './problems.ts';

/** Wage cost of a full-time equivalent in a year, integer cents, by industry; `other` for units of no known industry. */
export interface Wages {
  readonly byIndustry: ReadonlyMap<string, bigint>;
  readonly other: bigint;
}

const columns = ['a64', 'compensation', 'persons_employed'] as const;

interface People {
  readonly persons: Decimal;
  readonly fte: Decimal;
}

/**
 * What a full-time equivalent costs by industry: compensation of employees per person employed (national accounts), divided by the full-time equivalents
 * per person that the register holds, so that wages follow the register's own staff. Problems FIRMS-NUMBER for cells that are no such numbers.
 */
export async function wages(
  engine: Engine,
  pack: Pick<Pack, 'tables'>,
  model: FirmModel,
): Promise<Result<Wages>> {
  const table = model.settings.table('industry');
  const rows = await packRows(engine, pack, table, columns);
  if (!rows.ok) return rows;
  const problems = rows.value.flatMap((row) => wrongCells(table, row));
  if (problems.length > 0) return { ok: false, problems };
  const people = await staff(engine);
  const growth = new Decimal(model.settings.number('wage-growth'));
  const byIndustry = new Map<string, bigint>();
  let compensation = new Decimal(0);
  let fte = new Decimal(0);
  for (const row of rows.value) {
    const own = people.get(row.a64!);
    // An empty cell is not known (imputed rents have no staff): such an industry gets the wage of all.
    if (own === undefined || own.fte.isZero() || row.compensation === null || row.persons_employed === null)
      continue;
    const persons = new Decimal(row.persons_employed);
    if (persons.isZero()) continue;
    // Million euro to cents, for the persons of the register.
    const bill = new Decimal(row.compensation).times(1e8).times(growth).times(own.persons).div(persons);
    byIndustry.set(row.a64!, whole(bill.div(own.fte)));
    compensation = compensation.plus(bill);
    fte = fte.plus(own.fte);
  }
  return success({ byIndustry, other: fte.isZero() ? 0n : whole(compensation.div(fte)) });
}

function whole(value: Decimal): bigint {
  return BigInt(value.toFixed(0, Decimal.ROUND_HALF_UP));
}

function wrongCells(table: string, row: PackRow<(typeof columns)[number]>): readonly Problem[] {
  return (['compensation', 'persons_employed'] as const)
    .filter((column) => row[column] !== null && !/^\d+(\.\d+)?$/.test(row[column]))
    .map((column) => {
      const parameters = { table, row: `a64 ${row.a64}`, column, found: row[column]!, expected: '>= 0' };
      return problem(firmsProblems, 'FIRMS-NUMBER', { file: 'datapackage.json', path: table }, parameters);
    });
}

/** Persons at work and full-time equivalents of employees in the register, by industry. */
async function staff(engine: Engine): Promise<ReadonlyMap<string, People>> {
  const rows = await engine.rows(`
    SELECT a64, sum(employees + working_partners)::VARCHAR AS persons, sum(fte)::VARCHAR AS fte
    FROM enterprise GROUP BY a64 ORDER BY a64`);
  return new Map(
    rows.map((row) => [
      textAt(row, 'a64'),
      {
        persons: new Decimal(textAt(row, 'persons')),
        fte: new Decimal(textAt(row, 'fte')),
      },
    ]),
  );
}
