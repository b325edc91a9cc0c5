import type { Expression } from '../../../feel/index.ts';
import { fill, list, type Reader } from '../reader.ts';
import { expressionTexts } from '../texts/expressions.ts';
import { numberText, temporalText, valueText, type Expected } from '../values.ts';
import { parseTemporal } from '../../../feel/index.ts';
import { writeArithmetic, writeNegation } from './arithmetic.ts';
import { conditionText } from './conditions.ts';
import { feelText } from './feel.ts';
import { functionWriters } from './functions.ts';
import { writeName } from './names.ts';
import { firm, type NodeOf, type Write, type Writer, type Written } from './written.ts';

/** The writer of sub-expressions for a reader. */
export function writerFor(reader: Reader): Write {
  const write: Write = (node, least, expected = {}) => {
    const { text, firmness } = written(node, write, reader, expected);
    return firmness < least ? `(${text})` : text;
  };
  return write;
}

/**
 * An expression as a noun phrase: `10 % van de omzet`. What has no exact words stands as FEEL in quotes, never as a guess.
 * @example expressionText(parsed('Rate * Turnover'), reader) // '10 % van de omzet'
 */
export function expressionText(node: Expression, reader: Reader, expected: Expected = {}): string {
  return writerFor(reader)(node, firm.open, expected);
}

const written: Writer = (node, write, reader, expected): Written => {
  switch (node.kind) {
    case 'null':
      return word(valueText(null, expected, reader));
    case 'boolean':
    case 'string':
      return word(valueText(node.value, expected, reader));
    case 'number':
      return word(numberText(node.value, expected.unit, reader));
    case 'temporal': {
      const value = parseTemporal(node.value);
      return word(value === null ? feelText(node, reader) : temporalText(value, reader));
    }
    case 'name':
    case 'path':
      return writeName(node, write, reader, expected);
    case 'arithmetic':
      return writeArithmetic(node, write, reader, expected);
    case 'negate':
      return writeNegation(node, write, reader, expected);
    case 'comparison':
    case 'logical':
    case 'between':
    case 'in': {
      const condition = conditionText(node, 'subordinate', write, reader);
      return { text: fill(expressionTexts.whether, reader.language, { condition }), firmness: firm.open };
    }
    case 'if':
      return writeChoice(node, write, reader, expected);
    case 'list':
      return writeList(node, write, reader, expected);
    case 'call':
      return writeCall(node, write, reader, expected);
    case 'filter':
    case 'instance of':
    case 'for':
    case 'quantified':
    case 'context':
    case 'range':
    case 'function':
    case 'call named':
      return asFeel(node, reader);
  }
};

function word(text: string): Written {
  return { text, firmness: firm.word };
}

function asFeel(node: Expression, reader: Reader): Written {
  const feel = feelText(node, reader);
  return { text: fill(expressionTexts.feel, reader.language, { feel }), firmness: firm.word };
}

const writeChoice: Writer<NodeOf<'if'>> = (node, write, reader, expected) => {
  const condition = conditionText(node.condition, 'subordinate', write, reader);
  const a = write(node.then, firm.phrase, expected);
  const b = write(node.else, node.else.kind === 'if' ? firm.open : firm.phrase, expected);
  return { text: fill(expressionTexts.choice, reader.language, { a, b, condition }), firmness: firm.open };
};

const writeList: Writer<NodeOf<'list'>> = (node, write, reader, expected) => {
  if (node.items.length === 0) return word(valueText([], expected, reader));
  const items = list(
    node.items.map((item) => write(item, firm.word, expected)),
    'and',
    reader.language,
  );
  return { text: fill(expressionTexts.list, reader.language, { items }), firmness: firm.phrase };
};

/** A builtin with words of its own, unless the model has something else of that name. */
const writeCall: Writer<NodeOf<'call'>> = (node, write, reader, expected) => {
  const { callee, positional } = node;
  if (callee.kind !== 'name' || reader.words.has(callee.name)) return asFeel(node, reader);
  return functionWriters.get(callee.name)?.(positional, write, reader, expected) ?? asFeel(node, reader);
};
