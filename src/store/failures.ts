import { failure, problem, type Problem, type Result } from '../base/index.ts';
import { storeProblems } from './problems.ts';

/** What drivers say of a failure: an SQLSTATE of PostgreSQL, or a code of the operating system. */
function codeOf(error: unknown): string {
  const own = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (own !== '' || !(error instanceof Error)) return own;
  // Of several addresses that were tried, the first tells why.
  return error instanceof AggregateError ? codeOf(error.errors[0]) : codeOf(error.cause);
}

/** The operating system's word for it, or the first line of what the driver said: never more, it may hold an address with a password. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (/^E[A-Z]+$/.test(code)) return code;
  return error instanceof Error ? (error.message.split('\n')[0] ?? '').slice(0, 160) : 'unknown';
}

const unreachable =
  /^(?:E(?:CONNREFUSED|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH|TIMEDOUT|CONNRESET|PIPE)|08...|57P0.|53300)$/;

/** Why PostgreSQL cannot be opened, as far as it is no bug. `place` is its server and port. */
export function whyClosed(error: unknown, place: string): Problem | undefined {
  const code = codeOf(error);
  const say = (name: keyof typeof storeProblems) =>
    problem(storeProblems, name, {}, { place, reason: reasonOf(error) });
  if (unreachable.test(code) || /timeout|terminated/i.test(reasonOf(error))) return say('STORE-UNREACHABLE');
  if (code.startsWith('28') || /password|SASL/i.test(reasonOf(error))) return say('STORE-SIGN-IN');
  if (code === '3D000') return say('STORE-DATABASE');
  if (code === '42501') return say('STORE-RIGHTS');
  return undefined;
}

/** Why a question to an open store got no answer, as far as it is no bug. */
function whySilent(error: unknown): Problem | undefined {
  const code = codeOf(error);
  const reason = reasonOf(error);
  if (code === '53100' || code === 'ENOSPC' || /no space left/i.test(reason))
    return problem(storeProblems, 'STORE-FULL', {});
  if (unreachable.test(code) || /^58|^25006$/.test(code) || /connection terminated|timeout/i.test(reason))
    return problem(storeProblems, 'STORE-LOST', {}, { reason });
  return undefined;
}

/** Asks the database; what can be expected to fail is a problem, the rest is thrown on. */
export async function attempt<T>(ask: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await ask();
  } catch (error) {
    const found = whySilent(error);
    if (found === undefined) throw error;
    return failure(found);
  }
}

/** The constraint that a row broke, by its name; undefined where the failure is another. */
export function brokenConstraint(error: unknown): string | undefined {
  if (!codeOf(error).startsWith('23') || !(error instanceof Error)) return undefined;
  return 'constraint' in error ? String(error.constraint) : undefined;
}
