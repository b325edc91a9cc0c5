import type { Problem } from '../base/index.ts';
import type { Finding } from '../dmn/index.ts';
import type { Engine } from '../engine/index.ts';
import { checkCases } from './check/cases.ts';
import { confidenceNotes } from './check/confidence.ts';
import { evidenceNotes, weakCriteria, type WeakCriterion } from './check/evidence.ts';
import { staticFindings, type ExplainedFinding } from './check/statics.ts';
import type { Pack } from './pack.ts';
import { checkParquet } from './tables/parquet.ts';

/** What a check of a whole pack found. */
export interface CheckReport {
  readonly pack: string;
  readonly sha256: string;
  /** No errors. */
  readonly ok: boolean;
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Not wrong, but good to know: criteria without proof, values of low confidence. */
  readonly notes: readonly Problem[];
  readonly weakCriteria: readonly WeakCriterion[];
  /** What the static checks of the models found and nobody explained, by measure; each is among the warnings too. */
  readonly findings: readonly MeasureFinding[];
  /** What they found and the pack explains. */
  readonly explained: readonly (ExplainedFinding & { readonly measure: string })[];
  readonly counts: {
    readonly files: number;
    readonly sources: number;
    readonly tables: number;
    readonly measures: number;
    readonly parameters: number;
    readonly cases: number;
    /** Examples with the expected outcome on the evaluator. */
    readonly casesRight: number;
    /** Examples with the same outcome in SQL. */
    readonly casesInSql: number;
    readonly backtests: number;
  };
}

export interface MeasureFinding {
  readonly measure: string;
  readonly finding: Finding;
}

/**
 * Checks what `loadPack` leaves: the models by themselves (types, units, gaps, overlaps, unreachable rules), Parquet tables, and every worked
 * example on the evaluator and in SQL.
 * `warnings` of the loading may be handed over to stand in the report.
 * @example const report = await checkPack(pack, engine); // report.ok, report.counts.casesRight
 */
export async function checkPack(
  pack: Pack,
  engine: Engine,
  warnings: readonly Problem[] = [],
): Promise<CheckReport> {
  const problems: Problem[] = [...warnings];
  let [casesRight, casesInSql] = [0, 0];
  for (const table of pack.tables)
    if (table.format === 'parquet') problems.push(...(await checkParquet(engine, pack, table)));
  for (const measure of pack.measures) {
    const result = await checkCases(engine, pack, measure);
    problems.push(...result.problems);
    casesRight += result.right;
    casesInSql += result.inSql;
  }
  const statics = pack.measures.map((measure) => ({ measure: measure.id, ...staticFindings(pack, measure) }));
  const findings = statics.flatMap(({ measure, open }) => open.map((finding) => ({ measure, finding })));
  problems.push(...findings.map(({ finding }) => finding), ...statics.flatMap((item) => item.problems));
  const errors = problems.filter((item) => item.severity === 'error');
  return {
    pack: pack.id,
    sha256: pack.sha256,
    ok: errors.length === 0,
    errors,
    warnings: problems.filter((item) => item.severity === 'warning'),
    notes: pack.measures.flatMap((measure) => [...evidenceNotes(measure), ...confidenceNotes(measure)]),
    weakCriteria: pack.measures.flatMap(weakCriteria),
    findings,
    explained: statics.flatMap(({ measure, explained }) => explained.map((item) => ({ measure, ...item }))),
    counts: { ...countsOf(pack), casesRight, casesInSql },
  };
}

function countsOf(pack: Pack) {
  const sum = (count: (measure: Pack['measures'][number]) => number) =>
    pack.measures.reduce((total, measure) => total + count(measure), 0);
  return {
    files: pack.files.length,
    sources: pack.sources.length,
    tables: pack.tables.length,
    measures: pack.measures.length,
    parameters: sum((measure) => measure.parameters.length),
    cases: sum((measure) => measure.cases.length),
    backtests: pack.backtests.length,
  };
}
