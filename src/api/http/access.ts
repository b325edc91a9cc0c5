import { failure, problem, success, type Result, type Text } from '../../base/index.ts';
import { apiProblems } from '../problems.ts';

/** What somebody may do; each role may do what those before it may. */
export const roles = ['reader', 'analyst', 'releaser'] as const;
export type Role = (typeof roles)[number];

/** Roles in words. */
export const roleTexts: Readonly<Record<Role, Text>> = {
  reader: { nl: 'lezer', en: 'reader', fr: 'lecteur' },
  analyst: { nl: 'analist', en: 'analyst', fr: 'analyste' },
  releaser: { nl: 'vrijgever', en: 'releaser', fr: 'validateur' },
};

/** Who may use a route: everybody, or whoever has a role. */
export type AccessRule = 'public' | Role;

/** Who asks. */
export interface Principal {
  /** The same at every sign-in. */
  readonly id: string;
  /** What readers see. */
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Says who sends a request; null where it says nobody; problems where what it says is not true. Sign-in takes the place of `localAccount`. */
export type Authenticate = (request: Request) => Promise<Result<Principal | null>>;

/** The identifier of the local account, which pages name in the language of the reader. */
export const localId = 'local';

/** The one account of a server that listens on this machine alone: whoever is here may do everything. */
export function localAccount(): Authenticate {
  return async () => success({ id: localId, name: localId, roles });
}

/** One line for each route: `METHOD /path` below `/api/v1`. A route without a line is refused when the server is made. */
export const accessRules: Readonly<Record<string, AccessRule>> = {
  'GET /health': 'public',
  'GET /openapi.json': 'public',
  'GET /packs': 'reader',
  'GET /packs/{pack}': 'reader',
  'GET /packs/{pack}/sources': 'reader',
  'GET /packs/{pack}/tables': 'reader',
  'GET /packs/{pack}/tables/{table}': 'reader',
  'GET /packs/{pack}/tables/{table}/rows': 'reader',
  'GET /packs/{pack}/measures': 'reader',
  'GET /packs/{pack}/measures/{measure}': 'reader',
  'GET /packs/{pack}/measures/{measure}/units': 'reader',
  'GET /packs/{pack}/measures/{measure}/units/{unit}': 'reader',
  'POST /packs/{pack}/measures/{measure}/decisions': 'reader',
  'POST /packs/{pack}/measures/{measure}/questions': 'reader',
  'POST /packs/{pack}/measures/{measure}/simulations': 'analyst',
  'POST /packs/{pack}/assessments': 'analyst',
  'GET /jobs': 'reader',
  'GET /jobs/{job}': 'reader',
  'GET /jobs/{job}/events': 'reader',
  'GET /jobs/{job}/assessment': 'reader',
  'GET /jobs/{job}/diagnosis': 'reader',
  'DELETE /jobs/{job}': 'analyst',
  'GET /packs/{pack}/workspace': 'reader',
  'POST /packs/{pack}/workspace': 'analyst',
  'GET /packs/{pack}/workspace/{item}': 'reader',
  'PUT /packs/{pack}/workspace/{item}': 'analyst',
  'DELETE /packs/{pack}/workspace/{item}': 'analyst',
  'GET /packs/{pack}/workspace/{item}/versions': 'reader',
  'GET /packs/{pack}/workspace/{item}/versions/{version}': 'reader',
  'POST /packs/{pack}/workspace/{item}/versions/{version}/restoration': 'analyst',
  'POST /packs/{pack}/workspace/{item}/versions/{version}/release': 'releaser',
};

/** Whether somebody may use a route: `API-SIGN-IN` for nobody, `API-RIGHT` for somebody without the role. */
export function mayUse(principal: Principal | null, rule: AccessRule): Result<null> {
  if (rule === 'public') return success(null);
  if (principal === null) return failure(problem(apiProblems, 'API-SIGN-IN', {}));
  const enough = principal.roles.some((role) => roles.indexOf(role) >= roles.indexOf(rule));
  return enough
    ? success(null)
    : failure(problem(apiProblems, 'API-RIGHT', {}, { expected: rule, ...roleTexts[rule] }));
}
