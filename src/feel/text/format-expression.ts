import type {
  ArithmeticOperator,
  Expression,
  Iterator,
  TypeExpression,
  UnaryTest,
  UnaryTests,
} from '../ast.ts';
import { quoteString } from '../parse/string.ts';
import { formatKey } from './format-value.ts';

/** How tight each construct binds; an operand that binds less tight gets brackets. */
const strengths = {
  low: 0,
  or: 1,
  and: 2,
  compare: 3,
  add: 4,
  multiply: 5,
  power: 6,
  unary: 7,
  instance: 8,
  atom: 9,
};

const arithmetic: Readonly<Record<ArithmeticOperator, number>> = {
  '+': strengths.add,
  '-': strengths.add,
  '*': strengths.multiply,
  '/': strengths.multiply,
  '**': strengths.power,
};

/**
 * The text of an expression in one layout; reading it gives the same tree, up to spans.
 * @example formatExpression(unwrap(parseExpression('(1+2)*3'))) // '(1 + 2) * 3'
 */
export function formatExpression(node: Expression): string {
  return format(node, strengths.low);
}

/** The text of a cell. */
export function formatUnaryTests(tests: UnaryTests): string {
  if (tests.kind === 'any') return '-';
  const list = tests.tests.map(formatTest).join(', ');
  return tests.negated ? `not(${list})` : list;
}

function formatTest(test: UnaryTest): string {
  return test.kind === 'compare'
    ? `${test.operator} ${format(test.operand, strengths.add)}`
    : format(test.expression, strengths.low);
}

function format(node: Expression, least: number): string {
  const [text, strength] = write(node);
  return strength < least ? `(${text})` : text;
}

type Written = readonly [text: string, strength: number];

function binary(left: Expression, operator: string, right: Expression, strength: number): Written {
  return [`${format(left, strength)} ${operator} ${format(right, strength + 1)}`, strength];
}

function write(node: Expression): Written {
  switch (node.kind) {
    case 'null':
      return ['null', strengths.atom];
    case 'boolean':
      return [String(node.value), strengths.atom];
    case 'number':
    case 'name':
      return [node.kind === 'number' ? node.value : node.name, strengths.atom];
    case 'string':
      return [quoteString(node.value), strengths.atom];
    case 'temporal':
      return [`@${quoteString(node.value)}`, strengths.atom];
    case 'arithmetic':
      return binary(node.left, node.operator, node.right, arithmetic[node.operator]);
    case 'comparison':
      return binary(node.left, node.operator, node.right, strengths.compare);
    case 'logical':
      return binary(node.left, node.operator, node.right, strengths[node.operator]);
    case 'negate':
      return [`-${format(node.operand, strengths.unary)}`, strengths.unary];
    case 'between':
    case 'in':
    case 'instance of':
      return writeTest(node);
    case 'if':
    case 'for':
    case 'quantified':
    case 'function':
      return writeOpen(node);
    case 'path':
      return [`${format(node.of, strengths.atom)}.${node.name}`, strengths.atom];
    case 'filter':
      return [`${format(node.of, strengths.atom)}[${format(node.condition, 0)}]`, strengths.atom];
    case 'list':
      return [`[${node.items.map(formatExpression).join(', ')}]`, strengths.atom];
    case 'context': {
      const entries = node.entries.map((entry) => `${formatKey(entry.key)}: ${format(entry.value, 0)}`);
      return [`{${entries.join(', ')}}`, strengths.atom];
    }
    case 'range':
      return [formatRange(node), strengths.atom];
    case 'call':
      return [
        `${format(node.callee, strengths.atom)}(${node.positional.map(formatExpression).join(', ')})`,
        strengths.atom,
      ];
    case 'call named': {
      const named = node.named.map((argument) => `${argument.name}: ${format(argument.value, 0)}`);
      return [`${format(node.callee, strengths.atom)}(${named.join(', ')})`, strengths.atom];
    }
  }
}

function writeTest(node: Extract<Expression, { kind: 'between' | 'in' | 'instance of' }>): Written {
  const value = format(node.value, strengths.compare);
  switch (node.kind) {
    case 'between':
      return [
        `${value} between ${format(node.low, strengths.add)} and ${format(node.high, strengths.add)}`,
        strengths.compare,
      ];
    case 'in':
      return [`${value} in (${node.tests.map(formatTest).join(', ')})`, strengths.compare];
    case 'instance of':
      return [
        `${format(node.value, strengths.instance)} instance of ${formatType(node.type)}`,
        strengths.instance,
      ];
  }
}

/** Constructs that take all there is to their right: as an operand they always get brackets. */
function writeOpen(node: Extract<Expression, { kind: 'if' | 'for' | 'quantified' | 'function' }>): Written {
  switch (node.kind) {
    case 'if':
      return [
        `if ${format(node.condition, 0)} then ${format(node.then, 0)} else ${format(node.else, 0)}`,
        strengths.low,
      ];
    case 'for':
      return [`for ${formatIterators(node.iterators)} return ${format(node.body, 0)}`, strengths.low];
    case 'quantified':
      return [
        `${node.quantifier} ${formatIterators(node.iterators)} satisfies ${format(node.satisfies, 0)}`,
        strengths.low,
      ];
    case 'function': {
      const parameters = node.parameters.map((item) =>
        item.type === undefined ? item.name : `${item.name}: ${formatType(item.type)}`,
      );
      const external = node.external ? 'external ' : '';
      return [`function(${parameters.join(', ')}) ${external}${format(node.body, 0)}`, strengths.low];
    }
  }
}

function formatIterators(iterators: readonly Iterator[]): string {
  return iterators
    .map((item) => {
      const from = format(item.in, strengths.add);
      return `${item.name} in ${from}${item.to === undefined ? '' : `..${format(item.to, strengths.add)}`}`;
    })
    .join(', ');
}

function formatRange(node: Extract<Expression, { kind: 'range' }>): string {
  const { start, end, point } = node;
  if (point !== undefined && end !== undefined) return `(${point} ${format(end, strengths.add)})`;
  if (start !== undefined && end !== undefined) {
    const open = node.startIncluded ? '[' : '(';
    return `${open}${format(start, strengths.add)}..${format(end, strengths.add)}${node.endIncluded ? ']' : ')'}`;
  }
  if (end !== undefined) return `(${node.endIncluded ? '<=' : '<'} ${format(end, strengths.add)})`;
  return `(${node.startIncluded ? '>=' : '>'} ${start === undefined ? 'null' : format(start, strengths.add)})`;
}

function formatType(type: TypeExpression): string {
  switch (type.kind) {
    case 'named':
      return type.name;
    case 'list':
    case 'range':
      return `${type.kind}<${formatType(type.of)}>`;
    case 'context': {
      const fields = type.fields.map((field) => `${field.name}: ${formatType(field.type)}`);
      return `context<${fields.join(', ')}>`;
    }
    case 'function':
      return `function<${type.parameters.map(formatType).join(', ')}> -> ${formatType(type.result)}`;
  }
}
