import { fingerprint } from '../base/index.ts';
import type { Content, Kind } from './kinds/index.ts';

/** Somebody, as they were at that moment: an issuer's identifier may say nothing to readers, and people change names and leave. */
export interface Person {
  /** The same at every sign-in: by it people are told apart. */
  readonly id: string;
  readonly name: string;
}

/** Who let a version out, when, and the fingerprint of what was let out (`versionFingerprint`). */
export interface Release {
  readonly by: Person;
  readonly at: string;
  readonly sha256: string;
}

/** One version of something that is kept, without its content. Times are UTC, to the millisecond. */
export interface VersionHead {
  /** Of the item: 16 hexadecimal digits. */
  readonly id: string;
  readonly kind: Kind;
  readonly pack: string;
  readonly measure: string;
  /** From 1. */
  readonly number: number;
  /** The number of the item's newest version. */
  readonly latest: number;
  /** The number of the newest version that was released. */
  readonly latestReleased: number | null;
  readonly name: string;
  /** This version says that the item is removed; the content is that of the version before it. */
  readonly removed: boolean;
  readonly author: Person;
  readonly at: string;
  /** The pack at that moment. */
  readonly packSha256: string;
  readonly release: Release | null;
}

interface VersionOf<K extends Kind> extends VersionHead {
  readonly kind: K;
  readonly content: Content<K>;
}

export type Version = { readonly [K in Kind]: VersionOf<K> }[Kind];

/**
 * SHA-256 over the canonical JSON (RFC 8785) of what a version says: everything but where the item has got to since.
 * @example versionFingerprint(version) === version.release?.sha256
 */
export function versionFingerprint(version: Version): string {
  const { id, kind, pack, packSha256, measure, number, name, content, author, at } = version;
  return fingerprint({ id, kind, pack, packSha256, measure, number, name, content, author, at });
}
