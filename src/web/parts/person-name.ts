import { localId, type Person } from '../../api/index.ts';
import type { Text } from '../../base/index.ts';
import type { PageRequest } from '../page.ts';

const localName: Text = { nl: 'de lokale account', en: 'the local account', fr: 'le compte local' };

/**
 * What somebody is called within a sentence; the one account of a server on its own machine has no name of its own.
 * @example personName({ id: 'local', name: 'local' }, request) // 'de lokale account'
 */
export function personName({ id, name }: Person, { text }: Pick<PageRequest, 'text'>): string {
  return id === localId ? text(localName) : name;
}
