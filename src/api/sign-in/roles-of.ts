import { failure, problem, success, type Result } from '../../base/index.ts';
import { roles, type Role } from '../http/access.ts';
import { signInProblems } from './problems.ts';
import type { RoleClaim } from './settings.ts';

export type Claims = Readonly<Record<string, unknown>>;

/**
 * The roles that claims give, by the claim that the configuration names. Problems: `SIGN-IN-CLAIM` where the claim did not come, with the names of those that did;
 * `SIGN-IN-ROLE` where none of its values gives a role.
 * @example rolesOf({ groups: ['analisten'] }, { claim: 'groups', analyst: ['analisten'] }) // ['analyst']
 */
export function rolesOf(claims: Claims, roleClaim: RoleClaim): Result<readonly Role[]> {
  const way = [roleClaim.claim].flat();
  const claim = way.join('.');
  const found = way.reduce<unknown>(
    (inside, name) => (isClaims(inside) && Object.hasOwn(inside, name) ? inside[name] : undefined),
    claims,
  );
  const values = [found].flat().filter((value) => typeof value === 'string');
  if (found === undefined) {
    const known = Object.keys(claims).sort().slice(0, 40).join(', ');
    return failure(problem(signInProblems, 'SIGN-IN-CLAIM', {}, { claim, known }));
  }
  const given = roles.filter((role) => roleClaim[role]?.some((value) => values.includes(value)));
  return given.length > 0 ? success(given) : failure(problem(signInProblems, 'SIGN-IN-ROLE', {}, { claim }));
}

function isClaims(value: unknown): value is Claims {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
