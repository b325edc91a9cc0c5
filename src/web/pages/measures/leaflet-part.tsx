import { success } from '../../../base/index.ts';
import { BlockView, leafletBlocks } from '../../../report/index.ts';
import { measurePage } from './measure-page.tsx';

/** The measure as an applicant reads it: every sentence is made from the rule. */
export const leafletPart = measurePage('leaflet', async ({ view }) =>
  success({
    body: (
      <div class="prose">
        {leafletBlocks(view.leaflet)
          .slice(1)
          .map((block) => (
            <BlockView block={block} />
          ))}
      </div>
    ),
  }),
);
