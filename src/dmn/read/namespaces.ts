import type { XmlElement } from '../xml/tree.ts';

/** The namespaces of the DMN versions, oldest first; 1.5 is what Relance writes. */
export const modelNamespaces: Readonly<Record<string, string>> = {
  'http://www.omg.org/spec/DMN/20151101/dmn.xsd': '1.1',
  'http://www.omg.org/spec/DMN/20151101/': '1.1',
  'http://www.omg.org/spec/DMN/20180521/MODEL/': '1.2',
  'https://www.omg.org/spec/DMN/20191111/MODEL/': '1.3',
  'https://www.omg.org/spec/DMN/20211108/MODEL/': '1.4',
  'https://www.omg.org/spec/DMN/20230324/MODEL/': '1.5',
  'https://www.omg.org/spec/DMN/20240513/MODEL/': '1.6',
};
/** What DMN has no word for stands in attributes of this namespace, which other tools leave alone. */
export const relanceNamespace = 'https://relance.example/dmn';
export const dmn15 = 'https://www.omg.org/spec/DMN/20230324/MODEL/';

const feelNamespace = /^https?:\/\/www\.omg\.org\/spec\/(?:DMN\/\d{8}\/)?FEEL\/?(?:\d{8})?$/;

/** Prefixes that the root binds, e.g. `feel` to the namespace of FEEL: DMN 1.1 writes types as qualified names. */
export type Prefixes = ReadonlyMap<string, string>;

export function prefixesOf(root: XmlElement): Prefixes {
  return new Map(
    root.attributes
      .filter((item) => item.name.startsWith('xmlns:'))
      .map((item) => [item.name.slice(6), item.value]),
  );
}

export function isFeelNamespace(namespace: string): boolean {
  return feelNamespace.test(namespace);
}
