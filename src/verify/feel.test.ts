import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Amount, Beyond, Day, evaluate, holds, type Value } from './feel.ts';

const names = new Map<string, Value>([
  ['Turnover loss', new Amount('600.01')],
  ['Rate', new Amount('0.6')],
  ['Sector', 'I56'],
  ['Nothing', null],
  ['Start date', new Day('20200313')],
  ['Entitlement', new Map<string, Value>([['the category', 'full']])],
]);
const show = (value: Value) => (Amount.isDecimal(value) ? value.toFixed() : value);

describe('expressions', () => {
  test.each([
    ['0.1 + 0.2 = 0.3', true],
    ['1 / 3', '0.3333333333333333333333333333333333'],
    ['1 / 0', null],
    ['2 ** 3 - -1', '9'],
    ['-Rate', '-0.6'],
    ['Nothing + 1', null],
    ['Nothing = null', true],
    ['1 = null', false],
    ['1 = "1"', null],
    ['Nothing < 1', null],
    ['round half up(1.005, 2)', '1.01'],
    ['decimal(2.5, 0)', '2'],
    ['floor(-1.5)', '-2'],
    ['abs(-1)', '1'],
    ['min(3, 1, 2)', '1'],
    ['max([3, 1, 2])', '3'],
    ['sum([0.1, 0.2])', '0.3'],
    ['min(1, Nothing)', null],
    ['if Turnover loss > 600 then "yes" else "no"', 'yes'],
    ['if Nothing then 1 else 2', '2'],
    ['Entitlement.the category', 'full'],
    ['true and Nothing = 1 or false', false],
    ['Nothing > 1 and false', false],
    ['Nothing > 1 or false', null],
    ['not(Sector = "I56")', false],
    ['Rate between 0.5 and 0.6', true],
    ['Rate in (0.5, > 0.7)', false],
    ['Rate in [0.5..0.6)', false],
    ['contains(Sector, "56")', true],
    ['(1 + 2) * 3 /* twice */', '9'],
  ])('%s', (text, expected) => {
    expect(show(evaluate(text, names))).toBe(expected);
  });

  test.each([
    'Unknown + 1',
    'Rate in [0..1] and true',
    'for x in [1] return x',
    '[1, 2][1]',
    'string length(Sector)',
    'Start date + duration("P1D")',
    'Sector < "J"',
    '1 + ',
    'date("2020-03-13")',
    '? > 1',
  ])('%s is beyond, and says so', (text) => {
    expect(() => evaluate(text, names)).toThrow(Beyond);
  });
});

describe('cells', () => {
  const loss = names.get('Turnover loss')!;
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
    ['< Start date', new Amount('20200312'), null],
    ['> 0', null, null],
    ['null', null, true],
    ['true', false, false],
  ])('%s', (text, input, expected) => {
    expect(holds(input, evaluate(text, names, 'UnaryTests'))).toBe(expected);
  });
});

test('the verifier imports nothing of Relance', () => {
  const files = readdirSync(import.meta.dirname).filter(
    (name) => !name.endsWith('.test.ts') && name.endsWith('.ts'),
  );
  const imports = files.flatMap((name) => {
    const text = readFileSync(join(import.meta.dirname, name), 'utf8');
    return [...text.matchAll(/from '([^']+)'/g)].map((match) => match[1]!);
  });
  const own = imports.filter((name) => name.startsWith('.'));
  expect(own.every((name) => /^\.\/\w+\.ts$/.test(name))).toBe(true);
  expect(new Set(imports.filter((name) => !name.startsWith('.')))).toEqual(
    new Set([
      '@noble/hashes/sha2.js',
      '@noble/hashes/utils.js',
      'canonicalize',
      'decimal.js',
      'lezer-feel',
      'saxes',
    ]),
  );
});
