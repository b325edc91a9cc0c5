import { assert, bigInt, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canonicalJson,
  capital,
  centsOf,
  collect,
  compareDecimals,
  Decimal,
  failure,
  fillText,
  fingerprint,
  formatDecimal,
  formatLongDay,
  placeText,
  plainText,
  problem,
  problemJson,
  problemText,
  sha256Hex,
  success,
  unwrap,
  within,
  type ProblemKinds,
} from './index.ts';

const kinds = {
  'TEST-COMMA': {
    what: {
      nl: '"{found}" is geen getal',
      en: '"{found}" is not a number',
      fr: '« {found} » n’est pas un nombre',
    },
    remedy: { nl: 'schrijf een punt', en: 'write a point', fr: 'écrivez un point' },
  },
} satisfies ProblemKinds;

describe('texts', () => {
  test('fills places and leaves unknown ones visible', () => {
    expect(fillText({ nl: '{n} rijen', en: '{n} rows', fr: '{n} lignes' }, 'nl', { n: 3 })).toBe('3 rijen');
    expect(fillText({ nl: '{x}', en: '{x}', fr: '{x}' }, 'fr')).toBe('{x}');
  });
});

describe('problems', () => {
  const inner = problem(kinds, 'TEST-COMMA', { line: 3, column: 7, path: 'values[0]' }, { found: '1,5' });

  test('one line with code, place, finding and remedy', () => {
    expect(problemText(within({ file: 'a.yaml' }, inner), 'en')).toBe(
      'TEST-COMMA a.yaml:3:7, values[0]: "1,5" is not a number; write a point',
    );
  });

  test('an outer place gives what the inner one lacks, never the reverse', () => {
    const seen = within({ file: 'outer.dmn', line: 99, path: 'table "T"' }, inner);
    expect(seen.place).toEqual({ file: 'outer.dmn', line: 3, column: 7, path: 'table "T", values[0]' });
    expect(placeText({})).toBe('');
  });

  test('as JSON in the language asked', () => {
    expect(problemJson(inner, 'nl')).toMatchObject({
      code: 'TEST-COMMA',
      message: '"1,5" is geen getal',
      severity: 'error',
    });
  });
});

describe('results', () => {
  test('collect keeps every problem', () => {
    const bad = problem(kinds, 'TEST-COMMA', {});
    expect(collect([success(1), failure(bad), failure(bad, bad)])).toEqual({
      ok: false,
      problems: [bad, bad, bad],
    });
    expect(unwrap(collect([success(1), success(2)]))).toEqual([1, 2]);
    expect(() => unwrap(failure(bad))).toThrow('TEST-COMMA');
  });
});

describe('decimals', () => {
  test('34 digits, half even, no binary rounding', () => {
    expect(new Decimal('0.1').plus('0.2').eq('0.3')).toBe(true);
    expect(new Decimal(1).div(3).toString()).toBe(`0.${'3'.repeat(34)}`);
    expect(new Decimal('1e-7').toString()).toBe('0.0000001');
  });

  test('euro to cents refuses a fraction of a cent', () => {
    expect(centsOf(new Decimal('12.34'))).toBe(1234n);
    expect(centsOf(new Decimal('-0.01'))).toBe(-1n);
    expect(centsOf(new Decimal('0.005'))).toBeUndefined();
  });
});

test('the order of decimals is that of comparedTo', () => {
  const digits = tuple(bigInt({ min: -(10n ** 34n), max: 10n ** 34n }), integer({ min: -60, max: 60 }));
  const decimal = digits.map(([coefficient, exponent]) => new Decimal(`${coefficient}e${exponent}`));
  assert(
    property(decimal, decimal, (left, right) => {
      expect(compareDecimals(left, right)).toBe(left.comparedTo(right));
      expect(compareDecimals(left, new Decimal(left.toString()))).toBe(0);
    }),
  );
  expect(compareDecimals(new Decimal('1.0'), new Decimal(1))).toBe(0);
  expect(compareDecimals(new Decimal('-0'), new Decimal(0))).toBe(0);
});

describe('canonical JSON', () => {
  test('RFC 8785: keys sorted, numbers in shortest form', () => {
    expect(canonicalJson({ b: 1, a: 'x', '€': [1e30, 4.5, 2e-3] })).toBe(
      '{"a":"x","b":1,"€":[1e+30,4.5,0.002]}',
    );
    expect(fingerprint({ a: 1, b: 2 })).toBe(fingerprint({ b: 2, a: 1 }));
  });

  test('SHA-256 of FIPS 180-4', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  test('texts and names as ECMAScript spells them, sorted by UTF-16 units (RFC 8785, 3.2.2 and 3.2.3)', () => {
    const data = { '\u{1F600}': 1, '\uFB33': 2, '': '\u20AC$\u000F\nA\'B"\\', list: [undefined, null, true] };
    expect(canonicalJson(data)).toBe(
      '{"":"\u20AC$\\u000f\\nA\'B\\"\\\\","list":[null,null,true],"\u{1F600}":1,"\uFB33":2}',
    );
    expect(canonicalJson({ half: '\uD800', none: undefined })).toBe('{"half":"\\ud800"}');
    expect(canonicalJson(new Decimal('1.50'))).toBe('"1.5"');
  });

  test.each([Number.NaN, Infinity])('%s has no JSON text', (value) => {
    expect(() => canonicalJson([value])).toThrow(TypeError);
  });

  test('undefined has no JSON text', () => {
    expect(() => canonicalJson(undefined)).toThrow(TypeError);
  });
});

describe('for readers', () => {
  test('exact figures in the marks of the language, with their sign', () => {
    expect(formatDecimal('-0.5', 'nl')).toBe('−0,5');
    expect(formatDecimal('67045.6', 'en')).toBe('67,045.6');
    expect(formatDecimal('1234567', 'fr')).toBe('1\u202F234\u202F567');
    expect(formatDecimal('1e5', 'nl')).toBe('1e5');
  });

  test('days in words', () => {
    expect(formatLongDay({ year: 2020, month: 10, day: 1 }, 'fr')).toBe('1er octobre 2020');
    expect(formatLongDay({ year: 2020, month: 3, day: 13 }, 'nl')).toBe('13 maart 2020');
  });

  test('a text of somebody else is one line that hides nothing', () => {
    expect(plainText('two\nlines\u202E')).toBe('two lines\uFFFD');
    expect(plainText(' \uD800 ')).toBe('\uFFFD');
  });

  test('a first letter as a capital', () => {
    expect(capital('één zaak')).toBe('Één zaak');
    expect(capital('')).toBe('');
  });
});
