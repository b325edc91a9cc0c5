import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages, problemText, unwrap } from '../../base/index.ts';
import { Positions, rawOffset } from './position.ts';
import { readXml } from './read-xml.ts';
import type { XmlElement, XmlNode } from './tree.ts';
import { writeXml } from './write-xml.ts';

function nodesOf(element: XmlElement): readonly XmlNode[] {
  return element.children.flatMap((node) => (node.kind === 'element' ? [node, ...nodesOf(node)] : [node]));
}

describe('the tree', () => {
  test('elements, namespaces and attributes', () => {
    const { root } = unwrap(readXml('<a b="1"/>'));
    expect(root).toEqual({
      kind: 'element',
      name: 'a',
      local: 'a',
      namespace: '',
      attributes: [{ name: 'b', value: '1' }],
      children: [],
      from: 0,
    });
    const bound = unwrap(readXml('<a xmlns="urn:a"><p:b xmlns:p="urn:p" p:c="1"/><c xmlns=""/><d/></a>'));
    const found = nodesOf(bound.root).map((node) =>
      node.kind === 'element' ? [node.name, node.namespace] : [],
    );
    expect(found).toEqual([
      ['p:b', 'urn:p'],
      ['c', ''],
      ['d', 'urn:a'],
    ]);
  });

  test('references and white space in values', () => {
    const { root } = unwrap(readXml('<a b="x\r\ny\tz&#10;&lt;&#x1F600;"/>'));
    expect(root.attributes[0]?.value).toBe('x y z\n<\u{1F600}');
  });

  test('comments, instructions and CDATA come out as they went in', () => {
    const inside = '<?p q?><a><!-- - c --><?r s="?"?>t<![CDATA[<u>]]]]>&amp;v<b/><!----></a>\n<!-- end -->\n';
    const source = `<?xml version="1.0" encoding="UTF-8"?>\n${inside.replace('?><a>', '?>\n<a>')}`;
    expect(writeXml(unwrap(readXml(source)))).toBe(source);
  });

  test('a document that calls itself XML 1.1 is read as XML 1.0', () => {
    const source = '<?xml version="1.1"?><a>x\u0085y</a>';
    expect(unwrap(readXml(source)).root.children).toMatchObject([{ text: 'x\u0085y' }]);
    expect(readXml('<?xml version="1.1"?><a>&#1;</a>').ok).toBe(false);
  });
});

describe('offsets', () => {
  const pieces = [
    '<a\n  b="é\u{1F600}"\n>',
    'x \u{1F600}&#x1F600; y\n',
    '<!-- \u{1F600}\n -->',
    '<b>\n&lt;',
    '<![CDATA[\n\u{1F600}]]>',
    '</b\n>',
    ' ',
    '<?p \n?>',
    '<c/>',
    'z\n',
    '</a>',
  ];
  test.each([
    ['line feeds', '\n', ''],
    ['carriage return and line feed', '\r\n', ''],
    ['carriage returns', '\r', ''],
    ['a byte order mark', '\n', '\uFEFF'],
    ['a declaration and blank lines', '\r\n', '\uFEFF<?xml version="1.0"?>\n\n<!-- -->\n'],
    ['blank lines in front', '\n', '\n \n'],
  ])('%s', (_, lineEnd, front) => {
    const written = pieces.map((piece) => piece.replaceAll('\n', lineEnd));
    const source = front + written.join('');
    const start = (at: number) => front.length + written.slice(0, at).join('').length;
    const { root } = unwrap(readXml(source));
    expect(root.from).toBe(front.length);
    expect(nodesOf(root)).toMatchObject([
      { kind: 'text', text: 'x \u{1F600}\u{1F600} y\n', from: start(1), to: start(2) },
      { kind: 'other', source: written[2] },
      { kind: 'element', name: 'b', from: start(3) },
      { kind: 'text', text: '\n<', from: start(3) + 3, to: start(4) },
      { kind: 'text', text: '\n\u{1F600}', cdata: true, from: start(4) + 9, to: start(5) - 3 },
      { kind: 'text', text: ' ', from: start(6), to: start(7) },
      { kind: 'other', source: written[7] },
      { kind: 'element', name: 'c', from: start(8) },
      { kind: 'text', text: 'z\n', from: start(9), to: start(10) },
    ]);
  });

  test('of a character in read text, back in the source', () => {
    expect(rawOffset('a &lt; b', 4, false)).toBe(7);
    const piece = fc.constantFrom(
      'a',
      ' ',
      '\u{1F600}',
      '\n',
      '\r\n',
      '&lt;',
      '&#10;',
      '&#x1f600;',
      '&#128512;',
      '&#xe9;',
    );
    fc.assert(
      fc.property(fc.array(piece), fc.array(piece), (left, right) => {
        const [before, all] = [left.join(''), [...left, 'X', ...right].join('')];
        const { root } = unwrap(readXml(`<a>${all}</a>`));
        const text = root.children.map((node) => (node.kind === 'text' ? node.text : '')).join('');
        expect(rawOffset(all, text.indexOf('X'), false)).toBe(before.length);
      }),
    );
  });

  test('in CDATA a reference is plain text', () => {
    expect(rawOffset('&lt;\r\nx', 5, true)).toBe(6);
  });
});

