import { fingerprint } from '../../base/index.ts';

/**
 * A strong entity tag (RFC 9110, 8.8.3): the same for the same question to the same packs and program, so that the same bytes are behind it.
 * @example entityTag(['0.1.0', 'a1b2', '/api/v1/packs', 'nl']) // '"f6c0…"'
 */
export function entityTag(question: readonly string[]): string {
  return `"${fingerprint(question).slice(0, 32)}"`;
}

/** Whether a reader has it already: If-None-Match with the tag, weak or not. Of `*` only the answer can say whether there is one. */
export function isKnown(tag: string, ifNoneMatch: string | null): boolean {
  if (ifNoneMatch === null) return false;
  const tags = ifNoneMatch.split(',').map((item) => item.trim().replace(/^W\//, ''));
  return tags.includes(tag);
}
