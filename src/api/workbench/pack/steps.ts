import { success, type Progress, type Result } from '../../../base/index.ts';
import type { AssessSteps, PopulationStep, ScenarioStep, SettingTexts } from '../../../design/index.ts';
import { applyScenario } from '../../../diagnose/index.ts';
import { identifier, literal, type Engine } from '../../../engine/index.ts';
import type { Pack } from '../../../pack/index.ts';
import { buildHouseholds, buildPopulation, type HouseholdReport } from '../../../population/index.ts';
import type { Cache } from './cache.ts';

/** How the register of a pack is built in an engine and the scenario applied. */
export type MakeSteps = typeof assessSteps;

/**
 * The register and the scenario as steps of an assessment: `design` knows neither room. With a cache, the tables of the unchanged pack are
 * taken from there; the same program on the same pack makes the same tables.
 */
export function assessSteps(engine: Engine, pack: Pack, progress: Progress, cache?: Cache): AssessSteps {
  const population = (set: SettingTexts, industries?: readonly string[]) =>
    buildPopulation(engine, pack, { set, progress, ...(industries === undefined ? {} : { industries }) });
  const scenario = async (set: SettingTexts): Promise<Result<ScenarioStep>> => {
    const report = await applyScenario(engine, pack, { set, progress });
    if (!report.ok) return report;
    const { surveyFit, averages, assumptions } = report.value;
    return success({ surveyFit, surveyAverages: averages, assumptions }, report.warnings);
  };
  if (cache === undefined) return { population, scenario };
  return {
    population: (set, industries) =>
      industries !== undefined
        ? population(set, industries)
        : kept<PopulationStep>(
            { engine, cache, key: 'population', tables: ['enterprise', 'register_column'] },
            set,
            population,
          ),
    scenario: (set) =>
      kept<ScenarioStep>({ engine, cache, key: 'scenario', tables: ['exposure'] }, set, scenario),
  };
}

/** The register of households as a step: the tables `household` and `person` of the whole country, as federal measures and surveys need it. */
export async function householdStep(
  engine: Engine,
  pack: Pack,
  progress: Progress,
  set: SettingTexts = {},
  cache?: Cache,
): Promise<Result<HouseholdReport>> {
  const work = (changed: SettingTexts) =>
    buildHouseholds(engine, pack, { region: 'all', set: changed, progress });
  const step = { engine, key: 'households', tables: ['household', 'person', 'household_fit'] };
  return cache === undefined ? work(set) : kept({ ...step, cache }, set, work);
}

export interface Kept {
  readonly engine: Engine;
  readonly cache: Cache;
  readonly key: string;
  /** The tables that the step leaves in the engine. */
  readonly tables: readonly string[];
}

/** Runs a step, or takes its tables and its report from the cache; once per engine. Steps with changed assumptions always run. */
export async function kept<T>(
  step: Kept,
  set: SettingTexts,
  work: (set: SettingTexts) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (Object.keys(set).length > 0) return work(set);
  const { engine, cache, key, tables } = step;
  const path = cache.file(`${key} tables`);
  const report = cache.read(`${key} report`);
  if (path !== undefined && report !== undefined) {
    // Views: the engine reads the columns that are asked, and keeps no second copy in memory.
    const database = identifier(`kept_${key}`);
    const views = tables.map(
      (name) => `CREATE VIEW ${identifier(name)} AS FROM ${database}.${identifier(name)};`,
    );
    await engine.run(`ATTACH ${literal(path)} AS ${database} (READ_ONLY); ${views.join(' ')}`);
    return success(JSON.parse(report) as T);
  }
  const result = await work(set);
  if (!result.ok || result.warnings.length > 0) return result;
  await cache.keep(`${key} tables`, async (part) => {
    const copies = tables.map((name) => `CREATE TABLE kept.${identifier(name)} AS FROM ${identifier(name)};`);
    try {
      await engine.run(`ATTACH ${literal(part)} AS kept; ${copies.join(' ')}`);
    } finally {
      await engine.run('DETACH DATABASE IF EXISTS kept');
    }
  });
  cache.write(`${key} report`, JSON.stringify(result.value));
  return result;
}
