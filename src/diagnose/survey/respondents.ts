import { problem, success, type Problem, type Result } from '../../base/index.ts';
import { cellFlag, type CellFlag, type CellRule } from './cell.ts';
import type { Estimate } from './estimate.ts';
import { surveyProblems } from './problems.ts';
import { ratioEstimate } from './ratio.ts';

/** One filled-in questionnaire. */
export interface Respondent {
  readonly sector: string;
  /** Id of the answer, e.g. a loss band. */
  readonly answer: string;
  /** Yearly turnover; any unit, the same for all. */
  readonly turnover: number;
  /** Design weight; default 1. */
  readonly weight?: number;
}

export interface RespondentRules extends CellRule {
  /** What every answer counts for: the middle of its band, or 1 and 0 for a share. */
  readonly changes: ReadonlyMap<string, number>;
  /** The sectors that there are, with the units of the frame where they are counted. */
  readonly sectors: ReadonlyMap<string, number | undefined>;
  /** `turnover` gives the change of the sector's turnover, `respondent` the mean over firms or a share of firms. */
  readonly by: 'turnover' | 'respondent';
}

export interface SectorEstimate {
  readonly sector: string;
  readonly flag: CellFlag;
  readonly estimate: Estimate;
}

/**
 * From filled-in questionnaires to an estimate per sector, in the order of the sectors; sectors without respondents are absent. Every bad
 * questionnaire is a problem; a cell that must be hidden or read with caution is flagged and comes with a warning.
 * @example estimateSectors([{ sector: 'Shops', answer: '100', turnover: 2 }], { changes, sectors, by: 'turnover', cautionBelow: 30, hideBelow: 3, dominance: 0.85 })
 */
export function estimateSectors(
  respondents: readonly Respondent[],
  rules: RespondentRules,
): Result<readonly SectorEstimate[]> {
  const problems = respondents.flatMap((respondent, at) => check(respondent, at, rules));
  if (respondents.length === 0) problems.push(problem(surveyProblems, 'SURVEY-EMPTY', {}));
  const samples = Map.groupBy(respondents, (respondent) => respondent.sector);
  for (const [sector, population] of rules.sectors) {
    const count = samples.get(sector)?.length ?? 0;
    if (population !== undefined && count > population)
      problems.push(
        problem(surveyProblems, 'SURVEY-FRAME', { path: sector }, { found: count, expected: population }),
      );
  }
  if (problems.length > 0) return { ok: false, problems };
  const cells = [...rules.sectors].flatMap(([sector, population]): readonly SectorEstimate[] => {
    const own = samples.get(sector) ?? [];
    if (own.length === 0) return [];
    const sample = own.map((respondent) => ({
      change: rules.changes.get(respondent.answer)!,
      size: (respondent.weight ?? 1) * (rules.by === 'turnover' ? respondent.turnover : 1),
    }));
    const flag = cellFlag(
      own.length,
      rules,
      sample.map(({ size }) => size),
    );
    return [{ sector, flag, estimate: ratioEstimate(sample, population) }];
  });
  return success(
    cells,
    cells.flatMap((cell) => caution(cell)),
  );
}

function check(respondent: Respondent, at: number, rules: RespondentRules): Problem[] {
  const place = { path: `respondent ${at + 1}` };
  const problems: Problem[] = [];
  if (!rules.sectors.has(respondent.sector))
    problems.push(problem(surveyProblems, 'SURVEY-SECTOR-UNKNOWN', place, { found: respondent.sector }));
  if (!rules.changes.has(respondent.answer)) {
    const parameters = { found: respondent.answer, known: [...rules.changes.keys()].join(', ') };
    problems.push(problem(surveyProblems, 'SURVEY-ANSWER-UNKNOWN', place, parameters));
  }
  for (const [name, value] of Object.entries({
    turnover: respondent.turnover,
    weight: respondent.weight ?? 1,
  }))
    if (!(value > 0 && Number.isFinite(value)))
      problems.push(problem(surveyProblems, 'SURVEY-NOT-POSITIVE', place, { name, found: value }));
  return problems;
}

function caution({ sector, flag, estimate }: SectorEstimate): readonly Problem[] {
  if (flag === 'shown') return [];
  const code = flag === 'hidden' ? 'SURVEY-CELL-HIDDEN' : 'SURVEY-CELL-FEW';
  return [problem(surveyProblems, code, { path: sector }, { found: estimate.respondents }, 'warning')];
}
