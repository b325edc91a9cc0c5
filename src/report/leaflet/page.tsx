import { renderToString } from 'preact-render-to-string';
import { plainText } from '../../base/index.ts';
import type { Leaflet } from '../../pack/index.ts';
import { pageStyle } from '../page/style.ts';
import { BlockView } from './block-view.tsx';
import { leafletBlocks } from './blocks.ts';

/** A leaflet as one self-contained page: no script, no request, prints. */
export function leafletPage(leaflet: Leaflet): string {
  const page = (
    <html lang={leaflet.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{plainText(leaflet.title)}</title>
        <style dangerouslySetInnerHTML={{ __html: pageStyle }} />
      </head>
      <body>
        <main>
          {leafletBlocks(leaflet).map((block) => (
            <BlockView block={block} />
          ))}
        </main>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToString(page)}\n`;
}
