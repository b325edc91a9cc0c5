import { problem, type Problem } from '../../base/index.ts';
import { signInProblems } from './problems.ts';
import type { SignInSettings } from './settings.ts';

/** The issuer does not answer, or not as an issuer does. */
export function unreachable({ issuer }: SignInSettings, reason: string): Problem {
  return problem(signInProblems, 'SIGN-IN-ISSUER', {}, { issuer: issuer.host, reason });
}

/** What went wrong in a few words: the code of the network where there is one. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
  return (code ?? error.message).slice(0, 200);
}
