import type { Language } from '../../base/index.ts';
import { tableCsv } from '../table.ts';
import type { FigureLinks } from './context.ts';

/** Links of a page that holds everything itself: files as data in the address, pictures in the text. */
export function ownLinks(language: Language): FigureLinks {
  return {
    csv: (_id, table) => dataUri('text/csv', tableCsv(table, language)),
    svg: (_id, chart) => dataUri('image/svg+xml', chart()),
    permalink: (id) => `#${id}`,
    source: (id) => `#source-${id}`,
    picture: (_id, title, chart) => (
      <div
        class="chart"
        role="group"
        aria-label={title}
        tabIndex={0}
        dangerouslySetInnerHTML={{ __html: chart() }}
      />
    ),
  };
}

function dataUri(type: string, content: string): string {
  return `data:${type};charset=utf-8,${encodeURIComponent(content)}`;
}
