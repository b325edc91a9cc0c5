import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Amount, Beyond, Day, evaluate, type Value } from './feel.ts';

const names: Readonly<Record<string, Value>> = {
  'Turnover loss': new Amount('600.01'),
  Rate: new Amount('0.6'),
  Sector: 'I56',
  Nothing: null,
  'Start date': new Day('20200313'),
  Entitlement: { 'the category': 'full' },
};
const show = (value: Value) => (Amount.isDecimal(value) ? value.toFixed() : value);

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
    ['decimal(2.5, 0)', '2'],
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
    'string length(Sector)',
    'Start date + duration("P1D")',
    'Sector < "J"',
    '1 + ',
    'date("2020-03-13")',
    '? > 1',
    '1 in 2',
    'Rate > (> 1)',
    'decimal (1)',
    '',
    '1 2',
  ])('%s is beyond, and says so', (text) => {
    expect(() => evaluate(text, names)).toThrow(Beyond);
  });
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
    ['"I56", "G47"', 'I56', true],
    ['not("I56")', null, true],
    ['< Start date', new Day('20200312'), true],
    ['< Start date', new Day('20200313'), false],
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
    ['< Start date', new Amount('20200312')],
    ['"600"', new Amount('600')],
    ['> 1 and < 3', new Amount('2')],
    ['? > 1', new Amount('2')],
    ['Rate in (> 0.7)', new Amount('0.8')],
    ['@"I56"', 'I56'],
    ['["I56"]', 'I56'],
    ['> "A"', 'I56'],
    ['/* any */ > 5', new Amount('2')],
    ['date("2020-03-13")', new Day('20200313')],
    ['> ', new Amount('2')],
  ])('%s', (text, column) => {
    expect(() => evaluate(text, names, column)).toThrow(Beyond);
  });
});

/** The files that an auditor reads. */
function sources(): readonly string[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
}

test('the verifier is read in one sitting: at most 203 lines, comments and all', () => {
  const lines = sources().flatMap((text) => text.trimEnd().split('\n'));
  expect(lines.length).toBeLessThanOrEqual(203);
});

test('the verifier imports nothing of Relance', () => {
  const imports = sources().flatMap((text) =>
    [...text.matchAll(/from '([^']+)'/g)].map((match) => match[1]!),
  );
  const own = imports.filter((name) => name.startsWith('.'));
  expect(own.every((name) => /^\.\/\w+\.ts$/.test(name))).toBe(true);
  expect(new Set(imports.filter((name) => !name.startsWith('.')))).toEqual(
    new Set([
      '@noble/hashes/sha2.js',
      '@noble/hashes/utils.js',
      'canonicalize',
      'decimal.js',
      'lezer-feel',
      'slimdom',
    ]),
  );
});
