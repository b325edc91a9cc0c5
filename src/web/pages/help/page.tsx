import { success } from '../../../base/index.ts';
import type { Page } from '../../page.ts';
import { chapters, helpTexts } from './texts.ts';

/** Short answers on method and reading. */
export const helpPage: Page = {
  path: '/help',
  access: 'public',
  answer: async ({ text }) =>
    success({
      kind: 'page',
      title: text(helpTexts.title),
      body: (
        <>
          <ul>
            {chapters.map(({ id, title }) => (
              <li>
                <a href={`#${id}`}>{text(title)}</a>
              </li>
            ))}
          </ul>
          {chapters.map(({ id, title, paragraphs }) => (
            <section id={id}>
              <h2>{text(title)}</h2>
              {paragraphs.map((paragraph) => (
                <p>{text(paragraph)}</p>
              ))}
            </section>
          ))}
        </>
      ),
    }),
};
