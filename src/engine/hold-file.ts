import { DuckDBInstance } from '@duckdb/node-api';

/** A file that is held; others may have it after `release`. */
export interface Held {
  readonly release: () => void;
}

/** Files that this process holds: the operating system tells processes apart, not parts of one. */
const held = new Set<string>();

/**
 * Holds a file for this process alone, by the lock of the operating system, which goes with the process however that ends; undefined where
 * another holds it. Node.js has no call for such a lock; DuckDB takes one on a database that it opens. Throws where the file cannot be written.
 * @example const hold = await holdFile('/data/lock'); hold?.release();
 */
export async function holdFile(path: string): Promise<Held | undefined> {
  if (held.has(path)) return undefined;
  held.add(path);
  try {
    const instance = await DuckDBInstance.create(path, { threads: '1' });
    return {
      release: () => {
        instance.closeSync();
        held.delete(path);
      },
    };
  } catch (error) {
    held.delete(path);
    if (error instanceof Error && /set lock|being used by another process/i.test(error.message))
      return undefined;
    throw error;
  }
}
