import { failure, problem, success, type Problem, type Result } from '../base/index.ts';
import { literal, type Engine } from '../engine/index.ts';
import type { Pack } from '../pack/index.ts';
import { populationProblems } from './problems.ts';
import { textOf } from './rows.ts';

/** What the builder needs of a pack; a whole `Pack` fits. */
export type PopulationPack = Pick<Pack, 'region' | 'population' | 'households' | 'tables'>;

const needed: Readonly<Record<string, string>> = {
  vat_units: 'refnis VARCHAR, legal_form INTEGER, nace5 VARCHAR, units INTEGER, starts INTEGER',
  municipality: 'refnis VARCHAR, province VARCHAR, region VARCHAR',
  activity: 'nace5 VARCHAR, a64 VARCHAR, a21 VARCHAR, survey_sector VARCHAR',
  legal_form: 'legal_form INTEGER, kind VARCHAR',
  industry:
    'a64 VARCHAR, a21 VARCHAR, output DECIMAL(18,1), other_taxes DECIMAL(18,1), consumption_of_fixed_capital DECIMAL(18,1), fixed_inputs DECIMAL(18,1), persons_employed BIGINT',
  employment_region: 'a21 VARCHAR, region VARCHAR, persons BIGINT',
  liquidity: 'survey_sector VARCHAR, from_months INTEGER, to_months INTEGER, share DECIMAL(9,6)',
};

/**
 * Loads the pack's statistical tables as temporary tables `pop_<name>` and joins the frame: one row per source cell
 * (municipality, legal form, activity) with its classifications and the running number of the first unit less one.
 */
export async function loadRegisters(engine: Engine, pack: PopulationPack): Promise<Result<true>> {
  const origin = JSON.stringify(pack.tables.map((table) => table.path));
  if (await isLoaded(engine, origin)) return success(true);
  const read = await loadTables(engine, pack, needed, 'pop');
  if (!read.ok) return read;
  const orphans = await findOrphans(engine);
  if (orphans.length > 0) return failure(...orphans);
  await engine.run(`
    CREATE OR REPLACE TEMP TABLE pop_frame AS
    SELECT row_number() OVER source::INTEGER AS frame, v.*, m.province, m.region, a.a64, a.a21, a.survey_sector, f.kind,
           a.section_place, a.sector_place,
           (sum(v.units) OVER (source ROWS UNBOUNDED PRECEDING) - v.units)::BIGINT AS units_before
    FROM pop_vat_units v
    JOIN pop_municipality m USING (refnis) JOIN (SELECT *, dense_rank() OVER (ORDER BY a21) - 1 AS section_place, dense_rank() OVER (ORDER BY survey_sector) - 1 AS sector_place
          FROM pop_activity) a USING (nace5) JOIN pop_legal_form f USING (legal_form)
    WINDOW source AS (ORDER BY v.refnis, v.legal_form, v.nace5)
    ORDER BY frame;
    CREATE OR REPLACE TEMP TABLE pop_origin AS SELECT ${literal(origin)} AS origin`);
  return success(true);
}

/**
 * Loads tables of the pack as temporary tables `<prefix>_<table>` with the columns that are named (`name TYPE, ...`), or says which are
 * missing: all at once.
 */
export async function loadTables(
  engine: Engine,
  pack: Pick<Pack, 'tables'>,
  tables: Readonly<Record<string, string>>,
  prefix: string,
): Promise<Result<true>> {
  const problems: Problem[] = [];
  for (const [table, columns] of Object.entries(tables)) {
    const found = pack.tables.find((item) => item.name === table);
    if (found === undefined) {
      problems.push(
        problem(populationProblems, 'POPULATION-TABLE-MISSING', { file: 'datapackage.json' }, { table }),
      );
      continue;
    }
    const selected = columns
      .split(/, (?=[a-z])/)
      .map((column) => column.replace(/^(\w+) (.+)$/, '"$1"::$2 AS "$1"'))
      .join(', ');
    const reader =
      found.format === 'parquet'
        ? `read_parquet(${literal(found.path)})`
        : `read_csv(${literal(found.path)}, all_varchar = true, header = true, delim = ',', quote = '"')`;
    await engine.run(`CREATE OR REPLACE TEMP TABLE ${prefix}_${table} AS SELECT ${selected} FROM ${reader}`);
  }
  return problems.length > 0 ? failure(...problems) : success(true);
}

/** Whether the registers of these very files are there from an earlier build: a rebuild under another assumption need not read them again. */
async function isLoaded(engine: Engine, origin: string): Promise<boolean> {
  const known = await engine.rows("SELECT 1 FROM duckdb_tables() WHERE table_name = 'pop_origin'");
  if (known.length === 0) return false;
  const [row] = await engine.rows('SELECT origin FROM pop_origin');
  return row?.['origin'] === origin;
}

/** A code without its row in a classification would silently lose units. */
async function findOrphans(engine: Engine): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const [code, table] of [
    ['refnis', 'municipality'],
    ['nace5', 'activity'],
    ['legal_form', 'legal_form'],
  ] as const) {
    const [row] = await engine.rows(
      `SELECT count(*)::INTEGER AS n, min(${code})::VARCHAR AS code FROM pop_vat_units ANTI JOIN pop_${table} USING (${code})`,
    );
    if (Number(row!['n']) > 0)
      problems.push(
        problem(
          populationProblems,
          'POPULATION-ORPHAN',
          { file: 'data/vat_units.parquet' },
          { count: Number(row!['n']), code: textOf(row!, 'code'), table },
        ),
      );
  }
  return problems;
}

/** Tables of the steps between the sources and the register. */
const steps = [
  'cell',
  'stratum',
  'unit',
  'employers',
  'offset',
  'size',
  'employer',
  'premises',
  'section',
  'age',
  'extra_site',
  'months',
  'factor',
  'turnover',
  'draft',
  'weight',
  'rest',
];

/** Drops what a build made on the way; after a good one the registers stay for the next. */
export async function dropSteps(engine: Engine, registersToo: boolean): Promise<void> {
  const registers = registersToo ? [...Object.keys(needed), 'frame', 'origin'] : [];
  for (const table of [...steps, ...registers]) await engine.run(`DROP TABLE IF EXISTS pop_${table}`);
}
