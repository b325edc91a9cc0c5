import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { failure, problem, success, type Result } from '../../base/index.ts';
import type { Principal } from '../http/access.ts';
import { signInProblems } from './problems.ts';
import { nameOf } from './name-of.ts';
import { rolesOf } from './role-claim.ts';
import { reasonOf, unreachable } from './unreachable.ts';
import type { SignInSettings } from './settings.ts';

/** The token of a request that shows one (RFC 6750, 2.1). */
export function tokenOf(request: Request): string | undefined {
  return /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
}

/** Signatures that only the issuer can make: none, and nothing by a secret that this server knows too. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

interface TokenOptions {
  /** The name of the issuer as it says it itself. */
  readonly issuer: string;
  readonly keys: JWTVerifyGetKey;
  readonly clock: () => Date;
}

/**
 * Who shows an access token in JWT form (RFC 9068): signed by the issuer, meant for this server, not over. The type in its header is not asked for, since
 * issuers differ in it; what keeps other tokens of the issuer out is the audience. Problems: `SIGN-IN-TOKEN-OVER`, `SIGN-IN-TOKEN`, `SIGN-IN-ISSUER`, those of `rolesOf`.
 */
export async function readAccessToken(
  token: string,
  settings: SignInSettings,
  { issuer, keys, clock }: TokenOptions,
): Promise<Result<Principal>> {
  const { audience, roleClaim } = settings;
  if (audience === undefined) return refuse('RELANCE_OIDC_AUDIENCE');
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms,
      requiredClaims: ['exp', 'sub'],
      clockTolerance: 30,
      currentDate: clock(),
    });
    const given = rolesOf(payload, roleClaim);
    if (!given.ok) return given;
    const id = String(payload.sub);
    return success({ id, name: nameOf(payload, id), roles: given.value });
  } catch (error) {
    if (error instanceof errors.JWTExpired) return failure(problem(signInProblems, 'SIGN-IN-TOKEN-OVER', {}));
    if (error instanceof errors.JWTClaimValidationFailed) return refuse(error.claim);
    if (error instanceof errors.JOSEError && !isSilence(error)) return refuse(error.code);
    return failure(unreachable(settings, reasonOf(error)));
  }
}

/** The keys could not be fetched: that says nothing of the token. */
function isSilence(error: errors.JOSEError): boolean {
  return error instanceof errors.JWKSTimeout || error.code === 'ERR_JOSE_GENERIC';
}

function refuse(reason: string): Result<never> {
  return failure(problem(signInProblems, 'SIGN-IN-TOKEN', {}, { reason }));
}
