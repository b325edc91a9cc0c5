import type { Leaflet } from '../../pack/index.ts';
import { wrapLines } from '../terminal.ts';
import { leafletBlocks, type Block } from './blocks.ts';

/** A leaflet for a terminal of so many columns; figures keep their unit on the same line. */
export function leafletText(leaflet: Leaflet, width: number): string {
  const parts = leafletBlocks(leaflet).map((block) => blockLines(block, width).join('\n'));
  return `${parts.join('\n\n').replaceAll('\u00A0', ' ')}\n`;
}

function blockLines(block: Block, width: number): readonly string[] {
  switch (block.kind) {
    case 'heading': {
      const lines = wrapLines(block.text, width);
      const rule = { 1: '=', 2: '-', 3: '' }[block.level];
      const longest = Math.max(...lines.map((line) => line.length));
      return rule === '' ? lines : [...lines, rule.repeat(longest)];
    }
    case 'paragraph':
      return wrapLines(block.text, width);
    case 'list':
      return block.items.flatMap(({ text, items = [] }) => [
        ...hanging('- ', text, width),
        ...items.flatMap((item) => hanging('    - ', item, width)),
      ]);
  }
}

/** Lines below a mark stand under its words. */
function hanging(mark: string, text: string, width: number): readonly string[] {
  return wrapLines(text, width - mark.length).map(
    (line, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + line,
  );
}
