import { z } from '@hono/zod-openapi';
import * as client from 'openid-client';
import { failure, problem, success, type Language, type Result } from '../../base/index.ts';
import { roles, type Authenticate, type Principal } from '../http/access.ts';
import type { Log } from '../workbench/incident.ts';
import { readAccessToken, tokenOf } from './access-token.ts';
import { openIssuer, type Issuer } from './issuer.ts';
import { nameOf } from './name-of.ts';
import { signInProblems } from './problems.ts';
import { refusalOf } from './refusal-of.ts';
import { rolesOf } from './roles-of.ts';
import { sealedCookie } from './sealed-cookie.ts';
import type { SignInSettings } from './settings.ts';

/** Where the issuer sends readers back to: after signing in, and after signing out. */
export const callbackPath = '/sign-in/callback';
export const signedOutPath = '/signed-out';

/** A way through the browser: where it goes, and the cookies (headers `Set-Cookie`) that it takes along. */
export interface Passage {
  readonly to: string;
  readonly cookies: readonly string[];
}

/** Signing in through an OpenID Connect issuer; the server keeps nothing of it. */
export interface SignIn {
  /** Where readers find this server. */
  readonly address: URL;
  /** The host of the issuer, as readers know it. */
  readonly issuer: string;
  /** Whom readers ask for help. */
  readonly contact: string | undefined;
  readonly authenticate: Authenticate;
  /** Asks the issuer where it does what, so that what is wrong is known before the first reader comes. */
  readonly reach: () => Promise<Result<Issuer>>;
  /** The way to the issuer, for somebody who wants to come back to a page. */
  readonly begin: (to: string, language: Language) => Promise<Result<Passage>>;
  /** What the issuer's answer comes to: the way to the page that was asked, or why not. */
  readonly finish: (request: Request) => Promise<Finished>;
  /** Removes the session, and the way on which the issuer ends its own; undefined where it has none or does not answer. */
  readonly end: (language: Language) => Promise<{ readonly cookie: string; readonly to: string | undefined }>;
}

export interface Finished {
  readonly passage: Result<Passage>;
  /** What the browser forgets, whatever came of it. */
  readonly cookie: string;
  /** The page that was asked, where that is known. */
  readonly page: string | undefined;
}

const sessionSchema = z.object({ id: z.string(), name: z.string(), roles: z.array(z.enum(roles)) });
const attemptSchema = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  to: z.string(),
});

export interface SignInOptions {
  readonly log: Log;
  /** For cookies and tokens; default the clock of this machine. */
  readonly clock?: () => Date;
}

/**
 * Sign-in by these settings: authorization code with PKCE (RFC 7636), state and nonce; sessions of 8 hours; access tokens of programs. Asks nothing of the issuer yet.
 * @example const signIn = openSignIn(settings, { log }); makeSite(workbench, { assets, signIn })
 */
export function openSignIn(settings: SignInSettings, options: SignInOptions): SignIn {
  const { address } = settings;
  const { log, clock = () => new Date() } = options;
  const reach = openIssuer(settings);
  const seal = { secret: settings.clientSecret, address, clock };
  const sessions = sealedCookie({
    ...seal,
    name: 'relance-session',
    seconds: 8 * 3600,
    schema: sessionSchema,
  });
  const attempts = sealedCookie({ ...seal, name: 'relance-sign-in', seconds: 600, schema: attemptSchema });

  const principalOf = async (
    issuer: Issuer,
    query: string,
    attempt: z.infer<typeof attemptSchema>,
  ): Promise<Result<Principal>> => {
    try {
      const tokens = await client.authorizationCodeGrant(
        issuer.client,
        new URL(`${callbackPath}${query}`, address),
        {
          pkceCodeVerifier: attempt.verifier,
          expectedState: attempt.state,
          expectedNonce: attempt.nonce,
          idTokenExpected: true,
        },
      );
      const identity = tokens.claims()!;
      const more =
        issuer.client.serverMetadata().userinfo_endpoint === undefined
          ? {}
          : await client.fetchUserInfo(issuer.client, tokens.access_token, identity.sub);
      const claims = { ...identity, ...more };
      const given = rolesOf(claims, settings.roleClaim);
      if (!given.ok) return given;
      return success({ id: identity.sub, name: nameOf(claims, identity.sub), roles: given.value });
    } catch (error) {
      return failure(refusalOf(error, settings, log));
    }
  };

  return {
    address,
    issuer: settings.issuer.host,
    contact: settings.contact,
    reach,
    authenticate: async (request) => {
      const token = tokenOf(request);
      if (token === undefined) return success((await sessions.read(request)) ?? null);
      const issuer = await reach();
      return issuer.ok
        ? readAccessToken(token, settings, { issuer: issuer.value.name, keys: issuer.value.keys, clock })
        : issuer;
    },
    begin: async (to, language) => {
      const issuer = await reach();
      if (!issuer.ok) return issuer;
      const [state, nonce, verifier] = [
        client.randomState(),
        client.randomNonce(),
        client.randomPKCECodeVerifier(),
      ];
      const location = client.buildAuthorizationUrl(issuer.value.client, {
        redirect_uri: new URL(callbackPath, address).href,
        scope: settings.scope,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
        ui_locales: language,
      });
      const cookie = await attempts.write({ state, nonce, verifier, to });
      return success({ to: location.href, cookies: [cookie] });
    },
    finish: async (request) => {
      const attempt = await attempts.read(request);
      const end = (passage: Result<Passage>): Finished => ({
        passage,
        cookie: attempts.remove,
        page: attempt?.to,
      });
      const { search, searchParams } = new URL(request.url);
      // The client checks it again; here it is told apart from what an issuer does wrong.
      if (attempt === undefined || searchParams.get('state') !== attempt.state)
        return end(failure(problem(signInProblems, 'SIGN-IN-STATE', {})));
      const issuer = await reach();
      if (!issuer.ok) return end(issuer);
      const principal = await principalOf(issuer.value, search, attempt);
      if (!principal.ok) return end(principal);
      const cookie = await sessions.write({ ...principal.value, roles: [...principal.value.roles] });
      return end(success({ to: attempt.to, cookies: [cookie] }));
    },
    end: async (language) => {
      const issuer = await reach();
      const canEnd = issuer.ok && issuer.value.client.serverMetadata().end_session_endpoint !== undefined;
      const to = canEnd
        ? client.buildEndSessionUrl(issuer.value.client, {
            post_logout_redirect_uri: new URL(signedOutPath, address).href,
            state: language,
            ui_locales: language,
          }).href
        : undefined;
      return { cookie: sessions.remove, to };
    },
  };
}
