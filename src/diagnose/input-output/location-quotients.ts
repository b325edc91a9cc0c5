import { failure, problem, success, type Result } from '../../base/index.ts';
import { ioProblems } from './problems.ts';

/** Regional input coefficients that were estimated, not measured. */
export interface RegionalCoefficients {
  readonly method: 'FLQ';
  /** Location quotients ignore that regions buy the same goods of each other, so that too little is taken to come from elsewhere. */
  readonly bias: 'upwards';
  readonly delta: number;
  /** n x n, row-major: what sector j of the region buys of sector i of the region per unit of output. */
  readonly coefficients: Float64Array;
  /** Simple location quotient of each sector: its share in the region over its share in the nation. */
  readonly quotients: Float64Array;
}

/**
 * Regional input coefficients by Flegg's location quotients: national coefficient times min(1, lambda x SLQ_i / SLQ_j), on the diagonal SLQ_i, with
 * lambda = log2(1 + share of the region in national work)^delta (Flegg and Webber 1997). Work by sector in any unit, the region's at most the nation's.
 * @example unwrap(flegg(model.coefficients, personsBelgium, personsFlanders, 0.25)).bias // 'upwards'
 */
export function flegg(
  national: Float64Array,
  nationalWork: Float64Array,
  regionalWork: Float64Array,
  delta: number,
): Result<RegionalCoefficients> {
  const sum = (values: Float64Array) => values.reduce((whole, value) => whole + value, 0);
  const [nation, region] = [sum(nationalWork), sum(regionalWork)];
  const share = region / nation;
  for (const [name, found] of [
    ['delta', delta],
    ['region / nation', share],
  ] as const)
    if (!(found >= 0 && found <= 1)) return failure(problem(ioProblems, 'IO-SHARE', {}, { name, found }));
  const lambda = Math.log2(1 + share) ** delta;
  const quotients = nationalWork.map((work, at) =>
    // A sector in which no one works (imputed rent) counts as spread like all work.
    work > 0 ? regionalWork[at]! / region / (work / nation) : 1,
  );
  const size = nationalWork.length;
  const coefficients = national.map((value, at) => {
    const [supplier, user] = [quotients[Math.floor(at / size)]!, quotients[at % size]!];
    // A sector that the region does not have buys nothing there.
    if (user === 0) return 0;
    const crossed = Math.floor(at / size) === at % size ? supplier : supplier / user;
    return value * Math.min(1, lambda * crossed);
  });
  return success({ method: 'FLQ', bias: 'upwards', delta, coefficients, quotients });
}
