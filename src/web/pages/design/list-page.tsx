import { success } from '../../../base/index.ts';
import type { Page } from '../../page.ts';
import { navigation } from '../../shell/navigation.ts';
import { packOf } from '../find-pack.ts';
import { designTexts } from './texts.ts';

/** The measures that can be changed. */
export const designListPage: Page = {
  path: '/:pack/design',
  access: 'analyst',
  answer: async (request) => {
    const found = packOf(request);
    if (!found.ok) return found;
    const { pack } = found.value;
    const { text, link } = request;
    const entry = navigation.find(({ path }) => path === 'design')!;
    return success({
      kind: 'page',
      title: text(entry.title),
      body: (
        <>
          <p class="lead">{text(entry.summary)}</p>
          <h2>{text(designTexts.choose)}</h2>
          <ul class="cards">
            {pack.measures.map(({ id, title, summary }) => (
              <li>
                <h3>
                  <a href={link(`/${pack.id}/design/${id}`)}>{text(title)}</a>
                </h3>
                <p>{text(summary)}</p>
              </li>
            ))}
          </ul>
        </>
      ),
    });
  },
};