interface Mistake {
  readonly xml: string;
  readonly code: string;
  /** Line and column. */
  readonly at: string;
  readonly says: string;
}

/** One for each sentence of saxes that a mistake can call forth, and for what it leaves to us. */
const mistakes: readonly Mistake[] = [
  { xml: ' \n', code: 'DMN-XML-NO-ROOT', at: '1:1', says: 'begin' },
  { xml: '<!-- x -->\n', code: 'DMN-XML-NO-ROOT', at: '1:11', says: 'begin' },
  { xml: '<!-- x -->\nx<a/>', code: 'DMN-XML-NO-ROOT', at: '2:1', says: 'begin' },
  { xml: '</a>', code: 'DMN-XML-NO-ROOT', at: '1:1', says: 'begin' },
  { xml: '<a/>\n x<b/>', code: 'DMN-XML-AFTER', at: '2:2', says: '"x<b/>"' },
  { xml: '<a/>\r\n<b/>', code: 'DMN-XML-AFTER', at: '2:1', says: '"<b/>"' },
  { xml: '<a/>\n</a>', code: 'DMN-XML-AFTER', at: '2:1', says: '"</a>"' },
  { xml: '<a/><![CDATA[x]]>', code: 'DMN-XML-AFTER', at: '1:5', says: 'CDATA' },
  { xml: '<a/>\n<!DOCTYPE a>', code: 'DMN-XML-DOCTYPE', at: '2:1', says: 'DOCTYPE' },
  { xml: '<!-- x -->\n<!DOCTYPE a [', code: 'DMN-XML-DOCTYPE', at: '2:1', says: 'DOCTYPE' },
  { xml: '<!doctype a><a/>', code: 'DMN-XML-DOCTYPE', at: '1:1', says: 'DOCTYPE' },
  { xml: '<a>\n<!ENTITY b "c"></a>', code: 'DMN-XML-DOCTYPE', at: '2:1', says: 'ENTITY' },
  { xml: '<a>\n<!ELEMENT b></a>', code: 'DMN-XML-UNEXPECTED', at: '2:9', says: 'incorrect syntax' },
  { xml: '<a>\n<![CDATA[x</a>', code: 'DMN-XML-COMMENT', at: '2:1', says: 'not closed' },
  { xml: '<a/>\n<?p x', code: 'DMN-XML-COMMENT', at: '2:1', says: 'not closed' },
  { xml: '<a>\n<b c="x></a>', code: 'DMN-XML-QUOTE', at: '2:9', says: '"</a>"' },
  { xml: '<a>\n<b c="x', code: 'DMN-XML-COMMENT', at: '2:1', says: 'not closed' },
  { xml: '<a></a', code: 'DMN-XML-COMMENT', at: '1:4', says: 'not closed' },
  { xml: '<a>x &amp; y', code: 'DMN-XML-UNCLOSED', at: '1:1', says: '<a>' },
  {
    xml: '<p:a xmlns:p="urn:p">\n<b></p:a >',
    code: 'DMN-XML-MISMATCH',
    at: '2:4',
    says: '</p:a> does not close <b>',
  },
  { xml: '<a>\n</></a>', code: 'DMN-XML-UNEXPECTED', at: '2:3', says: 'weird empty close tag' },
  { xml: '<a>\u{1F600}&x;</a>', code: 'DMN-XML-ENTITY', at: '1:6', says: '"&x;"' },
  { xml: '<a b="&lt;&x;"/>', code: 'DMN-XML-ENTITY', at: '1:11', says: '"&x;"' },
  { xml: '<a>&lt;\r\n& b &amp; c</a>', code: 'DMN-XML-ENTITY', at: '2:1', says: '"&"' },
  { xml: '<a b="x & y"/>', code: 'DMN-XML-ENTITY', at: '1:9', says: '"&"' },
  { xml: '<a>&;</a>', code: 'DMN-XML-ENTITY', at: '1:4', says: '"&;"' },
  { xml: '<a>&#0;</a>', code: 'DMN-XML-ENTITY', at: '1:4', says: '"&#0;"' },
  { xml: '<a>&toString;</a>', code: 'DMN-XML-ENTITY', at: '1:4', says: '"&toString;"' },
  { xml: '<a>\n<b p:c="1"/></a>', code: 'DMN-XML-PREFIX', at: '2:1', says: '"p"' },
  { xml: '<a xmlns:p=""/>', code: 'DMN-XML-UNEXPECTED', at: '1:13', says: 'undefine prefix' },
  { xml: '<a:b:c/>', code: 'DMN-XML-UNEXPECTED', at: '1:8', says: 'malformed name' },
  { xml: '<a b="1"\n  b="2"/>', code: 'DMN-XML-ATTRIBUTE-TWICE', at: '2:3', says: '"b"' },
  {
    xml: '<a xmlns:p="urn:x" xmlns:q="urn:x" p:b="1" q:b="2"/>',
    code: 'DMN-XML-ATTRIBUTE-TWICE',
    at: '1:44',
    says: '"q:b"',
  },
  { xml: '<a b="<"/>', code: 'DMN-XML-QUOTE', at: '1:7', says: '&lt;' },
  { xml: '<a b/>', code: 'DMN-XML-UNEXPECTED', at: '1:5', says: 'disallowed character in attribute name' },
  { xml: '<a b >', code: 'DMN-XML-UNEXPECTED', at: '1:6', says: 'attribute without value' },
  { xml: '<a>< b/></a>', code: 'DMN-XML-UNEXPECTED', at: '1:5', says: 'tag name' },
  { xml: '<a><!-- b -- c --></a>', code: 'DMN-XML-UNEXPECTED', at: '1:13', says: 'malformed comment' },
  { xml: '<a>]]></a>', code: 'DMN-XML-UNEXPECTED', at: '1:6', says: ']]>' },
  {
    xml: '\n<?xml version="1.0"?><a/>',
    code: 'DMN-XML-UNEXPECTED',
    at: '2:6',
    says: 'at the start of the document',
  },
  { xml: '<a>\uFFFE</a>', code: 'DMN-XML-CHARACTER', at: '1:4', says: 'forbids' },
  { xml: '<a>\n\uD800</a>', code: 'DMN-XML-CHARACTER', at: '2:1', says: 'forbids' },
  { xml: '<a>\uDC00</a>', code: 'DMN-XML-CHARACTER', at: '1:4', says: 'forbids' },
];

