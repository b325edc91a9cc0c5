import { SaxesParser } from 'saxes';

/** An element with the text of its `text`, an output with that of its default; what is not of DMN has its namespace in its kind. */
export interface Item {
  readonly kind: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}
/** A child of the root, and all that is in it in the order of the document. */
export type Element = readonly [Item, ...Item[]];

/** The attributes of the root, and its children. */
export function readDocument(source: string) {
  const elements: [Item, ...Item[]][] = [];
  let root: Item['attributes'] = {};
  const open: string[] = [];
  let dmn: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, uri, attributes }) => {
    dmn ??= uri;
    const values = Object.values(attributes).map(({ name, value }) => [name, value]);
    const kind = uri === dmn ? local : `${local} of ${uri}`;
    const item: Item = { kind, attributes: Object.fromEntries(values), text: '' };
    if (open.push(kind) === 1) root = item.attributes;
    else if (open.length === 2) elements.push([item]);
    else if (kind !== 'text' && kind !== 'defaultOutputEntry') elements.at(-1)!.push(item);
  });
  const addText = (text: string) => {
    if (open.length > 2 && /^(text|question)$/.test(open.at(-1)!)) elements.at(-1)!.at(-1)!.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => void open.pop());
  parser.write(source).close();
  return { root, elements: elements as readonly Element[] };
}
