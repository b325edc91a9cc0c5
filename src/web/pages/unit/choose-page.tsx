import { success } from '../../../base/index.ts';
import type { Page } from '../../page.ts';
import { navigation } from '../../shell/navigation.ts';
import { packOf } from '../find-pack.ts';
import { TakeLink } from './take-link.tsx';
import { unitTexts } from './texts.ts';

/** Which measure to ask for one enterprise. */
export const choosePage: Page = {
  path: '/:pack/unit',
  access: 'reader',
  answer: async (request) => {
    const found = packOf(request);
    if (!found.ok) return found;
    const { pack } = found.value;
    const { text, link } = request;
    return success({
      kind: 'page',
      title: text(navigation.find(({ path }) => path === 'unit')!.title),
      body: (
        <>
          <p class="lead">{text(unitTexts.choose)}</p>
          <p>{text(unitTexts.chooseHow)}</p>
          <ul class="cards">
            {pack.measures.map((measure) => (
              <li>
                <h2>
                  <a href={link(`/${pack.id}/unit/${measure.id}`)}>{text(measure.title)}</a>
                </h2>
                <p>{text(measure.summary)}</p>
                <TakeLink request={request} measure={measure} />
              </li>
            ))}
          </ul>
        </>
      ),
    });
  },
};
