import { SaxesParser, type SaxesTagNS } from 'saxes';
import { failure, problem, success, type Result } from '../../base/index.ts';
import { Mistake, mistakeOf, outsideRoot, type Refusal } from './mistake.ts';
import { Positions } from './position.ts';
import { xmlProblems } from './problems.ts';
import type { XmlDocument, XmlElement, XmlNode, XmlOther } from './tree.ts';

export interface XmlLimits {
  /** Characters of the document. */
  readonly size: number;
  /** Elements inside each other. */
  readonly depth: number;
}

export const xmlLimits: XmlLimits = { size: 10_000_000, depth: 200 };

/**
 * Reads XML 1.0 with namespaces, strictly and without DTD: a DOCTYPE is refused, so no entity can be declared and nothing outside is
 * fetched. The first mistake ends the reading.
 * @example readXml('<a b="1"/>') // { ok: true, value: { root: { name: 'a', ... } } }
 */
export function readXml(source: string, limits: XmlLimits = xmlLimits): Result<XmlDocument> {
  if (source.length > limits.size) {
    return failure(problem(xmlProblems, 'DMN-XML-SIZE', {}, { found: source.length, limit: limits.size }));
  }
  try {
    return success(new TreeBuilder(source, limits.depth).document());
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    const place = new Positions(source).at(Math.min(error.at, source.length));
    return failure(problem(xmlProblems, error.code, place, error.parameters));
  }
}

/** An element that may still get children. */
interface Open extends XmlElement {
  readonly children: XmlNode[];
}

// A file that calls itself XML 1.1 is held to XML 1.0, whose line ends and characters the rest of the program knows.
const options = { xmlns: true, position: true, defaultXMLVersion: '1.0', forceXMLVersion: true } as const;

/**
 * Puts the events of saxes together. The source is written in one piece, so that the parser's position is an offset in it; what an
 * event tells begins where the event before ended.
 */
class TreeBuilder {
  readonly #source: string;
  readonly #depth: number;
  readonly #parser = new SaxesParser(options);
  readonly #before: XmlOther[] = [];
  readonly #after: XmlOther[] = [];
  readonly #open: Open[] = [];
  #root: Open | undefined;
  #closed: Refusal['closed'];
  #attributes: { name: string; from: number }[] = [];
  #attributeFrom = 0;
  /** Where the tag, text, comment or the like begins that is being read. */
  #from: number;

  constructor(source: string, depth: number) {
    this.#source = source;
    this.#depth = depth;
    this.#from = Math.max(0, source.search(/[^\uFEFF \t\r\n]/));
    this.#listen();
  }

  document(): XmlDocument {
    // saxes takes any unit behind the first half of a surrogate pair for the second half.
    const lone = this.#source.isWellFormed() ? -1 : this.#source.search(/\p{Surrogate}/u);
    if (lone !== -1) throw new Mistake('DMN-XML-CHARACTER', lone);
    this.#parser.write(this.#source).close();
    if (this.#root === undefined) throw new Error('a document without root was accepted');
    return { before: this.#before, root: this.#root, after: this.#after };
  }

  #listen(): void {
    const parser = this.#parser;
    parser.on('error', (error) => {
      throw mistakeOf(error.message, this.#refusal());
    });
    parser.on('doctype', () => {
      throw new Mistake('DMN-XML-DOCTYPE', this.#from);
    });
    // The declaration is written anew; what stands in it is not part of the document.
    parser.on('xmldecl', () => this.#next());
    parser.on('opentagstart', () => this.#begin());
    parser.on('attribute', ({ name }) => {
      this.#attributes.push({ name, from: this.#attributeFrom });
      this.#attributeFrom = parser.position;
    });
    parser.on('opentag', (tag) => this.#element(tag));
    parser.on('closetag', () => {
      const element = this.#open.pop();
      if (element !== undefined) this.#closed = { element, from: this.#from };
      this.#next();
    });
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => {
      const [from, to] = [this.#from + '<![CDATA['.length, parser.position - ']]>'.length];
      this.#open.at(-1)?.children.push({ kind: 'text', text, cdata: true, from, to });
      this.#next();
    });
    // saxes tells a comment at its `--`, before it has seen the `>`.
    parser.on('comment', () => this.#other(parser.position + 1));
    parser.on('processinginstruction', () => this.#other(parser.position));
  }

  #next(from = this.#parser.position): void {
    this.#from = from;
  }

  #begin(): void {
    if (this.#open.length >= this.#depth) {
      throw new Mistake('DMN-XML-DEPTH', this.#from, { limit: this.#depth });
    }
    this.#attributes = [];
    this.#attributeFrom = this.#parser.position;
  }

  #element(tag: SaxesTagNS): void {
    const attributes = Object.values(tag.attributes).map(({ name, value }) => ({ name, value }));
    const { name, local, uri: namespace } = tag;
    const from = this.#from;
    const element: Open = { kind: 'element', name, local, namespace, attributes, children: [], from };
    this.#open.at(-1)?.children.push(element);
    this.#root ??= element;
    this.#open.push(element);
    this.#next();
  }

  /** Told when the `<` behind the text is read. */
  #text(text: string): void {
    const to = this.#parser.position - 1;
    const parent = this.#open.at(-1);
    if (parent === undefined && /[^ \t\r\n]/.test(text)) throw outsideRoot(this.#refusal());
    parent?.children.push({ kind: 'text', text, cdata: false, from: this.#from, to });
    this.#next(to);
  }

  #other(to: number): void {
    const other: XmlOther = { kind: 'other', source: this.#source.slice(this.#from, to) };
    const siblings = this.#open.at(-1)?.children ?? (this.#root === undefined ? this.#before : this.#after);
    siblings.push(other);
    this.#next(to);
  }

  #refusal(): Refusal {
    return {
      source: this.#source,
      from: this.#from,
      to: Math.min(this.#parser.position, this.#source.length),
      open: this.#open,
      hasRoot: this.#root !== undefined,
      closed: this.#closed,
      attributes: this.#attributes,
    };
  }
}
