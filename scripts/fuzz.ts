import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * `npm run fuzz [-- models [rows [seed]]]`: the slow lane of the differential tests. Random tables and models over random rows on
 * the evaluator, in SQL (DuckDB and PostgreSQL) and in the kernel; by default 2,500 models of 100 rows each.
 */
const [models = '2500', rows = '100', seed = '2020'] = process.argv.slice(2);
const vitest = join(import.meta.dirname, '..', 'node_modules', 'vitest', 'vitest.mjs');
const run = spawnSync(
  process.execPath,
  [vitest, 'run', 'src/dmn/sql/differential.test.ts', 'src/dmn/exact/random-models.test.ts'],
  {
    stdio: 'inherit',
    env: { ...process.env, RELANCE_DIFFERENTIAL: models, RELANCE_ROWS: rows, RELANCE_SEED: seed },
  },
);
process.exitCode = run.status ?? 70;
