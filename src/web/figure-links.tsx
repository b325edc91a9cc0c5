import type { FigureContext, FigureLinks } from '../report/index.ts';
import { queryWithout, type PageRequest } from './page.ts';

/** Figures of the workbench: files and pictures have addresses of their own, so that pages stay small. */
export function figureContext(
  request: Pick<PageRequest, 'language' | 'text' | 'path' | 'query' | 'link'>,
): FigureContext {
  const { language, text, path, query, link } = request;
  const state = queryWithout(query, ['figure', 'as']);
  const here = (figure: string, as: string) => link(path, { ...state, figure, as });
  const pack = path.split('/')[1] ?? '';
  const links: FigureLinks = {
    csv: (id) => here(id, 'csv'),
    svg: (id) => here(id, 'svg'),
    permalink: (id) => `${link(path, state)}#${id}`,
    source: (id) => `${link(`/${pack}/data/sources`)}#source-${id}`,
    // Read aloud by its title; the data stand in the table below it. The box can be scrolled by the keyboard.
    picture: (id, title) => (
      <div class="chart" role="group" aria-label={title} tabIndex={0}>
        <img src={here(id, 'svg')} alt={title} loading="lazy" />
      </div>
    ),
  };
  return { language, text, links, heading: 'h3' };
}
