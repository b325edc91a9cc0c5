import { failure, problem, success, type Problem, type Result } from '../../base/index.ts';
import { rake } from '../../population/index.ts';
import { surveyProblems } from './problems.ts';
import { sum } from './ratio.ts';

/** A respondent by its two classes, with its weight before raking. */
export interface RakedUnit {
  /** E.g. sector. */
  readonly row: string;
  /** E.g. size class. */
  readonly column: string;
  readonly weight: number;
}
/** Number of units of the frame per class. */
export type Margin = ReadonlyMap<string, number>;

export interface RakedWeights {
  /** In the order of the respondents. */
  readonly weights: readonly number[];
  /** Largest relative distance of a margin from its target after raking. */
  readonly distance: number;
  readonly converged: boolean;
}

/** Margins count the same units: their totals may differ by rounding only. */
const tolerance = 1e-6;

/**
 * Weights that make the respondents add up to the frame by two classes (iterative proportional fitting, see `rake`). Refused: a class
 * of a respondent that has no margin, a margin that is met by no respondent (collapse it with another), and margins with different totals.
 * @example rakeWeights([{ row: 'Shops', column: 'small', weight: 1 }], new Map([['Shops', 10]]), new Map([['small', 10]])) // weights [10]
 */
export function rakeWeights(
  units: readonly RakedUnit[],
  rows: Margin,
  columns: Margin,
): Result<RakedWeights> {
  const problems = [
    ...checkMargin(units, (unit) => unit.row, rows),
    ...checkMargin(units, (unit) => unit.column, columns),
    ...units.flatMap((unit, at) => checkWeight(unit, at)),
  ];
  const totals = [sum([...rows.values()]), sum([...columns.values()])] as const;
  if (Math.abs(totals[0] - totals[1]) > tolerance * totals[0])
    problems.push(problem(surveyProblems, 'SURVEY-MARGINS', {}, { rows: totals[0], columns: totals[1] }));
  if (problems.length > 0) return failure(...problems);
  const [rowNames, columnNames] = [[...rows.keys()], [...columns.keys()]];
  const start = rowNames.map(() => columnNames.map(() => 0));
  const at = (unit: RakedUnit) => [rowNames.indexOf(unit.row), columnNames.indexOf(unit.column)] as const;
  for (const unit of units) start[at(unit)[0]]![at(unit)[1]]! += unit.weight;
  const raked = rake(start, [...rows.values()], [...columns.values()]);
  const distance = Math.max(
    ...raked.map((row, index) => off(sum(row), rows.get(rowNames[index]!)!)),
    ...columnNames.map((name, index) => off(sum(raked.map((row) => row[index]!)), columns.get(name)!)),
  );
  const weights = units.map((unit) => {
    const [row, column] = at(unit);
    return (unit.weight * raked[row]![column]!) / start[row]![column]!;
  });
  const converged = distance <= tolerance;
  const warning = () =>
    problem(surveyProblems, 'SURVEY-RAKING-OPEN', {}, { found: distance.toPrecision(2) }, 'warning');
  return success({ weights, distance, converged }, converged ? [] : [warning()]);
}

function off(found: number, target: number): number {
  return target === 0 ? found : Math.abs(found / target - 1);
}

function checkMargin(
  units: readonly RakedUnit[],
  of: (unit: RakedUnit) => string,
  margin: Margin,
): Problem[] {
  const there = new Set(units.map(of));
  return [
    ...[...there]
      .filter((name) => !margin.has(name))
      .map((found) => problem(surveyProblems, 'SURVEY-MARGIN-MISSING', { path: found }, { found })),
    ...[...margin].flatMap(([name, target]) => {
      if (!(target >= 0 && Number.isFinite(target)))
        return [problem(surveyProblems, 'SURVEY-NOT-POSITIVE', { path: name }, { name, found: target })];
      return target > 0 && !there.has(name)
        ? [problem(surveyProblems, 'SURVEY-MARGIN-EMPTY', { path: name }, { found: name, target })]
        : [];
    }),
  ];
}

function checkWeight(unit: RakedUnit, at: number): readonly Problem[] {
  return unit.weight > 0 && Number.isFinite(unit.weight)
    ? []
    : [
        problem(
          surveyProblems,
          'SURVEY-NOT-POSITIVE',
          { path: `respondent ${at + 1}` },
          { name: 'weight', found: unit.weight },
        ),
      ];
}
