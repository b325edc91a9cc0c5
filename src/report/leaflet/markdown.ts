import type { Leaflet } from '../../pack/index.ts';
import { leafletBlocks, type Block } from './blocks.ts';

/** A leaflet as Markdown (CommonMark); nothing in its texts can become markup. */
export function leafletMarkdown(leaflet: Leaflet): string {
  return `${leafletBlocks(leaflet).map(blockMarkdown).join('\n\n')}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return escapeMarkdown(block.text);
    case 'list':
      return block.items
        .map(({ text, items = [] }) =>
          [`- ${escapeMarkdown(text)}`, ...items.map((item) => `  - ${escapeMarkdown(item)}`)].join('\n'),
        )
        .join('\n');
  }
}

/** Every character that can open markup gets a backslash; `&` could begin an entity; a line could begin as a list. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
    .replace(/^[-+=]/, String.raw`\$&`);
}
