import type { xmlProblems } from './problems.ts';
import type { XmlElement } from './tree.ts';

type Parameters = Readonly<Record<string, string | number>>;

/** A mistake on the way; turned into a problem at the front door and never seen outside this folder. */
export class Mistake extends Error {
  readonly code: keyof typeof xmlProblems;
  /** Offset in the source, in UTF-16 units. */
  readonly at: number;
  readonly parameters: Parameters;

  constructor(code: keyof typeof xmlProblems, at: number, parameters: Parameters = {}) {
    super(code);
    this.code = code;
    this.at = at;
    this.parameters = parameters;
  }
}

/** Where the parser was when it refused. All offsets are in UTF-16 units of the source. */
export interface Refusal {
  readonly source: string;
  /** Where the tag, text, comment or the like begins that was being read. */
  readonly from: number;
  /** Behind the last character read. */
  readonly to: number;
  /** The elements that are still open, the innermost last. */
  readonly open: readonly XmlElement[];
  readonly hasRoot: boolean;
  /** The element that was closed last, and where its closing tag begins. */
  readonly closed: { readonly element: XmlElement; readonly from: number } | undefined;
  /** Attributes of the tag that is being read, each with the offset where the one before ended. */
  readonly attributes: readonly { readonly name: string; readonly from: number }[];
}

/**
 * The mistake behind an error of saxes, whose messages are English sentences without a code.
 * The messages stand in a table of tests, so that a new version of saxes cannot reword one unseen.
 */
export function mistakeOf(message: string, refusal: Refusal): Mistake {
  const { source, from, to } = refusal;
  const reason = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
  if (/^<!(?:DOCTYPE|ENTITY)/i.test(source.slice(from, from + 9)))
    return new Mistake('DMN-XML-DOCTYPE', from);
  const [, kind, subject = ''] = /^([^:]*)(?:: (.*))?$/s.exec(reason) ?? [];
  switch (kind) {
    case 'document must contain a root element':
    case 'unclosed tag':
    case 'unexpected end':
      return brokenOff(refusal);
    case 'text data outside of root node':
    case 'documents may contain only one root':
    case 'unmatched closing tag':
      return outsideRoot(refusal);
    case 'unexpected close tag':
      return mismatch(refusal);
    case 'undefined entity':
    case 'disallowed character in entity name':
    case 'malformed character entity':
    case 'empty entity name':
      return entity(refusal);
    case 'unbound namespace prefix':
      return new Mistake('DMN-XML-PREFIX', from, { found: String(JSON.parse(subject)) });
    case 'duplicate attribute':
      return attributeTwice(refusal, subject);
    case 'unquoted attribute value':
      return new Mistake('DMN-XML-QUOTE', to - 1, { found: excerpt(source, to - 1) });
    case 'disallowed character':
      if (source[to - 1] !== '<') return new Mistake('DMN-XML-CHARACTER', to - 1);
      return new Mistake('DMN-XML-QUOTE', to - 1, { found: excerpt(source, to - 1) });
    default:
      return new Mistake('DMN-XML-UNEXPECTED', to - 1, { found: excerpt(source, to - 1), reason });
  }
}

/** Something other than blanks, comments and instructions before or after the root. */
export function outsideRoot({ source, from, hasRoot }: Refusal): Mistake {
  const at = from + source.slice(from).search(/[^ \t\r\n]|$/);
  return hasRoot
    ? new Mistake('DMN-XML-AFTER', at, { found: excerpt(source, at) })
    : new Mistake('DMN-XML-NO-ROOT', at);
}

/** The file ended too early: the innermost thing that was not complete is told. */
function brokenOff(refusal: Refusal): Mistake {
  const { source, from, open } = refusal;
  if (/^<[!?]/.test(source.slice(from, from + 2))) return new Mistake('DMN-XML-COMMENT', from);
  if (lastReference(refusal)?.[0].endsWith(';') === false) return entity(refusal);
  if (source[from] === '<') return new Mistake('DMN-XML-COMMENT', from);
  const innermost = open.at(-1);
  if (innermost === undefined) return new Mistake('DMN-XML-NO-ROOT', from);
  return new Mistake('DMN-XML-UNCLOSED', innermost.from, { found: innermost.name });
}

function mismatch({ source, to, closed }: Refusal): Mistake {
  if (closed === undefined) throw new Error('a closing tag that closes nothing');
  const found = source.slice(closed.from + 2, to - 1).trim();
  return new Mistake('DMN-XML-MISMATCH', closed.from, { found, expected: closed.element.name });
}

function entity(refusal: Refusal): Mistake {
  const reference = lastReference(refusal);
  if (reference === undefined) throw new Error('a wrong reference without an ampersand');
  const found = /^&[\w.#-]*;?/.exec(reference[0])?.[0] ?? '&';
  return new Mistake('DMN-XML-ENTITY', refusal.from + reference.index, { found });
}

/** All references of a text or tag before the wrong one are complete, so the last is the wrong one. */
function lastReference({ source, from, to }: Refusal): RegExpExecArray | undefined {
  return [...source.slice(from, to).matchAll(/&[^;]*;?/g)].at(-1);
}

/** saxes names the attribute without its prefix, after the namespace in braces. */
function attributeTwice({ source, from, attributes }: Refusal, subject: string): Mistake {
  const local = subject.replace(/^\{.*\}/s, '');
  const twice = attributes.findLast((item) => item.name === local || item.name.endsWith(`:${local}`));
  if (twice === undefined) return new Mistake('DMN-XML-ATTRIBUTE-TWICE', from, { found: local });
  const at = twice.from + source.slice(twice.from).search(/[^ \t\r\n]/);
  return new Mistake('DMN-XML-ATTRIBUTE-TWICE', at, { found: twice.name });
}

function excerpt(source: string, at: number): string {
  return source.slice(at, at + 20) || '(end of file)';
}
