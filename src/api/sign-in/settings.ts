import { failure, problem, success, type Problem, type Result } from '../../base/index.ts';
import { isThisMachine } from '../http/origin.ts';
import { signInProblems } from './problems.ts';
import { readRoleClaim, type RoleClaim } from './role-claim.ts';

/** Sign-in through an OpenID Connect issuer, as an administrator configures it. */
export interface SignInSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  /** What access tokens of programs must be meant for; without it no token is taken. */
  readonly audience: string | undefined;
  readonly roleClaim: RoleClaim;
  /** Where readers find this server: an origin, without a path. */
  readonly address: URL;
  /** Whom readers ask for help: an e-mail address, a telephone number, a name. */
  readonly contact: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

const required = [
  'RELANCE_URL',
  'RELANCE_OIDC_ISSUER',
  'RELANCE_OIDC_CLIENT_ID',
  'RELANCE_OIDC_CLIENT_SECRET',
  'RELANCE_ROLES',
] as const;
/** All variables of the configuration. */
export const settingNames: readonly string[] = [
  ...required,
  'RELANCE_OIDC_SCOPE',
  'RELANCE_OIDC_AUDIENCE',
  'RELANCE_CONTACT',
];

/** Whoever has a cookie may try secrets on it without asking this server: the secret must be too long for that. */
const leastSecret = 24;

/**
 * The configuration of sign-in from environment variables; undefined where none is set: the local account. Problems: `SIGN-IN-MISSING`, `SIGN-IN-UNKNOWN`,
 * `SIGN-IN-ADDRESS`, `SIGN-IN-SECRET`, `SIGN-IN-SCOPE`, `SIGN-IN-AUDIENCE`, `SIGN-IN-ROLES`, `API-JSON`, each at its variable.
 * @example readSignInSettings({}) // undefined: nobody signs in, the server serves this machine alone
 */
export function readSignInSettings(env: Environment): Result<SignInSettings | undefined> {
  const given = Object.keys(env).filter((name) => isOurs(name) && (env[name] ?? '').trim() !== '');
  const [first] = given;
  if (first === undefined) return success(undefined);
  const value = (name: string) => (env[name] ?? '').trim();
  const at = (name: string, code: keyof typeof signInProblems, parameters = {}) =>
    problem(signInProblems, code, { path: name }, { name, ...parameters });

  const missing = required
    .filter((name) => value(name) === '')
    .map((name) => at(name, 'SIGN-IN-MISSING', { given: first }));
  const unknown = given
    .filter((name) => !settingNames.includes(name))
    .map((name) => at(name, 'SIGN-IN-UNKNOWN', { known: settingNames.join(', ') }));
  const addresses = ['RELANCE_URL', 'RELANCE_OIDC_ISSUER'].filter(
    (name) => value(name) !== '' && safeAddress(value(name), name === 'RELANCE_URL') === undefined,
  );
  const [secret, scope, audience] = ['CLIENT_SECRET', 'SCOPE', 'AUDIENCE'].map((name) =>
    value(`RELANCE_OIDC_${name}`),
  ) as [string, string, string];
  const roleClaim = value('RELANCE_ROLES') === '' ? undefined : readRoleClaim(value('RELANCE_ROLES'));
  const problems: readonly Problem[] = [
    ...missing,
    ...unknown,
    ...addresses.map((name) => at(name, 'SIGN-IN-ADDRESS', { found: value(name) })),
    ...(secret !== '' && secret.length < leastSecret
      ? [at('RELANCE_OIDC_CLIENT_SECRET', 'SIGN-IN-SECRET', { least: leastSecret })]
      : []),
    ...(scope !== '' && !scope.split(/\s+/).includes('openid')
      ? [at('RELANCE_OIDC_SCOPE', 'SIGN-IN-SCOPE', { found: scope })]
      : []),
    // Else a token that says who signs in would pass for one that lets a program in.
    ...(audience !== '' && audience === value('RELANCE_OIDC_CLIENT_ID')
      ? [at('RELANCE_OIDC_AUDIENCE', 'SIGN-IN-AUDIENCE')]
      : []),
    ...(roleClaim?.ok === false ? roleClaim.problems : []),
  ];
  if (problems.length > 0 || !roleClaim?.ok) return failure(...problems);
  return success({
    issuer: new URL(value('RELANCE_OIDC_ISSUER')),
    clientId: value('RELANCE_OIDC_CLIENT_ID'),
    clientSecret: secret,
    scope: scope === '' ? 'openid profile' : scope,
    audience: audience === '' ? undefined : audience,
    roleClaim: roleClaim.value,
    address: new URL(value('RELANCE_URL')),
    contact: value('RELANCE_CONTACT') === '' ? undefined : value('RELANCE_CONTACT'),
  });
}

function isOurs(name: string): boolean {
  return settingNames.includes(name) || name.startsWith('RELANCE_OIDC_');
}

/** Names and cookies pass in the clear over HTTP: that is for this machine alone. */
function safeAddress(text: string, isBare: boolean): URL | undefined {
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.password !== '') return undefined;
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isThisMachine(url.host));
  const isShort = url.search === '' && url.hash === '' && (!isBare || url.pathname === '/');
  return isSafe && isShort ? url : undefined;
}
