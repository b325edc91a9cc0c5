import type { Claims } from './role-claim.ts';

/** What somebody is called on pages (OpenID Connect Core 1.0, 5.1): the full name, else the name of the account, else the identifier. */
export function nameOf(claims: Claims, id: string): string {
  const names = ['name', 'preferred_username', 'email'].map((claim) => claims[claim]);
  const [name = id] = names
    .filter((found) => typeof found === 'string')
    .filter((found) => found.trim() !== '');
  return name.trim().slice(0, 100);
}