describe('mistakes', () => {
  test.each(mistakes)('$code $xml', ({ xml, code, at, says }) => {
    const result = readXml(xml);
    const found = result.ok ? [] : result.problems;
    expect(found.map((item) => [item.code, `${item.place.line}:${item.place.column}`])).toEqual([[code, at]]);
    expect(problemText(found[0]!, 'en')).toContain(says);
    for (const language of languages) expect(problemText(found[0]!, language)).not.toMatch(/\{\w+\}/);
  });

  test('whatever is cut out of a document, the answer is a document or one problem with a place', () => {
    const whole =
      '\uFEFF<?xml version="1.0"?>\r\n<!-- a --><p:a xmlns:p="urn:p" b="&lt;\u{1F600}"><![CDATA[x]]>&#10;<?q r?><c/></p:a>';
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(12), (from, length) => {
        const result = readXml(whole.slice(0, from) + whole.slice(from + length));
        if (!result.ok) expect(result.problems).toMatchObject([{ place: { line: expect.any(Number) } }]);
      }),
      { numRuns: 500 },
    );
  });

  test('levels are counted, siblings are not', () => {
    const limits = { size: 1000, depth: 2 };
    expect(readXml('<a><b/><b></b><b/></a>', limits).ok).toBe(true);
    expect(readXml('<a><b>\n<c/></b></a>', limits)).toMatchObject({
      problems: [{ code: 'DMN-XML-DEPTH', place: { line: 2, column: 1 } }],
    });
  });
});

test('a line and column and their offset', () => {
  const positions = new Positions('ab\ncd');
  expect(positions.at(4)).toEqual({ line: 2, column: 2 });
  expect(positions.offset(2, 2)).toBe(4);
});
