/** The address that a request came from, as the Node.js server tells it; none where a test asks in the process. */
export function remoteAddress(_request: Request, env: unknown): string {
  type Node = { readonly incoming?: { readonly socket: { readonly remoteAddress?: string } } };
  return (env as Node | undefined)?.incoming?.socket.remoteAddress ?? '';
}

/**
 * The address that the proxy in front of the server saw: the last of `X-Forwarded-For`. Those before it are what the client says, and anybody can say
 * anything: without a proxy the header is not to be believed at all.
 * @example forwardedAddress(new Request('http://localhost/', { headers: { 'X-Forwarded-For': '10.0.0.9, 192.0.2.7' } }), {}) // '192.0.2.7'
 */
export function forwardedAddress(request: Request, env: unknown): string {
  const last = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  if (last === undefined || last === '') return remoteAddress(request, env);
  // Some proxies add the port, which is another for each connection.
  const [, v6, v4] = /^(?:\[([^\]]+)\]|(\d+(?:\.\d+){3}))(?::\d+)?$/.exec(last) ?? [];
  return v6 ?? v4 ?? last;
}
