import { failure, problem, success, type Progress, type Result } from '../../base/index.ts';
import { identifier, literal, type Engine } from '../../engine/index.ts';
import { lookup, readPopulation, type Lookup, type PopulationModel } from '../assumptions.ts';
import { populationProblems } from '../problems.ts';
import type { PopulationPack } from '../registers.ts';
import { textOf } from '../rows.ts';
import { describeAssumptions, type ReportedAssumption } from '../report.ts';
import { regions } from '../targets.ts';
import { drawIncome } from './draw-income.ts';
import { drawFrame, drawWork } from './draw-persons.ts';
import { fitTable, householdFit, readChecks, type HouseholdFit } from './fit.ts';
import { householdMargins } from './margins.ts';
import { householdPopulationProblems } from './problems.ts';
import { householdTable, personTable } from './register-tables.ts';
import { readWorkFacts } from './work-facts.ts';

const file = 'households.yaml';

export interface HouseholdOptions {
  /** REFNIS code of a region, or `all`. Default: the pack's region. */
  readonly region?: string;
  readonly seed?: string;
  /** Changed assumptions: key, or key.entry, to a number as text. */
  readonly set?: Readonly<Record<string, string>>;
  readonly progress?: Progress;
}

/** What was built, how well it meets its margins, and what it rests on. */
export interface HouseholdReport {
  /** Households in the register of the region, and how many of them one row stands for. */
  readonly households: number;
  readonly weight: number;
  readonly region: string;
  readonly seed: string;
  /** Of the whole country, whatever the region. */
  readonly fit: readonly HouseholdFit[];
  readonly assumptions: readonly ReportedAssumption[];
}

const neededAssumptions = [
  'households',
  'weight',
  'kind-share',
  'children-of-lone-parent',
  'children-of-other',
  'self-employed',
  'employment-rate',
  'work-odds',
  'persons-of-temporary-unemployment',
  'temporary-unemployment-factor',
  'temporary-unemployment-by-wage',
  'days-of-temporary-unemployment',
  'poverty-line',
  'poverty-risk',
  'income-spread',
  'income-rank-of-work',
  'labour-share',
  'first-earner-share',
  'net-wage-share',
  'net-wage-bend',
  'buffer-months',
  'buffer-by-income',
  'self-employed-loss',
];

/**
 * Builds the tables `household` and `person` (adults), and `household_fit` that says how well they meet the margins: a sample in which every row stands for `weight` households, with the stated margins met to the row and all else
 * drawn. Every row is synthetic. The same bytes on any number of threads; the register of a region is the part of the country's with the same unit_ids.
 * @example const report = await buildHouseholds(engine, pack, { region: '02000' }); // report.value.households
 */
export async function buildHouseholds(
  engine: Engine,
  pack: PopulationPack,
  options: HouseholdOptions = {},
): Promise<Result<HouseholdReport>> {
  if (pack.households === undefined)
    return failure(problem(householdPopulationProblems, 'POPULATION-HOUSEHOLDS-MISSING', { file }));
  const model = readPopulation(pack.households, options.set, file);
  if (!model.ok) return model;
  const assume = lookup(model.value, neededAssumptions, file);
  if (!assume.ok) return assume;
  const region = options.region ?? pack.region;
  const known: readonly string[] = [...regions, 'all'];
  if (!known.includes(region))
    return failure(
      problem(
        populationProblems,
        'POPULATION-REGION-UNKNOWN',
        {},
        { found: region, known: known.join(', ') },
      ),
    );
  options.progress?.({
    title: { nl: 'Gezinnen opbouwen', en: 'Building the households', fr: 'Construire les ménages' },
  });
  try {
    return await build(engine, pack, model.value, assume.value, region, options.seed ?? model.value.seed);
  } finally {
    await dropSteps(engine);
  }
}

async function build(
  engine: Engine,
  pack: PopulationPack,
  model: PopulationModel,
  assume: Lookup,
  region: string,
  seed: string,
): Promise<Result<HouseholdReport>> {
  const facts = await readWorkFacts(engine, pack, waveOf(pack));
  if (!facts.ok) return facts;
  const margins = householdMargins(assume, facts.value);
  if (!margins.ok) return margins;
  const published = readChecks(pack.households, seed);
  if (!published.ok) return published;
  await drawFrame(engine, seed, margins.value);
  await drawWork(engine, margins.value);
  const names = margins.value.map((item) => item.region);
  await drawIncome(engine, assume, names);
  await personTable(engine, assume);
  await householdTable(engine, assume);
  const employed = facts.value.sections.reduce((sum, { persons }) => sum + persons, 0);
  const fit = await householdFit(engine, model, published.value, employed);
  await fitTable(engine, fit);
  if (region !== 'all')
    for (const table of ['household', 'person'])
      await engine.run(
        `CREATE OR REPLACE TABLE ${table} AS FROM ${table} WHERE region = ${literal(region)} ORDER BY unit_id`,
      );
  return success({
    households: Number(await engine.value('SELECT coalesce(sum(weight), 0)::BIGINT FROM household')),
    weight: assume.value('weight'),
    region,
    seed,
    fit,
    assumptions: describeAssumptions(model),
  });
}

function waveOf({ households }: PopulationPack): string {
  const wave = (households as { readonly surveyWave?: unknown }).surveyWave;
  return typeof wave === 'string' ? wave : '';
}

/** Drops what a build made on the way. */
async function dropSteps(engine: Engine): Promise<void> {
  const steps = await engine.rows(
    "SELECT table_name FROM duckdb_tables() WHERE starts_with(table_name, 'hh_') ORDER BY table_name",
  );
  for (const row of steps) await engine.run(`DROP TABLE ${identifier(textOf(row, 'table_name'))}`);
}
