import * as client from 'openid-client';
import { failure, success, type Result } from '../../base/index.ts';
import type { Principal } from '../http/access.ts';
import type { Log } from '../workbench/incident.ts';
import type { Attempt } from './cookies.ts';
import type { Issuer } from './issuer.ts';
import { nameOf } from './name-of.ts';
import { refusalOf } from './refusal-of.ts';
import { rolesOf } from './role-claim.ts';
import { callbackPath } from './sign-in.ts';
import type { SignInSettings } from './settings.ts';

/**
 * Who signed in, by the code in the issuer's answer: the claims of the identity token and, where the issuer has it, of its UserInfo. `search` is the query of the callback.
 * Problems: those of `refusalOf` and `rolesOf`.
 */
export async function identityOf(
  issuer: Issuer,
  search: string,
  attempt: Attempt,
  settings: SignInSettings,
  log: Log,
): Promise<Result<Principal>> {
  try {
    const answer = new URL(`${callbackPath}${search}`, settings.address);
    const tokens = await client.authorizationCodeGrant(issuer.client, answer, {
      pkceCodeVerifier: attempt.verifier,
      expectedState: attempt.state,
      expectedNonce: attempt.nonce,
      idTokenExpected: true,
    });
    const identity = tokens.claims()!;
    const { userinfo_endpoint: userInfo } = issuer.client.serverMetadata();
    const more =
      userInfo === undefined
        ? {}
        : await client.fetchUserInfo(issuer.client, tokens.access_token, identity.sub);
    const claims = { ...identity, ...more };
    const given = rolesOf(claims, settings.roleClaim);
    if (!given.ok) return given;
    return success({ id: identity.sub, name: nameOf(claims, identity.sub), roles: given.value });
  } catch (error) {
    return failure(refusalOf(error, settings, log));
  }
}
