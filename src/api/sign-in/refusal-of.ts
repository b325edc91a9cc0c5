import * as client from 'openid-client';
import { problem, type Problem } from '../../base/index.ts';
import { logIncident, type Log } from '../workbench/incident.ts';
import { signInProblems } from './problems.ts';
import type { SignInSettings } from './settings.ts';
import { reasonOf, unreachable } from './unreachable.ts';

/** Why a sign-in failed, for the reader; the log has the rest where the administrator needs it. */
export function refusalOf(error: unknown, settings: SignInSettings, log: Log): Problem {
  const of = (code: keyof typeof signInProblems, parameters = {}) =>
    problem(signInProblems, code, {}, parameters);
  if (error instanceof client.AuthorizationResponseError)
    return error.error === 'access_denied'
      ? of('SIGN-IN-DENIED')
      : of('SIGN-IN-REFUSED', { reason: error.error.slice(0, 100) });
  if (error instanceof client.ResponseBodyError)
    return error.error === 'invalid_grant'
      ? of('SIGN-IN-CODE')
      : of('SIGN-IN-REFUSED', { reason: error.error.slice(0, 100) });
  // The issuer does not know the secret.
  if (error instanceof client.WWWAuthenticateChallengeError)
    return of('SIGN-IN-REFUSED', { reason: error.cause[0]?.parameters.error ?? `HTTP ${error.status}` });
  switch (error instanceof client.ClientError ? error.code : undefined) {
    case 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED':
      return of('SIGN-IN-CLOCK');
    case 'OAUTH_TIMEOUT':
    case 'OAUTH_RESPONSE_IS_NOT_CONFORM':
    case 'OAUTH_RESPONSE_IS_NOT_JSON':
      return unreachable(settings, reasonOf(error));
    default:
      // What fetch throws when nobody answers.
      return error instanceof TypeError && error.message === 'fetch failed'
        ? unreachable(settings, reasonOf(error))
        : of('SIGN-IN-IDENTITY', { incident: logIncident(wholeStory(error), log) });
  }
}

/** The error with what lies behind it: the client says in the first what failed, in the second why. */
function wholeStory(error: unknown): unknown {
  if (!(error instanceof Error) || !(error.cause instanceof Error)) return error;
  return `${error.stack}\nbecause: ${error.cause.message}`;
}
