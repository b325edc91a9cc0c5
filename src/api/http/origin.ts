import { problem, type Problem } from '../../base/index.ts';
import { apiProblems } from '../problems.ts';

const thisMachine = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** Whether a host, with its port or without, is a name of this machine that leads nowhere else. */
export function isThisMachine(host: string): boolean {
  return thisMachine.test(host);
}

/**
 * Why a request is not from the server's own pages or programs; undefined where it is. Two things are looked at:
 * - the name under which it came: a page elsewhere may give its own name this machine's address (DNS rebinding);
 * - for a change, the page that sent it (CSRF), as the browser tells by `Sec-Fetch-Site`, else by `Origin`. Where neither is told, no browser of today
 *   sent it: a program may, unless it has a cookie.
 *
 * The `csrf` of Hono looks at forms alone, not at other bodies, and lets no program in. Problems: `API-ORIGIN`, `API-ORIGIN-UNKNOWN`.
 * @example strangeOrigin(new Request('http://evil.example/'), undefined) // API-ORIGIN with evil.example
 */
export function strangeOrigin(
  { headers, method, url }: Request,
  address: URL | undefined,
): Problem | undefined {
  const strange = (found: string) => problem(apiProblems, 'API-ORIGIN', {}, { found: found.slice(0, 200) });
  const host = headers.get('host') ?? new URL(url).host;
  if (!isThisMachine(host) && host !== address?.host) return strange(host);
  if (['GET', 'HEAD', 'OPTIONS'].includes(method)) return undefined;
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' ? undefined : strange(site);
  const origin = headers.get('origin');
  if (origin !== null) {
    const own = host === address?.host ? address.origin : `http://${host}`;
    return origin === own ? undefined : strange(origin);
  }
  return headers.has('cookie') ? problem(apiProblems, 'API-ORIGIN-UNKNOWN', {}) : undefined;
}
