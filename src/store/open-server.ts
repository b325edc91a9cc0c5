import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { failure, problem, success, type Result } from '../base/index.ts';
import type { Database } from './database.ts';
import type { Opened } from './open-store.ts';
import { storeProblems } from './problems.ts';

/** Milliseconds to wait for a connection. */
const patience = 10_000;

/** A PostgreSQL database by its address; connections are made when it is first asked. */
export function openServer(url: string): Result<Opened> {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address === undefined || !['postgres:', 'postgresql:'].includes(address.protocol))
    return failure(problem(storeProblems, 'STORE-URL', {}));
  const pool = new Pool({ connectionString: url, connectionTimeoutMillis: patience, max: 10 });
  // A connection that breaks is replaced at the next question; the question that it was in the middle of is told by its own rejection.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return success({ db, place: address.host, close: () => db.destroy() });
}
