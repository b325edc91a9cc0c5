import { success } from '../../base/index.ts';
import type { Page } from '../page.ts';
import { navigation } from '../shell/navigation.ts';
import { packOf } from './find-pack.ts';

/** A page that has its place and says what it is for. */
export function plainPage(path: string, further = ''): Page {
  const entry = navigation.find((item) => item.path === path)!;
  return {
    path: `/:pack/${path}${further}`,
    access: 'reader',
    answer: async (request) => {
      const found = packOf(request);
      if (!found.ok) return found;
      const { text } = request;
      return success({
        kind: 'page',
        title: text(entry.title),
        body: <p class="lead">{text(entry.summary)}</p>,
      });
    },
  };
}
