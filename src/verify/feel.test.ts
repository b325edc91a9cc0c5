import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { amount, evaluate, type Value } from './index.ts';

const names: Readonly<Record<string, Value>> = {
  'Turnover loss': amount('600.01'),
  Rate: amount('0.6'),
  Sector: 'I56',
  Nothing: null,
  'Start date': new Decimal('20200313'),
  Entitlement: { 'the category': 'full' },
};
const show = (value: Value) => (Decimal.isDecimal(value) ? value.toFixed() : value);

describe('expressions', () => {
  test.each([
    ['0.1 + 0.2 = 0.3', true],
    ['1 / 3', '0.3333333333333333333333333333333333'],
    ['1 / 0', null],
    ['Nothing + 1', null],
    ['Nothing = null', true],
    ['1 = null', false],
    ['Nothing < 1', null],
    ['round half up(1.005, 2)', '1.01'],
    ['min(3, 1)', '1'],
    ['max(3, min(1, 2))', '3'],
    ['3 - -1', '4'],
    ['Sector = "I56"', true],
    ['Start date = Start date', true],
    ['min(1, Nothing)', null],
    ['if Turnover loss > 600 then "yes" else "no"', 'yes'],
    ['if Nothing then 1 else 2', '2'],
    ['Entitlement.the category', 'full'],
    ['Entitlement.nothing of the kind', null],
    ['Entitlement . the category', 'full'],
    ['Entitlement.constructor', null],
    ['Nothing.category', null],
    ['(1 + 2) * 3', '9'],
  ])('%s', (text, expected) => {
    expect(show(evaluate(text, names))).toBe(expected);
  });

  test.each([
    'Unknown + 1',
    'Rate in [0..1]',
    '[0..1]',
    '> 1',
    '-Rate',
    'Rate ** 2',
    'Rate > 0 and true',
    'Rate between 0 and 1',
    'not(Sector = "I56")',
    'min(1, 2, 3)',
    'min(1)',
    'max([1, 2])',
    'abs(Rate)',
    'round half up(n: 1, scale: 2)',
    '@"2020-03-13" = Sector',
    '{a: 1}',
    '["I56"] = Sector',
    'Rate.s',
    'Rate = Sector',
    'Start date = 20200313',
    'Start date - Start date',
    'Sector = @"I56"',
    'Entitlement = Entitlement',
    'toString(1, 2)',
    'constructor',
    '1 // one',
    'for x in [1] return x',
    '[1, 2][1]',
    'min[[1..2]]',
    '(> 1)',
    'string length(Sector)',
    'Start date + duration("P1D")',
    'Sector < "J"',
    'date("2020-03-13")',
    '? > 1',
    '1 in 2',
    'Rate > (> 1)',
    'decimal(2.5, 0)',
    'round half up (1)',
  ])('%s is beyond, and says so', (text) => {
    expect(() => evaluate(text, names)).toThrow(RangeError);
  });
});

test.each([
  ['1.50', '1.5'],
  ['1 / 3', '"0.3333333333333333333333333333333333"'],
  ['123456789012345', '123456789012345'],
  ['1234567890123456', '"1234567890123456"'],
  ['0.000000000000001', '1e-15'],
  ['min(Rate, 1)', '0.6'],
])('the value of %s is written %s', (text, json) => {
  expect(JSON.stringify(evaluate(text, names))).toBe(json);
});

describe('cells', () => {
  const loss = names['Turnover loss']!;
  test.each<[string, Value, boolean | null]>([
    ['-', null, true],
    ['>= Rate * 1000', loss, true],
    ['< 600, > 600', loss, true],
    ['not(< 600, > 600)', loss, false],
    ['[600..601]', loss, true],
    ['(600.01..601]', loss, false],
    [']600.01..601]', loss, false],
    ['[600..600.01[', loss, false],
    ['"I56", "G47"', 'I56', true],
    ['not("I56")', null, true],
    ['< Start date', new Decimal('20200312'), true],
    ['< Start date', new Decimal('20200313'), false],
    ['> 0', null, null],
    ['null', null, true],
    ['true', false, false],
    ['', null, true],
    [' - ', null, true],
    ['[600..Nothing]', loss, null],
    ['> 601, > Nothing', loss, null],
    ['> 600, > Nothing', loss, true],
    ['not(> Nothing)', loss, null],
    ['(1 + 600)', loss, false],
  ])('%s', (text, input, expected) => {
    expect(evaluate(text, names, input)).toBe(expected);
  });
});

describe('cells beyond', () => {
  test.each<[string, Value]>([
    ['< Start date', amount('20200312')],
    ['"600"', amount('600')],
    ['> 1 and < 3', amount('2')],
    ['(> 1)', amount('2')],
    ['> (> 1)', amount('2')],
    ['[1.."3"]', amount('2')],
    ['? in [1..3]', amount('2')],
    ['? > 1', amount('2')],
    ['Rate in (> 0.7)', amount('0.8')],
    ['@"I56"', 'I56'],
    ['["I56"]', 'I56'],
    ['> "A"', 'I56'],
    ['/* any */ > 5', amount('2')],
    ['date("2020-03-13")', new Decimal('20200313')],
  ])('%s', (text, column) => {
    expect(() => evaluate(text, names, column)).toThrow(RangeError);
  });
});

test.each(['1 + ', '', '1 2', 'min [1..2]', 'Rate >'])('%j is no FEEL, and is not read', (text) => {
  expect(() => evaluate(text, names)).toThrow(SyntaxError);
});

test('a test without a value is no FEEL, and is not read', () => {
  expect(() => evaluate('> ', names, amount('2'))).toThrow(SyntaxError);
});

/** The files that an auditor reads. */
function sources(): readonly string[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
}

/** Lines as cloc counts code: neither blank nor only a comment. */
function codeLines(text: string): number {
  let isComment = false;
  return text.split('\n').filter((line) => {
    const [trimmed, wasComment] = [line.trim(), isComment];
    if (wasComment || trimmed.startsWith('/*')) isComment = !trimmed.includes('*/');
    const rest =
      wasComment || trimmed.startsWith('/*') ? trimmed.replace(/^.*?(\*\/|$)/, '').trim() : trimmed;
    return rest !== '' && !rest.startsWith('//');
  }).length;
}

test.each([
  ['', 0],
  ['// a\n  /** b */\n\n/*\n * c\n const d = 1;\n */', 0],
  ['const a = 1; // a\n/* b */ const c = 2;\n/*\n*/ const d = 3;', 3],
  ["const a = '/*';\nconst b = `\n  // c\n`;", 3],
])('of %j the lines of code are counted', (text, lines) => {
  expect(codeLines(text)).toBe(lines);
});

test('the verifier is read in one sitting: at most 150 lines of code', () => {
  const lines = sources().map(codeLines);
  expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(150);
});

test('the verifier imports nothing of Relance', () => {
  const imports = sources().flatMap((text) =>
    [...text.matchAll(/from '([^']+)'/g)].map((match) => match[1]!),
  );
  const own = imports.filter((name) => name.startsWith('.'));
  expect(own.every((name) => /^\.\/\w+\.ts$/.test(name))).toBe(true);
  expect(new Set(imports.filter((name) => !name.startsWith('.')))).toEqual(
    new Set(['canonicalize', 'decimal.js', 'lezer-feel', 'node:crypto', 'slimdom']),
  );
});
