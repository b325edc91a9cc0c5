import type { Import } from '../model.ts';
import type { XmlElement } from '../xml/tree.ts';
import { isFeelNamespace, relanceNamespace, type Prefixes } from './namespaces.ts';
import type { Reading } from './reading.ts';

/** Types of FEEL that DMN 1.1 writes in one word. */
const feelNames: Readonly<Record<string, string>> = {
  dateTime: 'date and time',
  dayTimeDuration: 'days and time duration',
  yearMonthDuration: 'years and months duration',
};

/** The document that is read: its namespace, prefixes and imports give references their meaning. */
export class Document {
  readonly reading: Reading;
  readonly namespace: string;
  readonly imports: readonly Import[];
  readonly #prefixes: Prefixes;

  constructor(reading: Reading, namespace: string, imports: readonly Import[], prefixes: Prefixes) {
    this.reading = reading;
    this.namespace = namespace;
    this.imports = imports;
    this.#prefixes = prefixes;
  }

  /** A typeRef without its XML prefix: `feel:string` is `string`, a prefix of an imported namespace becomes the import's name. */
  typeRef(written: string | undefined): string | undefined {
    const ref = written?.replaceAll(/\s+/g, ' ').trim();
    if (ref === undefined || ref === '') return undefined;
    const braces = /^\{(.*)\}(.+)$/.exec(ref);
    if (braces !== null) return this.#qualified(braces[1]!, braces[2]!);
    const colon = ref.indexOf(':');
    if (colon === -1) return ref;
    const bound = this.#prefixes.get(ref.slice(0, colon));
    return bound === undefined ? ref : this.#qualified(bound, ref.slice(colon + 1));
  }

  /** The unit of the numbers that an element declares: the attribute `unit` of our own namespace, whatever its prefix. */
  unit(element: XmlElement | undefined): string | undefined {
    const own = element?.attributes.find(({ name }) => {
      const [prefix, local] = name.split(':');
      return local === 'unit' && this.#prefixes.get(prefix!) === relanceNamespace;
    });
    return own?.value.trim();
  }

  #qualified(namespace: string, local: string): string {
    if (isFeelNamespace(namespace)) return feelNames[local] ?? local;
    if (namespace === this.namespace) return local;
    const imported = this.imports.find((item) => item.namespace === namespace);
    return imported === undefined || imported.name === '' ? local : `${imported.name}.${local}`;
  }

  /** A reference to an element as its id, with the namespace before `#` where it is imported. */
  reference(href: string): string {
    const hash = href.indexOf('#');
    if (hash === -1) return href;
    const namespace = href.slice(0, hash);
    return namespace === '' || namespace === this.namespace ? href.slice(hash + 1) : href;
  }
}
