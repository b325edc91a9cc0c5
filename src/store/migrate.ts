import { sql, type Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { failure, problem, success, type Result } from '../base/index.ts';
import { schemaName, type Database } from './database.ts';
import { reasonOf, whyClosed } from './failures.ts';
import { migrations } from './migrations/index.ts';
import { storeProblems } from './problems.ts';

/** Brings the tables up to date; servers that start at the same time wait for each other. What a newer version made is left alone. */
export async function migrate(db: Kysely<Database>, place: string): Promise<Result<null>> {
  try {
    const [newer] = (await knownMigrations(db)).filter((name) => !Object.hasOwn(migrations, name));
    if (newer !== undefined) return failure(problem(storeProblems, 'STORE-NEWER', {}, { found: newer }));
    const migrator = new Migrator({
      db,
      provider: { getMigrations: async () => migrations },
      migrationTableSchema: schemaName,
    });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
    return success(null);
  } catch (error) {
    const reason = reasonOf(error);
    return failure(whyClosed(error, place) ?? problem(storeProblems, 'STORE-OPEN', {}, { place, reason }));
  }
}

async function knownMigrations(db: Kysely<Database>): Promise<readonly string[]> {
  const table = `${schemaName}.kysely_migration`;
  const { rows: found } = await sql<{
    readonly there: boolean;
  }>`select to_regclass(${table}) is not null as there`.execute(db);
  if (found[0]?.there !== true) return [];
  const { rows } = await sql<{ readonly name: string }>`select name from ${sql.table(table)}`.execute(db);
  return rows.map(({ name }) => name);
}
