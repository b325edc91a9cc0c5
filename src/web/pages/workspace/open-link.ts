import { mayUse, type Role, type VersionHead } from '../../../api/index.ts';
import type { PageRequest } from '../../page.ts';

/** Whether the reader has a role; who has not is not offered what it is for. */
export function may({ principal }: Pick<PageRequest, 'principal'>, role: Role): boolean {
  return mayUse(principal, role).ok;
}

/** Where a version is opened: in Design by who may simulate, and else on the page that tells it in words. */
export function openLink(request: Pick<PageRequest, 'link' | 'principal'>, version: VersionHead): string {
  return may(request, 'analyst') ? designLink(request, version) : readLink(request, version);
}

/** The short address in Design; of an earlier version where it is one. */
export function designLink({ link }: Pick<PageRequest, 'link'>, version: VersionHead): string {
  const { id, kind, pack, measure, number, latest } = version;
  const at = `/${pack}/design/${measure}`;
  return link(kind === 'variant' ? at : `${at}/note`, {
    [kind]: id,
    version: number === latest ? undefined : String(number),
  });
}

/** The page that tells a version in words, open to every reader. */
export function readLink({ link }: Pick<PageRequest, 'link'>, { id, pack, number }: VersionHead): string {
  return link(`/${pack}/workspace/${id}/versions/${number}`);
}
