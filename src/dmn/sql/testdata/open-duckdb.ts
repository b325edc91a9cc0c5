import { DuckDBInstance } from '@duckdb/node-api';
import { duckdb } from '../../../feel/internal.ts';
import type { TestEngine } from './engine.ts';

export async function openDuckdb(): Promise<TestEngine> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', memory_limit: '500MB' });
  const connection = await instance.connect();
  return {
    dialect: duckdb,
    run: (sql) => connection.run(sql),
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS(),
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
