import { describe, expect, test } from 'vitest';
import { unwrap } from '../base/index.ts';
import { parseChanges, parseSweep } from './changes.ts';

describe('changes', () => {
  test('one or several, with room around them', () => {
    expect(unwrap(parseChanges('a.x=1'))).toEqual({ 'a.x': '1' });
    expect(unwrap(parseChanges(' a.x = 0.5 ; population.secondary-share=0.3'))).toEqual({
      'a.x': '0.5',
      'population.secondary-share': '0.3',
    });
  });

  test.each(['', 'a', 'a=1', 'a.x', 'a.x=', '=1', 'a.x=1;', 'a.x=1;a.x=2', 'A.x=1', 'a..x=1'])(
    '"%s" is refused',
    (text) => {
      expect(parseChanges(text)).toMatchObject({ ok: false, problems: [{ code: 'CLI-SET' }] });
    },
  );
});

describe('sweeps', () => {
  test('walk exactly, both ends included', () => {
    expect(unwrap(parseSweep('m.share=0.1:0.3:0.1'))).toEqual({
      key: 'm.share',
      values: ['0.1', '0.2', '0.3'],
    });
    expect(unwrap(parseSweep('m.share=1:2:0.4')).values).toEqual(['1', '1.4', '1.8']);
    expect(unwrap(parseSweep('m.x=5:5:1')).values).toEqual(['5']);
  });

  test.each(['m.x=1:2', 'm.x=2:1:1', 'm.x=1:2:0', 'm.x=1:2:-1', 'm.x=0:1000:1', 'm.x=0,1:1:0.1', 'x=1:2:1'])(
    '"%s" is refused',
    (text) => {
      expect(parseSweep(text)).toMatchObject({ ok: false, problems: [{ code: 'CLI-SWEEP' }] });
    },
  );
});
