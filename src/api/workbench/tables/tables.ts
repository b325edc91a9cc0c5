import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identifier, literal, openEngine, type Engine } from '../../../engine/index.ts';
import type { PackField, PackTable } from '../../../pack/index.ts';
import { openTurns } from '../turns.ts';
import { unwrap } from '../../../base/index.ts';

/** A cell of a table as JSON has it; CSV and Parquet hold the exact digits. */
export type TableCell = string | number | boolean | null;

export interface TablePage {
  readonly total: number;
  readonly rows: readonly Readonly<Record<string, TableCell>>[];
}

/** Reads the tables of packs, in an engine of their own that opens with the first question. */
export interface Tables {
  /** Some rows in the order of the file. */
  page(table: PackTable, limit: number, offset: number): Promise<TablePage>;
  /** The whole table as a file. */
  file(table: PackTable, format: 'csv' | 'parquet'): Promise<Uint8Array<ArrayBuffer>>;
  close(): Promise<void>;
}

export function openTables(): Tables {
  let opened: Promise<Engine> | undefined;
  const engine = () => (opened ??= openEngine({ threads: 1, memoryLimit: '300MB' }));
  const turns = openTurns(Number.MAX_SAFE_INTEGER);
  const inTurn = async <T>(work: (engine: Engine) => Promise<T>): Promise<T> =>
    unwrap(await turns.take(async () => work(await engine())));
  return {
    page: (table, limit, offset) => inTurn((used) => readPage(used, table, limit, offset)),
    file: async (table, format) =>
      format === table.format ? bytesOf(table.path) : inTurn((used) => convert(used, table, format)),
    close: async () => {
      if (opened === undefined) return;
      await turns.take(async () => {});
      (await opened).close();
    },
  };
}

/** Numbers keep as many decimals as the most precise of the column has. */
const sqlTypes: Readonly<Record<PackField['type'], (decimals: number) => string>> = {
  string: () => 'VARCHAR',
  integer: () => 'BIGINT',
  number: (decimals) => `DECIMAL(38, ${decimals})`,
  boolean: () => 'BOOLEAN',
  date: () => 'DATE',
};

async function decimalsOf(engine: Engine, table: PackTable): Promise<ReadonlyMap<string, number>> {
  const numbers = table.fields.filter(({ type }) => type === 'number').map(({ name }) => name);
  if (numbers.length === 0 || table.format !== 'csv') return new Map();
  const list = numbers.map(
    (name, at) => `coalesce(max(length(split_part(${identifier(name)}, '.', 2))), 0)::INTEGER AS n${at}`,
  );
  const [row] = await engine.rows(`SELECT ${list.join(', ')} FROM ${relationOf(table)}`);
  return new Map(numbers.map((name, at) => [name, Number(row![`n${at}`])]));
}

/** CSV as texts, so that no type is guessed; Parquet has its own types. */
function relationOf(table: PackTable): string {
  return table.format === 'csv'
    ? `read_csv(${literal(table.path)}, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')`
    : `read_parquet(${literal(table.path)})`;
}

async function readPage(engine: Engine, table: PackTable, limit: number, offset: number): Promise<TablePage> {
  const from = relationOf(table);
  const list = table.fields.map(({ name }) => `${identifier(name)}::VARCHAR AS ${identifier(name)}`);
  const total = Number(await engine.value(`SELECT count(*)::INTEGER FROM ${from}`));
  const rows = await engine.rows(`SELECT ${list.join(', ')} FROM ${from} LIMIT ${limit} OFFSET ${offset}`);
  return {
    total,
    rows: rows.map((row) =>
      Object.fromEntries(
        table.fields.map((field) => [field.name, cellOf(row[field.name] as string | null, field)]),
      ),
    ),
  };
}

function cellOf(text: string | null, { type }: PackField): TableCell {
  if (text === null || (text === '' && type !== 'string')) return null;
  switch (type) {
    case 'integer':
    case 'number':
      return Number(text);
    case 'boolean':
      return text === 'true';
    case 'string':
    case 'date':
      return text;
  }
}

async function convert(
  engine: Engine,
  table: PackTable,
  format: 'csv' | 'parquet',
): Promise<Uint8Array<ArrayBuffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'relance-table-'));
  try {
    const path = join(folder, `table.${format}`);
    const decimals = await decimalsOf(engine, table);
    const list = table.fields.map(({ name, type }) => {
      const column = identifier(name);
      return table.format === 'csv' && type !== 'string'
        ? `CAST(nullif(${column}, '') AS ${sqlTypes[type](decimals.get(name) ?? 0)}) AS ${column}`
        : column;
    });
    const options = format === 'csv' ? 'FORMAT csv, HEADER' : 'FORMAT parquet, COMPRESSION zstd';
    await engine.run(
      `COPY (SELECT ${list.join(', ')} FROM ${relationOf(table)}) TO ${literal(path)} (${options})`,
    );
    return bytesOf(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function bytesOf(path: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(path));
}
