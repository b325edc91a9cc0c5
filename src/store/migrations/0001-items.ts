import { sql, type Kysely } from 'kysely';
import { schemaName } from '../database.ts';

/**
 * Items with versions that are only added. What the domain promises the database promises too: no gap between versions, nothing written over,
 * and four eyes (who wrote a version does not release it).
 */
export async function items(db: Kysely<unknown>): Promise<void> {
  const schema = db.withSchema(schemaName).schema;
  const moment = sql`date_trunc('milliseconds', now())`;
  await schema
    .createTable('item')
    .addColumn('id', 'text', (column) => column.primaryKey().check(sql`id ~ '^[0-9a-f]{16}$'`))
    .addColumn('kind', 'text', (column) => column.notNull().check(sql`kind in ('variant', 'note')`))
    .addColumn('pack', 'text', (column) => column.notNull())
    .addColumn('measure', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('item_of_pack').on('item').columns(['pack', 'measure']).execute();
  await schema
    .createTable('version')
    .addColumn('item', 'text', (column) => column.notNull().references('item.id'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('base', 'integer')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('removed', 'boolean', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('author_name', 'text', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull().defaultTo(moment))
    .addColumn('pack_sha256', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('version_key', ['item', 'number'])
    .addUniqueConstraint('version_author', ['item', 'number', 'author'])
    .addForeignKeyConstraint('version_base', ['item', 'base'], 'version', ['item', 'number'])
    .addCheckConstraint('version_follows', sql`number = coalesce(base, 0) + 1`)
    .execute();
  await schema
    .createTable('release')
    .addColumn('item', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull().defaultTo(moment))
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('release_key', ['item', 'number'])
    .addForeignKeyConstraint('release_of', ['item', 'number', 'author'], 'version', [
      'item',
      'number',
      'author',
    ])
    .addCheckConstraint('four_eyes', sql`"by" <> author`)
    .execute();
  await keepRows(db);
}

/** Rows are added only: changing or deleting one is refused, whoever asks. */
async function keepRows(db: Kysely<unknown>): Promise<void> {
  const refuse = sql.table(`${schemaName}.refuse_change`);
  await sql`create function ${refuse}() returns trigger language plpgsql as $$
    begin raise exception 'rows of % are never changed', tg_table_name; end $$`.execute(db);
  for (const name of ['item', 'version', 'release'])
    await sql`create trigger kept before update or delete or truncate on ${sql.table(`${schemaName}.${name}`)}
      for each statement execute function ${refuse}()`.execute(db);
}
