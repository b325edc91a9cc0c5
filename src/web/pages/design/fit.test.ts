import { describe, expect, test } from 'vitest';
import { changeable } from '../../../api/index.ts';
import { premium, smallPack } from '../../../design/testdata/premium.ts';
import { editedRules, fit, variantText } from './fit.ts';
import { noChange, readState } from './state.ts';

const known = changeable(premium, smallPack);
const read = (query: string) => fit(known, readState(new URLSearchParams(query)).change);

describe('a change held against its measure', () => {
  test('values and cells that are as they stand are none', () => {
    expect(read('p.threshold=0.6&c.1.1=true&a1=1&c.a1.1=true').change).toEqual({
      ...noChange,
      added: { a1: 1 },
    });
    const table = { ...known.table!, rules: [{ id: 'r', title: undefined, cells: ['a\r\nb', 'c'] }] };
    const twoLines = { ...noChange, cells: { '1.1': 'ab' } };
    expect(fit({ ...known, table }, twoLines).change).toEqual(noChange);
  });

  test('what the measure does not have is told once each', () => {
    const { change, unknown } = read('p.a=1&c.3.1=x&c.1.7=x&c.a1.1=x&a2=3&off=3&off=0&p.threshold=0.5');
    expect(change).toEqual({ ...noChange, parameters: { threshold: '0.5' } });
    expect(unknown.map(({ parameters }) => parameters['found'])).toEqual([
      'a',
      '3.1',
      '1.7',
      'a1.1',
      'a2',
      '3',
      '0',
    ]);
  });

  test('rules stand in their order: on top, in their place, behind the rule that they copy', () => {
    const { change } = read('a1=0&a2=1&c.a2.4=>%3D+9&off=2');
    expect(editedRules(known.table, change).map(({ name, kind }) => [name, kind])).toEqual([
      ['a1', 'added'],
      ['1', 'standing'],
      ['a2', 'added'],
      ['2', 'removed'],
    ]);
    expect(variantText(known, change).rules).toEqual([
      { tests: ['-', '-', '-', '-'], outputs: ['true', '"rule 1"'] },
      {
        id: 'r1',
        tests: ['true', '"company"', '>= Threshold * Reference', '-'],
        outputs: ['true', '"rule 1"'],
      },
      { tests: ['true', '"company"', '>= Threshold * Reference', '>= 9'], outputs: ['true', '"rule 1"'] },
    ]);
  });

  test('without a change of rules the table of the pack decides', () => {
    expect(variantText(known, read('p.threshold=0.5').change)).toEqual({ parameters: { threshold: '0.5' } });
    expect(variantText({ ...known, table: undefined }, read('off=1').change)).toEqual({ parameters: {} });
  });
});
