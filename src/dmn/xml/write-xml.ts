import type { XmlDocument, XmlElement, XmlNode } from './tree.ts';

/** The document as XML text in UTF-8, each reference escaped where it must be. Text and comments come out as they went in. */
export function writeXml(document: XmlDocument): string {
  const before = document.before.map((node) => `${node.source}\n`).join('');
  const after = document.after.map((node) => `${node.source}\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${before}${writeNode(document.root)}\n${after}`;
}

function writeNode(node: XmlNode): string {
  switch (node.kind) {
    case 'other':
      return node.source;
    case 'text':
      return node.cdata ? `<![CDATA[${node.text}]]>` : escapeText(node.text);
    case 'element':
      return writeElement(node);
  }
}

function writeElement(element: XmlElement): string {
  const attributes = element.attributes.map((item) => ` ${item.name}="${escapeValue(item.value)}"`).join('');
  if (element.children.length === 0) return `<${element.name}${attributes}/>`;
  return `<${element.name}${attributes}>${element.children.map(writeNode).join('')}</${element.name}>`;
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** White space other than the blank is escaped, as a reader turns it into blanks (XML 1.0, 3.3.3). */
function escapeValue(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
