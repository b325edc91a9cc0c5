import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Decimal, problemText, unwrap } from '../base/index.ts';
import { formatValue } from '../feel/index.ts';
import {
  boundColumn,
  loadPack,
  measureParameters,
  registerColumns,
  resolveParameter,
  type DatedValue,
  type Pack,
  type Parameter,
} from './index.ts';
import { makeBadPack, smallPack } from './testdata/bad-pack.ts';

const pack: Pack = unwrap(await loadPack(smallPack));

describe('a good pack', () => {
  test('is read with everything in its place', () => {
    expect(pack.id).toBe('small-pack');
    expect(pack.measures.map((measure) => measure.id)).toEqual(['rent-premium', 'follow-up']);
    expect(pack.tables[0]).toMatchObject({
      name: 'municipality',
      format: 'csv',
      primaryKey: ['refnis'],
      sources: ['register'],
    });
    expect(pack.scenarios[0]?.windows.map((window) => window.id)).toEqual(['april', 'may']);
    expect(pack.ceilings[0]?.exceptions[0]?.euro.toString()).toBe('120000');
    const [rent, follow] = pack.measures;
    expect(Object.keys(rent!.titles)).toEqual(['rule-1', 'Months']);
    expect(rent!.titles['Months']?.fr).toBe('Mois avec prime');
    expect(follow!.titles).toEqual({});
    expect(pack.files.map((file) => file.path)).toContain('measures/rent-premium/cases.yaml');
  });

  test('has exact numbers, days as dates and the line of every example', () => {
    const measure = pack.measures[0]!;
    const example = measure.cases[1]!;
    expect(example.given['Turnover loss']).toEqual(new Decimal('5999.99'));
    expect(example.given['Start date']).toEqual({ kind: 'date', year: 2019, month: 5, day: 1 });
    expect(example.line).toBe(6);
    expect(measure.inputs[2]?.binding).toEqual({
      kind: 'exposure',
      column: 'turnover_loss_cents',
      window: 'april',
    });
    expect(measure.inputs[3]?.evidence).toEqual({ kind: 'none' });
    expect(pack.backtests[0]?.assumptions[0]?.alternatives[0]?.set).toEqual({
      'rent-premium.loss-threshold': '0.5',
    });
  });

  test('has a fingerprint that changes with any byte', async () => {
    const folder = makeBadPack({ edits: [{ file: 'population.yaml', append: '# a remark\n' }] });
    const other = unwrap(await loadPack(folder));
    rmSync(folder, { recursive: true });
    expect(other.sha256).not.toBe(pack.sha256);
    expect(unwrap(await loadPack(smallPack)).sha256).toBe(pack.sha256);
  });

  test('gives warnings for what is useless but not wrong', async () => {
    const extra =
      '- key: spare\n  title: { nl: a, en: b, fr: c }\n  unit: euro\n  values:\n    - { value: 1, validFrom: 2020-04-01, knownFrom: 2020-04-01, source: decree, confidence: high }\n';
    const folder = makeBadPack({
      edits: [
        { file: 'measures/rent-premium/parameters.yaml', append: extra },
        { file: 'measures/draft/measure.yaml', write: 'id: draft\n' },
      ],
    });
    const loaded = await loadPack(folder);
    rmSync(folder, { recursive: true });
    expect(loaded.ok && loaded.warnings.map((item) => item.code)).toEqual([
      'PACK-PARAMETER-UNUSED',
      'PACK-MEASURE-UNLISTED',
    ]);
  });

  test('lists at most twenty problems of one kind per file and counts the rest', async () => {
    const rows = Array.from({ length: 50 }, (_, index) => `${20_000 + index},x,many,1,\n`).join('');
    const folder = makeBadPack({ edits: [{ file: 'data/municipality.csv', append: rows }] });
    const loaded = await loadPack(folder);
    rmSync(folder, { recursive: true });
    const problems = loaded.ok ? [] : loaded.problems;
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toMatchObject({ code: 'PACK-PROBLEMS-MORE', parameters: { count: 30 } });
  });

  test('must be a folder', async () => {
    const missing = await loadPack('no-such-pack');
    expect(!missing.ok && missing.problems.map((item) => problemText(item, 'nl'))).toEqual([
      'PACK-FOLDER-MISSING no-such-pack: "no-such-pack" is geen leesbare map; geef de map van een pakket, bijvoorbeeld packs/flanders-2020',
    ]);
  });
});

