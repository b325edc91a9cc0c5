import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection, type DuckDBValue, type JS } from '@duckdb/node-api';

export interface EngineOptions {
  /** Worker threads of the engine; results never depend on it. Default: all cores. */
  readonly threads?: number;
  /** Upper limit of the engine's memory, e.g. `1500MB`. */
  readonly memoryLimit?: string;
  /** A database file; default in memory. */
  readonly path?: string;
}

export type Row = Readonly<Record<string, JS>>;

/** Where set-based work runs: DuckDB in the process. Close it, or the process keeps its memory. */
export interface Engine {
  /** Runs one or more statements; rejects with the engine's message and the SQL. */
  run(sql: string): Promise<void>;
  /** Rows as plain JavaScript: BIGINT, HUGEINT and DECIMAL sums come as bigint or number per DuckDB's own mapping. */
  rows(sql: string): Promise<readonly Row[]>;
  /** The columns of a query, for work over millions of rows. */
  columns(sql: string): Promise<readonly (readonly DuckDBValue[])[]>;
  /**
   * The columns of a query some thousand rows at a time, in order, so that a whole country need not stand in memory as plain values;
   * `from` is the number of rows before.
   */
  eachPart(
    sql: string,
    take: (columns: readonly (readonly DuckDBValue[])[], from: number) => void,
  ): Promise<void>;
  /** The single value of a one-row, one-column query. */
  value(sql: string): Promise<DuckDBValue>;
  /** Interrupts what runs now; the running promise rejects. */
  cancel(): void;
  close(): void;
}

/** A statement that the engine refused; `sql` is what it was asked. This is a bug or a broken machine, not bad input. */
export class EngineError extends Error {
  readonly sql: string;

  constructor(message: string, sql: string) {
    super(`${message}\nin: ${sql.length > 2000 ? `${sql.slice(0, 2000)} ...` : sql}`);
    this.name = 'EngineError';
    this.sql = sql;
  }
}

/**
 * Opens an engine.
 * @example const engine = await openEngine({ threads: 2 }); await engine.value('SELECT 42'); engine.close();
 */
export async function openEngine(options: EngineOptions = {}): Promise<Engine> {
  // Of its own for each engine: two that spill into one folder overwrite each other's rows. Never where the user happens to work.
  const spill = mkdtempSync(join(tmpdir(), 'relance-engine-'));
  const instance = await DuckDBInstance.create(options.path ?? ':memory:', {
    ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
    ...(options.memoryLimit === undefined ? {} : { memory_limit: options.memoryLimit }),
    temp_directory: spill,
    // Reproducible: rows come back in insertion order on any number of threads.
    preserve_insertion_order: 'true',
    // Packs and paths come from outside: SQL never loads code.
    autoinstall_known_extensions: 'false',
  });
  const connection = await instance.connect();
  return new DuckDBEngine(instance, connection, spill);
}

class DuckDBEngine implements Engine {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  readonly #spill: string;

  constructor(instance: DuckDBInstance, connection: DuckDBConnection, spill: string) {
    this.#instance = instance;
    this.#connection = connection;
    this.#spill = spill;
  }

  async run(sql: string): Promise<void> {
    await this.#guard(sql, () => this.#connection.run(sql));
  }

  async rows(sql: string): Promise<readonly Row[]> {
    const reader = await this.#guard(sql, () => this.#connection.runAndReadAll(sql));
    return reader.getRowObjectsJS();
  }

  async columns(sql: string): Promise<readonly (readonly DuckDBValue[])[]> {
    const reader = await this.#guard(sql, () => this.#connection.runAndReadAll(sql));
    return reader.getColumns();
  }

  async eachPart(
    sql: string,
    take: (columns: readonly (readonly DuckDBValue[])[], from: number) => void,
  ): Promise<void> {
    await this.#guard(sql, async () => {
      const result = await this.#connection.stream(sql);
      let from = 0;
      for (;;) {
        const chunk = await result.fetchChunk();
        if (chunk === null || chunk.rowCount === 0) return;
        take(chunk.getColumns(), from);
        from += chunk.rowCount;
      }
    });
  }

  async value(sql: string): Promise<DuckDBValue> {
    const reader = await this.#guard(sql, () => this.#connection.runAndReadAll(sql));
    return reader.value(0, 0);
  }

  cancel(): void {
    this.#connection.interrupt();
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
    rmSync(this.#spill, { recursive: true, force: true });
  }

  async #guard<T>(sql: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw new EngineError(error instanceof Error ? error.message : String(error), sql);
    }
  }
}
