import { randomUUID } from 'node:crypto';

/** Writes an unexpected error to the server's log and gives the number under which it can be found there: readers see that alone. */
export function logIncident(
  error: unknown,
  log: (line: string) => void = (line) => void process.stderr.write(line),
): string {
  const id = randomUUID();
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log(`${id} ${text}\n`);
  return id;
}
