import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/**
 * JSON text in the one order and spelling of RFC 8785, so that equal data has equal bytes.
 * @example canonicalJson({ b: 1, a: 'x' }) // '{"a":"x","b":1}'
 */
export function canonicalJson(data: unknown): string {
  const text = canonicalize(data);
  if (text === undefined) throw new TypeError('canonicalJson: undefined has no JSON text');
  return text;
}

/** SHA-256 (FIPS 180-4) of a UTF-8 text, in lower-case hexadecimal. */
export function sha256Hex(text: string | Uint8Array): string {
  return bytesToHex(sha256(typeof text === 'string' ? utf8ToBytes(text) : text));
}

/** The fingerprint of data: SHA-256 over its canonical JSON. */
export function fingerprint(data: unknown): string {
  return sha256Hex(canonicalJson(data));
}
