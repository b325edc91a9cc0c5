const own = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/**
 * Why a request is not from the server's own pages or programs: a name that is not this machine's (a page elsewhere may give its own name this
 * machine's address: DNS rebinding), or a change sent by a page of another site. Undefined where it is.
 */
export function strangeOrigin(request: Request, hosts: readonly string[]): string | undefined {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  if (!own.test(host) && !hosts.includes(host)) return host;
  const site = request.headers.get('sec-fetch-site');
  const changes = !['GET', 'HEAD'].includes(request.method);
  return changes && site !== null && site !== 'same-origin' && site !== 'none' ? site : undefined;
}
