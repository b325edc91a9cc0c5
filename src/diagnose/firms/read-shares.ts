import { failure, problem, success, type Problem, type Result } from '../../base/index.ts';
import type { Engine } from '../../engine/index.ts';
import type { Pack } from '../../pack/index.ts';
import { packRows } from '../pack-rows.ts';
import { firmsProblems } from './problems.ts';

/** Share of the bankruptcies of a year by section, and where the rows come from. */
export interface BankruptcyShares {
  readonly bySection: ReadonlyMap<string, number>;
  readonly sources: readonly string[];
}

/** Reads the table of shares; problems FIRMS-NUMBER for what is no share, for a section named twice and for a sum above one. */
export async function readShares(
  engine: Engine,
  pack: Pick<Pack, 'tables'>,
  table: string,
): Promise<Result<BankruptcyShares>> {
  const rows = await packRows(engine, pack, table, ['a21', 'share', 'source']);
  if (!rows.ok) return rows;
  const problems: Problem[] = [];
  const refuse = (row: string, column: string, found: string, expected: string): void => {
    const parameters = { table, row, column, found, expected };
    problems.push(
      problem(firmsProblems, 'FIRMS-NUMBER', { file: 'datapackage.json', path: table }, parameters),
    );
  };
  const bySection = new Map<string, number>();
  for (const { a21, share } of rows.value) {
    const row = `a21 ${a21 ?? '–'}`;
    const value = Number(share ?? Number.NaN);
    if (!(value >= 0 && value <= 1)) refuse(row, 'share', share ?? '–', '0 … 1');
    if (a21 === null || bySection.has(a21)) refuse(row, 'a21', a21 ?? '–', 'A … U');
    else bySection.set(a21, value);
  }
  const sum = [...bySection.values()].reduce((total, share) => total + share, 0);
  if (problems.length === 0 && sum > 1) refuse('sum', 'share', String(sum), '<= 1');
  if (problems.length > 0) return failure(...problems);
  const sources = [...new Set(rows.value.flatMap(({ source }) => source ?? []))];
  return success({ bySection, sources });
}
