import type { Kysely } from 'kysely';
import { failure, problem, type Result } from '../base/index.ts';
import { schemaName, type Database } from './database.ts';
import { attempt, brokenConstraint } from './failures.ts';
import { versionFingerprint, type Person, type Version } from './item.ts';
import { storeProblems } from './problems.ts';
import { findVersion } from './read.ts';

/** Lets a version out. Four eyes: by somebody else than its author, here and by a constraint of the table. */
export async function releaseVersion(
  db: Kysely<Database>,
  id: string,
  number: number,
  by: Person,
): Promise<Result<Version>> {
  const found = await findVersion(db, id, number);
  if (!found.ok) return found;
  const version = found.value;
  const { name, author } = version;
  const refuse = (code: 'STORE-OWN-WORK' | 'STORE-RELEASED' | 'STORE-REMOVED') =>
    failure(problem(storeProblems, code, {}, { name, number }));
  if (version.removed) return refuse('STORE-REMOVED');
  if (version.release !== null) return refuse('STORE-RELEASED');
  if (author.id === by.id) return refuse('STORE-OWN-WORK');
  return attempt(async () => {
    try {
      const sha256 = versionFingerprint(version);
      await db
        .withSchema(schemaName)
        .insertInto('release')
        .values({ item: id, number, author: author.id, by: by.id, by_name: by.name, sha256 })
        .execute();
    } catch (error) {
      const broken = brokenConstraint(error);
      if (broken === 'release_key') return refuse('STORE-RELEASED');
      if (broken === 'four_eyes') return refuse('STORE-OWN-WORK');
      throw error;
    }
    return findVersion(db, id, number);
  });
}
