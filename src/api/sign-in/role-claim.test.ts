import { describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { nameOf } from './name-of.ts';
import { rolesOf } from './role-claim.ts';

const groups = {
  claim: 'groups',
  reader: ['lezers', 'iedereen'],
  analyst: ['analisten'],
  releaser: ['leiding'],
};

describe('roles of claims', () => {
  test.each([
    [{ groups: ['analisten'] }, ['analyst']],
    [{ groups: 'analisten' }, ['analyst']],
    [{ groups: ['leiding', 'x', 'iedereen'] }, ['reader', 'releaser']],
    [{ groups: ['lezers', 7, null, ['leiding']] }, ['reader']],
  ])('%o: %o', (claims, expected) => {
    expect(unwrap(rolesOf(claims, groups))).toEqual(expected);
  });

  test('of a claim inside others, and of one whose name has points', () => {
    const inside = { realm_access: { roles: ['analisten'] } };
    expect(unwrap(rolesOf(inside, { ...groups, claim: ['realm_access', 'roles'] }))).toEqual(['analyst']);
    const named = { 'https://login.example/roles': ['lezers'] };
    expect(unwrap(rolesOf(named, { ...groups, claim: 'https://login.example/roles' }))).toEqual(['reader']);
  });

  test.each([
    [{ sub: 'x', email: 'y' }, 'SIGN-IN-CLAIM'],
    [{ groups: [] }, 'SIGN-IN-ROLE'],
    [{ groups: 'Analisten' }, 'SIGN-IN-ROLE'],
    [{ groups: 'analisten leiding' }, 'SIGN-IN-ROLE'],
    [{ groups: { leiding: true } }, 'SIGN-IN-ROLE'],
    [{ groups: null }, 'SIGN-IN-ROLE'],
  ])('%o gives none: %s', (claims, code) => {
    const given = rolesOf(claims, groups);
    expect(given.ok ? given.value : given.problems.map((item) => item.code)).toEqual([code]);
  });

  test('names that every object has are no claims', () => {
    for (const claim of ['constructor', '__proto__', ['groups', 'length']])
      expect(rolesOf({ groups: ['leiding'] }, { ...groups, claim }).ok).toBe(false);
  });

  test('a missing claim is told with the names of those that came, without what they hold', () => {
    const given = rolesOf({ sub: 'x', email: 'secret@x.example' }, groups);
    expect(given.ok ? {} : given.problems[0]!.parameters).toEqual({ claim: 'groups', known: 'email, sub' });
  });
});

test('somebody is called by the full name, else the account, else the identifier', () => {
  expect(nameOf({ name: ' An ', preferred_username: 'an1' }, 'id')).toBe('An');
  expect(nameOf({ name: ' ', preferred_username: 'an1' }, 'id')).toBe('an1');
  expect(nameOf({ name: 7 }, 'id')).toBe('id');
  expect(nameOf({ name: 'x'.repeat(500) }, 'id')).toHaveLength(100);
});
