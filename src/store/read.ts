import type { Kysely } from 'kysely';
import { collect, failure, problem, success, type Result } from '../base/index.ts';
import { readContent } from './content.ts';
import { schemaName, type Database } from './database.ts';
import { attempt } from './failures.ts';
import { versionFingerprint, type Version, type VersionHead } from './item.ts';
import { storeProblems } from './problems.ts';
import type { Part, PartOf, Question } from './store.ts';

/** Every version with its item, its release and how far the item is. */
function versions(db: Kysely<Database>) {
  return db
    .withSchema(schemaName)
    .selectFrom('version')
    .innerJoin('item', 'item.id', 'version.item')
    .leftJoin('release', (join) =>
      join.onRef('release.item', '=', 'version.item').onRef('release.number', '=', 'version.number'),
    )
    .select((row) => [
      'item.id',
      'item.kind',
      'item.pack',
      'item.measure',
      'version.number',
      'version.name',
      'version.removed',
      'version.author',
      'version.author_name',
      'version.at',
      'version.pack_sha256',
      'release.by',
      'release.by_name',
      'release.at as released_at',
      'release.sha256',
      row
        .selectFrom('version as all')
        .whereRef('all.item', '=', 'item.id')
        .select((all) => all.fn.max('all.number').as('latest'))
        .as('latest'),
      row
        .selectFrom('release as let')
        .whereRef('let.item', '=', 'item.id')
        .select((all) => all.fn.max('let.number').as('newest'))
        .as('latest_released'),
    ]);
}

type HeadRow = Awaited<ReturnType<ReturnType<typeof versions>['execute']>>[number];

function headOf(row: HeadRow): VersionHead {
  const { id, kind, pack, measure, number, name, removed } = row;
  return {
    id,
    kind,
    pack,
    measure,
    number,
    latest: row.latest ?? number,
    latestReleased: row.latest_released,
    name,
    removed,
    author: { id: row.author, name: row.author_name },
    at: row.at.toISOString(),
    packSha256: row.pack_sha256,
    release:
      row.by === null || row.by_name === null || row.released_at === null || row.sha256 === null
        ? null
        : { by: { id: row.by, name: row.by_name }, at: row.released_at.toISOString(), sha256: row.sha256 },
  };
}

/** A version as it was saved; one that is not in the form of its kind, or not what was released, is `STORE-DAMAGED`. */
function versionOf(row: HeadRow & { readonly content: string }): Result<Version> {
  const head = headOf(row);
  const damaged = (reason: string) =>
    failure(problem(storeProblems, 'STORE-DAMAGED', {}, { id: head.id, number: head.number, reason }));
  const content = readContent(head.kind, row.content);
  if (!content.ok) return damaged(String(content.problems[0]?.parameters['reason'] ?? ''));
  const version = { ...head, content: content.value } as Version;
  const { release } = version;
  if (release !== null && release.sha256 !== versionFingerprint(version)) return damaged('SHA-256');
  return success(version);
}

export function list(
  db: Kysely<Database>,
  { pack, measure, kind, removed = false }: Question,
  { limit, offset }: Part,
): Promise<Result<PartOf<VersionHead>>> {
  return attempt(async () => {
    // No column of PostgreSQL holds this character, and asking for it fails.
    if (pack.includes('\0') || measure?.includes('\0') === true) return success({ total: 0, items: [] });
    // The newest version is the one that no other was made from.
    let asked = versions(db)
      .leftJoin('version as next', (join) =>
        join.onRef('next.item', '=', 'version.item').onRef('next.base', '=', 'version.number'),
      )
      .where('next.item', 'is', null)
      .where('item.pack', '=', pack)
      .where('version.removed', '=', removed);
    if (measure !== undefined) asked = asked.where('item.measure', '=', measure);
    if (kind !== undefined) asked = asked.where('item.kind', '=', kind);
    const counted = asked.clearSelect().select((row) => row.fn.countAll().as('total'));
    const rows = await asked
      .orderBy('version.at', 'desc')
      .orderBy('item.id')
      .limit(limit)
      .offset(offset)
      .execute();
    const { total } = await counted.executeTakeFirstOrThrow();
    return success({ total: Number(total), items: rows.map(headOf) });
  });
}

export function findVersion(db: Kysely<Database>, id: string, number?: number): Promise<Result<Version>> {
  return attempt(async () => {
    const asked = versions(db).select('version.content').where('item.id', '=', id);
    const newest = await asked.orderBy('version.number', 'desc').limit(1).executeTakeFirst();
    if (newest === undefined)
      return failure(problem(storeProblems, 'STORE-ITEM', {}, { found: id.slice(0, 80) }));
    if (number === undefined || number === newest.number) return versionOf(newest);
    // Numbers that no column holds are no versions either.
    const row =
      Number.isInteger(number) && number > 0 && number < newest.number
        ? await asked.where('version.number', '=', number).executeTakeFirst()
        : undefined;
    if (row !== undefined) return versionOf(row);
    const parameters = { name: newest.name, found: number, latest: newest.number };
    return failure(problem(storeProblems, 'STORE-VERSION', {}, parameters));
  });
}

export function history(
  db: Kysely<Database>,
  id: string,
  { limit, offset }: Part,
): Promise<Result<PartOf<Version>>> {
  return attempt(async () => {
    const newest = await findVersion(db, id);
    if (!newest.ok) return newest;
    const rows = await versions(db)
      .select('version.content')
      .where('item.id', '=', id)
      .orderBy('version.number', 'desc')
      .limit(limit)
      .offset(offset)
      .execute();
    const items = collect(rows.map(versionOf));
    return items.ok ? success({ total: newest.value.latest, items: items.value }) : items;
  });
}
