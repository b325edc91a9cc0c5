import * as client from 'openid-client';
import { failure, problem, success } from '../../base/index.ts';
import { readAccessToken, tokenOf } from './access-token.ts';
import { openCookies } from './cookies.ts';
import { identityOf } from './identity.ts';
import { openIssuer } from './issuer.ts';
import { signInProblems } from './problems.ts';
import type { SignInSettings } from './settings.ts';
import { callbackPath, signedOutPath, type SignIn, type SignInOptions } from './sign-in.ts';

/** Authorization code with PKCE (RFC 7636), state and nonce; sessions in sealed cookies; access tokens of programs. */
export function makeSignIn(
  settings: SignInSettings,
  { log, clock = () => new Date() }: SignInOptions,
): SignIn {
  const { address } = settings;
  const reach = openIssuer(settings);
  const { sessions, attempts } = openCookies(settings, clock);

  const authenticate: SignIn['authenticate'] = async (request) => {
    const token = tokenOf(request);
    if (token === undefined) return success((await sessions.read(request)) ?? null);
    const issuer = await reach();
    return issuer.ok
      ? readAccessToken(token, settings, { issuer: issuer.value.name, keys: issuer.value.keys, clock })
      : issuer;
  };

  const begin: SignIn['begin'] = async (page, language) => {
    const issuer = await reach();
    if (!issuer.ok) return issuer;
    const [state, nonce] = [client.randomState(), client.randomNonce()];
    const verifier = client.randomPKCECodeVerifier();
    const question = client.buildAuthorizationUrl(issuer.value.client, {
      redirect_uri: new URL(callbackPath, address).href,
      scope: settings.scope,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
      ui_locales: language,
    });
    return success({ to: question.href, cookie: await attempts.write({ state, nonce, verifier, page }) });
  };

  const finish: SignIn['finish'] = async (request) => {
    const attempt = await attempts.read(request);
    const forgotten = { cookie: attempts.remove, page: attempt?.page };
    const { search, searchParams } = new URL(request.url);
    // The client checks it again; here it is told apart from what an issuer does wrong.
    if (attempt === undefined || searchParams.get('state') !== attempt.state)
      return { passage: failure(problem(signInProblems, 'SIGN-IN-STATE', {})), ...forgotten };
    const issuer = await reach();
    if (!issuer.ok) return { passage: issuer, ...forgotten };
    const principal = await identityOf(issuer.value, search, attempt, settings, log);
    if (!principal.ok) return { passage: principal, ...forgotten };
    const cookie = await sessions.write({ ...principal.value, roles: [...principal.value.roles] });
    return { passage: success({ to: attempt.page, cookie }), ...forgotten };
  };

  const end: SignIn['end'] = async (language) => {
    const issuer = await reach();
    const canEnd = issuer.ok && issuer.value.client.serverMetadata().end_session_endpoint !== undefined;
    const question = {
      post_logout_redirect_uri: new URL(signedOutPath, address).href,
      state: language,
      ui_locales: language,
    };
    const to = canEnd ? client.buildEndSessionUrl(issuer.value.client, question).href : undefined;
    return { cookie: sessions.remove, to };
  };

  const { contact } = settings;
  return { address, issuer: settings.issuer.host, contact, authenticate, reach, begin, finish, end };
}
