import { z } from '@hono/zod-openapi';
import { roles } from '../http/access.ts';
import { sealedCookie } from './sealed-cookie.ts';
import type { SignInSettings } from './settings.ts';

const session = z.object({ id: z.string(), name: z.string(), roles: z.array(z.enum(roles)) });

/** A sign-in that has begun: what the issuer's answer must fit (state, nonce, PKCE), and the page that was asked. */
const attempt = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), page: z.string() });
export type Attempt = z.infer<typeof attempt>;

const hour = 3600;

/** What a browser keeps for the server: who is signed in, a working day long, and a sign-in that has begun, for ten minutes. */
export function openCookies({ clientSecret: secret, address }: SignInSettings, clock: () => Date) {
  const seal = { secret, address, clock };
  return {
    sessions: sealedCookie({ ...seal, name: 'relance-session', seconds: 8 * hour, schema: session }),
    attempts: sealedCookie({ ...seal, name: 'relance-sign-in', seconds: hour / 6, schema: attempt }),
  };
}