describe('dated parameters', () => {
  const monthly = pack.measures[0]!.parameters[2]!;
  const at = (validAt: string, knownAt: string) => resolveParameter(monthly, { validAt, knownAt });
  const value = (validAt: string, knownAt: string) => formatValue(unwrap(at(validAt, knownAt)).value);

  test.each([
    ['2020-04-01', '2020-06-15', '250'],
    ['2020-04-30', '2020-06-15', '250'],
    ['2020-05-01', '2020-06-15', '225.5'],
    ['2020-05-01', '2020-05-20', '225.5'],
    ['2020-05-01', '2020-05-19', '200'],
    ['2031-01-01', '2020-04-01', '200'],
  ])('on %s as known on %s: %s', (validAt, knownAt, expected) => {
    expect(value(validAt, knownAt)).toBe(expected);
  });

  test('say when there is no value and when it was not known', () => {
    const early = at('2020-03-31', '2020-06-15');
    const unknown = at('2020-04-15', '2020-03-31');
    expect(!early.ok && early.problems[0]).toMatchObject({
      code: 'PACK-PARAMETER-NOT-VALID',
      parameters: { from: '2020-04-01', to: '9999-12-31' },
    });
    expect(!unknown.ok && unknown.problems[0]).toMatchObject({
      code: 'PACK-PARAMETER-NOT-KNOWN',
      parameters: { from: '2020-04-01' },
    });
  });

  test('do not depend on the order in which they are written', () => {
    const turned: Parameter = { ...monthly, values: monthly.values.toReversed() };
    const read = (parameter: Parameter): DatedValue =>
      unwrap(resolveParameter(parameter, { validAt: '2020-05-02', knownAt: '2020-06-15' }));
    expect(read(turned)).toEqual(read(monthly));
  });

  test('become inputs of the decision with their source, and can be set for a run', () => {
    const moment = { validAt: '2020-04-01', knownAt: '2020-06-15' };
    const set = {
      'rent-premium.loss-threshold': '0.70',
      'rent-premium.last-start': '2020-02-29',
      'other.key': 'x',
    };
    const values = unwrap(measureParameters(pack.measures[0]!, { ...moment, set }));
    expect(
      values.map((item) => [item.input, String(item.value instanceof Decimal), item.set, item.source]),
    ).toEqual([
      ['Loss threshold', 'true', true, 'decree'],
      ['Last start', 'false', true, 'decree'],
      ['Monthly amount', 'true', false, 'decree'],
    ]);
    expect(values[0]?.value).toEqual(new Decimal('0.7'));
    expect(values[0]?.dated.value).toEqual(new Decimal('0.6'));
  });

  test.each([
    ['rent-premium.threshold', '0.7', 'PACK-SET-UNKNOWN'],
    ['rent-premium.loss-threshold', '0,7', 'PACK-NUMBER-FORMAT'],
    ['rent-premium.loss-threshold', '', 'PACK-NUMBER-FORMAT'],
    ['rent-premium.last-start', '2020-02-30', 'PACK-DATE'],
  ])('refuse --set %s=%s with %s', (key, text, code) => {
    const moment = { validAt: '2020-04-01', knownAt: '2020-06-15' };
    const values = measureParameters(pack.measures[0]!, { ...moment, set: { [key]: text } });
    expect(!values.ok && values.problems.map((item) => item.code)).toEqual([code]);
  });
});

describe('the columns of the register', () => {
  test('are named once per table and know how numbers are stored', () => {
    const names = registerColumns.map((column) => `${column.table}.${column.name}`);
    expect(new Set(names).size).toBe(names.length);
    for (const column of registerColumns) expect(column.type === 'number').toBe(column.scale !== undefined);
    for (const column of registerColumns.filter((item) => item.name.endsWith('_cents')))
      expect(column).toMatchObject({ unit: 'euro', sql: 'BIGINT', scale: 2 });
  });

  test('are found through a binding, per window where asked', () => {
    const april = { kind: 'exposure', column: 'closing_days', window: 'april' } as const;
    expect(boundColumn(april, 'enterprise')?.sqlName).toBe('closing_days_april');
    const table = (column: string, unit: 'enterprise' | 'household' | 'person') =>
      boundColumn({ kind: 'population', column }, unit)?.column.table;
    expect(table('sites', 'enterprise')).toBe('enterprise');
    expect(table('closing_days', 'enterprise')).toBeUndefined();
    expect(boundColumn({ kind: 'parameter', key: 'sites' }, 'enterprise')).toBeUndefined();
  });

  test('are those of the register of the unit that a measure is for', () => {
    const table = (column: string, unit: 'enterprise' | 'household' | 'person') =>
      boundColumn({ kind: 'population', column }, unit)?.column.table;
    expect(table('income_cents', 'household')).toBe('household');
    expect(table('gross_wage_cents', 'person')).toBe('person');
    expect(table('sites', 'person')).toBeUndefined();
    expect(boundColumn({ kind: 'population', column: 'unit_id' }, 'establishment')).toBeUndefined();
    expect(boundColumn({ kind: 'exposure', column: 'closed' }, 'household')).toBeUndefined();
  });
});
