import { failure, problem, success, type Progress, type Result } from '../../base/index.ts';
import type { Model } from '../../dmn/index.ts';
import type { Engine } from '../../engine/index.ts';
import { activityTable } from './activity-table.ts';
import { cellTable, makeCells, sectorAnswers, type SectorAnswers } from './cells.ts';
import { checkWaves } from './check-scenario.ts';
import { activityClosure, activityClosures, chooseClosures, type ActivityClosure } from './closures.ts';
import { exposureTable, lossTable } from './exposure-sql.ts';
import { loadTables, type ScenarioPack } from './load.ts';
import { needRelation, type LossRanges } from './need.ts';
import { loadNeedModel } from './need-model.ts';
import { columnOf } from './names.ts';
import { placeUnits } from './places.ts';
import { textAt } from './rows.ts';
import { diagnoseProblems } from './problems.ts';
import { readScenario } from './read-scenario.ts';
import { Reading } from './reading.ts';
import { reportScenario, type ScenarioReport } from './report.ts';
import type { ScenarioModel } from './scenario.ts';
import { readSurvey, type Survey } from './survey.ts';

export interface ScenarioOptions {
  /** Id of the scenario; default the pack's. */
  readonly scenario?: string;
  /** Changed parameters, e.g. `{ 'closure-list': 'broad', 'opening-days.shops': '7' }`. */
  readonly set?: Readonly<Record<string, string>>;
  readonly progress?: Progress;
}

/**
 * Applies a scenario to the register `enterprise`: makes the table `exposure`, one row per unit in the order of unit_id, money in integer cents.
 * Fails with SCENARIO-... problems; nothing is made then.
 * @example await applyScenario(engine, pack, { set: { 'closure-list': 'broad' } })
 */
export async function applyScenario(
  engine: Engine,
  pack: ScenarioPack,
  options: ScenarioOptions = {},
): Promise<Result<ScenarioReport>> {
  const id = options.scenario ?? pack.scenario;
  const scenario = pack.scenarios.find((item) => item.id === id);
  if (scenario === undefined) {
    const known = pack.scenarios.map((item) => item.id).join(', ');
    return failure(problem(diagnoseProblems, 'SCENARIO-MISSING', { file: 'pack.yaml' }, { id, known }));
  }
  const model = readScenario(scenario, options.set);
  if (!model.ok) return model;
  const prepared = await prepare(engine, pack, model.value);
  if (!prepared.ok) return prepared;
  const { need, survey, activities, answers } = prepared.value;
  options.progress?.({
    title: {
      nl: 'De schok over de ondernemingen verdelen',
      en: 'Spread the shock over the enterprises',
      fr: 'Répartir le choc sur les entreprises',
    },
  });
  await engine.run(activityTable(model.value, activities));
  const counts = await countCells(engine);
  await engine.run(cellTable(model.value, makeCells(model.value, counts), answers));
  const tilts = await placeUnits(engine, model.value, answers);
  await engine.run(lossTable(model.value));
  const relation = needRelation(model.value, need, await lossRanges(engine, model.value));
  if (!relation.ok) {
    await dropSteps(engine);
    return relation;
  }
  await engine.run(exposureTable(model.value, relation.value));
  const report = await reportScenario(engine, { model: model.value, survey, activities, answers, tilts });
  await dropSteps(engine);
  return success(report);
}

interface Prepared {
  readonly need: Model;
  readonly survey: Survey;
  readonly activities: readonly ActivityClosure[];
  readonly answers: readonly SectorAnswers[];
}

/** Everything that can go wrong is found here, before a table is made. */
async function prepare(engine: Engine, pack: ScenarioPack, model: ScenarioModel): Promise<Result<Prepared>> {
  const register = await engine.value(
    "SELECT count(*)::INTEGER FROM information_schema.tables WHERE table_name = 'enterprise'",
  );
  if (register === 0) return failure(problem(diagnoseProblems, 'SCENARIO-POPULATION-MISSING', {}));
  const need = loadNeedModel(pack.root, model);
  if (!need.ok) return need;
  const tables = await loadTables(engine, pack, model);
  if (!tables.ok) return tables;
  const reading = new Reading(model.file);
  const { distribution, averages, respondents } = tables.value;
  const survey = readSurvey(reading, model, distribution, averages, respondents);
  checkWaves(reading, model, survey.waves);
  const closures = chooseClosures(reading, model, tables.value.closures);
  if (reading.problems.length > 0) return failure(...reading.problems);
  const sectors = await texts(engine, 'survey_sector');
  const { answers, unknown } = sectorAnswers(model, survey, sectors);
  for (const sector of unknown) reading.add('SCENARIO-SECTOR-UNKNOWN', 'proxies', { sector });
  for (const proxy of model.proxies)
    if (!survey.shares.has(proxy.use))
      reading.add('SCENARIO-SECTOR-UNKNOWN', 'proxies', { sector: proxy.use });
  if (reading.problems.length > 0) return failure(...reading.problems);
  const list = String(model.parameters.get('closure-list')!.value);
  const activities = (await texts(engine, 'nace')).map((nace) =>
    activityClosure(model, nace, activityClosures(closures, nace, list)),
  );
  return success({ need: need.value, survey, activities, answers });
}

async function dropSteps(engine: Engine): Promise<void> {
  const steps = ['activity', 'cell', 'place', 'tilt', 'loss'];
  await engine.run(steps.map((step) => `DROP TABLE diagnose_${step}`).join('; '));
}

/** Ranges of what the need is decided on, from one pass over the units. */
async function lossRanges(engine: Engine, model: ScenarioModel): Promise<LossRanges> {
  const losses = model.windows.map((window) => columnOf('turnover_loss_cents', window));
  const [row] = await engine.rows(`
    SELECT ${['min', 'max']
      .map(
        (
          end,
        ) => `${end === 'min' ? 'least' : 'greatest'}(${losses.map((name) => `${end}(${name})`).join(', ')})::VARCHAR AS loss_${end},
           ${end}((fixed_cost_share * 10000)::BIGINT)::VARCHAR AS share_${end}, ${end}(equity_cents)::VARCHAR AS equity_${end}`,
      )
      .join(', ')}
    FROM diagnose_loss`);
  const range = (name: string): readonly [bigint, bigint] => [
    BigInt(textAt(row!, `${name}_min`)),
    BigInt(textAt(row!, `${name}_max`)),
  ];
  return { loss: range('loss'), share: range('share'), equity: range('equity') };
}

async function texts(engine: Engine, column: 'nace' | 'survey_sector'): Promise<readonly string[]> {
  const rows = await engine.rows(`SELECT DISTINCT ${column} AS text FROM enterprise ORDER BY 1`);
  return rows.map((row) => textAt(row, 'text'));
}

async function countCells(engine: Engine) {
  const rows = await engine.rows(`
    SELECT survey_sector, signature, count(*)::INTEGER AS units
    FROM enterprise JOIN diagnose_activity USING (nace) GROUP BY ALL ORDER BY ALL`);
  return rows.map((row) => ({
    sector: textAt(row, 'survey_sector'),
    signature: textAt(row, 'signature'),
    units: Number(row['units']),
  }));
}
