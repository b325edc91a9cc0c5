import { success } from '../../../base/index.ts';
import { leafletBlocks, type Block } from '../../../report/index.ts';
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

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 3 ? <h3>{block.text}</h3> : <h2>{block.text}</h2>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map(({ text, items = [] }) => (
            <li>
              {text}
              {items.length === 0 ? null : (
                <ul>
                  {items.map((item) => (
                    <li>{item}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      );
  }
}
