import type { Migration } from 'kysely/migration';
import { items } from './0001-items.ts';

/** Every migration in its order; one that was published is never changed, a new one is a file and a line here. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-items': { up: items },
};
