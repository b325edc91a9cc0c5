import { problem, type Problem } from '../../base/index.ts';
import { ioProblems } from './problems.ts';
import { columnSums, rowSums, type IoTable } from './table.ts';

export interface Tolerance {
  readonly amount: number;
  readonly share: number;
}

type Side = 'column' | 'row';
/** A side of the balance as named parts that add up to output. */
type Parts = Readonly<Record<string, Float64Array>>;

/** The rows and columns that do not add up to output, or the one part that stands in another unit and explains them all. */
export function balanceProblems(
  table: IoTable,
  tolerance: Tolerance,
  file: string | undefined,
): readonly Problem[] {
  return [
    ...sideProblems(table, 'column', columnParts(table), tolerance, file),
    ...sideProblems(table, 'row', rowParts(table), tolerance, file),
  ];
}

function columnParts(table: IoTable): Parts {
  return {
    DOM: columnSums(table.domestic, table.sectors.length),
    'P.7': table.imports,
    'D.21-D.31': table.productTaxes,
    'B.1g': table.valueAdded,
  };
}

function rowParts(table: IoTable): Parts {
  return {
    DOM: rowSums(table.domestic, table.sectors.length),
    ...Object.fromEntries(table.finalDemand.map(({ code, domestic }) => [code, domestic])),
  };
}

function sideProblems(
  table: IoTable,
  side: Side,
  parts: Parts,
  tolerance: Tolerance,
  file: string | undefined,
): readonly Problem[] {
  const off = unbalanced(parts, table.output, tolerance);
  if (off.length === 0) return [];
  const mixed = otherUnit(parts, table.output, tolerance, off.length);
  if (mixed !== undefined) return [problem(ioProblems, 'IO-UNITS-MIXED', { file, path: side }, { ...mixed })];
  const code = side === 'column' ? 'IO-COLUMN-UNBALANCED' : 'IO-ROW-UNBALANCED';
  return off.map((at) => {
    const sector = table.sectors[at]!.code;
    const parameters = { sector, found: sum(parts, at), expected: table.output[at]! };
    return problem(ioProblems, code, { file, path: `${side} ${sector}` }, parameters);
  });
}

function unbalanced(parts: Parts, output: Float64Array, { amount, share }: Tolerance): readonly number[] {
  return [...output.keys()].filter((at) => {
    const difference = Math.abs(sum(parts, at) - output[at]!);
    // Written so that a missing value (NaN) is out of balance.
    return !(difference <= Math.max(amount, share * output[at]!));
  });
}

function sum(parts: Parts, at: number): number {
  return Object.values(parts).reduce((whole, part) => whole + part[at]!, 0);
}

/** The part that makes nearly all lines balance when it is taken a thousand or a million times larger or smaller. */
function otherUnit(
  parts: Parts,
  output: Float64Array,
  tolerance: Tolerance,
  off: number,
): { readonly part: string; readonly factor: number } | undefined {
  for (const [part, values] of Object.entries(parts))
    for (const factor of [1000, 0.001, 1_000_000, 0.000_001]) {
      const scaled = { ...parts, [part]: values.map((value) => value * factor) };
      if (unbalanced(scaled, output, tolerance).length <= off * 0.05) return { part, factor };
    }
  const outputFactor = [1000, 0.001].find(
    (factor) =>
      unbalanced(
        parts,
        output.map((value) => value * factor),
        tolerance,
      ).length <=
      off * 0.05,
  );
  return outputFactor === undefined ? undefined : { part: 'P.1', factor: outputFactor };
}
