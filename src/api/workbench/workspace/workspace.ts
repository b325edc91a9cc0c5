import { failure, problem, success, type Result } from '../../../base/index.ts';
import {
  storeProblems,
  type Kind,
  type Part,
  type PartOf,
  type Person,
  type Saving,
  type Store,
  type Version,
  type VersionHead,
} from '../../../store/index.ts';
import type { OpenPack } from '../pack/open-pack.ts';
import type { Workbench } from '../workbench.ts';

/** What somebody saves anew. */
export interface NewWork {
  readonly kind: Kind;
  readonly measure: string;
  readonly name: string;
  /** Checked against its kind. */
  readonly content: unknown;
}

/** What somebody saves on top of a version. */
export interface NextWork {
  readonly id: string;
  /** The version that it was made from. */
  readonly base: number;
  readonly name?: string | undefined;
  readonly content?: unknown;
}

/** The variants and notes of one pack. Every function has the problems of the store that cannot be opened. */
export interface Workspace {
  readonly list: (
    question: {
      readonly measure?: string | undefined;
      readonly kind?: Kind | undefined;
      readonly removed?: boolean | undefined;
    },
    part: Part,
  ) => Promise<Result<PartOf<VersionHead>>>;
  /** A version, by default the newest. */
  readonly find: (id: string, number?: number) => Promise<Result<Version>>;
  readonly history: (id: string, part: Part) => Promise<Result<PartOf<Version>>>;
  readonly create: (work: NewWork, author: Person) => Promise<Result<Version>>;
  readonly save: (work: NextWork, author: Person) => Promise<Result<Saving>>;
  readonly remove: (id: string, base: number, author: Person) => Promise<Result<Saving>>;
  /** Brings an earlier version back as the next one, on top of `base`. */
  readonly restore: (id: string, number: number, base: number, author: Person) => Promise<Result<Saving>>;
  readonly release: (id: string, number: number, by: Person) => Promise<Result<Version>>;
}

/**
 * The workspace of a pack: what is kept of one pack is not found under another.
 * @example const found = await workspaceOf(workbench, open).find('0123456789abcdef');
 */
export function workspaceOf({ store }: Pick<Workbench, 'store'>, { pack }: OpenPack): Workspace {
  const packSha256 = pack.sha256;
  const ask = async <T>(question: (kept: Store) => Promise<Result<T>>): Promise<Result<T>> => {
    const opened = await store();
    return opened.ok ? question(opened.value) : opened;
  };
  /** Only after the item was found among those of this pack. */
  const within = <T>(id: string, question: (kept: Store, newest: Version) => Promise<Result<T>>) =>
    ask<T>(async (kept) => {
      const newest = await kept.find(id);
      if (!newest.ok) return newest;
      if (newest.value.pack === pack.id) return question(kept, newest.value);
      return failure(problem(storeProblems, 'STORE-ITEM', {}, { found: id }));
    });
  return {
    list: (question, part) => ask((kept) => kept.list({ ...question, pack: pack.id }, part)),
    find: (id, number) =>
      within(id, async (kept, newest) => (number === undefined ? success(newest) : kept.find(id, number))),
    history: (id, part) => within(id, (kept) => kept.history(id, part)),
    create: ({ kind, measure, name, content }, author) =>
      // The store checks the content against its kind.
      ask((kept) =>
        kept.create({ kind, pack: pack.id, measure, name, content: content as never, author, packSha256 }),
      ),
    save: (work, author) => within(work.id, (kept) => kept.save({ ...work, author, packSha256 })),
    remove: (id, base, author) =>
      within(id, (kept) => kept.save({ id, base, author, packSha256, removed: true })),
    restore: (id, number, base, author) =>
      within(id, async (kept) => {
        const found = await kept.find(id, number);
        if (!found.ok) return found;
        const { name, content } = found.value;
        return kept.save({ id, base, name, content, author, packSha256 });
      }),
    release: (id, number, by) => within(id, (kept) => kept.release(id, number, by)),
  };
}
