import { PGlite, types } from '@electric-sql/pglite';
import { postgres } from '../../../feel/internal.ts';
import type { TestEngine } from './engine.ts';

/** PostgreSQL in the process. Dates are read as text: the driver's Date objects have no years before Christ. */
export async function openPostgres(): Promise<TestEngine> {
  const engine = await PGlite.create({ parsers: { [types.DATE]: (text) => text } });
  return {
    dialect: postgres,
    run: (sql) => engine.exec(sql),
    rows: async (sql) => (await engine.query<Record<string, unknown>>(sql)).rows,
    close: () => engine.close(),
  };
}
