import { Decimal, failure, success, within, type Result } from '../../base/index.ts';
import { compileDecisions, type CompiledColumn } from '../../dmn/index.ts';
import { identifier, type Engine, type Row } from '../../engine/index.ts';
import type { Value } from '../../feel/index.ts';
import type { Case, Measure } from '../pack.ts';
import type { Outcome } from './case-run.ts';
import { caseRelation } from './sql-relation.ts';

/**
 * Examples of one measure in SQL, with the parameters as constants: the way in which a population is decided.
 * Returns the outcomes in the order of the cases, or why the model cannot become SQL.
 */
export async function runCasesInSql(
  engine: Engine,
  measure: Measure,
  cases: readonly Case[],
  parameters: Readonly<Record<string, Value>>,
): Promise<Result<readonly Outcome[]>> {
  const { entitlement, amount, file } = measure.decision;
  const source = caseRelation(measure, cases, parameters);
  const options = { decisions: [entitlement, amount], table: entitlement };
  const compiled = compileDecisions(measure.model, source, options);
  if (!compiled.ok)
    return failure(...compiled.problems.map((item) => within({ file: `${measure.folder}/${file}` }, item)));
  const { select, columns } = compiled.value;
  const find = (test: (column: CompiledColumn) => boolean): CompiledColumn => columns.find(test)!;
  const rule = find((column) => column.kind === 'rule');
  const entitled = find(
    (column) =>
      column.kind === 'outcome' &&
      column.decision === entitlement &&
      (column.component ?? 'entitled') === 'entitled',
  );
  const euro = find((column) => column.kind === 'outcome' && column.decision === amount);
  const text = (column: CompiledColumn, name: string) => `${identifier(column.column)}::VARCHAR AS ${name}`;
  const sql = `SELECT ${text(rule, 'rule')}, ${text(entitled, 'entitled')}, ${text(euro, 'euro')} FROM (${select}) ORDER BY example`;
  const scale = euro.kind === 'outcome' ? (euro.scale ?? 0) : 0;
  return success((await engine.rows(sql)).map((row) => outcomeOf(row, scale)));
}

function outcomeOf(row: Row, scale: number): Outcome {
  const entitled = row['entitled'] === 'true';
  const amount = typeof row['euro'] === 'string' ? new Decimal(row['euro']).times(`1e-${scale}`) : null;
  // Below zero: several rules matched that may not; none decided, as in the evaluator.
  const rule = Math.max(Number(row['rule'] ?? 0), 0);
  return { entitled, amount: entitled ? amount : new Decimal(0), rule };
}
