import { randomUUID } from 'node:crypto';

/** Receives lines for those who run the server. */
export type Log = (line: string) => void;

/** Writes an unexpected error to the server's log and gives the number under which it can be found there: readers see that alone. */
export function logIncident(error: unknown, log: Log): string {
  const id = randomUUID();
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log(`${id} ${text}\n`);
  return id;
}
