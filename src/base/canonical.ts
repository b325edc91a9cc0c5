import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * JSON text in the one order and spelling of RFC 8785, so that equal data has equal bytes. Half a surrogate pair, which the RFC leaves
 * open, is written as an escape: data with such a text has a fingerprint too.
 * @example canonicalJson({ b: 1, a: 'x' }) // '{"a":"x","b":1}'
 */
export function canonicalJson(data: unknown): string {
  const text = write(data);
  if (text === undefined) throw new TypeError('canonicalJson: undefined has no JSON text');
  return text;
}

/** Numbers and texts are spelled as ECMAScript does (RFC 8785, 3.2.2), names sorted by UTF-16 units (3.2.3). */
function write(data: unknown): string | undefined {
  if (typeof data === 'number' && !Number.isFinite(data)) throw new TypeError(`canonicalJson: ${data}`);
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  if (Array.isArray(data)) return `[${data.map((item) => write(item) ?? 'null').join(',')}]`;
  if ('toJSON' in data && typeof data.toJSON === 'function') return write(data.toJSON());
  const fields = data as Readonly<Record<string, unknown>>;
  const parts: string[] = [];
  for (const name of Object.keys(fields).sort()) {
    const text = write(fields[name]);
    if (text !== undefined) parts.push(`${JSON.stringify(name)}:${text}`);
  }
  return `{${parts.join(',')}}`;
}

/** SHA-256 (FIPS 180-4) of a UTF-8 text, in lower-case hexadecimal. */
export function sha256Hex(text: string | Uint8Array): string {
  return bytesToHex(sha256(typeof text === 'string' ? utf8ToBytes(text) : text));
}

/** The fingerprint of data: SHA-256 over its canonical JSON. */
export function fingerprint(data: unknown): string {
  return sha256Hex(canonicalJson(data));
}
