import type { Generated } from 'kysely';
import type { Kind } from './kinds/index.ts';

/** The tables, as the last migration leaves them. Rows are added and never changed; triggers see to it. */
export interface Database {
  readonly item: {
    readonly id: string;
    readonly kind: Kind;
    readonly pack: string;
    readonly measure: string;
  };
  readonly version: {
    readonly item: string;
    readonly number: number;
    /** The version that this one was made from: the one before it. */
    readonly base: number | null;
    readonly name: string;
    /** Canonical JSON: the very text that fingerprints are made of. */
    readonly content: string;
    readonly removed: boolean;
    /** Identifier and name, as they were when it was saved. */
    readonly author: string;
    readonly author_name: string;
    readonly at: Generated<Date>;
    readonly pack_sha256: string;
  };
  readonly release: {
    readonly item: string;
    readonly number: number;
    /** Of the version: held to it by a foreign key, so that the check of four eyes cannot be talked round. */
    readonly author: string;
    readonly by: string;
    readonly by_name: string;
    readonly at: Generated<Date>;
    readonly sha256: string;
  };
}

/** A schema of our own: the database may serve others too. */
export const schemaName = 'relance';
