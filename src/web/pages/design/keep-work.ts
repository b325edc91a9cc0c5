import { authorOf, workspaceOf, type Kind, type Saving } from '../../../api/index.ts';
import { success, type Result } from '../../../base/index.ts';
import type { Subject } from './subject.ts';

/**
 * Saves what a form holds: as a new item, or (`do=next`) as the next version of the one that is open. `onto` names the version that it goes on top
 * of, where that is a later one than it was made from.
 */
export async function keepWork(
  { request, open, measure, kept }: Subject,
  form: URLSearchParams,
  kind: Kind,
  content: unknown,
): Promise<Result<Saving>> {
  const workspace = workspaceOf(request.workbench, open);
  // Who may act has an account: the site asked before.
  const author = authorOf(request.principal);
  const name = form.get('name') ?? '';
  const current = kept[kind];
  if (form.get('do') === 'next' && current !== undefined) {
    const base = Number(form.get('onto') ?? current.number);
    return workspace.save({ id: current.id, base, name, content }, author);
  }
  const made = await workspace.create({ kind, measure: measure.id, name, content }, author);
  return made.ok ? success({ kind: 'saved', version: made.value }) : made;
}
