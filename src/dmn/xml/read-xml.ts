import { failure, problem, success, type Result } from '../../base/index.ts';
import { xmlProblems } from './problems.ts';
import { Positions } from './position.ts';
import { resolveReferences } from './references.ts';
import type { XmlAttribute, XmlDocument, XmlElement, XmlNode, XmlOther } from './tree.ts';

export interface XmlLimits {
  /** Characters of the document. */
  readonly size: number;
  /** Elements inside each other. */
  readonly depth: number;
}

export const xmlLimits: XmlLimits = { size: 10_000_000, depth: 200 };

type Code = keyof typeof xmlProblems;

/** A mistake on the way; turned into a problem at the front door and never seen outside this file. */
class Mistake extends Error {
  readonly code: Code;
  readonly at: number;
  readonly parameters: Readonly<Record<string, string | number>>;

  constructor(code: Code, at: number, parameters: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.at = at;
    this.parameters = parameters;
  }
}

/**
 * Reads XML 1.0 with namespaces, strictly and without DTD: a DOCTYPE is refused, so no entity can be declared and nothing outside is
 * fetched. Written here, because the parsers at hand are lenient with broken attributes and cost a scan of the file per position.
 * @example readXml('<a b="1"/>') // { ok: true, value: { root: { name: 'a', ... } } }
 */
export function readXml(source: string, limits: XmlLimits = xmlLimits): Result<XmlDocument> {
  if (source.length > limits.size) {
    return failure(problem(xmlProblems, 'DMN-XML-SIZE', {}, { found: source.length, limit: limits.size }));
  }
  try {
    return success(new XmlReader(source, limits).document());
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    const place = new Positions(source).at(Math.min(error.at, source.length));
    return failure(problem(xmlProblems, error.code, place, error.parameters));
  }
}

const tagName =
  /[A-Za-z_\u0080-\uFFFF][\w.\-\u0080-\uFFFF]*(?::[A-Za-z_\u0080-\uFFFF][\w.\-\u0080-\uFFFF]*)?/y;
const space = /[ \t\r\n]*/y;
const forbidden = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/; // oxlint-disable-line no-control-regex -- XML 1.0, 2.2
type Bindings = ReadonlyMap<string, string>;

class XmlReader {
  readonly #source: string;
  readonly #limits: XmlLimits;
  #at: number;

  constructor(source: string, limits: XmlLimits) {
    this.#source = source;
    this.#limits = limits;
    this.#at = source.startsWith('\uFEFF') ? 1 : 0;
  }

