import type { Kysely } from 'kysely';
import type { Result } from '../base/index.ts';
import type { Database } from './database.ts';
import type { Person, Version, VersionHead } from './item.ts';
import type { Content, Kind } from './kinds/index.ts';
import { findVersion, history, list } from './read.ts';
import { releaseVersion } from './release.ts';
import { create, save } from './write.ts';

/** Part of a list. */
export interface Part {
  readonly limit: number;
  readonly offset: number;
}

export interface PartOf<T> {
  readonly total: number;
  readonly items: readonly T[];
}

/** Which items are asked: of one pack, and further by measure, kind, and whether they are removed. */
export interface Question {
  readonly pack: string;
  readonly measure?: string | undefined;
  readonly kind?: Kind | undefined;
  /** Default: those that are not removed. */
  readonly removed?: boolean | undefined;
}

/** What somebody writes: who, and about which pack as it is now. */
interface Written {
  readonly name: string;
  readonly author: Person;
  readonly packSha256: string;
}

export interface NewItem<K extends Kind = Kind> extends Written {
  readonly kind: K;
  readonly pack: string;
  readonly measure: string;
  readonly content: Content<K>;
}

/** A next version, made from `base`: what is not given is as it was there. */
export interface NextVersion extends Omit<Written, 'name'> {
  readonly id: string;
  readonly base: number;
  readonly name?: string | undefined;
  /** Checked against the kind of the item. */
  readonly content?: unknown;
  /** Default false: what is saved is there. */
  readonly removed?: boolean;
}

/** A version was saved, or somebody else was first: then nothing was saved, and `theirs` is the newest version. */
export type Saving =
  | { readonly kind: 'saved'; readonly version: Version }
  | { readonly kind: 'conflict'; readonly theirs: Version };

/** What is kept of everybody's work. Nothing is ever written over: each change is a version, and a version may be released. */
export interface Store {
  /** The newest version of each item, newest first. */
  readonly list: (question: Question, part: Part) => Promise<Result<PartOf<VersionHead>>>;
  /** A version, by default the newest. Problems: `STORE-ITEM`, `STORE-VERSION`. */
  readonly find: (id: string, number?: number) => Promise<Result<Version>>;
  /** The versions of an item, newest first. */
  readonly history: (id: string, part: Part) => Promise<Result<PartOf<Version>>>;
  /** The first version of something new. Problems: `STORE-NAME`, `STORE-CONTENT`, `STORE-SIZE`, `STORE-MANY`. */
  readonly create: (item: NewItem) => Promise<Result<Version>>;
  /** The next version. Problems: those of `create`, `STORE-ITEM`, `STORE-VERSION`, `STORE-VERSIONS`. */
  readonly save: (next: NextVersion) => Promise<Result<Saving>>;
  /** Lets a version out, by somebody who did not write it. Problems: `STORE-OWN-WORK`, `STORE-RELEASED`, `STORE-REMOVED`. */
  readonly release: (id: string, number: number, by: Person) => Promise<Result<Version>>;
  /** The folder, or the server and port. */
  readonly place: string;
  readonly close: () => Promise<void>;
}

/** The store over a database whose tables are there. */
export function keep(db: Kysely<Database>): Omit<Store, 'place' | 'close'> {
  return {
    list: (question, part) => list(db, question, part),
    find: (id, number) => findVersion(db, id, number),
    history: (id, part) => history(db, id, part),
    create: (item) => create(db, item),
    save: (next) => save(db, next),
    release: (id, number, by) => releaseVersion(db, id, number, by),
  };
}
