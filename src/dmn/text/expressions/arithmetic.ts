import { number, type Expression } from '../../../feel/index.ts';
import { fill, list, type Reader } from '../reader.ts';
import { expectedOf, isFixed } from '../subject.ts';
import { expressionTexts } from '../texts/expressions.ts';
import { numberText } from '../values.ts';
import { firm, type NodeOf, type Writer, type Written, type Write } from './written.ts';

type Arithmetic = NodeOf<'arithmetic'>;

export const writeArithmetic: Writer<Arithmetic> = (node, write, reader, expected) => {
  switch (node.operator) {
    case '+':
      return writeSum(node, write, reader, expected);
    case '*':
      return writeProduct(node, write, reader);
    case '-':
      return writePair('minus', node, write, reader);
    case '/':
      return writePair('divided', node, write, reader);
    case '**':
      return writePair('power', node, write, reader);
  }
};

export const writeNegation: Writer<NodeOf<'negate'>> = (node, write, reader, expected) => {
  if (node.operand.kind === 'number')
    return { text: numberText(`-${node.operand.value}`, expected.unit, reader), firmness: firm.word };
  const a = write(node.operand, firm.word, expected);
  return { text: fill(expressionTexts.negated, reader.language, { a }), firmness: firm.phrase };
};

function writePair(
  key: 'minus' | 'divided' | 'power' | 'times',
  { left, right }: Arithmetic,
  write: Write,
  reader: Reader,
): Written {
  const expected = key === 'minus' ? { unit: sharedUnit([left, right], reader) } : {};
  const parameters = { a: write(left, firm.word, expected), b: write(right, firm.word, expected) };
  return { text: fill(expressionTexts[key], reader.language, parameters), firmness: firm.phrase };
}

/** `a + b + c` is one sum; a fixed amount with one thing on top is said so. */
const writeSum: Writer<Arithmetic> = (node, write, reader, expected) => {
  const terms = termsOf(node);
  const unit = sharedUnit(terms, reader) ?? expected.unit;
  const [first, second] = terms;
  const { language } = reader;
  if (terms.length === 2 && isFixed(first!, reader.words) && !isFixed(second!, reader.words)) {
    const parameters = { a: write(first!, firm.word, { unit }), b: write(second!, firm.phrase, { unit }) };
    return { text: fill(expressionTexts.raised, language, parameters), firmness: firm.tail };
  }
  const items = terms.map((item) =>
    fill(expressionTexts.part, language, { x: write(item, firm.word, { unit }) }),
  );
  return {
    text: fill(expressionTexts.sum, language, { items: list(items, 'and', language) }),
    firmness: firm.phrase,
  };
};

function termsOf(node: Expression): readonly Expression[] {
  return node.kind === 'arithmetic' && node.operator === '+'
    ? [...termsOf(node.left), ...termsOf(node.right)]
    : [node];
}

function sharedUnit(terms: readonly Expression[], { words }: Reader): string | undefined {
  return terms.map((item) => expectedOf(item, words).unit).find((unit) => unit !== undefined);
}

/** A share of something, or one thing times another. */
function writeProduct(node: Arithmetic, write: Write, reader: Reader): Written {
  const [share, whole] = isShare(node.left, reader)
    ? [node.left, node.right]
    : isShare(node.right, reader)
      ? [node.right, node.left]
      : [undefined, undefined];
  if (share === undefined || whole === undefined) return writePair('times', node, write, reader);
  const parameters = { a: write(share, firm.word, { unit: 'share' }), b: write(whole, firm.phrase) };
  return { text: fill(expressionTexts.share, reader.language, parameters), firmness: firm.phrase };
}

/** A parameter that is a share, or a written number between nothing and one: `0.6 * x` is 60 % of x. */
function isShare(node: Expression, { words }: Reader): boolean {
  if (node.kind === 'number') return number(node.value).gt(0) && number(node.value).lt(1);
  return isFixed(node, words) && expectedOf(node, words).unit === 'share';
}
