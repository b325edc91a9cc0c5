import { runKernelRows } from '../../kernel/testdata/run-kernel-rows.ts';
import type { TestEngine } from './engine.ts';
import { openDuckdb } from './open-duckdb.ts';
import { openPostgres } from './open-postgres.ts';
import { runRows, type RowsQuestion, type RowsRun } from './run-rows.ts';

/** Every engine of SQL; another one is a line here. */
export const engines: readonly (readonly [name: string, open: () => Promise<TestEngine>])[] = [
  ['DuckDB', openDuckdb],
  ['PostgreSQL', openPostgres],
];

/** What decides rows of values and must say what the evaluator says: an engine of SQL, or the kernel. */
export interface BackEnd {
  readonly name: string;
  readonly run: (question: RowsQuestion) => Promise<RowsRun>;
  readonly close: () => Promise<void>;
}

const kernel: BackEnd = {
  name: 'kernel',
  run: async (question) => runKernelRows(question),
  close: async () => {},
};

/** All back ends, for the cases that each of them must pass. Close them, or the process does not end. */
export async function openBackEnds(): Promise<readonly BackEnd[]> {
  const opened = await Promise.all(engines.map(async ([name, open]) => ({ name, engine: await open() })));
  const sql = opened.map(
    ({ name, engine }): BackEnd => ({
      name,
      run: (question) => runRows(engine, question),
      close: () => engine.close(),
    }),
  );
  return [...sql, kernel];
}
