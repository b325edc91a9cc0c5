import { DuckDBInstance } from '@duckdb/node-api';

/** The engine for the tests of these rooms, which may not import the room that wraps it. */
export interface TestEngine {
  run(sql: string): Promise<unknown>;
  rows(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  close(): void;
}

export async function openDuckdb(): Promise<TestEngine> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', memory_limit: '500MB' });
  const connection = await instance.connect();
  return {
    run: (sql) => connection.run(sql),
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
