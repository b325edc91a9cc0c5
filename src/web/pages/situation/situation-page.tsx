import type { ComponentChildren } from 'preact';
import { success, type Result } from '../../../base/index.ts';
import type { Diagnosis } from '../../../diagnose/index.ts';
import type { Page, PageReply, PageRequest } from '../../page.ts';
import { navigation } from '../../shell/navigation.ts';
import { assessed } from '../../background/assessed.ts';
import { Waiting } from '../../background/waiting.tsx';
import { packOf } from '../find-pack.ts';
import { situationTexts } from './texts.ts';

type PageOf = Extract<PageReply, { kind: 'page' }>;

/** A page over the diagnosis of a pack: it waits for the diagnosis where that is not made yet. */
export function situationPage(
  path: string,
  show: (request: PageRequest, diagnosis: Diagnosis, self: string) => Result<Omit<PageOf, 'kind'>>,
): Page {
  return {
    path,
    access: 'reader',
    answer: async (request) => {
      const found = packOf(request);
      if (!found.ok) return found;
      const { pack } = found.value;
      const title = request.text(navigation.find((entry) => entry.path === 'situation')!.title);
      const plain = (body: ComponentChildren): PageOf => ({ kind: 'page', title, body: <>{body}</> });
      if (Object.keys(pack.diagnosis).length === 0)
        return success(plain(<p class="lead">{request.text(situationTexts.none)}</p>));
      const made = assessed(request, pack, { diagnosis: true });
      if (!made.ok) return made;
      if (made.value.kind === 'open') {
        const waiting = plain(<Waiting request={request} job={made.value.job} />);
        return success({ ...waiting, islands: ['progress'] });
      }
      // A job that was asked for a diagnosis is done when it has one.
      const shown = show(request, made.value.diagnosis!, `/${pack.id}/situation`);
      return shown.ok ? success({ kind: 'page', ...shown.value }) : shown;
    },
  };
}
