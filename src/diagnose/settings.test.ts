import { describe, expect, test } from 'vitest';
import { Decimal, problemText, sameText, unwrap } from '../base/index.ts';
import { openEngine } from '../engine/index.ts';
import { loadPack, type PartParameter } from '../pack/index.ts';
import { packRows } from './pack-rows.ts';
import { settings } from './settings.ts';

const wage: PartParameter = {
  key: 'wage-share',
  title: { nl: 'Loonaandeel', en: 'Wage share', fr: 'Part salariale' },
  unit: 'share',
  value: new Decimal('0.255'),
  low: new Decimal('0.2'),
  high: new Decimal('0.3'),
  source: 'accounts',
  confidence: 'low',
  note: sameText('Rough.'),
};
const day: PartParameter = {
  key: 'start',
  title: sameText('Start'),
  unit: 'date',
  value: '2020-03-14',
  confidence: 'high',
};
const pack = {
  diagnosis: {
    firms: { file: 'diagnosis/firms.yaml', tables: { cash: 'liquidity' }, parameters: [wage, day] },
  },
};

describe('settings of a part', () => {
  test('hold values, ranges, sources and a line for each assumption', () => {
    const firms = unwrap(
      settings(pack, 'firms', { tables: ['cash'], parameters: { 'wage-share': 'share', start: 'date' } }),
    );
    expect(firms.table('cash')).toBe('liquidity');
    expect(firms.number('wage-share')).toBe(0.255);
    expect(firms.range('wage-share')).toEqual({ low: 0.2, central: 0.255, high: 0.3 });
    expect(firms.word('start')).toBe('2020-03-14');
    expect(firms.sources(['wage-share', 'start'])).toEqual(['accounts']);
    expect(firms.assumptions(['wage-share', 'start']).map((text) => text.nl)).toEqual([
      'Loonaandeel: 25,5 % (20 % tot 30 %). Rough.',
      'Start: 2020-03-14',
    ]);
  });

  test.each([
    ['households', [], {}, 'DIAGNOSE-PART-MISSING'],
    ['firms', ['equity'], {}, 'DIAGNOSE-TABLE-MISSING'],
    ['firms', [], { hazard: 'share' }, 'DIAGNOSE-PARAMETER-MISSING'],
    ['firms', [], { 'wage-share': 'euro' }, 'DIAGNOSE-PARAMETER-MISSING'],
  ] as const satisfies readonly (readonly [
    string,
    readonly string[],
    Partial<Record<string, PartParameter['unit']>>,
    string,
  ])[])('of %s with tables %j and %j are refused', (part, tables, parameters, code) => {
    const result = settings<string, string>(pack, part, { tables, parameters: { ...parameters } });
    expect(result.ok ? [] : result.problems.map((item) => item.code)).toEqual([code]);
    expect(result.ok ? '' : problemText(result.problems[0]!, 'nl')).toContain(`diagnosis/${part}.yaml`);
  });
});

describe('rows of a table of the pack', () => {
  test('are exact texts, or a problem with the columns that there are', async () => {
    const small = unwrap(await loadPack('src/pack/testdata/small-pack'));
    const engine = await openEngine();
    try {
      const { name, fields } = small.tables[0]!;
      const [first] = unwrap(await packRows(engine, small, name, [fields[0]!.name]));
      expect(typeof first![fields[0]!.name]).toBe('string');
      const absent = await packRows(engine, small, name, ['nowhere']);
      expect(absent.ok ? '' : problemText(absent.problems[0]!, 'en')).toContain(fields[0]!.name);
      const unknown = await packRows(engine, small, 'nothing', ['a']);
      expect(unknown.ok ? '' : unknown.problems[0]!.code).toBe('DIAGNOSE-TABLE-MISSING');
    } finally {
      engine.close();
    }
  });
});
