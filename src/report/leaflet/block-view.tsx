import type { Block } from './blocks.ts';

/** A block of a leaflet as HTML, on a page of its own or on another. */
export function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return <Heading>{block.text}</Heading>;
    }
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map(({ text, language, items = [] }) => (
            <li lang={language}>
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