  document(): XmlDocument {
    const wrong = forbidden.exec(this.#source);
    if (wrong !== null) throw new Mistake('DMN-XML-CHARACTER', wrong.index);
    const before = this.#misc();
    if (this.#source[this.#at] !== '<') throw new Mistake('DMN-XML-NO-ROOT', this.#at);
    const root = this.#element(new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]), 1);
    const after = this.#misc();
    if (this.#at < this.#source.length) {
      throw new Mistake('DMN-XML-AFTER', this.#at, { found: this.#excerpt() });
    }
    return { before, root, after };
  }

  #misc(): readonly XmlOther[] {
    const found: XmlOther[] = [];
    for (;;) {
      this.#match(space);
      const other = this.#other();
      if (other === undefined) return found;
      // The declaration is written anew; what stands in it is not part of the document.
      if (!/^<\?xml\s/.test(other.source)) found.push(other);
    }
  }

  #other(): XmlOther | undefined {
    const from = this.#at;
    if (this.#source.startsWith('<!--', from)) return this.#until('-->', from + 4, 'DMN-XML-COMMENT');
    if (this.#source.startsWith('<?', from)) return this.#until('?>', from + 2, 'DMN-XML-COMMENT');
    if (/^<!(?:DOCTYPE|ENTITY)/i.test(this.#source.slice(from, from + 9))) {
      throw new Mistake('DMN-XML-DOCTYPE', from);
    }
    return undefined;
  }

  #until(end: string, search: number, code: Code): XmlOther {
    const from = this.#at;
    const found = this.#source.indexOf(end, search);
    if (found === -1) throw new Mistake(code, from);
    this.#at = found + end.length;
    return { kind: 'other', source: this.#source.slice(from, this.#at) };
  }

  #element(outer: Bindings, depth: number): XmlElement {
    const from = this.#at;
    if (depth > this.#limits.depth) throw new Mistake('DMN-XML-DEPTH', from, { limit: this.#limits.depth });
    this.#at += 1;
    const name = this.#name();
    const attributes = this.#attributes();
    const bindings = bind(outer, attributes);
    const [prefix, local] = split(name);
    const namespace = bindings.get(prefix);
    if (namespace === undefined && prefix !== '')
      throw new Mistake('DMN-XML-PREFIX', from, { found: prefix });
    const shape = { kind: 'element' as const, name, local, namespace: namespace ?? '', attributes, from };
    if (this.#source.startsWith('/>', this.#at)) {
      this.#at += 2;
      return { ...shape, children: [] };
    }
    this.#expect('>');
    return { ...shape, children: this.#children(name, from, bindings, depth) };
  }

  #attributes(): readonly XmlAttribute[] {
    const attributes: XmlAttribute[] = [];
    const seen = new Set<string>();
    for (;;) {
      const before = this.#at;
      this.#match(space);
      const next = this.#source[this.#at];
      if (next === '>' || next === '/' || next === undefined) return attributes;
      if (this.#at === before) throw new Mistake('DMN-XML-UNEXPECTED', this.#at, { found: this.#excerpt() });
      const at = this.#at;
      const name = this.#name();
      if (seen.has(name)) throw new Mistake('DMN-XML-ATTRIBUTE-TWICE', at, { found: name });
      seen.add(name);
      this.#match(space);
      this.#expect('=');
      this.#match(space);
      attributes.push({ name, value: this.#quoted() });
    }
  }

  #quoted(): string {
    const quote = this.#source[this.#at];
    if (quote !== '"' && quote !== "'")
      throw new Mistake('DMN-XML-QUOTE', this.#at, { found: this.#excerpt() });
    const from = this.#at + 1;
    const to = this.#source.indexOf(quote, from);
    const raw = this.#source.slice(from, to === -1 ? undefined : to);
    if (to === -1 || raw.includes('<'))
      throw new Mistake('DMN-XML-QUOTE', this.#at, { found: raw.slice(0, 20) });
    this.#at = to + 1;
    return this.#resolved(raw.replaceAll(/\r\n|[\r\n\t]/g, ' '), from);
  }

  #children(name: string, from: number, bindings: Bindings, depth: number): readonly XmlNode[] {
    const children: XmlNode[] = [];
    for (;;) {
      const text = this.#at;
      const next = this.#source.indexOf('<', text);
      if (next === -1) throw new Mistake('DMN-XML-UNCLOSED', from, { found: name });
      this.#at = next;
      if (next > text) {
        const resolved = this.#resolved(this.#source.slice(text, next), text).replaceAll(/\r\n?/g, '\n');
        children.push({ kind: 'text', text: resolved, cdata: false, from: text, to: next });
      }
      if (this.#source.startsWith('</', next)) {
        this.#close(name);
        return children;
      }
      if (this.#source.startsWith('<![CDATA[', next)) {
        const whole = this.#until(']]>', next + 9, 'DMN-XML-COMMENT').source;
        const content = whole.slice(9, -3).replaceAll(/\r\n?/g, '\n');
        children.push({ kind: 'text', text: content, cdata: true, from: next + 9, to: this.#at - 3 });
        continue;
      }
      children.push(this.#other() ?? this.#element(bindings, depth + 1));
    }
  }

  #close(name: string): void {
    const at = this.#at;
    this.#at += 2;
    const found = this.#name();
    if (found !== name) throw new Mistake('DMN-XML-MISMATCH', at, { found, expected: name });
    this.#match(space);
    this.#expect('>');
  }

  #resolved(raw: string, from: number): string {
    const resolved = resolveReferences(raw);
    if ('text' in resolved) return resolved.text;
    const at = from + resolved.wrongAt;
    throw new Mistake('DMN-XML-ENTITY', at, { found: /^&[\w.-]*;?/.exec(raw.slice(resolved.wrongAt))![0] });
  }

  #name(): string {
    const name = this.#match(tagName);
    if (name === '') throw new Mistake('DMN-XML-UNEXPECTED', this.#at, { found: this.#excerpt() });
    return name;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #expect(token: string): void {
    if (!this.#source.startsWith(token, this.#at)) {
      throw new Mistake('DMN-XML-UNEXPECTED', this.#at, { found: this.#excerpt() });
    }
    this.#at += token.length;
  }

  #excerpt(): string {
    return this.#source.slice(this.#at, this.#at + 20) || '(end of file)';
  }
}

function split(name: string): readonly [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return colon === -1 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}

function bind(outer: Bindings, attributes: readonly XmlAttribute[]): Bindings {
  const declared = attributes.filter((item) => item.name === 'xmlns' || item.name.startsWith('xmlns:'));
  if (declared.length === 0) return outer;
  return new Map([...outer, ...declared.map((item): [string, string] => [item.name.slice(6), item.value])]);
}
