import { describe, expect, test } from 'vitest';
import { Decimal, languages, problemText, unwrap } from '../base/index.ts';
import { readSettings } from './settings.ts';
import { smallPack } from './testdata/premium.ts';

describe('--set', () => {
  test('reads parameters in their unit and leaves other rooms their keys', () => {
    const settings = unwrap(
      readSettings(smallPack, {
        'premium.lump-sum': '4500.50',
        'premium.threshold': '0.5',
        'population.secondary-occupation-share': '0.3',
        'scenario.opening-days.shops': '5',
      }),
    );
    expect(settings.measures.get('premium')?.get('lump-sum')).toEqual(new Decimal('4500.5'));
    expect(settings.population).toEqual({ 'secondary-occupation-share': '0.3' });
    expect(settings.scenario).toEqual({ 'opening-days.shops': '5' });
  });

  test.each([
    ['premum.lump-sum', '4000', 'DESIGN-SET-KEY', 'premium.…'],
    ['premium.lumpsum', '4000', 'DESIGN-SET-KEY', 'premium.threshold, premium.lump-sum'],
    ['lump-sum', '4000', 'DESIGN-SET-KEY', 'measure.parameter'],
    ['population', '1', 'DESIGN-SET-KEY', 'population.…'],
    ['premium.lump-sum', '4000,50', 'DESIGN-SET-COMMA', '4000.50'],
    ['premium.lump-sum', '4.000,50', 'DESIGN-SET-COMMA', '4000.50'],
    ['premium.lump-sum', 'much', 'DESIGN-SET-VALUE', '4000 (1234.56)'],
    ['premium.lump-sum', '', 'DESIGN-SET-VALUE', '4000'],
    ['premium.lump-sum', '-1', 'DESIGN-SET-VALUE', '≥ 0'],
    ['premium.lump-sum', '0.005', 'DESIGN-SET-VALUE', '0.01'],
    ['premium.lump-sum', '4e3', 'DESIGN-SET-VALUE', '4000'],
    ['premium.threshold', '60', 'DESIGN-SET-VALUE', '0 … 1'],
    ['premium.threshold', '60%', 'DESIGN-SET-VALUE', '0.60'],
  ])('%s=%s is refused: %s', (key, value, code, hint) => {
    const result = readSettings(smallPack, { [key]: value });
    const problem = result.ok ? undefined : result.problems[0];
    expect(problem?.code).toBe(code);
    for (const language of languages) expect(problemText(problem!, language)).not.toContain('{');
    expect(problemText(problem!, 'en')).toContain(hint);
  });

  test('all mistakes at once', () => {
    const result = readSettings(smallPack, { 'premium.x': '1', 'premium.threshold': '2' });
    expect(result.ok ? 0 : result.problems.length).toBe(2);
  });
});
