import { problem, failure, success, type Result } from '../../base/index.ts';
import { literal, type Engine } from '../../engine/index.ts';
import type { Pack } from '../../pack/index.ts';
import { diagnoseProblems } from './problems.ts';
import type { ClosureRecord } from './closures.ts';
import type { ScenarioModel } from './scenario.ts';
import type { SurveyNumber, SurveyRow } from './survey.ts';

/** What the room needs of a pack; a whole `Pack` fits. */
export type ScenarioPack = Pick<Pack, 'root' | 'scenario' | 'scenarios' | 'tables'>;

/** The rows of the tables that a scenario names. */
export interface ScenarioTables {
  readonly closures: readonly ClosureRecord[];
  readonly distribution: readonly SurveyRow[];
  readonly averages: readonly SurveyNumber[];
  readonly respondents: readonly SurveyNumber[];
}

const columns = {
  closures: 'list, phase, nace_prefix, activity_group, kind, closed_from, reopened, confidence',
  distribution: 'wave, survey_sector AS sector, band, share',
  averages: 'wave, survey_sector AS sector, impact AS value',
  respondents: 'wave, survey_sector AS sector, respondents AS value',
} as const;

/** Reads the scenario's tables as texts: numbers become decimals, never doubles. */
export async function loadTables(
  engine: Engine,
  pack: ScenarioPack,
  model: ScenarioModel,
): Promise<Result<ScenarioTables>> {
  const names = Object.keys(columns) as (keyof typeof columns)[];
  const missing = names.filter((name) => !pack.tables.some((table) => table.name === model.tables[name]));
  if (missing.length > 0)
    return failure(
      ...missing.map((name) =>
        problem(
          diagnoseProblems,
          'SCENARIO-TABLE-MISSING',
          { file: model.file, path: `tables.${name}` },
          { table: model.tables[name] },
        ),
      ),
    );
  const read = async (name: keyof typeof columns): Promise<unknown> => {
    const table = pack.tables.find((item) => item.name === model.tables[name])!;
    return engine.rows(
      `SELECT ${columns[name]} FROM read_csv(${literal(table.path)}, all_varchar = true, header = true, delim = ',', quote = '"')`,
    );
  };
  return success({
    closures: (await read('closures')) as readonly ClosureRecord[],
    distribution: (await read('distribution')) as readonly SurveyRow[],
    averages: (await read('averages')) as readonly SurveyNumber[],
    respondents: (await read('respondents')) as readonly SurveyNumber[],
  });
}
