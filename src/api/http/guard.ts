import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { problem, type Problem } from '../../base/index.ts';
import { apiProblems } from '../problems.ts';
import { openRateLimit, type Limits } from './limits.ts';
import { strangeOrigin } from './origin.ts';

export interface GuardOptions {
  readonly limits: Limits;
  /** What an answer may load, as `secureHeaders` of Hono takes it. */
  readonly contentSecurityPolicy: NonNullable<Parameters<typeof secureHeaders>[0]>['contentSecurityPolicy'];
  /** What tells clients apart for the rate limit; default their address. */
  readonly clientOf?: ((request: Request, env: unknown) => string) | undefined;
  /** Names under which the server is reached, besides this machine. */
  readonly hosts?: readonly string[] | undefined;
  /** Milliseconds, for the rate limit. Default the clock of this machine. */
  readonly now?: (() => number) | undefined;
  /** The answer to a request that is not let in. */
  readonly refuse: (request: Request, problems: readonly Problem[]) => Response | Promise<Response>;
}

/** What stands before every answer, of the API and of pages: security headers, no strange origins, not too many requests. */
export function guard(options: GuardOptions): readonly MiddlewareHandler[] {
  const { limits, contentSecurityPolicy, hosts = [], refuse } = options;
  const rate = openRateLimit(limits);
  const clientOf = options.clientOf ?? ((_request, env) => remoteAddress(env));
  const now = options.now ?? (() => performance.now());
  return [
    secureHeaders({
      ...(contentSecurityPolicy === undefined ? {} : { contentSecurityPolicy }),
      crossOriginResourcePolicy: 'same-origin',
      referrerPolicy: 'no-referrer',
      // Nothing is promised for other ports of this machine; whoever puts TLS in front sets it there.
      strictTransportSecurity: false,
      xFrameOptions: 'DENY',
    }),
    async (context, next) => {
      const { raw } = context.req;
      const strange = strangeOrigin(raw, hosts);
      if (strange !== undefined)
        return refuse(raw, [problem(apiProblems, 'API-ORIGIN', {}, { found: strange })]);
      const wait = rate.take(clientOf(raw, context.env), now());
      if (wait > 0) return refuse(raw, [problem(apiProblems, 'API-RATE', {}, { seconds: Math.ceil(wait) })]);
      return next();
    },
  ];
}

/** The address that a request came from, as the Node.js server tells it; none where a test asks in the process. */
function remoteAddress(env: unknown): string {
  type Node = { readonly incoming?: { readonly socket: { readonly remoteAddress?: string } } };
  return (env as Node | undefined)?.incoming?.socket.remoteAddress ?? '';
}
