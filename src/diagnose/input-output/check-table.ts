import { problem, success, type Problem, type Result } from '../../base/index.ts';
import { balanceProblems } from './balance.ts';
import { ioProblems } from './problems.ts';
import { columnSums, type AccountRow, type IoTable } from './table.ts';

export interface CheckOptions {
  /** Name of the file, for the place of problems. */
  readonly file?: string;
  /**
   * Cells smaller than this in absolute value, in the unit of the table, are noise of the compilation and become zero: left in, a model in
   * which every input is needed would take them for inputs. 0 keeps all.
   */
  readonly noise?: number;
  /** How far a row or column may be from its output: the larger of an amount in the unit of the table and a share of output. */
  readonly tolerance?: { readonly amount: number; readonly share: number };
}

/**
 * A table that a model may use, or every reason why not: a sector that occurs twice, a cell without value or below zero, a row or column that does not
 * add up, a part in another unit. A sector without inputs or output is a warning. Noise cells become zero.
 * @example const table = unwrap(checkTable(read, { file: 'siot.csv' }))
 */
export function checkTable(table: IoTable, options: CheckOptions = {}): Result<IoTable> {
  const { file, noise = 1e-6, tolerance = { amount: 1, share: 1e-4 } } = options;
  const cleaned: IoTable = {
    ...table,
    domestic: withoutNoise(table.domestic, noise),
    ...(table.imported === undefined ? {} : { imported: withoutNoise(table.imported, noise) }),
  };
  const cells = [
    ...doubles(table, file),
    ...cellProblems(cleaned, 'domestic', file),
    ...cellProblems(cleaned, 'imported', file),
    ...accountProblems(cleaned, file),
    ...useProblems(cleaned, file),
  ];
  if (cells.length > 0) return { ok: false, problems: cells };
  const unbalanced = balanceProblems(cleaned, tolerance, file);
  if (unbalanced.length > 0) return { ok: false, problems: unbalanced };
  return success(cleaned, flags(cleaned, file));
}

function withoutNoise(cells: Float64Array, noise: number): Float64Array {
  return cells.map((cell) => (Math.abs(cell) < noise ? 0 : cell));
}

function doubles({ sectors }: IoTable, file: string | undefined): readonly Problem[] {
  const codes = sectors.map(({ code }) => code);
  return [...new Set(codes.filter((code, at) => codes.indexOf(code) < at))].map((sector) =>
    problem(ioProblems, 'IO-SECTOR-DOUBLE', { file }, { sector }),
  );
}

function cellProblems(table: IoTable, part: 'domestic' | 'imported', file: string | undefined) {
  const problems: Problem[] = [];
  const n = table.sectors.length;
  (table[part] ?? new Float64Array()).forEach((cell, at) => {
    if (cell >= 0) return;
    const row = table.sectors[Math.floor(at / n)]!.code;
    const column = table.sectors[at % n]!.code;
    const place = { file, path: `${row}, ${column}` };
    const parameters = { row, column, part: part === 'domestic' ? 'DOM' : 'IMP' };
    problems.push(
      Number.isNaN(cell)
        ? problem(ioProblems, 'IO-CELL-MISSING', place, parameters)
        : problem(ioProblems, 'IO-NEGATIVE-CELL', place, { ...parameters, found: cell }),
    );
  });
  return problems;
}

/** Codes of ESA 2010, for messages in any language. */
const accountCodes: Readonly<Record<AccountRow, string>> = {
  compensation: 'D.1',
  operatingSurplus: 'B.2n+B.3n',
  fixedCapital: 'P.51c',
  otherTaxes: 'D.29',
  otherSubsidies: 'D.39',
  vat: 'D.211',
  hours: 'EMP (h)',
  persons: 'EMP',
};

/** A row below the balance is whole or absent: half a row of jobs would give half a multiplier. */
function accountProblems({ accounts, sectors }: IoTable, file: string | undefined): readonly Problem[] {
  return (Object.keys(accounts) as AccountRow[]).flatMap((name) =>
    [...accounts[name]!.keys()]
      .filter((at) => Number.isNaN(accounts[name]![at]))
      .map((at) => {
        const row = accountCodes[name];
        const column = sectors[at]!.code;
        const place = { file, path: `${row}, ${column}` };
        return problem(ioProblems, 'IO-CELL-MISSING', place, { row, column, part: 'DOM' });
      }),
  );
}

/** Imports and taxes of final demand stand in no balance, so that nothing else would miss them. */
function useProblems({ finalDemand }: IoTable, file: string | undefined): readonly Problem[] {
  return finalDemand.flatMap(({ code: column, imports, productTaxes }) =>
    [
      ['P.7', imports],
      ['D.21-D.31', productTaxes],
    ].flatMap(([row, value]) => {
      const place = { file, path: `${row}, ${column}` };
      const parameters = { row: String(row), column, part: 'DOM' };
      return Number.isNaN(value) ? [problem(ioProblems, 'IO-CELL-MISSING', place, parameters)] : [];
    }),
  );
}

/** Right, but worth knowing. */
function flags(table: IoTable, file: string | undefined): readonly Problem[] {
  const inputs = columnSums(table.domestic, table.sectors.length).map((sum, at) => sum + table.imports[at]!);
  return table.sectors.flatMap(({ code: sector }, at) => {
    if (table.output[at] === 0) return [problem(ioProblems, 'IO-NO-OUTPUT', { file }, { sector }, 'warning')];
    return inputs[at] === 0 ? [problem(ioProblems, 'IO-NO-INPUTS', { file }, { sector }, 'warning')] : [];
  });
}
