import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { canonicalJson, failure, problem, success, type Result } from '../base/index.ts';
import { readName, writeContent } from './content.ts';
import { schemaName, type Database } from './database.ts';
import { attempt, brokenConstraint } from './failures.ts';
import type { Version } from './item.ts';
import { storeProblems } from './problems.ts';
import { findVersion } from './read.ts';
import type { NewItem, NextVersion, Saving } from './store.ts';

/** Items of a pack, removed ones among them, and versions of an item. */
export const [mostItems, mostVersions] = [5_000, 5_000];

export async function create(db: Kysely<Database>, item: NewItem): Promise<Result<Version>> {
  const name = readName(item.name);
  if (!name.ok) return name;
  const content = writeContent(item.kind, item.content);
  if (!content.ok) return content;
  const id = randomBytes(8).toString('hex');
  const { kind, pack, measure, author, packSha256 } = item;
  return attempt(async () => {
    const { count } = await db
      .withSchema(schemaName)
      .selectFrom('item')
      .where('pack', '=', pack)
      .select((row) => row.fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
    if (Number(count) >= mostItems)
      return failure(problem(storeProblems, 'STORE-MANY', {}, { most: mostItems }));
    await db.transaction().execute(async (transaction) => {
      const within = transaction.withSchema(schemaName);
      await within.insertInto('item').values({ id, kind, pack, measure }).execute();
      const first = { item: id, number: 1, name: name.value, content: content.value, removed: false };
      await within
        .insertInto('version')
        .values({ ...first, author: author.id, author_name: author.name, pack_sha256: packSha256 })
        .execute();
    });
    return findVersion(db, id, 1);
  });
}

/** Who is first has the number: the primary key of the next version decides, not a look before. */
export async function save(db: Kysely<Database>, next: NextVersion): Promise<Result<Saving>> {
  const from = await findVersion(db, next.id, next.base);
  if (!from.ok) return from;
  const base = from.value;
  const name = next.name === undefined ? success(base.name) : readName(next.name);
  if (!name.ok) return name;
  const content =
    next.content === undefined ? success(canonicalJson(base.content)) : writeContent(base.kind, next.content);
  if (!content.ok) return content;
  const number = base.number + 1;
  if (number > mostVersions)
    return failure(problem(storeProblems, 'STORE-VERSIONS', {}, { name: base.name, most: mostVersions }));
  const row = {
    item: base.id,
    number,
    base: base.number,
    name: name.value,
    content: content.value,
    removed: next.removed ?? false,
    author: next.author.id,
    author_name: next.author.name,
    pack_sha256: next.packSha256,
  };
  return attempt(async () => {
    try {
      await db.withSchema(schemaName).insertInto('version').values(row).execute();
    } catch (error) {
      if (brokenConstraint(error) !== 'version_key') throw error;
      return lateFor(db, row);
    }
    const saved = await findVersion(db, base.id, number);
    return saved.ok ? success({ kind: 'saved', version: saved.value }) : saved;
  });
}

type Row = Pick<Version, 'number' | 'name' | 'removed'> & {
  readonly item: string;
  readonly author: string;
  readonly content: string;
};

/** Somebody was first; where that was the same person with the same (a form that was sent twice), it is saved already. */
async function lateFor(db: Kysely<Database>, row: Row): Promise<Result<Saving>> {
  const found = await findVersion(db, row.item, row.number);
  if (!found.ok) return found;
  const first = found.value;
  const isSame =
    first.number === first.latest &&
    first.name === row.name &&
    first.removed === row.removed &&
    first.author.id === row.author &&
    canonicalJson(first.content) === row.content;
  if (isSame) return success({ kind: 'saved', version: first });
  const theirs = await findVersion(db, row.item);
  return theirs.ok ? success({ kind: 'conflict', theirs: theirs.value }) : theirs;
}
