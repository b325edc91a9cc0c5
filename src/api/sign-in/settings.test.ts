import { describe, expect, test } from 'vitest';
import { problemText, languages, unwrap } from '../../base/index.ts';
import { readSignInSettings } from './settings.ts';

const good = {
  RELANCE_URL: 'https://relance.example',
  RELANCE_OIDC_ISSUER: 'https://login.example/realms/overheid',
  RELANCE_OIDC_CLIENT_ID: 'relance',
  RELANCE_OIDC_CLIENT_SECRET: 'a secret of thirty-two characters',
  RELANCE_ROLES: '{"claim": ["realm_access", "roles"], "reader": ["lezer"], "analyst": ["analist", "chef"]}',
};

/** Codes with their places, for an environment that differs from a good one. */
function refused(changes: Readonly<Record<string, string | undefined>>) {
  const read = readSignInSettings({ ...good, ...changes });
  return read.ok ? [] : read.problems.map(({ code, place }) => `${code} ${place.path}`);
}

describe('the configuration of sign-in', () => {
  test('none of the variables: the local account', () => {
    for (const env of [{}, { PATH: '/bin', PORT: '8020', RELANCE_LANG: 'fr' }, { RELANCE_URL: ' ' }])
      expect(readSignInSettings(env)).toMatchObject({ ok: true, value: undefined });
  });

  test('all of them', () => {
    expect(unwrap(readSignInSettings(good))).toEqual({
      address: new URL('https://relance.example'),
      issuer: new URL('https://login.example/realms/overheid'),
      clientId: 'relance',
      clientSecret: 'a secret of thirty-two characters',
      scope: 'openid profile',
      audience: undefined,
      roleClaim: { claim: ['realm_access', 'roles'], reader: ['lezer'], analyst: ['analist', 'chef'] },
      contact: undefined,
    });
    const more = { RELANCE_OIDC_SCOPE: 'roles openid', RELANCE_OIDC_AUDIENCE: 'api', RELANCE_CONTACT: 'Jan' };
    expect(unwrap(readSignInSettings({ ...good, ...more }))).toMatchObject({
      scope: 'roles openid',
      audience: 'api',
      contact: 'Jan',
    });
  });

  test('half of them: each that is missing is named', () => {
    for (const name of Object.keys(good))
      expect(refused({ [name]: undefined })).toEqual([`SIGN-IN-MISSING ${name}`]);
    const read = readSignInSettings({ RELANCE_OIDC_AUDIENCE: 'api' });
    expect(read.ok ? 0 : read.problems.length).toBe(5);
  });

  test.each([
    [{ RELANCE_OIDC_CLIENTID: 'x' }, ['SIGN-IN-UNKNOWN RELANCE_OIDC_CLIENTID']],
    [{ RELANCE_URL: 'relance.example' }, ['SIGN-IN-ADDRESS RELANCE_URL']],
    [{ RELANCE_URL: 'http://relance.example' }, ['SIGN-IN-ADDRESS RELANCE_URL']],
    [{ RELANCE_URL: 'https://relance.example/app' }, ['SIGN-IN-ADDRESS RELANCE_URL']],
    [{ RELANCE_URL: 'https://u:p@relance.example' }, ['SIGN-IN-ADDRESS RELANCE_URL']],
    [{ RELANCE_URL: 'http://localhost:8020' }, []],
    [{ RELANCE_URL: 'http://localhost.evil.example' }, ['SIGN-IN-ADDRESS RELANCE_URL']],
    [{ RELANCE_OIDC_ISSUER: 'http://login.example' }, ['SIGN-IN-ADDRESS RELANCE_OIDC_ISSUER']],
    [{ RELANCE_OIDC_ISSUER: 'ftp://login.example' }, ['SIGN-IN-ADDRESS RELANCE_OIDC_ISSUER']],
    [{ RELANCE_OIDC_ISSUER: 'https://login.example/?x=1' }, ['SIGN-IN-ADDRESS RELANCE_OIDC_ISSUER']],
    [{ RELANCE_OIDC_ISSUER: 'http://127.0.0.1:9000' }, []],
    [{ RELANCE_OIDC_CLIENT_SECRET: 'geheim' }, ['SIGN-IN-SECRET RELANCE_OIDC_CLIENT_SECRET']],
    [{ RELANCE_OIDC_SCOPE: 'profile' }, ['SIGN-IN-SCOPE RELANCE_OIDC_SCOPE']],
    [{ RELANCE_OIDC_AUDIENCE: 'relance' }, ['SIGN-IN-AUDIENCE RELANCE_OIDC_AUDIENCE']],
    [{ RELANCE_ROLES: 'groups=lezer' }, ['API-JSON RELANCE_ROLES']],
    [{ RELANCE_ROLES: '[]' }, ['SIGN-IN-ROLES RELANCE_ROLES']],
    [{ RELANCE_ROLES: '{"claim": "groups"}' }, ['SIGN-IN-ROLES RELANCE_ROLES']],
    [{ RELANCE_ROLES: '{"reader": ["x"]}' }, ['SIGN-IN-ROLES RELANCE_ROLES.claim']],
    [{ RELANCE_ROLES: '{"claim": "groups", "reader": "x"}' }, ['SIGN-IN-ROLES RELANCE_ROLES.reader']],
    [{ RELANCE_ROLES: '{"claim": "groups", "reader": []}' }, ['SIGN-IN-ROLES RELANCE_ROLES.reader']],
    [{ RELANCE_ROLES: '{"claim": "groups", "admin": ["x"]}' }, ['SIGN-IN-ROLES RELANCE_ROLES']],
    [
      { RELANCE_URL: 'x', RELANCE_OIDC_CLIENT_SECRET: 'x' },
      ['SIGN-IN-ADDRESS RELANCE_URL', 'SIGN-IN-SECRET RELANCE_OIDC_CLIENT_SECRET'],
    ],
  ])('%o: %o', (changes, expected) => {
    expect(refused(changes)).toEqual(expected);
  });

  test('what is refused is said in three languages, with a remedy and without the secret', () => {
    const read = readSignInSettings({
      ...good,
      RELANCE_OIDC_CLIENT_SECRET: 'geheimpje',
      RELANCE_ROLES: '{}',
    });
    if (read.ok) throw new Error('not refused');
    const texts = languages.map((language) =>
      read.problems.map((item) => problemText(item, language)).join(),
    );
    expect(new Set(texts).size).toBe(3);
    for (const text of texts) {
      expect(text).not.toContain('geheimpje');
      expect(text).not.toMatch(/\{[a-z]\w*\}/);
    }
  });
});
