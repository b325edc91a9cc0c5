import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Decimal, unwrap } from '../base/index.ts';
import { formatValue } from '../feel/index.ts';
import { firstShared, uncovered } from './check/intervals.ts';
import { dayText, readDay, shiftDay } from './day.ts';
import { resolveInside } from './read/files.ts';
import { conform, schemaNames } from './read/schema.ts';
import { looksNumeric } from './read/schema-problem.ts';
import { parseYaml, pathText } from './read/yaml-file.ts';
import { readValueText } from './value.ts';

describe('days', () => {
  test.each([
    ['2020-02-29', true],
    ['2019-02-29', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2020-04-31', false],
    ['2020-13-01', false],
    ['2020-00-10', false],
    ['2020-01-00', false],
    ['2020-1-01', false],
    ['2020-01-01 ', false],
  ])('%s exists: %s', (text, exists) => {
    const day = readDay(text);
    expect(day !== undefined).toBe(exists);
    if (day !== undefined) expect(dayText(day)).toBe(text);
  });

  test('follow each other over months and years', () => {
    expect(shiftDay('2020-02-28', 1)).toBe('2020-02-29');
    expect(shiftDay('2020-01-01', -1)).toBe('2019-12-31');
  });
});

describe('intervals', () => {
  const period = { from: '2020-01-10', to: '2020-02-10' };
  test.each([
    ['nothing', [], ['2020-01-10..2020-02-10']],
    ['all of it', [{ from: '2020-01-01' }], []],
    ['joined ends', [{ from: '2020-01-01', to: '2020-01-20' }, { from: '2020-01-21' }], []],
    [
      'one day between',
      [{ from: '2020-01-01', to: '2020-01-20' }, { from: '2020-01-22' }],
      ['2020-01-21..2020-01-21'],
    ],
    [
      'overlap',
      [
        { from: '2020-01-01', to: '2020-01-31' },
        { from: '2020-01-05', to: '2020-01-20' },
      ],
      ['2020-02-01..2020-02-10'],
    ],
    [
      'outside',
      [{ from: '2020-03-01' }, { from: '2019-01-01', to: '2019-02-01' }],
      ['2020-01-10..2020-02-10'],
    ],
  ])('%s leaves the right days uncovered', (_, intervals, expected) => {
    expect(uncovered(intervals, period).map(({ from, to }) => `${from}..${to}`)).toEqual(expected);
  });

  test('meet on the later of their first days', () => {
    expect(firstShared({ from: '2020-01-01', to: '2020-01-31' }, { from: '2020-01-31' })).toBe('2020-01-31');
    expect(firstShared({ from: '2020-01-01', to: '2020-01-30' }, { from: '2020-01-31' })).toBeUndefined();
  });
});

describe('YAML', () => {
  test('keeps the digits of a number and the place of everything', () => {
    const file = unwrap(
      parseYaml('a.yaml', 'rate: 0.60\nlist:\n  - { big: 12345678901234567890.123456789 }\n'),
    );
    const data = file.data as { readonly rate: Decimal; readonly list: readonly { readonly big: Decimal }[] };
    expect(data.rate).toEqual(new Decimal('0.60'));
    expect(data.list[0]?.big.toFixed()).toBe('12345678901234567890.123456789');
    expect(file.place(['list', 0, 'big'])).toEqual({
      file: 'a.yaml',
      line: 3,
      column: 12,
      path: 'list[0].big',
    });
    expect(file.keyPlace(['list', 0, 'big']).column).toBe(7);
    expect(file.place(['list', 4, 'x'])).toMatchObject({ line: 3, path: 'list[4].x' });
    expect(pathText([0, 'values', 1])).toBe('[0].values[1]');
  });

  test.each(['1e3', '.5', '5.', '+5', '007', '0x1F', '1_000', '.inf', '0o7'])(
    '%s is not a number or a text',
    (text) => {
      const file = parseYaml('a.yaml', `a: ${text}`);
      const value = file.ok ? (file.value.data as { readonly a: unknown }).a : undefined;
      expect(value instanceof Decimal).toBe(false);
      if (!file.ok)
        expect(file.problems[0]).toMatchObject({ code: 'PACK-NUMBER-FORMAT', place: { line: 1, column: 4 } });
    },
  );

  test('a hostile key is only a key', () => {
    const file = unwrap(parseYaml('a.yaml', '__proto__: { polluted: true }\n'));
    expect(Object.keys(file.data as object)).toEqual(['__proto__']);
    expect('polluted' in {}).toBe(false);
  });
});

describe('paths stay inside the pack', () => {
  test.each(['../a', '/a', 'a/../../b', '..', 'C:/a', 'a\\b', 'https://a/b', '', 'a\0b'])(
    '%j is refused',
    (path) => {
      const result = resolveInside('', path, {});
      expect(!result.ok && result.problems[0]?.code).toBe('PACK-PATH-OUTSIDE');
    },
  );

  test('what comes back inside is fine', () => {
    expect(unwrap(resolveInside('measures/a', '../b/x.dmn', {}))).toBe('measures/b/x.dmn');
  });
});

describe('values as text', () => {
  test.each([
    ['12.50', 'euro', '12.5'],
    ['-3', 'days', '-3'],
    ['true', 'boolean', 'true'],
    ['a', 'text', 'a'],
  ] as const)('%s in %s', (text, unit, expected) => {
    expect(formatValue(unwrap(readValueText(text, unit, {})))).toBe(expected);
  });

  test.each([
    ['12,50', 'euro'],
    ['1e3', 'euro'],
    ['1.5', 'count'],
    ['yes', 'boolean'],
    ['13/3/2020', 'date'],
  ] as const)('%s is refused in %s', (text, unit) => {
    expect(readValueText(text, unit, {}).ok).toBe(false);
  });

  test('a text that is meant as number is recognised', () => {
    for (const text of ['1,5', '1 000', '1.000,50', '60 %', '12 €', '1e3'])
      expect(looksNumeric(text)).toBe(true);
    for (const text of ['2020-03-13', 'plenty', '', '-', 'v2']) expect(looksNumeric(text)).toBe(false);
  });
});

describe('documents', () => {
  const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
  const blocks = [...readme.matchAll(/^```yaml\n(.*?)^```$/gms)].map((match) => match[1]!);

  test('the examples of the README agree with the schemas', () => {
    const [inputsBlock = '', titles = '', explained = '', parametersBlock = '', ...others] = blocks;
    expect(others).toEqual([]);
    const parameters = unwrap(parseYaml('README.md', parametersBlock));
    expect(conform('parameters', parameters).ok).toBe(true);
    const whole = readFileSync(
      new URL('testdata/small-pack/measures/rent-premium/measure.yaml', import.meta.url),
      'utf8',
    );
    const inputs = inputsBlock.replace(/^inputs:\n/, '');
    const changed = whole.replace('inputs:\n', `inputs:\n${inputs}`).replace('titles:\n', titles);
    const example = `${changed}\n${explained}`;
    const measure = unwrap(parseYaml('measure.yaml', example));
    expect(conform('measure', measure)).toMatchObject({ ok: true });
  });

  test('every schema file is one that is used, and says which draft it follows', () => {
    const folder = new URL('../../schemas/', import.meta.url);
    // Receipts are written, not read: their schema is for others.
    const names = [...schemaNames, 'receipt'];
    expect(readdirSync(folder).sort()).toEqual(names.map((name) => `${name}.schema.json`).sort());
    for (const name of names) {
      const schema = JSON.parse(readFileSync(new URL(`${name}.schema.json`, folder), 'utf8')) as object;
      expect(schema).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `urn:relance:schema:${name}`,
      });
    }
  });
});
