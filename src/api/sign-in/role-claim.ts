import { z } from '@hono/zod-openapi';
import { failure, problem, success, within, type Result } from '../../base/index.ts';
import { roles, type Role } from '../http/access.ts';
import { parseJson } from '../http/body.ts';
import { signInProblems } from './problems.ts';

/** How the values of a claim give roles. */
export interface RoleClaim {
  /** The name of the claim, or the way to it where it lies inside others: `["realm_access", "roles"]`. */
  readonly claim: string | readonly string[];
  /** Which values of the claim give a role. */
  readonly reader?: readonly string[] | undefined;
  readonly analyst?: readonly string[] | undefined;
  readonly releaser?: readonly string[] | undefined;
}

const values = z.array(z.string().min(1)).min(1).optional();
const roleClaimSchema = z.strictObject({
  claim: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]),
  reader: values,
  analyst: values,
  releaser: values,
});

const example =
  '{"claim": "groups", "reader": ["lezers"], "analyst": ["analisten"], "releaser": ["leiding"]}';

/** The value of `RELANCE_ROLES`. Problems: `API-JSON`, `SIGN-IN-ROLES`, with their place in it. */
export function readRoleClaim(text: string): Result<RoleClaim> {
  const name = 'RELANCE_ROLES';
  const json = parseJson(text);
  if (!json.ok) return failure(...json.problems.map((item) => within({ path: name }, item)));
  const parsed = roleClaimSchema.safeParse(json.value);
  const refuse = (path: string) =>
    failure(problem(signInProblems, 'SIGN-IN-ROLES', { path }, { name, example }));
  if (!parsed.success) return refuse([name, ...(parsed.error.issues[0]?.path ?? []).map(String)].join('.'));
  return roles.some((role) => parsed.data[role] !== undefined) ? success(parsed.data) : refuse(name);
}

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
