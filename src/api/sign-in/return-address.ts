import { languages } from '../../base/index.ts';

/** Characters of an address that still fits in a cookie. */
const mostAddress = 2_000;

const page = new RegExp(`^/(?:${languages.join('|')})(?:[/?]|$)`);

/**
 * The page to come back to: only a page of this site, whatever was asked (CWE-601). A longer address comes back without its query.
 * @example returnAddress('/nl/flanders-2020?x=1', '/nl') // '/nl/flanders-2020?x=1'
 * @example returnAddress('//elsewhere.example', '/nl') // '/nl'
 */
export function returnAddress(asked: string | null, otherwise: string): string {
  // Read as a browser reads it: it takes backslashes for slashes and drops tabs.
  const url = URL.parse(asked ?? '', 'http://here.invalid');
  if (url === null || url.origin !== 'http://here.invalid' || !page.test(url.pathname)) return otherwise;
  const path = url.pathname + url.search;
  if (path.length <= mostAddress) return path;
  return url.pathname.length <= mostAddress ? url.pathname : otherwise;
}
