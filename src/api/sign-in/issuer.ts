import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import * as client from 'openid-client';
import { failure, success, type Result } from '../../base/index.ts';
import { isThisMachine } from '../http/origin.ts';
import type { SignInSettings } from './settings.ts';
import { reasonOf, unreachable } from './unreachable.ts';

/** An issuer that has told where it does what. */
export interface Issuer {
  readonly client: client.Configuration;
  /** Its name, as it stands in its tokens. */
  readonly name: string;
  readonly keys: JWTVerifyGetKey;
}

const secondsToAnswer = 10;

/**
 * Asks the issuer where it does what (OpenID Connect Discovery 1.0), once; where it did not answer, the next question asks again. Problem: `SIGN-IN-ISSUER`.
 */
export function openIssuer(settings: SignInSettings): () => Promise<Result<Issuer>> {
  let asked: Promise<Result<Issuer>> | undefined;
  const ask = async () => {
    const found = await discover(settings);
    if (!found.ok) asked = undefined;
    return found;
  };
  return () => (asked ??= ask());
}

async function discover(settings: SignInSettings): Promise<Result<Issuer>> {
  const { issuer, clientId, clientSecret } = settings;
  try {
    const found = await client.discovery(issuer, clientId, {}, clientAuth(clientSecret), {
      timeout: secondsToAnswer,
      // The keys are asked for too: the identity is checked by its signature, not by the connection alone.
      execute: [
        client.enableNonRepudiationChecks,
        ...(isThisMachine(issuer.host) ? [client.allowInsecureRequests] : []),
      ],
    });
    const { jwks_uri: keys, issuer: name } = found.serverMetadata();
    if (keys === undefined) return failure(unreachable(settings, 'jwks_uri'));
    // Fetched when a token comes, and again when its key is not among them.
    const fetched = createRemoteJWKSet(new URL(keys), { timeoutDuration: secondsToAnswer * 1000 });
    return success({ client: found, name, keys: fetched });
  } catch (error) {
    return failure(unreachable(settings, reasonOf(error)));
  }
}

/** The secret as every issuer must take it (RFC 6749, 2.3.1), unless this one says that it does not. */
function clientAuth(secret: string): client.ClientAuth {
  const [basic, post] = [client.ClientSecretBasic(secret), client.ClientSecretPost(secret)];
  return (server, ...rest) => {
    const taken = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (taken.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
}
