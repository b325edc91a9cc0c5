import { failure, problem, success, type Progress, type Result } from '../base/index.ts';
import type { Engine } from '../engine/index.ts';
import { lookup, readPopulation, type Lookup, type PopulationModel } from './assumptions.ts';
import { controlTotals, type ControlTotal } from './control-totals.ts';
import { drawEmployees } from './draw-employees.ts';
import { drawUnits, planTables } from './draw-units.ts';
import { enterpriseTable, parameterTables } from './enterprise.ts';
import { makePlan } from './plan.ts';
import { populationProblems } from './problems.ts';
import { registerColumnTable } from './register-columns.ts';
import { dropSteps, loadRegisters, type PopulationPack } from './registers.ts';
import { describeAssumptions, type PopulationReport } from './report.ts';
import { readIndustry, type RegionalEmployment, type Stratum } from './targets.ts';
import { textOf } from './rows.ts';

export interface PopulationOptions {
  /** REFNIS code of a region (02000, 03000, 04000, 00000 = abroad or unknown), or `all`. Default: the pack's region. */
  readonly region?: string;
  /**
   * Industries (A64) to build; default all. The rows are those of the whole register: nothing is drawn or calibrated across industries and
   * regions. Control totals are not computed for a part.
   */
  readonly industries?: readonly string[];
  /** Seed of all draws; default the pack's. */
  readonly seed?: string;
  /** Changed assumptions: key, or key.entry, to a number as text. */
  readonly set?: Readonly<Record<string, string>>;
  readonly progress?: Progress;
}

/** Assumptions that the builder asks for. */
const neededAssumptions = [
  'secondary-occupation-share',
  'secondary-income',
  'employed-elsewhere-80-share',
  'no-working-partner-share',
  'two-working-partners-share',
  'employer-share',
  'employer-share-by-kind',
  'employer-size-share',
  'vat-share-of-persons',
  'output-growth-2015-2019',
  'turnover-per-output',
  'turnover-spread',
  'small-activity',
  'fte-per-employee',
  'extra-site-share',
  'physical-site-share',
  'equity-ratio',
  'balance-per-turnover',
  'cash-months',
  'fixed-cost-factor',
];

/**
 * Builds table `enterprise` (one row per VAT unit, exact in every cell of the source, all else drawn and marked synthetic) and
 * table `register_column` that says which columns are synthetic. The same bytes on any number of threads, and the register of a region
 * is the part of the register of the country with the same unit_ids.
 * @example const report = await buildPopulation(engine, pack, { region: '02000' }); // report.value.units === 617685
 */
export async function buildPopulation(
  engine: Engine,
  pack: PopulationPack,
  options: PopulationOptions = {},
): Promise<Result<PopulationReport>> {
  const model = readPopulation(pack.population, options.set);
  if (!model.ok) return model;
  const assume = lookup(model.value, neededAssumptions);
  if (!assume.ok) return assume;
  const region = options.region ?? pack.region;
  let good = false;
  try {
    const result = await build(engine, pack, model.value, assume.value, region, options);
    good = result.ok;
    return result;
  } finally {
    await dropSteps(engine, !good);
  }
}

async function build(
  engine: Engine,
  pack: PopulationPack,
  model: PopulationModel,
  assume: Lookup,
  region: string,
  options: PopulationOptions,
): Promise<Result<PopulationReport>> {
  const seed = options.seed ?? model.seed;
  options.progress?.({
    title: {
      nl: 'Bevolking: bronnen lezen',
      en: 'Population: read the sources',
      fr: 'Population : lire les sources',
    },
  });
  const loaded = await loadRegisters(engine, pack);
  if (!loaded.ok) return loaded;
  const strata = await readStrata(engine);
  const known = [...new Set(strata.map((item) => item.region))].sort();
  if (region !== 'all' && !known.includes(region))
    return failure(
      problem(
        populationProblems,
        'POPULATION-REGION-UNKNOWN',
        {},
        { found: region, known: known.join(', ') },
      ),
    );
  const industries = (await engine.rows('SELECT * FROM pop_industry ORDER BY a64')).map(readIndustry);
  const employment = (await engine.rows('SELECT * FROM pop_employment_region ORDER BY a21, region')).map(
    (row): RegionalEmployment => ({
      a21: textOf(row, 'a21'),
      region: textOf(row, 'region'),
      persons: Number(row['persons']),
    }),
  );
  const plan = makePlan(strata, industries, employment, assume);
  options.progress?.({
    title: {
      nl: 'Bevolking: eenheden trekken',
      en: 'Population: draw the units',
      fr: 'Population : tirer les unités',
    },
  });
  await planTables(engine, plan, assume);
  await drawUnits(engine, seed, region, options.industries);
  await drawEmployees(engine, plan, assume);
  await parameterTables(engine, plan, strata, assume);
  await enterpriseTable(engine, assume);
  await registerColumnTable(engine);
  options.progress?.({
    title: {
      nl: 'Bevolking: controletotalen',
      en: 'Population: control totals',
      fr: 'Population : totaux de contrôle',
    },
  });
  const totals: readonly ControlTotal[] =
    options.industries === undefined ? await controlTotals(engine, plan, strata, region, assume) : [];
  const [count] = await engine.rows('SELECT count(*)::BIGINT AS units FROM enterprise');
  return success({
    units: Number(count!['units']),
    region,
    seed,
    controlTotals: totals,
    assumptions: describeAssumptions(model),
  });
}

async function readStrata(engine: Engine): Promise<readonly Stratum[]> {
  const rows = await engine.rows(`
    SELECT a64, a21, region, kind, sum(units)::INTEGER AS units, sum(starts)::INTEGER AS starts
    FROM pop_frame GROUP BY ALL ORDER BY a64, region, kind`);
  return rows.map((row) => ({
    a64: textOf(row, 'a64'),
    a21: textOf(row, 'a21'),
    region: textOf(row, 'region'),
    kind: textOf(row, 'kind'),
    units: Number(row['units']),
    starts: Number(row['starts']),
  }));
}
