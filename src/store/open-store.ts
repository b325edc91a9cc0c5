import type { Kysely } from 'kysely';
import { failure, success, type Result } from '../base/index.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { openFolder, openMemory } from './open-folder.ts';
import { openServer } from './open-server.ts';
import { keep, type Store } from './store.ts';

/** Where things are kept: in a PostgreSQL database, in a folder of this machine, or, without either, in memory. */
export interface StoreOptions {
  readonly url?: string | undefined;
  readonly folder?: string | undefined;
}

/** A database that can be asked, before its tables are made. */
export interface Opened {
  readonly db: Kysely<Database>;
  /** Its folder, or server and port, for readers. */
  readonly place: string;
  readonly close: () => Promise<void>;
}

/**
 * Opens the store and brings its tables up to date. Problems: `STORE-FOLDER`, `STORE-LOCKED`, `STORE-NO-ROOM`, `STORE-URL`, `STORE-UNREACHABLE`,
 * `STORE-SIGN-IN`, `STORE-DATABASE`, `STORE-RIGHTS`, `STORE-NEWER`, `STORE-OPEN`.
 * @example const store = unwrap(await openStore({ folder: dataFolder(process.env) }));
 */
export async function openStore({ url, folder }: StoreOptions): Promise<Result<Store>> {
  const opened =
    url !== undefined
      ? openServer(url)
      : folder === undefined
        ? await openMemory()
        : await openFolder(folder);
  if (!opened.ok) return opened;
  const { db, place, close } = opened.value;
  const migrated = await migrate(db, place);
  if (migrated.ok) return success({ ...keep(db), place, close });
  await close();
  return failure(...migrated.problems);
}
