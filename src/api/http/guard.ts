import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { problem, type Problem } from '../../base/index.ts';
import { apiProblems } from '../problems.ts';
import { remoteAddress } from './client.ts';
import { openRateLimit, type Limits } from './limits.ts';
import { strangeOrigin } from './origin.ts';

export interface GuardOptions {
  readonly limits: Limits;
  /** What an answer may load, as `secureHeaders` of Hono takes it. */
  readonly contentSecurityPolicy: NonNullable<Parameters<typeof secureHeaders>[0]>['contentSecurityPolicy'];
  /** What tells clients apart for the rate limit; default their address. */
  readonly clientOf?: ((request: Request, env: unknown) => string) | undefined;
  /** Where readers find the server, where that is not this machine. */
  readonly address?: URL | undefined;
  /** Milliseconds, for the rate limit. Default the clock of this machine. */
  readonly now?: (() => number) | undefined;
  /** The answer to a request that is not let in. */
  readonly refuse: (request: Request, problems: readonly Problem[]) => Response | Promise<Response>;
}

/** Pages ask a browser for nothing but to be shown. */
const permissionsPolicy = {
  accelerometer: [],
  camera: [],
  displayCapture: [],
  geolocation: [],
  gyroscope: [],
  magnetometer: [],
  microphone: [],
  midi: [],
  payment: [],
  publickeyCredentialsGet: [],
  usb: [],
};

/** What stands before every answer, of the API and of pages: security headers, no strange origins, not too many requests. */
export function guard(options: GuardOptions): readonly MiddlewareHandler[] {
  const { limits, contentSecurityPolicy, address, refuse } = options;
  const rate = openRateLimit(limits);
  const clientOf = options.clientOf ?? remoteAddress;
  const now = options.now ?? (() => performance.now());
  return [
    secureHeaders({
      ...(contentSecurityPolicy === undefined ? {} : { contentSecurityPolicy }),
      crossOriginResourcePolicy: 'same-origin',
      // Not `no-referrer`: a browser then hides the origin of forms of our own pages as well (Fetch, "append a request Origin header").
      referrerPolicy: 'same-origin',
      // Nothing is promised for other ports of this machine, nor for other names of the domain.
      strictTransportSecurity: address?.protocol === 'https:' ? 'max-age=31536000' : false,
      xFrameOptions: 'DENY',
      permissionsPolicy,
    }),
    async (context, next) => {
      const { raw } = context.req;
      const strange = strangeOrigin(raw, address);
      if (strange !== undefined) return refuse(raw, [strange]);
      const wait = rate.take(clientOf(raw, context.env), now());
      if (wait > 0) return refuse(raw, [problem(apiProblems, 'API-RATE', {}, { seconds: Math.ceil(wait) })]);
      return next();
    },
  ];
}
